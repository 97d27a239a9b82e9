/** People write a day once, and what was paid on it below: a row without a day is then of the day above it. */
import type { Day } from '../domain/plan';
import { units } from './exact';
import { cellAt, isBlank } from './grid';
import type { TableRow } from './table/table';

/** The last row with its day, and what rows of that day came to so far. */
export interface Above {
  at: number;
  day: Day | null;
  rows: number;
  sum: number;
}

/** One row without a day is an oversight; where there are more, they are written so. */
const LEAST = 2;
export const areOnceADay = (rows: readonly TableRow[], dates: readonly number[]): boolean =>
  rows.filter(({ cells }) => dates.every((column) => isBlank(cellAt(cells, column)))).length >= LEAST;

/** What comes to the same as the rows of the day before it is their sum, and none of them. */
export const dayAbove = (at: number, amount: number | null, above: Above | null): Day | null => {
  if (above?.at !== at - 1) return null;
  const isSum = above.rows > 1 && amount !== null && units(amount) === units(above.sum);
  return isSum ? null : above.day;
};

/** A day begins with a row that has one of its own. */
export const nextAbove = (
  above: Above | null,
  at: number,
  day: Day | null,
  own: Day | null,
  sum: number,
): Above =>
  own !== null || above === null
    ? { at, day, rows: 1, sum }
    : { at, day: above.day, rows: above.rows + 1, sum: above.sum + sum };
