/** Statements in formats of their own, laid out as the table that a bank would print: the same law reads both. */
import type { Row, Sheet } from '../../grid';

/** The columns that every such table has, named as banks name them. */
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

/** One block a statement, each with its account and balances above its lines. */
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

/** Behind a point that is always the decimal one: three digits might be taken for thousands, four never are. */
export const pointed = (amount: string): string => amount.replace(/\.\d{3}$/, '$&0');
