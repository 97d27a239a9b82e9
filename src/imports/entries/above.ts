/**
 * For files where a day is written once and its payments stand below it: a row without a day belongs to the day above.
 */
import type { Day } from '../../domain/plan';
import { units } from '../exact';
import { cellAt, isBlank } from '../grid';
import type { TableRow } from '../table/table';

/** The last row that has a day, its own or one from above, and the count and sum of that day's rows so far. */
export interface Above {
  at: number;
  day: Day | null;
  rows: number;
  sum: number;
}

/** A single row without a day is an oversight; from this many on, the file is taken to be written like this. */
const LEAST = 2;
export const areOnceADay = (rows: readonly TableRow[], dates: readonly number[]): boolean =>
  rows.filter(({ cells }) => dates.every((column) => isBlank(cellAt(cells, column)))).length >= LEAST;

/** A row without a day whose amount equals the sum of the day's rows above is their total, not another payment. */
export const dayAbove = (at: number, amount: number | null, above: Above): Day | null => {
  if (above.at !== at - 1) return null;
  const isSum = above.rows > 1 && amount !== null && units(amount) === units(above.sum);
  return isSum ? null : above.day;
};

export const noneAbove = (): Above => ({ at: -1, day: null, rows: 0, sum: 0 });

/** Records a row. A row with a day of its own begins that day; others are added to it. */
export const putAbove = (above: Above, at: number, day: Day | null, own: Day | null, sum: number): void => {
  const isFirst = own !== null;
  above.at = at;
  above.day = day;
  above.rows = isFirst ? 1 : above.rows + 1;
  above.sum = isFirst ? sum : above.sum + sum;
};

/**
 * Rows without a day that are the sums of the rows below them, as tills write them for each kind of bill. Empty if any
 * of them is not such a sum, or if each has only one row below it.
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
