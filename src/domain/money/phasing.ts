/** How a year's amount is shared out over its months, to the đồng. */
import type { Figure } from '../plan';
import { roundTo, split } from './money';

/** What a draft is rounded to: three digits that count, but nothing finer than people plan by. */
export function stepOf(amount: number, decimals: number): number {
  const unit = 1 / 10 ** decimals;
  const least = decimals === 0 ? 1000 : 1;
  const size = Math.abs(amount);
  if (size < least * 10) return unit;
  return Math.max(least, 10 ** (Math.floor(Math.log10(size) + 1e-9) - 2));
}

/** To the nearest step, halves away from zero; down, where the answer must not be above the amount. */
export const rounded = (amount: number, decimals: number): number => {
  const step = stepOf(amount, decimals);
  return roundTo(roundTo(amount / step, 0) * step, decimals);
};
export const roundedDown = (amount: number, decimals: number): number => {
  const step = stepOf(amount, decimals);
  return roundTo(Math.floor(amount / step + 1e-9) * step, decimals);
};

/**
 * As `split`, in whole steps rather than in the currency's unit. What no step holds goes to the part that weighs most,
 * so that the parts sum to the total exactly.
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

/** A year and its months as they stand on a line. */
interface YearAndMonths {
  annual: Figure;
  months: readonly Figure[];
}
/** What of a line is missing, and what it becomes. */
export type Shared =
  /** Nothing is missing, or nothing is there to share out. */
  | { kind: 'whole' | 'nothing' }
  /** All months are filled, or none can take what is left: they come to another sum than the year. */
  | { kind: 'unlike'; sum: number }
  /** The months give the year. */
  | { kind: 'year'; annual: number; months: readonly Figure[] }
  /** The year, or what is left of it, is shared out over the blank months. */
  | { kind: 'months'; annual: number; months: number[]; kept: number };

/**
 * Months that are filled in stay; the rest of the year goes over the blank ones by their weights. Where no year is
 * given, the months that are there give it. `weights`: zero or more; where the blank months weigh nothing, evenly.
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
