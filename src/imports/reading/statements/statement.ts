/** Lays out statements of special formats as a table like a bank's, so that the same rules read both. */
import type { Row, Sheet } from '../../grid';

/** The columns of such a table, with the headers that banks use. */
const HEADERS = [
  'Account',
  'Date',
  'Reference',
  'Description',
  'Amount',
  'Currency',
  'Status',
  'Balance',
] as const;
export type Header = (typeof HEADERS)[number];
export type Line = Partial<Record<Header, string>>;

interface Statement {
  account: string;
  currency: string;
  opening: string;
  closing: string;
  lines: readonly Line[];
}

export const rowOf = (texts: readonly string[]): Row => texts.map((text) => ({ text }));

/** One block for each statement, with its account and balances above its lines. */
export const sheetOf = (statements: readonly Statement[]): Sheet => ({
  name: '',
  isSigned: true,
  rows: statements.flatMap(({ account, currency, opening, closing, lines }) => [
    rowOf(['Account number', account]),
    ...(currency === '' ? [] : [rowOf(['Currency', currency])]),
    ...(opening === '' ? [] : [rowOf(['Opening balance', opening])]),
    rowOf(HEADERS),
    ...lines.map((line) => rowOf(HEADERS.map((header) => line[header] ?? ''))),
    ...(closing === '' ? [] : [rowOf(['Closing balance', closing])]),
  ]),
});

/** Appends a zero to three decimals: behind a point, three digits could be taken for thousands, four can't. */
export const pointed = (amount: string): string => amount.replace(/\.\d{3}$/, '$&0');
