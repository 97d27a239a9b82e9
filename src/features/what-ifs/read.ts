/** The what-ifs of a plan as they stand on their tab, each with its changes; what can't be used is named. */
import { expression } from '../../domain/expression';
import { isSameKey } from '../../domain/keys';
import { nameKey } from '../../domain/departments';
import { fiscalMonth } from '../../domain/months';
import type { Spanned } from '../../domain/whatIf';
import { spelledIn } from '../../plan/madeOf';
import type { Plan } from '../../plan/plan';
import { a1 } from '../../sheet/address';
import { withHeaders } from '../../sheet/headers';
import { problem, readTable, type Problem } from '../../sheet/read';
import { whatIfs, type WhatIfRow } from '../../tabs/whatIfs';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';

export interface WhatIf {
  name: string;
  changes: readonly Spanned[];
}
export interface WhatIfsRead {
  whatIfs: readonly WhatIf[];
  problems: readonly Problem[];
  isThere: boolean;
}

const EXPECTED = {
  on: {
    en: 'budget lines by Id, name, [group], [department] or [type:revenue], or the Id of an initiative; this row is left out',
    vi: 'khoản mục theo mã, tên, [nhóm], [bộ phận] hoặc [loại:doanh thu], hoặc mã sáng kiến; dòng này chưa được tính',
  },
  how: {
    en: 'a share, an amount a month, or a tick at an initiative that has a line and an amount: one of them; this row is left out',
    vi: 'một tỷ lệ, một số tiền mỗi tháng, hoặc dấu bỏ ở sáng kiến có khoản mục và số tiền: chỉ một; dòng này chưa được tính',
  },
  month: {
    en: 'a month of the plan’s year; this row is left out',
    vi: 'một tháng trong năm kế hoạch; dòng này chưa được tính',
  },
} as const satisfies Record<string, Words>;

type Fault = readonly [key: Exclude<keyof WhatIfRow, 'row'>, expected: Words];

const linesNamed = (on: string, { lines }: Plan): string[] => {
  const read = expression(
    spelledIn(lines)(on),
    lines.map(({ id }) => id),
  );
  return 'terms' in read ? [...read.terms].flatMap(([id, factor]) => (factor === 1 ? [id] : [])) : [];
};

const changeOf = (row: WhatIfRow, plan: Plan): Spanned | Fault => {
  const { on, from, to, percent, amount, dropped } = row;
  const [first, last] = [from, to].map((month) => (month === null ? null : fiscalMonth(plan.first, month)));
  if (from !== null && first === null) return ['from', EXPECTED.month];
  if (to !== null && last === null) return ['to', EXPECTED.month];
  const span = { from: (first ?? 1) - 1, before: last ?? 12 };
  const ways = [percent !== null, amount !== null, dropped].filter(Boolean).length;
  if (ways !== 1) return ['on', EXPECTED.how];
  if (dropped) {
    const action = plan.actions.find(({ id }) => isSameKey(id, on));
    if (action === undefined) return ['on', EXPECTED.on];
    if (action.line === null || action.amount === null) return ['dropped', EXPECTED.how];
    return { kind: 'dropped', lines: [action.line], amount: action.amount, ...span };
  }
  const lines = on === null ? [] : linesNamed(on, plan);
  if (lines.length === 0) return ['on', EXPECTED.on];
  if (percent !== null) return { kind: 'percent', lines, percent, ...span };
  return { kind: 'amount', lines, amount: amount ?? 0, ...span };
};

/** Of a plan without the tab nothing is read. */
export const whatIfsOf = (workbook: Workbook, plan: Plan): WhatIfsRead => {
  const sheet = workbook.keys().includes(whatIfs.key) ? workbook.sheet(whatIfs) : null;
  if (sheet === null) return { whatIfs: [], problems: [], isThere: false };
  const read = withHeaders(whatIfs, sheet.cells(), plan, readTable(whatIfs, sheet.cells(), plan));
  const problems = [...read.problems];
  const named = new Map<string, { name: string; changes: Spanned[] }>();
  for (const row of read.rows) {
    const key = nameKey(row.name);
    if (key === null || row.name === null) continue;
    const own = named.get(key) ?? { name: row.name.trim(), changes: [] };
    named.set(key, own);
    const change = changeOf(row, plan);
    if (!Array.isArray(change)) own.changes.push(change as Spanned);
    else {
      const [at, expected] = change as unknown as Fault;
      const cell = a1(row.row, read.layout?.columns.get(at)?.[0] ?? 1);
      problems.push(problem(whatIfs, cell, String(row[at] ?? ''), expected));
    }
  }
  return { whatIfs: [...named.values()], problems, isThere: true };
};
