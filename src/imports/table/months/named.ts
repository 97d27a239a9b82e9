/** The month that a header names: Jan 2026, Jan-26, 01/2026, Tháng 1, T1, or its first or last day. */
import { monthNamed } from '../../../domain/months/dayNamed';
import { lastDayOf } from '../../../domain/months/months';
import type { Day } from '../../../domain/plan';
import type { Cell } from '../../grid';
import { COUNTED } from '../days';
import { plainHeader } from '../headers';

export interface MonthSaid {
  month: number;
  /** Null where the header does not name it. */
  year: number | null;
  /** Whether the header says that the month is incomplete: Mar 1-15, 2026. */
  isPart: boolean;
}

const ENGLISH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const IN_WORDS = COUNTED.map(plainHeader);
const YEAR = '(?:20)?\\d{2}';
/** Words that mark a month's actual column. */
const ACTUAL = / ?\b(thuc hien|thuc te|actuals?|t[ht](?= t(hang)? ?\d)|(?<=\d )t[ht]$)\b ?/g;

const NAMED = new RegExp(`^(${ENGLISH})(?: (${YEAR}))?$`);
const NUMBERED = new RegExp(
  `^(?:thang|thg|th|t|month) ?(\\d{1,2}|${IN_WORDS.join('|')})(?: (?:nam )?(${YEAR}))?$`,
);
const FIGURES = /^(\d{1,2}) (20\d{2})$/;
const YEAR_FIRST = /^(20\d{2}) (\d{1,2})$/;
/** 31 Jan 2026, 31/01/2026, 1/31/2026. */
const ENDING = new RegExp(`^(2[89]|3[01]) (\\d{1,2}|${ENGLISH}) (${YEAR})$`);
const ENDING_BEHIND = new RegExp(`^(\\d{1,2}|${ENGLISH}) (2[89]|3[01]) (20\\d{2})$`);
/** Mar 1-15, 2026; Mar 1 - Mar 31 2026. */
const SPAN = new RegExp(`^(${ENGLISH}) (\\d{1,2}) (?:(${ENGLISH}) )?(\\d{1,2}) (20\\d{2})$`);

const numberOf = (text: string): number => {
  const counted = IN_WORDS.indexOf(text) + 1;
  return counted > 0 ? counted : Number(monthNamed(text));
};
const fullYear = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.length === 2 ? `20${text}` : text);

const said = (month: string, year: string | undefined, isPart = false): MonthSaid | null => {
  const number = numberOf(month);
  return number >= 1 && number <= 12 ? { month: number, year: fullYear(year), isPart } : null;
};

const lastOf = (month: number, year: number): Day =>
  lastDayOf(`${String(year)}-${String(month).padStart(2, '0')}`);

const spanIn = (plain: string): MonthSaid | null => {
  const [, name = '', from = '', other = name, to = '', year] = SPAN.exec(plain) ?? [];
  const found = name === '' || numberOf(other) !== numberOf(name) ? null : said(name, year);
  if (found?.year === undefined || found.year === null) return null;
  const last = Number(lastOf(found.month, found.year).slice(-2));
  return { ...found, isPart: Number(from) !== 1 || Number(to) !== last };
};

const ofDay = (day: Day): MonthSaid | null => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return date === 1 || day === lastOf(month, year) ? { month, year, isPart: false } : null;
};

export const monthSaid = ({ text, day, number }: Cell): MonthSaid | null => {
  if (day !== undefined) return ofDay(day);
  if (number !== undefined || text.length > 40) return null;
  const plain = plainHeader(text).replace(ACTUAL, ' ').trim();
  const [, name, year] = NAMED.exec(plain) ?? NUMBERED.exec(plain) ?? FIGURES.exec(plain) ?? [];
  if (name !== undefined) return said(name, year);
  const [, first, second] = YEAR_FIRST.exec(plain) ?? [];
  if (second !== undefined) return said(second, first);
  const [, , ending, its] = ENDING.exec(plain) ?? [];
  if (ending !== undefined) return said(ending, its);
  const [, behind, , last] = ENDING_BEHIND.exec(plain) ?? [];
  return behind === undefined ? spanIn(plain) : said(behind, last);
};

/**
 * Titles such as “For the month ended 30 June 2026” or “Kết quả kinh doanh tháng 6 năm 2026”, or from a month's first
 * day to its last.
 */
const BEFORE =
  /^(for |of )?(the )?(month|period) (ended|ending|of|to) |^(?!.*\b(thang|quy|ngay|tu|den|so (voi|sanh)|luy ke)\b.*thang).*(?=\bthang \d)/;
const FROM_TO = /(\d{1,2}) (\d{1,2}) (20\d{2})\D+(\d{1,2}) (\d{1,2}) (20\d{2})$/;
/** The one month that a title gives for everything below it. */
export const monthTitled = ({ text }: Cell): MonthSaid | null => {
  const plain = plainHeader(text);
  const [, one = '', two = '', year = '', last = '', other = '', its] = FROM_TO.exec(plain) ?? [];
  if (!/\b20\d\d\b/.test(plain)) return null;
  if (year === '' || year !== its) return monthSaid({ text: plain.replace(BEFORE, '') });
  const [month, from, to] =
    two === other ? [two, one, last] : one === last ? [one, two, other] : ['', '', ''];
  const found = said(month, year);
  return Number(from) === 1 && found !== null && lastOf(found.month, Number(year)).endsWith(`-${to}`)
    ? found
    : null;
};

/** The last day of a month, on which its amounts are dated. */
export const dayOfMonth = ({ month }: MonthSaid, year: number): Day => lastOf(month, year);

/** Headers such as Q1, Tuần 2, Week of 6/1, or 01/06 - 07/06, 2026. */
const OTHER_TIME =
  /^(q|quy|quarter) ?([1-4]|i{1,3}|iv)( (nam )?(20)?\d{2})?$|^[1-4](st|nd|rd|th)? quarter\b|^(week|wk|w|tuan)( of)? ?\d|^((nam|fy|year) ?)?20\d\d$|^\d{1,2} (\d{1,2} )?((20)?\d\d )?(den )?\d{1,2} \d{1,2}( (20)?\d\d)?$/;
/** Whether a header names a week, a quarter or a year. */
export const saysOtherTime = ({ text, day }: Cell): boolean =>
  day === undefined && OTHER_TIME.test(plainHeader(text));
