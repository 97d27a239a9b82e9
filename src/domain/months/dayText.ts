/** Days that stand in a cell as text: what is meant where it can be meant one way only, or why there is no such day. */
import type { Day, Month } from '../plan';
import { daysIn, isMonth } from './months';

/** Plans are made in these years: what lies outside is a time of day, a day's number, or digits left out. */
export const [FIRST_DAY, LAST_DAY] = ['1901-01-01', '2199-12-31'] as const;
export const isMeant = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

const YEAR_FIRST = /^(?<y>\d{4})(?<by>[-/.])(?<a>\d{1,2})\k<by>(?<b>\d{1,2})$/;
const YEAR_LAST = /^(?<a>\d{1,2})(?<by>[-/.])(?<b>\d{1,2})(?:\k<by>(?<y>\d{4}|\d{2}))?$/;
/** It has 29 days in February: where the year is not told, any year will do. */
const ANY_YEAR = '2000';

/** The day; or of a text in the form of one the month that has no such day, as a person reads it; or nothing. */
export type DayRead = { day: Day } | { month: string; number: number } | null;

interface Parts {
  /** Four digits; blank where none stands there. */
  year: string;
  month: string;
  number: string;
}

/** What comes first where a text alone does not tell. */
export type DayOrder = 'day' | 'month';
export const orderOf = (days: string): DayOrder | null =>
  days.startsWith('d') ? 'day' : days.startsWith('m') ? 'month' : null;

/** Null where the order of day and month is nobody's guess. */
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

/** Which of two numbers comes first, the day or the month: a number above 12 is no month. */
const firstIn = ([a, b]: readonly [number, number], order: DayOrder | null): DayOrder | null => {
  if (a > 12 || a === b) return 'day';
  return b > 12 ? 'month' : order;
};

/** The year of a month in the fiscal year that begins with the first: its own, or the next one. */
export const yearOfMonth = (first: Month, month: string): string =>
  String(Number(first.slice(0, 4)) + (month < first.slice(5) ? 1 : 0));

/**
 * 16.01.2026 and 27/3/2026 have the day first, 3/27/2026 has the month first, 2026-03-27 is read by all. 3/4/2026 says
 * nothing without its country, `order`, and what has no year is a day of none, or one of the fiscal year that begins
 * with `first`.
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
