/** The same rows by month: plan, actual, variance, and open commitments. */
import { addMonths } from '../../../domain/months/months';
import type { Figure, Month } from '../../../domain/plan';
import type { Money } from '../../../domain/review/breakdown';
import { placed, type PlacedSection } from '../../../sheet/page/page';
import { looking } from '../../../sheet/page/row';
import type { Section } from '../../../sheet/page/section';
import { pattern, signed } from '../../../sheet/style';
import { spokenMonth } from '../../../speech';
import { lineTypes } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { same, type Words } from '../../../words';
import { lookOf, summedRowName, type MadeKey, type MadeInput } from './madeInput';
import type { SummedRow } from './sums';

/** The page's columns reused for twelve months, and the one after them. */
const MONTHS: readonly MadeKey[] = [
  ...(['monthPlan', 'monthActual', 'monthCommitted', 'monthVariance'] as const),
  ...(['toDatePlan', 'toDateActual', 'toDateCommitted', 'toDateVariance'] as const),
  ...(['status', 'yearPlan', 'yearCommitted', 'outlook'] as const),
];
const ALL: MadeKey = 'outlookVariance';

interface Measure {
  kind: string;
  of: 'plan' | 'actual' | 'variance' | 'committed';
  title: Words;
  /** The title of the last column, which sums the months. */
  all: Words;
  reach: 'year' | 'toDate';
}
const MEASURES: readonly Measure[] = [
  {
    kind: 'planByMonth',
    of: 'plan',
    all: terms.year,
    reach: 'year',
    title: { en: 'Plan by month', vi: 'Kế hoạch theo tháng' },
  },
  {
    kind: 'actualByMonth',
    of: 'actual',
    all: terms.toDate,
    reach: 'toDate',
    title: { en: 'Actual by month', vi: 'Thực hiện theo tháng' },
  },
  {
    kind: 'varianceByMonth',
    of: 'variance',
    all: terms.toDate,
    reach: 'toDate',
    title: { en: 'Variance by month', vi: 'Chênh lệch theo tháng' },
  },
  {
    kind: 'committedByMonth',
    of: 'committed',
    all: terms.year,
    reach: 'year',
    title: { en: 'Committed by month, still open', vi: 'Đã cam kết theo tháng, chưa chi' },
  },
];

const sectionFor = (
  { kind, of, title, all, reach }: Measure,
  first: Month,
): Section<SummedRow, MadeInput, MadeKey> => {
  const cell = (row: SummedRow, value: Figure, { plan: { style } }: MadeInput) => {
    const money = pattern('money', style);
    return looking(value, { ...lookOf(row), format: of === 'variance' ? signed(money) : money });
  };
  const figure = (money: Money | undefined): Figure => money?.[of] ?? null;
  return {
    kind,
    title,
    isQuiet: true,
    items: ({ rows }) =>
      of === 'committed' ? rows.filter(({ figures }) => figures.year.committed !== 0) : rows,
    id: ({ tag }) => tag,
    columns: [
      {
        at: 'id',
        header: terms.type,
        cell: (row, { plan }) => looking(lineTypes[row.type][plan.language], lookOf(row)),
      },
      {
        at: 'name',
        header: terms.departmentOrGroup,
        cell: (row, { plan }) => looking(summedRowName(row, plan), lookOf(row)),
      },
      ...MONTHS.map((at, month) => ({
        at,
        header: same(spokenMonth(addMonths(first, month))),
        cell: (row: SummedRow, input: MadeInput) => cell(row, figure(row.months[month]), input),
      })),
      {
        at: ALL,
        header: all,
        cell: (row: SummedRow, input: MadeInput) => cell(row, figure(row.figures[reach]), input),
      },
    ],
  };
};

export const monthSections = (first: Month): PlacedSection<MadeInput>[] =>
  MEASURES.map((measure) => placed(sectionFor(measure, first)));
