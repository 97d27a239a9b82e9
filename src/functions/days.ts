/** Months and days as people give them to a custom function. */
import { dayInText } from '../domain/months/dayText';
import { isMonth } from '../domain/months/months';
import type { Day, Month } from '../domain/plan';
import type { DayOf } from '../sheet/layout';
import { dayMeant } from '../sheet/value';
import { unusable, type GivenCell } from './cells';

/** Asks for the spreadsheet's time zone when the first date comes, and only once; made anew for each call. */
type Calendar = () => DayOf;

let calendar: Calendar = () => () => {
  throw new Error('No calendar was given.');
};
/** Sets where custom functions get days from: only Google knows the time zone in which a date cell is midnight. */
export const daysFrom = (given: Calendar): void => {
  calendar = given;
};
export const daysOfCall: Calendar = () => calendar();

/**
 * The month of a date cell, of a serial number as DATEVALUE gives it, or of text: 2026-03, 3/2026, 2026-03-15,
 * 15/3/2026 (day first).
 */
export function month(cell: GivenCell, dayOf: DayOf): Month {
  const found = written(cell, dayOf);
  if (found === null) throw unusable(cell, 'a month such as 2026-03 or 3/2026, or a date');
  return found.slice(0, 7);
}

/** The same for a day; a month gives its first day. */
export function day(cell: GivenCell, dayOf: DayOf): Day {
  const found = written(cell, dayOf);
  if (found === null) throw unusable(cell, 'a date, or text such as 2026-03-15 or 15/3/2026');
  return isMonth(found) ? `${found}-01` : found;
}

const MONTH = /^(\d{4})-(\d\d?)$|^(\d\d?)[-/.](\d{4})$/;

/** A day or a month in the domain's notation; null where it is neither. */
function written({ value }: GivenCell, dayOf: DayOf): string | null {
  if (typeof value !== 'string') return dayMeant(value, dayOf);
  const text = value.trim();
  const read = dayInText(text, 'day');
  if (read !== null) return 'day' in read ? read.day : null;
  const [, year = '', month = '', before = month, after = year] = MONTH.exec(text) ?? [];
  const found = `${after}-${before.padStart(2, '0')}`;
  return isMonth(found) ? found : null;
}
