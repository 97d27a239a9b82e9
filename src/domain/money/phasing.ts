/** Sharing out a year's amount over its months, exactly to the currency's unit. */
import type { Figure } from '../plan';
import { roundTo, split } from './money';

/** The step that a drafted amount is rounded to: three significant digits, but no finer than people plan. */
export function stepOf(amount: number, decimals: number): number {
  const unit = 1 / 10 ** decimals;
  const least = decimals === 0 ? 1000 : 1;
  const size = Math.abs(amount);
  if (size < least * 10) return unit;
  return Math.max(least, 10 ** (Math.floor(Math.log10(size) + 1e-9) - 2));
}

/** Rounds to the nearest step, halves away from zero. */
export const rounded = (amount: number, decimals: number): number => {
  const step = stepOf(amount, decimals);
  return roundTo(roundTo(amount / step, 0) * step, decimals);
};
/** Rounds down to a step, for an answer that must not exceed the amount. */
export const roundedDown = (amount: number, decimals: number): number => {
  const step = stepOf(amount, decimals);
  return roundTo(Math.floor(amount / step + 1e-9) * step, decimals);
};

/**
 * Like `split`, but in whole steps instead of the currency's unit. What no step holds goes to the part with the largest
 * weight, so that the parts still sum to the total exactly.
 */
export function splitInSteps(
  total: number,
  weights: readonly number[],
  decimals: number,
  step: number,
): number[] {
  if (total < 0) return splitInSteps(-total, weights, decimals, step).map((part) => (part === 0 ? 0 : -part));
  const units = 10 ** decimals;
  const [whole, unit] = [Math.round(total * units), Math.max(1, Math.round(step * units))];
  const parts = split(Math.floor(whole / unit), weights, 0).map((steps) => steps * unit);
  const most = weights.indexOf(Math.max(...weights));
  parts[most] = (parts[most] ?? 0) + (whole % unit);
  return parts.map((part) => roundTo(part / units, decimals));
}

/** A line's year and months as they are written. */
interface YearAndMonths {
  annual: Figure;
  months: readonly Figure[];
}
/** What a line lacks, and its values once that is filled in. */
export type Shared =
  /** Nothing is missing, or there is nothing to share out. */
  | { kind: 'whole' | 'nothing' }
  /** All months are filled in but do not sum to the year, or none can take what is left. */
  | { kind: 'unlike'; sum: number }
  /** The year is missing: it becomes the sum of the months. */
  | { kind: 'year'; annual: number; months: readonly Figure[] }
  /** Blank months share out the year, or what is left of it; `kept` months stay as they are. */
  | { kind: 'months'; annual: number; months: number[]; kept: number };

/**
 * Months that are filled in stay; the rest of the year is shared out over the blank ones by weight. Without a year, the
 * months give it. `weights`: zero or more; if those of the blank months are all zero, the rest is shared out evenly.
 */
export function sharedOut(
  { annual, months }: YearAndMonths,
  weights: readonly number[],
  decimals: number,
): Shared {
  const blank = months.flatMap((figure, month) => (figure === null ? [month] : []));
  const sum = roundTo(
    months.reduce<number>((all, figure) => all + (figure ?? 0), 0),
    decimals,
  );
  if (annual === null)
    return blank.length === months.length ? { kind: 'nothing' } : { kind: 'year', annual: sum, months };
  const left = roundTo(annual - sum, decimals);
  if (left === 0) return { kind: 'whole' };
  if (blank.length === 0 || Math.sign(left) !== Math.sign(annual)) return { kind: 'unlike', sum };
  const own = blank.map((month) => weights[month] ?? 0);
  const parts = split(left, own.some((weight) => weight > 0) ? own : own.map(() => 1), decimals);
  const all = months.map((figure) => figure ?? 0);
  blank.forEach((month, index) => {
    all[month] = parts[index] ?? 0;
  });
  return { kind: 'months', annual, months: all, kept: months.length - blank.length };
}
