import { average, last, ratio, reported, total } from '../money/figures';
import type { Figure, RollUp, Twelve } from '../plan';

/** A rolled-up figure, and how many of its months have one: "5 of 6 months". */
export interface Rolled {
  figure: Figure;
  has: number;
  of: number;
}

/**
 * Rolls months up into one figure: their `sum`, the `average` of those that have a figure, or the `last` that has one.
 * A `ratio` is Σ months ÷ Σ denominators, each rolled up by itself, never an average of ratios.
 */
export function rolledUp(rollUp: RollUp, months: Twelve, denominators: Twelve = []): Rolled {
  const of = months.length;
  if (rollUp !== 'ratio') return { figure: ROLL[rollUp](months), has: reported(months).length, of };
  const both = months.filter((figure, i) => figure !== null && (denominators[i] ?? null) !== null);
  return { figure: ratio(total(months), total(denominators)), has: both.length, of };
}

const ROLL = { sum: total, average, last };

/** Rolls up months 1 to `upto` of the year. */
export const toDate = (rollUp: RollUp, months: Twelve, upto: number, denominators: Twelve = []): Rolled => ({
  ...rolledUp(rollUp, months.slice(0, upto), denominators.slice(0, upto)),
  of: upto,
});
