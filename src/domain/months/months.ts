/** Months are strings and stay strings: 'YYYY-MM' sorts, compares and prints as itself, in any time zone. */
import type { Day, Month, Period } from '../plan';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;
/** What the character codes of the digits add beyond their values, and 1 since months count from 1. */
const ZEROS = 48 * (1111 * 12 + 11) + 1;

/** 'YYYY-MM', 01 to 12. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** Whether it is a whole year in the range that a plan can be for. */
export const isPlanYear = (year: number | null): year is number =>
  year !== null && Number.isInteger(year) && year >= 2000 && year <= 2100;

/** Whether it is 1 to 12. */
export const isMonthNumber = (month: number | null): month is number =>
  month !== null && Number.isInteger(month) && month >= 1 && month <= 12;

/** Whether it is a day of the calendar: 2026-02-29 is not. */
export const isDay = (text: string): boolean => {
  const date = Number(text.slice(8));
  return DAY.test(text) && date >= 1 && date <= daysIn(monthOfDay(text));
};

/** Months since year 0, of a month or a day. Computed from the character codes, since it runs for every entry. */
export const ordinal = (text: Month): number =>
  (text.charCodeAt(0) * 1000 + text.charCodeAt(1) * 100 + text.charCodeAt(2) * 10 + text.charCodeAt(3)) * 12 +
  text.charCodeAt(5) * 10 +
  text.charCodeAt(6) -
  ZEROS;

const named = (months: number): Month =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;

/** The month `count` months later, or earlier if negative; for a day, counted from its month. */
export const addMonths = (month: Month, count: number): Month => named(ordinal(month) + count);

/** The twelve months of the fiscal year that starts with `first`. */
export const monthsOf = (first: Month): Month[] => Array.from({ length: 12 }, (_, i) => addMonths(first, i));

/** The fiscal month, 1 to 12, or null where the month (or day) lies in another fiscal year. */
export function fiscalMonth(first: Month, month: Month): number | null {
  const apart = ordinal(month) - ordinal(first);
  return apart >= 0 && apart < 12 ? apart + 1 : null;
}

/** The fiscal quarter, 1 to 4, or null in another fiscal year. */
function quarterOf(first: Month, month: Month): number | null {
  const fiscal = fiscalMonth(first, month);
  return fiscal === null ? null : Math.ceil(fiscal / 3);
}

/** Four quarters of three months each. */
export const quartersOf = (first: Month): Month[][] =>
  [0, 3, 6, 9].map((start) => monthsOf(first).slice(start, start + 3));

/** A range of months within one fiscal year, both ends included. */
export interface Span {
  from: Month;
  to: Month;
}

/** The months of a period; null where it is not in the fiscal year that starts with `first`. */
export function spanOf(first: Month, period: Period): Span | null {
  if (isMonth(period)) return fiscalMonth(first, period) === null ? null : { from: period, to: period };
  const [, year, quarter] = PERIOD.exec(period) ?? [];
  if (year !== first.slice(0, 4)) return null;
  if (quarter === undefined) return { from: first, to: addMonths(first, 11) };
  const from = addMonths(first, 3 * (Number(quarter) - 1));
  return { from, to: addMonths(from, 2) };
}
const PERIOD = /^(\d{4})(?:-Q([1-4]))?$/;

export type PeriodKind = 'month' | 'quarter' | 'year';
/** The text must be a period: one of any other shape is called a quarter. */
export function kindOf(period: Period): PeriodKind {
  if (isMonth(period)) return 'month';
  return period.length === 4 ? 'year' : 'quarter';
}

/** The quarter that a month lies in; null in another fiscal year. */
export function quarterNamed(first: Month, month: Month): Period | null {
  const quarter = quarterOf(first, month);
  return quarter === null ? null : `${first.slice(0, 4)}-Q${quarter}`;
}

/** How many months a span has. */
export const monthsIn = ({ from, to }: Span): number => ordinal(to) - ordinal(from) + 1;

/** Compares days for sorting, earlier first; items of one day keep their order. */
export const inOrderOfDays = (one: Day, other: Day): number => (one < other ? -1 : Number(one > other));
/** Sorts items by their date, earlier first. */
export const byDate = (one: { date: Day }, other: { date: Day }): number =>
  inOrderOfDays(one.date, other.date);

export const monthOfDay = (day: Day): Month => day.slice(0, 7);

export const daysIn = (month: Month): number =>
  dayNumber(`${addMonths(month, 1)}-01`) - dayNumber(`${month}-01`);

export const lastDayOf = (month: Month): Day => `${month}-${daysIn(month)}`;

/** Days since a fixed day, so that days can be subtracted (Gregorian; the year is counted from March). */
export function dayNumber(day: Day): number {
  const months = ordinal(day) - 2;
  const year = Math.floor(months / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * (months % 12) + 2) / 5) + Number(day.slice(8));
}

/** The day with this number: the inverse of `dayNumber`. */
export function dayNumbered(number: number): Day {
  let month = named(Math.floor((number / 365.2425) * 12));
  while (dayNumber(`${month}-01`) > number) month = addMonths(month, -1);
  while (dayNumber(`${addMonths(month, 1)}-01`) <= number) month = addMonths(month, 1);
  return `${month}-${String(number - dayNumber(`${month}-01`) + 1).padStart(2, '0')}`;
}
