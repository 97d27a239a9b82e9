/** Detects monthly sums where dated payments are expected, so that the message can say what is missing. */
import { cellAt, isBlank, type Row } from '../../grid';
import { isAmountLike } from '../amounts';
import { isDayLike, saysMonth } from '../days';
import { columnsOf, plainHeader, type Role } from '../headers';
import { saysOtherTime } from '../months/named';

const MONEY: readonly Role[] = ['amount', 'in', 'out'];
/** Spreadsheets store a month as its first day. */
const OF_MONTHS = /^(thang|ky|month|period)$/;

export interface Monthly {
  /** The row, from 0. */
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

/** The first row of headers that names amounts that stand below it, and no day. */
export const daylessIn = (rows: readonly Row[], searched: number): Monthly | null => {
  for (let at = 0; at + 1 < Math.min(rows.length, searched); at++) {
    const [row = [], below = []] = [rows[at], rows[at + 1]];
    const headers = row.map(({ text }) => text);
    const amount = columnsOf(headers, MONEY).find((column) => isAmountLike(cellAt(below, column)));
    const isDated = columnsOf(headers, ['date']).length > 0;
    if (amount !== undefined && !isDated) return { at, found: headers[amount] ?? '' };
  }
  return null;
};

/** The first row of headers that names days, weeks, quarters or years above amounts. */
export const otherTimesIn = (rows: readonly Row[], searched: number): Monthly | null => {
  for (let at = 0; at + 1 < Math.min(rows.length, searched); at++) {
    const [row = [], below = rows.slice(at + 1)] = [rows[at]];
    const [one, another] = row.filter(
      (cell, column) =>
        (saysOtherTime(cell) || (isDayLike(cell) && !isAmountLike(cell))) &&
        below.some((line) => isAmountLike(cellAt(line, column))),
    );
    if (one !== undefined && another !== undefined) return { at, found: one.text };
  }
  return null;
};

const TRIAL = /\btrial balance\b|\bcan doi (so )?(phat sinh|tai khoan)\b/;
/** Detects a trial balance, with one sum of debits and credits for each account, by title or headers. */
export const trialIn = (rows: readonly Row[], searched: number): Monthly | null => {
  const named = (row: Row, names: readonly string[]): boolean =>
    names.every((name) => row.some(({ text }) => plainHeader(text) === name));
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const title = row.find(({ text }) => TRIAL.test(plainHeader(text)));
    if (title !== undefined) return { at, found: title.text.trim() };
    const isSided = named(row, ['debit', 'credit']) || named(row, ['no', 'co']);
    if (isSided && row.length > 2)
      return {
        at,
        found: row
          .filter((cell) => !isBlank(cell))
          .map(({ text }) => text.trim())
          .join(', '),
      };
  }
  return null;
};
