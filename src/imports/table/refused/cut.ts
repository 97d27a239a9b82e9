/** Numbers that a spreadsheet program shortened when it opened the file, so that rows are no longer told apart. */
import { plainHeader, rolesOf } from '../headers';
import { cellsOf, type Table } from '../table';

/** 5.76461E+17 */
const SHORTENED = /^\d([.,]\d+)?E\+\d{2}$/i;
const TELLS_ROWS = /\b(order|don hang|transaction|giao dich)\b/;
/** The header of such a column; null where there is none. */
export const cutIn = (table: Table): string | null => {
  const isCut = (header: string, at: number): boolean => {
    const roles = rolesOf(header);
    if (!roles.includes('reference') && (roles.length > 0 || !TELLS_ROWS.test(plainHeader(header))))
      return false;
    const cut = cellsOf(table, [at], ({ text }) => SHORTENED.test(text.trim()));
    return new Set(cut.map(({ text }) => text.trim())).size < cut.length;
  };
  return table.headers.find(isCut) ?? null;
};
