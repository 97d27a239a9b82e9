/** The currency that amounts are in, where nothing but their header or their own signs says it. */
import { cellAt, isBlank } from './grid';
import type { Block, Table } from './table/table';

const CODES =
  'VND|USD|EUR|GBP|JPY|CNY|SGD|THB|AUD|CAD|HKD|KRW|TWD|CHF|NZD|INR|IDR|MYR|PHP|LAK|KHR|MMK|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|AED|SAR|QAR|ILS|ZAR|BRL|MXN|RUB|MOP|CNH|KWD|BHD|OMR|JOD|TND|IQD|LYD|CLP|ISK|PYG|UGX|RWF|XAF|XOF|XPF';
const IN_HEADER = new RegExp(`\\((${CODES})\\)`);
const IN_TEXT = new RegExp(`\\b(${CODES})\\b`);
/** The currency that a text around a table names. */
export const codeIn = (text: string): string => IN_TEXT.exec(text)?.[1] ?? '';

/** A sign that dollars of other countries have is theirs by the letters before it. */
const BY_SIGN: readonly (readonly [string, RegExp])[] = [
  ['USD', /(?<![\p{L}])(US)?\$|\bUSD\b/iu],
  ['EUR', /€|\bEUR\b/i],
  ['GBP', /£|\bGBP\b/i],
];
const PLAIN_DOLLAR = /(?<!\p{L})\$/u;
const FIRST_ROWS = 20;

/** Countries whose own money is written with the sign of a dollar. */
const DOLLARS = /^(AUD|CAD|SGD|HKD|NZD|TWD|MXN)$/;

/**
 * `columns`: those of money; `own`: the plan's currency. Blank where neither says it, or not each of the first amounts
 * says the same.
 */
export const currencyOf = (
  table: Table,
  columns: readonly number[],
  { rows }: Block,
  own: string,
): string => {
  const inHeader = columns.map((column) => IN_HEADER.exec(table.headers[column] ?? '')?.[1] ?? '');
  const named = inHeader.find((code) => code !== '');
  if (named !== undefined) return named;
  const texts = rows
    .slice(0, FIRST_ROWS)
    .flatMap(({ cells }) => columns.map((column) => cellAt(cells, column)))
    .filter((cell) => !isBlank(cell) && /[1-9]/.test(cell.text))
    .map(({ text }) => text);
  if (DOLLARS.test(own) && texts.length > 0 && texts.every((text) => PLAIN_DOLLAR.test(text))) return own;
  const found = BY_SIGN.find(([, sign]) => texts.length > 0 && texts.every((text) => sign.test(text)));
  return found?.[0] ?? '';
};
