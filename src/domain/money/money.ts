/**
 * Amounts are numbers in units of the plan's currency (dollars, not cents), which fixes how many decimals they have.
 */

export { amount } from './amount';

/**
 * Sums are compared to the thousandth, the smallest coin of any currency. An amount finer than its currency's unit so
 * counts as it stands in cells, checks and entries alike, and floating-point noise is dropped.
 */
export const THOUSANDTHS = 3;
/** Sums that differ by less are equal. */
export const HALF_A_THOUSANDTH = 0.0005;

/**
 * Rounds to the currency's unit, halves away from zero. Whole numbers are returned as they are: from 2^51 on, the nudge
 * that rounds halves would change them by a unit.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const exact = Math.abs(value) * scale;
  const units = Number.isInteger(exact) ? exact : Math.round(exact * (1 + Number.EPSILON));
  return units === 0 ? 0 : (Math.sign(value) * units) / scale;
}

/**
 * Splits a total in proportion to the weights, counted in the currency's unit, so that the parts sum to it exactly: each
 * is rounded down, then the left-over units go one by one to the largest remainders, the earlier part first on a tie. A
 * negative total is split as its mirror image. If the total is finer than the unit, its last fraction goes where the
 * next left-over unit would have gone. Computed in whole numbers of any size: units times weights can have more digits
 * than a float keeps, and then noise would decide a tie. (rules.md, "Periods and money")
 *
 * Throws a RangeError for a weight below zero, and for weights that are all zero.
 */
export function split(total: number, weights: readonly number[], decimals: number): number[] {
  if (total < 0) return split(-total, weights, decimals).map((part) => (part === 0 ? 0 : -part));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (weights.some((weight) => !(weight >= 0)) || !(sum > 0 && sum < Infinity))
    throw new RangeError('Weights must be zero or more, and not all zero');
  const scale = 10 ** decimals;
  const units = steady(total * scale);
  const fine = BigInt(Math.floor(units)) * FINE + BigInt(Math.round((units % 1) * Number(FINE)));
  const counts = weights.map(counted);
  const all = counts.reduce((before, count) => before + count) * FINE;
  const parts = counts.map((count) => Number((fine * count) / all));
  let left = units - parts.reduce((before, part) => before + part, 0);
  const rest = counts.map((count) => (fine * count) % all);
  const largestFirst = (a: number, b: number): number => Number((rest[b] ?? 0n) - (rest[a] ?? 0n)) || a - b;
  for (const index of [...parts.keys()].sort(largestFirst)) {
    const given = Math.min(1, left);
    parts[index] = (parts[index] ?? 0) + given;
    left -= given;
  }
  return parts.map((part) => part / scale);
}

/** Fractions of a unit that a total finer than the unit is counted in. */
const FINE = 1_000_000n;

/**
 * Makes a count of units whole that is whole but for floating-point noise (19.99 × 100 is 1998.9999999999998), and −0
 * zero.
 */
const steady = (units: number): number =>
  Math.abs(units - Math.round(units)) < 1e-6 + units * NOISE ? Math.round(units) + 0 : units;
/** Two steps of a number's last binary digit. */
const NOISE = 2 * Number.EPSILON;

/** A weight as a whole number in proportion to the others, without its last decimal digit, which may be noise. */
function counted(weight: number): bigint {
  const [digits = '', power] = weight.toExponential(14).replace('.', '').split('e');
  return BigInt(digits) * 10n ** BigInt(LEAST_POWER + Number(power));
}
/** No number has a smaller power of ten than minus this one. */
const LEAST_POWER = 324;

/** Whether rounding to whole percents would show 100 % for a share that is not, such as 99.5 %. */
export const isAlmostWhole = (share: number): boolean =>
  roundTo(share * 100, 0) === 100 && roundTo(share * 100, 1) !== 100;
