/** Sums of months, where payments with their days are expected: told apart, so that it can be said what is missing. */
import { cellAt, isBlank, type Row } from '../../grid';
import { isAmountLike } from '../amounts';
import { saysMonth } from '../days';
import { columnsOf, plainHeader, type Role } from '../headers';

const MONEY: readonly Role[] = ['amount', 'in', 'out'];
/** A spreadsheet keeps a month as its first day. */
const OF_MONTHS = /^(thang|ky|month|period)$/;

export interface Monthly {
  /** From 0. */
  at: number;
  found: string;
}

/** The first row below headers of money that has an amount and a month, but no day. */
export const monthlyIn = (rows: readonly Row[], searched: number): Monthly | null => {
  for (let at = 0; at + 1 < Math.min(rows.length, searched); at++) {
    const headers = (rows[at] ?? []).map(({ text }) => text);
    const money = columnsOf(headers, MONEY);
    const below = rows[at + 1] ?? [];
    if (!money.some((column) => isAmountLike(cellAt(below, column)))) continue;
    const month = below.find(
      (cell, column) =>
        !isBlank(cell) &&
        (saysMonth(cell) || (cell.day !== undefined && OF_MONTHS.test(plainHeader(headers[column] ?? '')))),
    );
    if (month !== undefined) return { at: at + 1, found: month.text };
  }
  return null;
};

export interface Dayless extends Monthly {
  /** Whether each month has a column. */
  isAcross: boolean;
}

/** The first row of headers that names months, or amounts that stand below it, and no day. */
export const daylessIn = (rows: readonly Row[], searched: number): Dayless | null => {
  for (let at = 0; at + 1 < Math.min(rows.length, searched); at++) {
    const [row = [], below = []] = [rows[at], rows[at + 1]];
    const isFilled = (column: number): boolean => isAmountLike(cellAt(below, column));
    const [month, another] = row.filter((cell, column) => saysMonth(cell) && isFilled(column));
    if (month !== undefined && another !== undefined) return { at, found: month.text, isAcross: true };
    const headers = row.map(({ text }) => text);
    const amount = columnsOf(headers, MONEY).find(isFilled);
    const isDated = columnsOf(headers, ['date']).length > 0;
    if (amount !== undefined && !isDated) return { at, found: headers[amount] ?? '', isAcross: false };
  }
  return null;
};
