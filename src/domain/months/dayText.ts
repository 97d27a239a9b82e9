/** Reads days from text where only one reading is possible; otherwise says why there is no such day. */
import type { Day, Month } from '../plan';
import { daysIn, isMonth } from './months';

/**
 * The range of days that a plan can mean: anything outside is a time of day, a day's serial number, or a year with
 * digits missing.
 */
export const [FIRST_DAY, LAST_DAY] = ['1901-01-01', '2199-12-31'] as const;
/** Whether a plan can mean this day. */
export const isMeant = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

const YEAR_FIRST = /^(?<y>\d{4})(?<by>[-/.])(?<a>\d{1,2})\k<by>(?<b>\d{1,2})$/;
const YEAR_LAST = /^(?<a>\d{1,2})(?<by>[-/.])(?<b>\d{1,2})(?:\k<by>(?<y>\d{4}|\d{2}))?$/;
/** A leap year, so that 29 February is a day where the text names no year. */
const ANY_YEAR = '2000';

/**
 * A day; or, for a text shaped like a day whose month has no such day, that month and the day's number, for the
 * message; null for any other text.
 */
export type DayRead = { day: Day } | { month: string; number: number } | null;

interface Parts {
  /** Four digits; blank where the text has no year. */
  year: string;
  month: string;
  number: string;
}

/** Whether day or month comes first where a text alone does not say. */
export type DayOrder = 'day' | 'month';
/** The order of a date format such as 'dd/mm/yyyy'; null where it begins with neither day nor month. */
export const orderOf = (days: string): DayOrder | null =>
  days.startsWith('d') ? 'day' : days.startsWith('m') ? 'month' : null;

/** Null for a text that is no day, and where the order of day and month cannot be told. */
const partsIn = (text: string, order: DayOrder | null): Parts | null => {
  const found = YEAR_FIRST.exec(text)?.groups;
  if (found !== undefined) return { year: found.y ?? '', month: found.a ?? '', number: found.b ?? '' };
  const { y = '', a = '', b = '', by = '' } = YEAR_LAST.exec(text)?.groups ?? {};
  if (a === '') return null;
  const year = y.length === 2 ? `20${y}` : y;
  const first = by === '.' ? 'day' : firstIn([Number(a), Number(b)], order);
  if (first === null) return null;
  return first === 'day' ? { year, month: b, number: a } : { year, month: a, number: b };
};

/** Whether the first of two numbers is the day or the month: a number above 12 is no month. */
const firstIn = ([a, b]: readonly [number, number], order: DayOrder | null): DayOrder | null => {
  if (a > 12 || a === b) return 'day';
  return b > 12 ? 'month' : order;
};

/** The calendar year in which a month falls, in the fiscal year that begins with `first`. */
export const yearOfMonth = (first: Month, month: string): string =>
  String(Number(first.slice(0, 4)) + (month < first.slice(5) ? 1 : 0));

/**
 * Reads 16.01.2026 and 27/3/2026 day first, 3/27/2026 month first, and 2026-03-27 year first. 3/4/2026 is ambiguous
 * without `order`. A day without a year needs `first`, the first month of the fiscal year that it is taken to be in.
 */
export const dayInText = (
  text: string,
  order: DayOrder | null = null,
  first: Month | null = null,
): DayRead => {
  const parts = partsIn(text, order);
  if (parts === null) return null;
  const { month, number } = parts;
  const year = parts.year === '' && first !== null ? yearOfMonth(first, month.padStart(2, '0')) : parts.year;
  const named = `${year === '' ? ANY_YEAR : year}-${month.padStart(2, '0')}`;
  if (!isMonth(named)) return null;
  if (Number(number) < 1 || Number(number) > daysIn(named))
    return { month: year === '' ? month : `${month}/${year}`, number: Number(number) };
  const day = `${named}-${number.padStart(2, '0')}`;
  return year === '' || !isMeant(day) ? null : { day };
};
