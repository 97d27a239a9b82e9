/** Amounts are numbers in the plan's currency; the currency fixes how many decimals they have. */

export { amount } from './amount';

/** Currencies that have no smaller unit in use; the others have two decimals. */
const WHOLE = new Set(['VND', 'VNĐ', 'ĐỒNG', 'Đ', '₫', 'JPY', 'KRW', 'IDR', 'LAK']);
const NOISE = 1e9;

/** How many decimals a currency has: none for đồng, two where nothing else is known. */
export const decimalsOf = (currency: string): number =>
  WHOLE.has(currency.normalize('NFC').trim().toUpperCase()) ? 0 : 2;

/** Rounded to the currency's unit, halves away from zero. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const units = Math.round(Math.abs(value) * scale * (1 + Number.EPSILON));
  return units === 0 ? 0 : (Math.sign(value) * units) / scale;
}

/**
 * Parts in proportion to the weights, which sum to the total exactly (counted in the currency's unit): each is
 * rounded down, then the left-over units go one by one to the largest remainders, the earlier part first on a
 * tie. A negative total is split as its mirror image. Should the total itself be finer than the unit, its last
 * fraction goes where the next left-over unit would have gone. (rules.md, "Periods and money")
 *
 * Throws a RangeError for a weight below zero, and for weights that are all zero.
 */
export function split(total: number, weights: readonly number[], decimals: number): number[] {
  if (total < 0) return split(-total, weights, decimals).map((part) => (part === 0 ? 0 : -part));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.some((weight) => !(weight >= 0)) || !(all > 0 && all < Infinity))
    throw new RangeError('Weights must be zero or more, and not all zero');
  const scale = 10 ** decimals;
  const units = steady(total * scale);
  const shares = weights.map((weight) => (units * weight) / all);
  const parts = shares.map((share) => Math.floor(share));
  let left = units - parts.reduce((sum, part) => sum + part, 0);
  for (const index of byRemainder(shares)) {
    const given = Math.min(1, left);
    parts[index] = (parts[index] ?? 0) + given;
    left -= given;
  }
  return parts.map((part) => part / scale);
}

/** 19.99 × 100 is 1998.9999999999998: a count of units that is whole but for float noise is made whole; and −0 is 0. */
const steady = (units: number): number =>
  Math.abs(units - Math.round(units)) < 1e-6 ? Math.round(units) + 0 : units;

/** Remainders that differ by float noise only are a tie. */
function byRemainder(shares: readonly number[]): number[] {
  const remainders = shares.map((share) => Math.round((share - Math.floor(share)) * NOISE));
  return shares.map((_, index) => index).sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
}
