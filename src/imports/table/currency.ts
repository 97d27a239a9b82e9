/** The currency that amounts are in: as a column, a text around the table, a header or a sign beside them says. */
import { cellAt, isBlank, type Row } from '../grid';
import { remembered } from '../text/remembered';
import { signedIn } from '../text/signs';
import { plainHeader } from './headers';
import type { Block, Table } from './parts';

/** Codes that are no word of a text in capitals. */
const PLAIN = /\b(VND|USD|EUR|GBP|JPY|CNY|SGD|THB|AUD|CAD|HKD|KRW|TWD|CHF|NZD|INR|IDR|MYR|PHP|LAK|KHR)\b/;
/** Others, in brackets or where nothing else is in capitals: in "TOP SALES" neither word is money. */
const OTHER = /\(([A-Z]{3})\)|(?<!\p{Lu}{2}.*)(?<![\p{L}\d])([A-Z]{3})(?![\p{L}\d]|.*\p{Lu}{2})/u;
/** As ISO 4217 has them: what has a name is one. */
const isCode = remembered(
  (currency) =>
    !new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' })
      .format(1)
      .includes(currency),
);
const SIGN = /(?<!\p{L})[a-z]{0,3}\p{Sc}|(?<!\p{L})(vnđ|đồng|đ)(?!\p{L})/iu;

/** Whether it is one that no unit of goods is called by, as CUP and PEN are. */
export const isPlainCode = (code: string): boolean => PLAIN.test(code);

/** The currency that a text around a table names. */
export const codeIn = (text: string): string => {
  const plain = PLAIN.exec(text)?.[1];
  if (plain !== undefined) return plain;
  const [, inside, alone = inside ?? ''] = OTHER.exec(text) ?? [];
  return alone !== '' && isCode(alone) ? alone : '';
};

const FOREIGN = /\b(nguyen te|ngoai te|foreign)\b/;
/** Whether a header says that its money is of another currency than the books. */
export const isForeign = (header: string): boolean => FOREIGN.test(plainHeader(header));

/** Whether each of some texts is a currency's code. */
export const areCodes = (texts: ReadonlySet<string>): boolean =>
  texts.size > 0 && [...texts].every((text) => /^[A-Z]{3}$/.test(text) && isCode(text));

/** The same, by a sign, too. */
const namedIn = (text: string, own: string): string => {
  const code = codeIn(text);
  const [sign] = code === '' ? (SIGN.exec(text) ?? []) : [];
  return sign === undefined ? code : signedIn(`${sign} `, own);
};

const written = remembered((said) => {
  const text = said.normalize('NFC').trim().toUpperCase();
  return namedIn(text, '') || text;
});
/** What a cell of currencies says: VNĐ is VND. What is no currency that is known stands as it is. */
export const currencyNamed = (said: string): string => (said === '' ? '' : written(said));

/** Of rows that say none where a column has one: the only one that the others say. */
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

/** The first sign of a row's money. */
export const signOfRow = (row: Row, columns: readonly number[], own: string): string => {
  for (const column of columns) {
    const sign = signedIn(cellAt(row, column).text, own);
    if (sign !== '') return sign;
  }
  return '';
};

/**
 * `columns`: those of money; `own`: the plan's currency. Blank where neither a header says it nor each of the first
 * amounts, or the first of them alone, as accountants write it: a sign elsewhere is of its own row.
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
  // Of a currency that nothing names, it is one nonetheless.
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
