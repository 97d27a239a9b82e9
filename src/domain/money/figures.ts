/** Arithmetic in which nothing is not zero: blanks are skipped, and what has only blanks is blank. */
import type { Figure } from '../plan';

/** Those that are there: a zero is, a blank is not. */
export const reported = (figures: readonly Figure[]): number[] => figures.filter((figure) => figure !== null);

/** Last digits of a sum of figures of this size together; a thousandth of 10^11 is none. */
const isNoise = (sum: number, size: number): boolean => Math.abs(sum) < Math.min(size * 1e-14, 0.0002);

/** What comes to nothing is nothing: 0.3 − 0.1 − 0.2 leaves some last digits, which would be a base to divide by. */
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

/** The total of the figures up to and including each. */
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

/** The total of two that are there. */
export const plus = (one: number, other: number): number =>
  isNoise(one + other, Math.abs(one) + Math.abs(other)) ? 0 : one + other;

/** Over those that are there: a blank is not counted as zero; null where all are blank. */
export function average(figures: readonly Figure[]): Figure {
  const sum = total(figures);
  return sum === null ? null : sum / reported(figures).length;
}

/** The last one that is there. */
export const last = (figures: readonly Figure[]): Figure => reported(figures).pop() ?? null;

/** Blank where there is nothing to divide by. */
export const ratio = (numerator: Figure, denominator: Figure): Figure =>
  numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;

/** Σ factor × figure, month by month. */
export const combined = (parts: readonly { factor: number; months: readonly Figure[] }[]): Figure[] =>
  Array.from({ length: 12 }, (_, i) =>
    total(parts.map(({ factor, months }) => times(factor, months[i] ?? null))),
  );

const times = (factor: number, figure: Figure): Figure => (figure === null ? null : factor * figure);

/** 0.45 − 0.44 is 0.010000000000000009, and 0.1 + 0.2 − 0.3 is not zero: figures are compared without such last digits. */
export const withoutNoise = (figure: number): number => Math.round(figure * 1e12) / 1e12;

/**
 * Whether two figures are one but for the last digits that sums leave: 3 × 100.1 is 300.29999999999995, and 40000.7 −
 * 30000.7 is 9999.999999999996. A thousandth more or less is none of them, however large the figures. `size`: of what
 * they were worked out from, where that is larger than they are.
 */
export const isAlike = (one: number, other: number, size = 0): boolean =>
  one === other ||
  Math.abs(one - other) <=
    Math.min(Math.max(1e-13 * Math.max(Math.abs(one), Math.abs(other), size), 5e-13), 0.0004);

/** Above it by more than such digits. */
export const isAbove = (one: number, other: number, size = 0): boolean =>
  one > other && !isAlike(one, other, size);
