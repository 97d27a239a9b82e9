/** Detects identifiers that a spreadsheet program shortened, so that they no longer tell rows apart. */
import { BLANK, cellAt, type Cell } from '../../grid';
import { columnsOf, plainHeader, rolesOf } from '../headers';
import { isOfItems } from '../orders';
import { withRows } from '../parts';
import { cellsOf, type Table } from '../table';

/** 5.76461E+17 */
const SHORTENED = /^\d([.,]\d+)?E\+\d{2}$/i;
const isCut = ({ text }: Cell): boolean => text.includes('+') && SHORTENED.test(text.trim());
const TELLS_ROWS = /\b(order|don hang|transaction|giao dich)\b/;

/** The header of such a column where it identifies the orders of items; null where there is none. */
export const cutIn = (table: Table): string | null => {
  const isOne = (header: string, at: number): boolean => {
    const roles = rolesOf(header);
    if (!roles.includes('reference') && (roles.length > 0 || !TELLS_ROWS.test(plainHeader(header))))
      return false;
    const cut = cellsOf(table, [at], isCut);
    return new Set(cut.map(({ text }) => text.trim())).size < cut.length;
  };
  return isOfItems(table) ? (table.headers.find(isOne) ?? null) : null;
};

/** Removes shortened references: such rows have none, and are identified by everything else. */
export const withoutCut = (table: Table): Table => {
  const columns = columnsOf(table.headers, ['reference']).filter(
    (column) => cellsOf(table, [column], isCut).length > 0,
  );
  const [first] = columns;
  if (first === undefined) return table;
  const whole = withRows(table, (row) =>
    columns.some((column) => isCut(cellAt(row.cells, column)))
      ? { ...row, cells: row.cells.map((cell, at) => (columns.includes(at) && isCut(cell) ? BLANK : cell)) }
      : row,
  );
  return { ...whole, cut: table.headers[first] ?? '' };
};
