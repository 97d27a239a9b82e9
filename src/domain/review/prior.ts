/** This year compared with last year, as far as last year is known. */
import { reported } from '../money/figures';
import type { Figure, Kpi, Twelve } from '../plan';
import { expression } from './expression';
import type { KpiReview } from './review';
import { rolledUp } from './rollup';
import { variance, variancePct } from './variance';

/** In the KPI's own unit; null where last year is not known. */
export interface BesidePrior {
  prior: Figure;
  actual: Figure;
  /** Always actual − prior year; for a % KPI in points, and its percentage too. */
  change: Figure;
  changePct: Figure;
}

export interface PriorYear {
  period: BesidePrior;
  toDate: BesidePrior;
  /** Its `actual` is the full-year outlook. */
  year: BesidePrior;
  /** How much the year's plan exceeds last year: a fraction, or points for a % KPI. */
  plannedPct: Figure;
}

interface PriorInput {
  kpi: Kpi;
  review: KpiReview;
  /** All KPIs, since the denominator of a ratio may be a KPI of its own. */
  kpis: readonly Kpi[];
  /** The Ids of the budget's lines. */
  lines: readonly string[];
  /** The first and the last fiscal month reviewed. */
  from: number;
  closed: number;
}

/** Null where nothing is known of last year. */
export function priorYear(input: PriorInput): PriorYear | null {
  const { kpi, review, from, closed } = input;
  const months = kpi.priorMonths ?? [];
  if (reported(months).length === 0) return null;
  const below = kpi.rollUp === 'ratio' ? denominators(input) : [];
  const within = (start: number, end: number): Figure =>
    rolled(kpi, months.slice(start - 1, end), below.slice(start - 1, end), end - start + 1);
  const year = within(1, 12);
  return {
    period: beside(review.month.actual, within(from, closed), kpi),
    toDate: beside(review.toDate.actual, within(1, closed), kpi),
    year: beside(review.year.actual, year, kpi),
    plannedPct: beside(review.year.plan, year, kpi).changePct,
  };
}

const beside = (actual: Figure, prior: Figure, { inPoints }: Kpi): BesidePrior => {
  const change = variance(actual, prior);
  return { prior, actual, change, changePct: inPoints ? change : variancePct(actual, prior) };
};

/**
 * Several months are compared only if last year has all of them; for a ratio, only if it also has their denominators.
 */
function rolled({ rollUp }: Kpi, months: Twelve, below: Twelve, count: number): Figure {
  const known = reported(months).length;
  if (count === 1 || rollUp === 'last') return months[count - 1] ?? null;
  if (known < count) return null;
  if (rollUp !== 'ratio') return rolledUp(rollUp, months).figure;
  if (reported(below).length < count) return null;
  const above = months.map((figure, i) => (figure ?? 0) * (below[i] ?? 0));
  return rolledUp('ratio', above, below).figure;
}

/** Last year's months of the KPI that consists of the same lines as a ratio's denominator. */
function denominators({ kpi, kpis, lines }: PriorInput): Twelve {
  const termsOf = (text: string | null): string | null => {
    const read = text === null ? null : expression(text, lines);
    if (read === null || !('terms' in read)) return null;
    return [...read.terms]
      .map(([line, factor]) => `${factor} ${line}`)
      .sort()
      .join();
  };
  const wanted = termsOf(kpi.denominator);
  const found = kpis.find(
    ({ rollUp, madeOf }) => rollUp === 'sum' && wanted !== null && termsOf(madeOf) === wanted,
  );
  return found?.priorMonths ?? [];
}
