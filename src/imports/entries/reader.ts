/** Reads a row's cells: money in less money out, and the description. */
import type { Figure } from '../../domain/plan';
import type { Writing } from '../entry';
import { cellAt, isBlank, type Row } from '../grid';
import type { Mapping } from '../mapping/mapping';
import type { LeaveOut } from '../mapping/shapes';
import type { Role } from '../table/headers';
import type { Orders } from '../table/orders';
import type { Table, TableRow } from '../table/table';
import { wayIn } from '../table/wayWords';
import { tidied } from '../text/tidy';
import { NOTHING, addedUp, type Added } from './summing';
import type { Ways } from './ways';

export interface Reader {
  table: Table;
  mapping: Mapping;
  writing: Writing;
  columns: Readonly<Record<Role, readonly number[]>>;
  /** The columns that make up a row's amount. */
  money: readonly number[];
  isDirected: boolean;
  way: Ways;
  /** The columns whose values leave rows out. */
  leaveOut: readonly { column: number; by: LeaveOut }[];
  /** For orders with one row per item: what counts once per order. */
  orders: (Orders & { elsewhere: ReadonlySet<TableRow>; isHeld: boolean }) | null;
  /** Whether money out is written above zero (1) or below it (−1); an amount with the other sign came back. */
  outSign: () => 1 | -1;
  /** Fees and taxes that are written above zero are costs all the same (−1). */
  costSign: Readonly<Record<'fee' | 'tax', 1 | -1>>;
}

export const said = (row: Row, columns: readonly number[]): string => {
  if (columns.length === 0) return '';
  if (columns.length === 1) return tidied(cellAt(row, columns[0] ?? 0).text);
  return [...new Set(columns.map((column) => tidied(cellAt(row, column).text)))]
    .filter((text) => text !== '')
    .join(' · ');
};

/** Applies the file's unit, for amounts kept in thousands. */
export const inUnits = (sum: Figure, { unit = 1 }: Mapping): Figure => (sum === null ? null : sum * unit);

/** The direction column, where its cell has no known direction: the amount could be in or out. */
const wayless = (row: Row, { columns, isDirected: says }: Reader): number | null => {
  const [way] = columns.direction;
  if (!says || way === undefined) return null;
  const cell = cellAt(row, way);
  return isBlank(cell) || wayIn(cell.text) !== null ? null : way;
};

/** Without a unit the sum is returned as it is, which is the case in nearly all files. */
export const summedIn = (row: Row, of: readonly number[], { writing, mapping }: Reader): Added => {
  const added = addedUp(row, of, writing.decimalMark);
  return (mapping.unit ?? 1) === 1 ? added : { sum: inUnits(added.sum, mapping), bad: added.bad };
};

/** Money in less money out; either may carry a minus of its own. */
export const amountOf = (row: Row, reader: Reader): Added => {
  const { columns, mapping } = reader;
  const signed = summedIn(row, columns.amount, reader);
  const moneyIn = summedIn(row, columns.in, reader);
  const moneyOut = summedIn(row, columns.out, reader);
  const bad = signed.bad ?? moneyIn.bad ?? moneyOut.bad ?? wayless(row, reader);
  if (bad !== null) return { sum: null, bad };
  if (signed.sum === null && moneyIn.sum === null && moneyOut.sum === null) return NOTHING;
  const spent = moneyOut.sum ?? 0;
  const out = mapping.isJournal || spent === 0 ? spent : reader.outSign() * spent;
  return { sum: mapping.sign * reader.way(row) * (signed.sum ?? 0) + (moneyIn.sum ?? 0) - out, bad: null };
};
