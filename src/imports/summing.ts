/** Amounts of a row's cells together, and whether a column beside them says which way they went. */
import type { Figure } from '../domain/plan';
import { cellAt, isBlank, type Row } from './grid';
import { amountIn, isDash, type DecimalMark } from './table/amounts';
import { wayIn } from './table/headers';
import type { Block, Table } from './table/table';

export interface Added {
  sum: Figure;
  bad: number | null;
}
export const NOTHING: Added = { sum: null, bad: null };
export const ZERO: Added = { sum: 0, bad: null };

/** The sum of the cells; null where all are blank; the cell that could not be read. */
export const summed = (row: Row, columns: readonly number[], mark: DecimalMark): Added => {
  let sum: Figure = null;
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (isBlank(cell)) continue;
    const value = amountIn(cell, mark);
    if (value !== null) sum = (sum ?? 0) + value;
    else if (!isDash(cell)) return { sum: null, bad: column };
  }
  return sum === null ? NOTHING : { sum, bad: null };
};

interface Directed {
  direction: readonly number[];
  amount: readonly number[];
}

/**
 * Where a column beside the amount says which way it went: amounts that have a minus of their own say it themselves, be
 * it those that went out, or most of those that came in.
 */
export const isDirected = (table: Table, columns: Directed, mark: DecimalMark): boolean => {
  const [way] = columns.direction;
  if (way === undefined) return false;
  let [above, below] = [0, 0];
  for (const { rows } of table.blocks)
    for (const { cells } of rows) {
      const says = wayIn(cellAt(cells, way).text);
      const sum = says === null ? 0 : (summed(cells, columns.amount, mark).sum ?? 0);
      if (says === -1 && sum < 0) return false;
      if (says === 1 && sum < 0) below++;
      if (says === 1 && sum > 0) above++;
    }
  return below <= above;
};

/** Whether any amount of some columns is above zero. */
export const hasAbove = (table: Table, columns: readonly number[], mark: DecimalMark): boolean =>
  table.blocks.some(({ rows }) => rows.some(({ cells }) => (summed(cells, columns, mark).sum ?? 0) > 0));

/** What stands below zero in some columns, without its sign. */
export const belowZero = ({ rows }: Block, columns: readonly number[], mark: DecimalMark): number =>
  rows.reduce((sum, { cells }) => sum - Math.min(summed(cells, columns, mark).sum ?? 0, 0), 0);
