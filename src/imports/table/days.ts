/** Days of a column. The order of day and month is decided for the whole column, never for a single value. */
import { isDay } from '../../domain/months';
import type { Day } from '../../domain/plan';
import { isBlank, type Cell } from '../grid';

export type DayOrder = 'dmy' | 'mdy' | 'ymd';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})(?!\d)/;

const padded = (year: string, month: string, day: string): Day =>
  `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const real = (day: Day): Day | null => (isDay(day) ? day : null);

/**
 * The day that a cell begins with, read in an order; null where there is none. A year in front needs no order; where
 * all have one in front, digits may run together. What follows the day is left.
 */
export const dayIn = ({ text, day, number }: Cell, order: DayOrder): Day | null => {
  if (day !== undefined) return day;
  if (number !== undefined && order !== 'ymd') return null;
  const written = text.trim();
  const [, year = '', , month = '', date = ''] = YEAR_FIRST.exec(written) ?? [];
  if (year !== '') return real(padded(year, month, date));
  if (order === 'ymd') {
    const [, y = '', m = '', d = ''] = RUN_TOGETHER.exec(written) ?? [];
    return real(padded(y, m, d));
  }
  const [, one = '', , other = '', last = ''] = YEAR_LAST.exec(written) ?? [];
  return real(order === 'mdy' ? padded(last, one, other) : padded(last, other, one));
};

/** Whether a cell looks like a day in whichever order. */
export const isDayLike = (cell: Cell): boolean =>
  (['dmy', 'mdy', 'ymd'] as const).some((order) => dayIn(cell, order) !== null);

/** What else a cell with a day says: some banks write the document's number behind it. */
export const behindDay = ({ text }: Cell): string =>
  text
    .trim()
    .replace(YEAR_FIRST, '')
    .replace(YEAR_LAST, '')
    .replace(/^[T ]?\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([AP]M)?\s*(Z|[+-]\d{2}:?\d{2})?/i, '')
    .trim();

export type Decided<T> = { only: T } | { either: readonly T[] } | { none: readonly number[] };

const ORDERS: readonly DayOrder[] = ['ymd', 'dmy', 'mdy'];

/**
 * The order that fits every value. `either`: more than one does, and they differ: a person is asked. `none`: no order
 * fits all, and these are the rows (counted in the column) that break the likeliest one.
 */
export const dayOrderOf = (cells: readonly Cell[]): Decided<DayOrder> => {
  const written = cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => !isBlank(cell));
  const read = ORDERS.map((order) => ({ order, days: written.map(({ cell }) => dayIn(cell, order)) }));
  const fitting = read.filter(({ days }) => days.every((day) => day !== null));
  const [first] = fitting;
  if (first === undefined) {
    const misses = (days: readonly (Day | null)[]): number => days.filter((day) => day === null).length;
    const likeliest = read.reduce((one, other) => (misses(other.days) < misses(one.days) ? other : one));
    return { none: written.filter((_, index) => likeliest.days[index] === null).map(({ at }) => at) };
  }
  const differing = fitting.filter(({ days }) => days.some((day, index) => day !== first.days[index]));
  return differing.length === 0
    ? { only: first.order }
    : { either: [first, ...differing].map(({ order }) => order) };
};
