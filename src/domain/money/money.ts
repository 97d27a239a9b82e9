/** Amounts are numbers in the plan's currency, of dollars and not of cents; it fixes how many decimals they have. */

export { amount } from './amount';

/**
 * Sums are compared to the thousandth whatever the currency, the smallest coin of any: an amount finer than its unit
 * counts as it stands, in the cells, in a check and on entry alike, and what is less is the noise of last digits.
 */
export const THOUSANDTHS = 3;
/** Sums that differ by less do not differ. */
export const HALF_A_THOUSANDTH = 0.0005;

/** Rounded to the currency's unit, halves away from zero. A whole count stays: from 2^51 on the nudge would be a unit. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const exact = Math.abs(value) * scale;
  const units = Number.isInteger(exact) ? exact : Math.round(exact * (1 + Number.EPSILON));
  return units === 0 ? 0 : (Math.sign(value) * units) / scale;
}

/**
 * Parts in proportion to the weights, which sum to the total exactly (counted in the currency's unit): each is
 * rounded down, then the left-over units go one by one to the largest remainders, the earlier part first on a
 * tie. A negative total is split as its mirror image. Should the total itself be finer than the unit, its last
 * fraction goes where the next left-over unit would have gone. Counted in whole numbers of any size: units times
 * weights soon have more digits than a number keeps, and then a tie would be told by noise. (rules.md, "Periods and
 * money")
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

/** Of a unit, in which a total that is finer than it is counted. */
const FINE = 1_000_000n;

/** 19.99 × 100 is 1998.9999999999998: a count of units that is whole but for float noise is made whole; and −0 is 0. */
const steady = (units: number): number =>
  Math.abs(units - Math.round(units)) < 1e-6 + units * NOISE ? Math.round(units) + 0 : units;
/** Two steps of a number's last digit. */
const NOISE = 2 * Number.EPSILON;

/** A weight as a whole number, in proportion to others; without its last digit, which may be float noise. */
function counted(weight: number): bigint {
  const [digits = '', power] = weight.toExponential(14).replace('.', '').split('e');
  return BigInt(digits) * 10n ** BigInt(LEAST_POWER + Number(power));
}
/** No number is smaller than with minus this power of ten. */
const LEAST_POWER = 324;

/** Whether whole percents would say 100% of a share that is less, or more: of 99.5%, which somebody still misses. */
export const isAlmostWhole = (share: number): boolean =>
  roundTo(share * 100, 0) === 100 && roundTo(share * 100, 1) !== 100;
