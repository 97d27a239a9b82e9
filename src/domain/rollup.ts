import { average, last, ratio, reported, total } from './figures';
import type { Figure, RollUp, Twelve } from './plan';

/** A figure to date, and of how many months it is made: "5 of 6 months". */
export interface Rolled {
  figure: Figure;
  has: number;
  of: number;
}

/**
 * Months 1 to `upto` in one figure: their `sum`, the `average` of those that have one, the `last` that has one.
 * A `ratio` is Σ months ÷ Σ denominators, each of them rolled up by itself, never the average of ratios.
 */
export function toDate(rollUp: RollUp, months: Twelve, upto: number, denominators: Twelve = []): Rolled {
  const reach = months.slice(0, upto);
  if (rollUp !== 'ratio') return { figure: ROLL[rollUp](reach), has: reported(reach).length, of: upto };
  const below = denominators.slice(0, upto);
  const both = reach.filter((figure, i) => figure !== null && (below[i] ?? null) !== null);
  return { figure: ratio(total(reach), total(below)), has: both.length, of: upto };
}

const ROLL = { sum: total, average, last };
