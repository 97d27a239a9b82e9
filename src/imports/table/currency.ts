/** Finds the currency of amounts: in a column, a text around the table, a header or a sign beside the amount. */
import { cellAt, isBlank, type Row } from '../grid';
import { remembered } from '../text/remembered';
import { signedIn } from '../text/signs';
import { plainHeader } from './headers';
import type { Block, Table } from './parts';

/** Codes that are no English word in capitals. */
const PLAIN = /\b(VND|USD|EUR|GBP|JPY|CNY|SGD|THB|AUD|CAD|HKD|KRW|TWD|CHF|NZD|INR|IDR|MYR|PHP|LAK|KHR)\b/;
/** Other codes count only in brackets, or if nothing else is in capitals: in “TOP SALES” neither word is a currency. */
const OTHER = /\(([A-Z]{3})\)|(?<!\p{Lu}{2}.*)(?<![\p{L}\d])([A-Z]{3})(?![\p{L}\d]|.*\p{Lu}{2})/u;
/** Whether it is a code of ISO 4217, as far as the runtime knows a name for it. */
const isCode = remembered(
  (currency) =>
    !new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' })
      .format(1)
      .includes(currency),
);
const SIGN = /(?<!\p{L})[a-z]{0,3}\p{Sc}|(?<!\p{L})(vnđ|đồng|đ)(?!\p{L})/iu;

/** Whether it can't be mistaken for a unit of goods, as CUP and PEN can. */
export const isPlainCode = (code: string): boolean => PLAIN.test(code);

/** The currency that a text around a table names. */
export const codeIn = (text: string): string => {
  const plain = PLAIN.exec(text)?.[1];
  if (plain !== undefined) return plain;
  const [, inside, alone = inside ?? ''] = OTHER.exec(text) ?? [];
  return alone !== '' && isCode(alone) ? alone : '';
};

const FOREIGN = /\b(nguyen te|ngoai te|foreign)\b/;
/** Whether a header says that its money is in another currency than the books. */
export const isForeign = (header: string): boolean => FOREIGN.test(plainHeader(header));

/** Whether each of some texts is a currency's code. */
export const areCodes = (texts: ReadonlySet<string>): boolean =>
  texts.size > 0 && [...texts].every((text) => /^[A-Z]{3}$/.test(text) && isCode(text));

/** The same, also recognising signs. */
const namedIn = (text: string, own: string): string => {
  const code = codeIn(text);
  const [sign] = code === '' ? (SIGN.exec(text) ?? []) : [];
  return sign === undefined ? code : signedIn(`${sign} `, own);
};

const written = remembered((said) => {
  const text = said.normalize('NFC').trim().toUpperCase();
  return namedIn(text, '') || text;
});
/** The currency in a cell: “VNĐ” is VND. An unknown one is returned as it is. */
export const currencyNamed = (said: string): string => (said === '' ? '' : written(said));

/** If a column has a currency on some rows only, the one that all of them share; it applies to the others. */
export const onlyCurrency = ({ rows }: Block, columns: readonly number[]): string => {
  const found = new Set<string>();
  for (const { cells } of rows)
    for (const column of columns) {
      const cell = cellAt(cells, column);
      if (!isBlank(cell)) found.add(currencyNamed(cell.text));
      if (found.size > 1) return '';
    }
  return [...found][0] ?? '';
};

const FIRST_ROWS = 20;

/** The first currency sign beside a row's money. */
export const signOfRow = (row: Row, columns: readonly number[], own: string): string => {
  for (const column of columns) {
    const sign = signedIn(cellAt(row, column).text, own);
    if (sign !== '') return sign;
  }
  return '';
};

/**
 * The currency of a whole table: named in a header, or beside each of the first amounts, or beside the very first only,
 * as accountants write it. Otherwise blank, and a sign counts for its own row only. `columns`: the money columns;
 * `own`: the plan's currency.
 */
export const currencyOf = (
  table: Table,
  columns: readonly number[],
  { rows }: Block,
  own: string,
): string => {
  const named = columns.map((column) => namedIn(table.headers[column] ?? '', own));
  const inHeader = named.find((code) => code !== '');
  if (inHeader !== undefined) return inHeader;
  // A header may say that the currency is a foreign one without naming it.
  const foreign = columns.map((column) => table.headers[column] ?? '').find(isForeign);
  if (foreign !== undefined) return foreign.toUpperCase();
  const signs = rows
    .slice(0, FIRST_ROWS)
    .filter(({ cells }) => columns.some((column) => isMoney(cells, column)))
    .map(({ cells }) => signOfRow(cells, columns, own));
  const [first = '', ...others] = signs;
  const isOne = others.every((sign) => sign === first) || others.every((sign) => sign === '');
  return isOne ? first : '';
};
const isMoney = (row: Row, column: number): boolean => {
  const cell = cellAt(row, column);
  return !isBlank(cell) && /[1-9]/.test(cell.text);
};
