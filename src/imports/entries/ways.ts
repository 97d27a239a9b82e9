/** Finds which way a row's money went where the sign of its amount does not say so, or says the opposite. */
import { cellAt, isBlank, type Row } from '../grid';
import type { DecimalMark } from '../table/amounts';
import { plainHeader } from '../table/headers';
import { cellsOf, type Table } from '../table/table';
import { GIVEN_BACK, isSelling, wayIn } from '../table/wayWords';
import { remembered } from '../text/remembered';
import { belowZero, addedUp } from './summing';

interface Columns {
  direction: readonly number[];
  amount: readonly number[];
  kind: readonly number[];
}
export type Ways = (row: Row) => 1 | -1;

const textAt = (row: Row, column: number): string => cellAt(row, column).text;

type Directed = 'by it' | 'against' | null;

/**
 * Whether the direction column decides. `by it`: yes, since signs do not. Null: signs already say it, as amounts out
 * (or most amounts in) have a minus. `against`: debits stand above zero and credits below it; the words are right, and
 * the signs have to be turned.
 */
const directed = (table: Table, { direction, amount }: Columns, mark: DecimalMark): Directed => {
  const [way] = direction;
  if (way === undefined) return null;
  const seen = { inAbove: 0, inBelow: 0, outAbove: 0 };
  let isSold = false;
  for (const { rows } of table.blocks)
    for (const { cells } of rows) {
      const text = textAt(cells, way);
      const says = wayIn(text);
      const sum = says === null ? 0 : (addedUp(cells, amount, mark).sum ?? 0);
      if (says === -1 && sum < 0) return null;
      isSold ||= isSelling(text);
      if (says === 1 && sum < 0) seen.inBelow++;
      if (says === 1 && sum > 0) seen.inAbove++;
      if (says === -1 && sum > 0) seen.outAbove++;
    }
  if (seen.inBelow <= seen.inAbove) return 'by it';
  return seen.inAbove === 0 && seen.outAbove > 0 && !isSold ? 'against' : null;
};

const isBelowZero = (table: Table, columns: readonly number[], mark: DecimalMark): boolean =>
  table.blocks.some((block) => belowZero(block, columns, mark) > 0);

/** Remembered because kinds are few and rows are many. */
const isBack = remembered((text): boolean => GIVEN_BACK.test(plainHeader(text)));

/** Where amounts have no sign and some kinds mean a refund, those rows went the other way. */
const givenBack = (table: Table, { kind, amount }: Columns, mark: DecimalMark): Ways | null => {
  const [column] = kind;
  if (column === undefined) return null;
  const back = cellsOf(table, [column], ({ text }) => isBack(text)).length;
  const rows = table.blocks.reduce((sum, block) => sum + block.rows.length, 0);
  if (back === 0 || back === rows || isBelowZero(table, amount, mark)) return null;
  return (row) => (isBack(textAt(row, column)) ? -1 : 1);
};

const CREDITED = /(?<!\p{L})cr?\.?$|^cr\b/iu;
/** Nearly all amounts contain no letter, so the cheap test comes first. */
const isCredited = (text: string): boolean => /[cC]/.test(text) && CREDITED.test(text.trim());

/** Where some amounts are marked as credits and none as debits, the unmarked ones are debits. */
const marked = (table: Table, { amount }: Columns, mark: DecimalMark): Ways | null => {
  const credits = cellsOf(
    table,
    amount,
    ({ text, number }) => number === undefined && isCredited(text),
  ).length;
  if (credits === 0 || isBelowZero(table, amount, mark)) return null;
  if (credits === cellsOf(table, amount, (cell) => !isBlank(cell)).length) return null;
  return (row) => (amount.some((column) => isCredited(textAt(row, column))) ? 1 : -1);
};

/** `isDirected`: whether every cell of the direction column has to name a direction. */
export const waysIn = (
  table: Table,
  columns: Columns,
  mark: DecimalMark,
): { way: Ways; isDirected: boolean } => {
  const says = directed(table, columns, mark);
  const [column = 0] = columns.direction;
  if (says === 'by it') return { way: (row) => wayIn(textAt(row, column)) ?? 1, isDirected: true };
  if (says === 'against') return { way: () => -1, isDirected: true };
  const found = columns.direction.length > 0 ? null : givenBack(table, columns, mark);
  return { way: found ?? marked(table, columns, mark) ?? (() => 1), isDirected: false };
};
