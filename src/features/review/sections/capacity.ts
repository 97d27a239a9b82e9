import { capacities, type Capacity } from '../../../domain/goals/capacity';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { ruleColours } from '../../../sheet/style';
import type { ActionStatus } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { plain, type Words } from '../../../words';
import type { ReportInput, Section } from '../rows';

interface Item extends Capacity {
  resource: NonNullable<ReportInput['resources']>[number] | null;
}

const SAY = {
  short: { en: 'Too much work', vi: 'Quá tải' },
  enough: { en: 'Enough', vi: 'Đủ' },
  none: { en: 'Not on Resources', vi: 'Chưa có ở trang Nguồn lực' },
  unknown: { en: 'Hours not given', vi: 'Chưa ghi số giờ' },
} as const satisfies Record<string, Words>;

const IDLE: readonly (ActionStatus | null)[] = ['done', 'dropped', 'paused'];

/**
 * As on Resources: monthly hours of the unfinished work that each person owns. Empty where the plan has no Resources.
 */
export const capacityOf = ({ resources, plan }: Pick<ReportInput, 'resources' | 'plan'>): Item[] => {
  if (resources === null) return [];
  const work = plan.actions.flatMap(({ owner, hours, status }) =>
    owner === null || IDLE.includes(status) ? [] : [{ owner, hours }],
  );
  const known = resources.flatMap(({ name, available }) => (name === null ? [] : [{ name, available }]));
  return capacities(known, work).map((each) => ({
    ...each,
    resource: resources.find(({ name }) => plain(name ?? '') === plain(each.name)) ?? null,
  }));
};

const verdict = ({ resource, gap, allocated }: Item, { plan: { language } }: ReportInput): Cell => {
  const look = { align: 'center', wrap: true } as const;
  if (resource === null) return looking(SAY.none[language], { ...ruleColours.warn, ...look });
  if (gap === null)
    return looking(allocated > 0 ? SAY.unknown[language] : null, { ...ruleColours.muted, ...look });
  if (gap > 0) return looking(SAY.short[language], { ...ruleColours.bad, ...look, bold: true });
  return looking(SAY.enough[language], { ...ruleColours.good, ...look });
};

/** Monthly hours available, compared with those that unfinished work takes. */
export const capacity: Section<Item> = {
  kind: 'capacity',
  title: { en: 'Resources against capacity, hours a month', vi: 'Nguồn lực so với năng lực, giờ mỗi tháng' },
  items: capacityOf,
  id: ({ name }) => name,
  columns: [
    {
      at: 'name',
      header: { en: 'Person or capacity', vi: 'Nhân sự hoặc năng lực' },
      cell: ({ name }) => looking(name, { wrap: true, bold: true }),
    },
    {
      at: 'unit',
      header: terms.department,
      cell: ({ resource }) => looking(resource?.department ?? null, { wrap: true }),
    },
    {
      at: 'monthPlan',
      header: { en: 'Available', vi: 'Số giờ có' },
      cell: ({ available }) => available,
    },
    {
      at: 'monthActual',
      header: { en: 'Allocated', vi: 'Đã phân bổ' },
      cell: ({ allocated }) => allocated,
    },
    {
      at: 'monthVariance',
      header: { en: 'Gap', vi: 'Phần còn thiếu' },
      cell: ({ gap }) => looking(gap, { bold: true }),
    },
    { at: 'monthStatus', header: terms.verdict, cell: verdict },
    {
      at: 'toDatePlan',
      header: { en: 'What is planned about it', vi: 'Hướng xử lý' },
      cell: ({ resource }) => resource?.plan ?? null,
    },
  ],
};
