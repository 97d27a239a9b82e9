/** People write a day once, and what was paid on it below: a row without a day is then of the day above it. */
import type { Day } from '../../domain/plan';
import { units } from '../exact';
import { cellAt, isBlank } from '../grid';
import type { TableRow } from '../table/table';

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
export const dayAbove = (at: number, amount: number | null, above: Above): Day | null => {
  if (above.at !== at - 1) return null;
  const isSum = above.rows > 1 && amount !== null && units(amount) === units(above.sum);
  return isSum ? null : above.day;
};

export const noneAbove = (): Above => ({ at: -1, day: null, rows: 0, sum: 0 });

/** A day begins with a row that has one of its own. One is put down for each row, in its place. */
export const putAbove = (above: Above, at: number, day: Day | null, own: Day | null, sum: number): void => {
  const isFirst = own !== null;
  above.at = at;
  above.day = day;
  above.rows = isFirst ? 1 : above.rows + 1;
  above.sum = isFirst ? sum : above.sum + sum;
};

/**
 * Rows without a day that stand above the rows of which they are the sums, as tills write kinds of bills: none where one
 * of them is not, or where each has one row alone.
 */
export const sumsOfBelow = (
  rows: readonly TableRow[],
  dates: readonly number[],
  amountOf: (row: TableRow) => number,
): ReadonlySet<TableRow> => {
  const isDayless = ({ cells }: TableRow): boolean => dates.every((column) => isBlank(cellAt(cells, column)));
  const starts = rows.filter(isDayless);
  const parts = starts.map((start, at) => {
    const next = starts[at + 1];
    return rows.slice(rows.indexOf(start) + 1, next === undefined ? rows.length : rows.indexOf(next));
  });
  const isSum = (start: TableRow, at: number): boolean =>
    units((parts[at] ?? []).reduce((sum, row) => sum + amountOf(row), 0)) === units(amountOf(start));
  return new Set(parts.some(({ length }) => length > 1) && starts.every(isSum) ? starts : []);
};
