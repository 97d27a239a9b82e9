import { fiscalMonth } from '../../domain/months/months';
import { BLANK, type Figure, type Month, type Status } from '../../domain/plan';
import {
  moneyOf,
  slicesOf,
  statusOf,
  yearAhead,
  WHOLE_YEAR,
  type BudgetBooks,
  type LimitsByLine,
  type Money,
  type MonthRange,
  type Slice,
} from '../../domain/review/breakdown';
import type { Plan, PlanLine } from '../../plan/plan';

/** The columns by which lines can be summed. */
export const FACETS = ['department', 'group'] as const;
export type Facet = (typeof FACETS)[number];

/** The period of a figure: the month alone, the year to date, or the full year. */
export const REACHES = ['month', 'toDate', 'year'] as const;
export type Reach = (typeof REACHES)[number];

/** Money in each period, the full-year outlook, and the status to date. */
export interface Figures extends Readonly<Record<Reach, Money>> {
  outlook: Figure;
  status: Status;
}

export const booksOf = (plan: Plan, month: Month): BudgetBooks<PlanLine> => ({
  first: plan.first,
  lines: plan.lines,
  moves: plan.moves,
  ledger: plan.ledger,
  upto: fiscalMonth(plan.first, month) ?? 0,
});

export const reachMonths = ({ upto }: BudgetBooks, reach: Reach): MonthRange => {
  if (reach === 'year') return WHOLE_YEAR;
  return { from: reach === 'month' ? Math.max(0, upto - 1) : 0, before: upto };
};

export const cutBy = (plan: Plan, by: Facet): Slice<PlanLine>[] => slicesOf(plan.lines, (line) => line[by]);

export const figuresByReach = (
  books: BudgetBooks,
  lines: readonly PlanLine[],
  known: LimitsByLine,
): Figures => {
  const of = moneyOf(books, lines, known);
  const [month, toDate, year] = REACHES.map((reach) => of(reachMonths(books, reach))) as [
    Money,
    Money,
    Money,
  ];
  const type = lines[0]?.type ?? BLANK.type;
  return { month, toDate, year, outlook: yearAhead(books, lines, known), status: statusOf(type, toDate) };
};
