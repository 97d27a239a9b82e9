/** What the page by department is made from, and how its rows are named and drawn. */
import type { Month } from '../../../domain/plan';
import type { Firm } from '../../../plan/firm/departments';
import type { Plan } from '../../../plan/plan';
import type { Look } from '../../../sheet/edit';
import type { Problem } from '../../../sheet/problem';
import { looks } from '../../../sheet/style';
import { fill, type Words } from '../../../words';
import type { madeColumns } from './madeTab';
import type { CeilingRow, SummedRow } from './sums';

export type MadeKey = keyof typeof madeColumns;
export interface MadeInput {
  plan: Plan;
  firm: Firm;
  month: Month;
  rows: readonly SummedRow[];
  ceilings: readonly CeilingRow[];
  problems: readonly Problem[];
  kept: readonly string[];
  tabName: (key: string) => string;
}

const SAY = {
  none: { en: 'No department', vi: 'Chưa ghi bộ phận' },
  noGroup: { en: 'No group', vi: 'Chưa ghi nhóm' },
  other: { en: '{name} (not on Departments)', vi: '{name} (chưa có ở trang Bộ phận)' },
  total: { en: 'All of the plan', vi: 'Cả kế hoạch' },
} as const satisfies Record<string, Words>;

export const summedRowName = ({ kind, name, depth }: SummedRow, { language }: Plan): string => {
  const said = {
    department: name ?? '',
    group: name ?? SAY.noGroup[language],
    other: fill(SAY.other, language, { name: name ?? '' }),
    none: SAY.none[language],
    total: SAY.total[language],
  }[kind];
  return `${'    '.repeat(depth)}${said}`;
};

export const lookOf = ({ kind, depth }: SummedRow): Look =>
  kind === 'total' ? looks.total : kind === 'group' ? { colour: '#5f6368' } : { bold: depth === 0 };
