/** Days of a column. The order of day and month is decided for the whole column, never for a single value. */
import { isDay } from '../../domain/months';
import type { Day } from '../../domain/plan';
import type { Cell } from '../grid';
import { remembered } from '../remembered';
import { decided, type Decided } from './decided';

export type DayOrder = 'dmy' | 'mdy' | 'ymd';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})(?!\d)/;

const padded = (year: string, month: string, day: string): Day =>
  `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const real = (day: Day): Day | null => (isDay(day) ? day : null);

const readIn = (written: string, order: DayOrder): Day | null => {
  const [, year = '', , month = '', date = ''] = YEAR_FIRST.exec(written) ?? [];
  if (year !== '') return real(padded(year, month, date));
  if (order === 'ymd') {
    const [, y = '', m = '', d = ''] = RUN_TOGETHER.exec(written) ?? [];
    return real(padded(y, m, d));
  }
  const [, one = '', , other = '', last = ''] = YEAR_LAST.exec(written) ?? [];
  return real(order === 'mdy' ? padded(last, one, other) : padded(last, other, one));
};

type Readings = Readonly<Record<DayOrder, Day | null>>;

/** So much of a text decides its day, in every order. */
const LONGEST = 11;
const readingsOf = remembered((written): Readings => {
  const start = written.trim();
  return { dmy: readIn(start, 'dmy'), mdy: readIn(start, 'mdy'), ymd: readIn(start, 'ymd') };
});

const readings = (text: string): Readings =>
  readingsOf(text.length <= LONGEST ? text : text.trim().slice(0, LONGEST));

/**
 * The day that a cell begins with, read in an order; null where there is none. A year in front needs no order; where
 * all have one in front, digits may run together. What follows the day is left.
 */
export const dayIn = ({ text, day, number }: Cell, order: DayOrder): Day | null => {
  if (day !== undefined) return day;
  return number !== undefined && order !== 'ymd' ? null : readings(text)[order];
};

/** Whether a cell looks like a day in whichever order. */
export const isDayLike = ({ text, day, number }: Cell): boolean => {
  if (day !== undefined) return true;
  const { dmy, mdy, ymd } = readings(text);
  return ymd !== null || (number === undefined && (dmy !== null || mdy !== null));
};

/** What else a cell with a day says: some banks write the document's number behind it. */
export const behindDay = ({ text }: Cell): string =>
  text
    .trim()
    .replace(YEAR_FIRST, '')
    .replace(YEAR_LAST, '')
    .replace(/^[T ]?\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([AP]M)?\s*(Z|[+-]\d{2}:?\d{2})?/i, '')
    .trim();

const ORDERS: readonly DayOrder[] = ['ymd', 'dmy', 'mdy'];

/** The order that fits every value. Days come again and again: each is looked at once, unless places are asked for. */
export const dayOrderOf = (cells: readonly Cell[]): Decided<DayOrder> => {
  const texts = new Set<string>();
  const distinct = cells.filter(
    ({ text, day, number }) => day !== undefined || number !== undefined || texts.size < texts.add(text).size,
  );
  const found = decided(distinct, ORDERS, dayIn);
  return 'none' in found ? decided(cells, ORDERS, dayIn) : found;
};
