/** Adds up the amounts in several cells of a row. */
import type { Figure } from '../../domain/plan';
import { cellAt, isBlank, type Row } from '../grid';
import { amountIn, isDash, type DecimalMark } from '../table/amounts';
import type { Block, Table } from '../table/table';

export interface Added {
  sum: Figure;
  bad: number | null;
}
export const NOTHING: Added = { sum: null, bad: null };
export const ZERO: Added = { sum: 0, bad: null };

/** The sum of the cells; null where all are blank. Also tells the cell that could not be read, if any. */
export const addedUp = (row: Row, columns: readonly number[], mark: DecimalMark): Added => {
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

/** −1 if most amounts in these columns are below zero, otherwise 1. */
export const signIn = (table: Table, columns: readonly number[], mark: DecimalMark): 1 | -1 => {
  const signs = table.blocks.flatMap(({ rows }) =>
    rows.map(({ cells }) => Math.sign(addedUp(cells, columns, mark).sum ?? 0)),
  );
  return signs.reduce<number>((sum, sign) => sum + sign, 0) < 0 ? -1 : 1;
};

/** The sum of the amounts below zero in some columns, without sign; with `sign` −1, of those above zero. */
export const belowZero = (
  { rows }: Block,
  columns: readonly number[],
  mark: DecimalMark,
  sign: 1 | -1 = 1,
): number =>
  rows.reduce((sum, { cells }) => sum - Math.min(sign * (addedUp(cells, columns, mark).sum ?? 0), 0), 0);

/**
 * The sign that turns a column of costs into money out: −1 where costs are written above zero. Rows in which the amount
 * itself was given back are not considered. `money`: the amount columns.
 */
export const costSign = (
  table: Table,
  columns: readonly number[],
  money: readonly number[],
  mark: DecimalMark,
): 1 | -1 => {
  const rows =
    columns.length === 0 ? [] : table.blocks.flatMap((block) => block.rows.map(({ cells }) => cells));
  const figureOf = (row: Row, of: readonly number[]): number =>
    of.reduce((sum, column) => sum + (amountIn(cellAt(row, column), mark) ?? 0), 0);
  const costOf = (some: readonly Row[]): number => some.reduce((sum, row) => sum + figureOf(row, columns), 0);
  return (costOf(rows.filter((row) => figureOf(row, money) >= 0)) || costOf(rows)) < 0 ? 1 : -1;
};
