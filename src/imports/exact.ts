/** Sums are counted in the ten-thousandth of a unit, so that no float noise breaks a tie or hides one. */
export const UNITS = 10_000;
export const units = (amount: number): number => Math.round(amount * UNITS);
export const summed = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + units(amount), 0) / UNITS;
