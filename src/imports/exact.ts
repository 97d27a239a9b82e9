/**
 * Sums are counted in ten-thousandths of a unit, so that floating-point noise neither breaks a tie-out nor hides a
 * difference.
 */
export const UNITS = 10_000;
export const units = (amount: number): number => Math.round(amount * UNITS);
export const summed = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + units(amount), 0) / UNITS;
