/** Arithmetic with blanks: a total skips them, and is blank when all its parts are. */
import type { Figure } from '../plan';

/** The figures that are not blank; zeros are kept. */
export const reported = (figures: readonly Figure[]): number[] => figures.filter((figure) => figure !== null);

/**
 * Whether a sum is only floating-point noise for figures of this total size; the cap keeps a thousandth from ever being
 * taken for noise.
 */
const isNoise = (sum: number, size: number): boolean => Math.abs(sum) < Math.min(size * 1e-14, 0.0002);

/**
 * Sums the figures. Floating-point noise around zero is made zero: 0.3 − 0.1 − 0.2 would otherwise leave a tiny base to
 * divide by.
 */
export function total(figures: readonly Figure[]): Figure {
  let sum: Figure = null;
  let size = 0;
  for (const figure of figures) {
    if (figure === null) continue;
    sum = (sum ?? 0) + figure;
    size += Math.abs(figure);
  }
  return sum !== null && isNoise(sum, size) ? 0 : sum;
}

/** The running totals: of the figures up to and including each. */
export function totalsUpTo(figures: readonly Figure[]): Figure[] {
  let sum: Figure = null;
  let size = 0;
  return figures.map((figure) => {
    if (figure !== null) {
      sum = (sum ?? 0) + figure;
      size += Math.abs(figure);
    }
    return sum !== null && isNoise(sum, size) ? 0 : sum;
  });
}

/** The total of two figures that are not blank. */
export const plus = (one: number, other: number): number =>
  isNoise(one + other, Math.abs(one) + Math.abs(other)) ? 0 : one + other;

/** The mean of the figures that are not blank; null where all are. */
export function average(figures: readonly Figure[]): Figure {
  const sum = total(figures);
  return sum === null ? null : sum / reported(figures).length;
}

/** The last figure that is not blank. */
export const last = (figures: readonly Figure[]): Figure => reported(figures).pop() ?? null;

/** Null where either is blank or the denominator is zero. */
export const ratio = (numerator: Figure, denominator: Figure): Figure =>
  numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;

/** Σ factor × figure, month by month. */
export const combined = (parts: readonly { factor: number; months: readonly Figure[] }[]): Figure[] =>
  Array.from({ length: 12 }, (_, i) =>
    total(parts.map(({ factor, months }) => times(factor, months[i] ?? null))),
  );

const times = (factor: number, figure: Figure): Figure => (figure === null ? null : factor * figure);

/**
 * Removes floating-point noise before figures are compared: 0.45 − 0.44 is 0.010000000000000009, and 0.1 + 0.2 − 0.3 is
 * not zero.
 */
export const withoutNoise = (figure: number): number => Math.round(figure * 1e12) / 1e12;

/**
 * Whether two figures are equal but for floating-point noise: 3 × 100.1 is 300.29999999999995, and 40000.7 − 30000.7 is
 * 9999.999999999996. A difference of a thousandth is never noise, however large the figures. `size`: the size of the
 * figures they were computed from, where that is larger than they are.
 */
export const isAlike = (one: number, other: number, size = 0): boolean =>
  one === other ||
  Math.abs(one - other) <=
    Math.min(Math.max(1e-13 * Math.max(Math.abs(one), Math.abs(other), size), 5e-13), 0.0004);

/** Whether one figure is above the other by more than such noise. */
export const isAbove = (one: number, other: number, size = 0): boolean =>
  one > other && !isAlike(one, other, size);
