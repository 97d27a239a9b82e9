import { average, last, ratio, reported, total } from '../money/figures';
import type { Figure, RollUp, Twelve } from '../plan';

/** A figure to date, and of how many months it is made: "5 of 6 months". */
export interface Rolled {
  figure: Figure;
  has: number;
  of: number;
}

/**
 * Months in one figure: their `sum`, the `average` of those that have one, the `last` that has one.
 * A `ratio` is Σ months ÷ Σ denominators, each of them rolled up by itself, never the average of ratios.
 */
export function rolledUp(rollUp: RollUp, months: Twelve, denominators: Twelve = []): Rolled {
  const of = months.length;
  if (rollUp !== 'ratio') return { figure: ROLL[rollUp](months), has: reported(months).length, of };
  const both = months.filter((figure, i) => figure !== null && (denominators[i] ?? null) !== null);
  return { figure: ratio(total(months), total(denominators)), has: both.length, of };
}

const ROLL = { sum: total, average, last };

/** Months 1 to `upto` of the year in one figure. */
export const toDate = (rollUp: RollUp, months: Twelve, upto: number, denominators: Twelve = []): Rolled => ({
  ...rolledUp(rollUp, months.slice(0, upto), denominators.slice(0, upto)),
  of: upto,
});
