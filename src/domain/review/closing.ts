/** Closing a month: what prevents it, and what is kept. (rules.md, "Closing") */
import { actualsOf, type Ledger } from '../control/ledger';
import { addMonths, fiscalMonth, lastDayOf } from '../months/months';
import type { BudgetLine, Cause, Day, Figure, Kpi, Month } from '../plan';
import type { KpiReview, Review } from './review';
import { thresholds, type Comparison, type Materiality } from './variance';

/** What a person says about a variance. */
export interface Explained {
  cause: Cause | null;
  explanation: string | null;
  action: string | null;
  owner: string | null;
  due: Day | null;
}
const EXPLAINED = ['cause', 'explanation', 'action', 'owner', 'due'] as const;
type ExplainedPart = (typeof EXPLAINED)[number];

/** The parts that an explanation still lacks; all of them where nothing was written. */
export const lackingIn = (said: Explained | null): ExplainedPart[] =>
  EXPLAINED.filter((part) => (said?.[part] ?? null) === null);

/** Something found on a row of the ledger. */
interface Dated {
  /** Null where the row has no date: it may belong to any month. */
  date: Day | null;
}

/** What prevents closing a month. (rules.md, "Closing") */
export type Obstacle<F, B> =
  | { kind: 'earlier month'; month: Month }
  /** A row that cannot be counted in the ledger. */
  | { kind: 'fault'; about: F }
  /** A breach of a `stop` line that nobody approved. */
  | { kind: 'breach'; about: B }
  | { kind: 'unexplained'; kpi: string; lacks: ExplainedPart[] };

interface ToClose<F, B> {
  /** The fiscal year's first month. */
  first: Month;
  month: Month;
  closed: ReadonlySet<Month>;
  faults: readonly F[];
  /** Entries over a `stop` limit without an approval that stands. */
  breaches: readonly B[];
  kpis: readonly Pick<KpiReview, 'id' | 'toExplain'>[];
  explained: ReadonlyMap<string, Explained>;
}

/** The first month of the year that is not closed, since months close in order; null where all are closed. */
export const nextToClose = (first: Month, closed: ReadonlySet<Month>): Month | null =>
  Array.from({ length: 12 }, (_, i) => addMonths(first, i)).find((month) => !closed.has(month)) ?? null;

/**
 * What must be done before a month can be closed. Everything dated up to its end counts, even in months already closed,
 * so that a late entry cannot slip in between. Rows of other years do not matter.
 */
export function obstacles<F extends Dated, B extends Dated>(input: ToClose<F, B>): Obstacle<F, B>[] {
  const { first, month, closed, kpis, explained } = input;
  const end = lastDayOf(month);
  const counts = ({ date }: Dated): boolean => date === null || (date >= first && date <= end);
  const open = nextToClose(first, closed) ?? month;
  return [
    ...(open < month ? [{ kind: 'earlier month' as const, month: open }] : []),
    ...input.faults.filter(counts).map((about) => ({ kind: 'fault' as const, about })),
    ...input.breaches.filter(counts).map((about) => ({ kind: 'breach' as const, about })),
    ...kpis.flatMap(({ id, toExplain }) => {
      const lacks = toExplain ? lackingIn(explained.get(id) ?? null) : [];
      return lacks.length === 0 ? [] : [{ kind: 'unexplained' as const, kpi: id, lacks }];
    }),
  ];
}

export interface ClosedKpi extends Pick<KpiReview, 'id' | 'month' | 'toDate' | 'year' | 'neededPerMonth'> {
  /** The to-date actual is based on `has` of `of` months. */
  has: number;
  of: number;
  /** The expression that it was made from when it was judged. */
  madeOf: string | null;
  denominator: string | null;
  amber: number;
  red: number;
  explained: Explained | null;
}

/** One line in the month: the original plan, which KPIs are compared with, and the actual. */
export interface ClosedLine {
  id: string;
  plan: Figure;
  actual: Figure;
}

/** A month's figures as they were when it was closed, and the policy they were judged by. */
export interface Snapshot {
  month: Month;
  /** The last decision that had changed the budget; null while the budget was the original one. */
  planVersion: string | null;
  materiality: Materiality;
  kpis: ClosedKpi[];
  lines: ClosedLine[];
}

interface Present {
  first: Month;
  month: Month;
  lines: readonly BudgetLine[];
  ledger: Ledger;
  kpis: readonly Kpi[];
  review: Review;
  explained: ReadonlyMap<string, Explained>;
  planVersion: string | null;
}

const comparison = ({ plan, actual, variance, variancePct, status }: Comparison): Comparison => ({
  plan,
  actual,
  variance,
  variancePct,
  status,
});

/** A deep copy, so that later changes to the present cannot alter it. */
export function snapshotOf(present: Present): Snapshot {
  const { month, planVersion, review, explained } = present;
  const kpis = present.kpis.flatMap((kpi, index): ClosedKpi[] => {
    const figures = review.kpis[index];
    if (figures === undefined) return [];
    const said = explained.get(kpi.id) ?? null;
    return [
      {
        id: kpi.id,
        month: comparison(figures.month),
        toDate: comparison(figures.toDate),
        year: comparison(figures.year),
        neededPerMonth: figures.neededPerMonth,
        has: figures.has,
        of: figures.of,
        madeOf: kpi.madeOf,
        denominator: kpi.denominator,
        ...thresholds(kpi),
        explained: said === null ? null : { ...said },
      },
    ];
  });
  return { month, planVersion, materiality: { ...review.materiality }, kpis, lines: linesIn(present) };
}

/** The lines of the budget and the ledger in one month: nothing received or spent is left out. */
export function linesIn({
  first,
  month,
  lines,
  ledger,
}: Pick<Present, 'first' | 'month' | 'lines' | 'ledger'>): ClosedLine[] {
  const slot = (fiscalMonth(first, month) ?? 0) - 1;
  const known = new Map([...lines].reverse().map((line) => [line.id, line]));
  return [...new Set([...lines.map(({ id }) => id), ...ledger.actuals.keys()])].map((id) => ({
    id,
    plan: known.get(id)?.months[slot] ?? null,
    actual: actualsOf(ledger, id)[slot] ?? 0,
  }));
}
