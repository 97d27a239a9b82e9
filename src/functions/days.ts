/** Months and days as people give them to a custom function. */
import { isDay, isMonth } from '../domain/months';
import type { Day, Month } from '../domain/plan';
import { unusable, type Cell } from './cells';

const HOUR = 3_600_000;

/**
 * The calendar day of a date cell. It comes as the instant of its midnight, in a time zone that a custom function is
 * not told: from 14 hours before the UTC midnight of that day to 12 hours after it. That is more than a day, so that
 * no law is right for all. This one, the last UTC midnight within 13 hours after, is right from UTC−10:59 to UTC+13:00:
 * Hawaii, and New Zealand in summer. It fails in American Samoa, the Chathams' summer and Kiritimati alone; there,
 * and for dates with a time of day, write the date as text.
 */
export const dayOf = (date: Date): Day => new Date(date.getTime() + 13 * HOUR).toISOString().slice(0, 10);

/** A date cell; or text: 2026-03, 3/2026, 2026-03-15, 15/3/2026 (day first). A day stands for its month. */
export function month(cell: Cell): Month {
  const found = written(cell);
  if (found === null) throw unusable(cell, 'a month such as 2026-03 or 3/2026, or a date');
  return found.slice(0, 7);
}

/** The same; a month stands for its first day. */
export function day(cell: Cell): Day {
  const found = written(cell);
  if (found === null) throw unusable(cell, 'a date, or text such as 2026-03-15 or 15/3/2026');
  return isMonth(found) ? `${found}-01` : found;
}

const YEAR_FIRST = /^(?<y>\d{4})-(?<m>\d{1,2})(?:-(?<d>\d{1,2}))?$/;
const YEAR_LAST = /^(?:(?<d>\d{1,2})[-/.])?(?<m>\d{1,2})[-/.](?<y>\d{4})$/;

/** A day or a month, as the domain writes it. */
function written({ value }: Cell): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value);
  const text = typeof value === 'string' ? value.trim() : '';
  const { y = '', m = '', d } = (YEAR_FIRST.exec(text) ?? YEAR_LAST.exec(text))?.groups ?? {};
  const month = `${y}-${m.padStart(2, '0')}`;
  const found = d === undefined ? month : `${month}-${d.padStart(2, '0')}`;
  return isMonth(found) || isDay(found) ? found : null;
}
