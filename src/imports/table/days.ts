/** Days of a column. The order of day and month is decided for the whole column, never by a single value. */
import { monthNamed, MONTHS } from '../../domain/months/dayNamed';
import { dayNumber, dayNumbered, isDay } from '../../domain/months/months';
import type { Day } from '../../domain/plan';
import type { Cell } from '../grid';
import { remembered } from '../text/remembered';
import { decided, type Decided } from './decided';
import { plainHeader } from './headers';

/**
 * `serial`: days counted as in spreadsheets. `turned`: a spreadsheet program expected the other order, stored the days
 * it could read with day and month swapped, and left the others as text.
 */
export type DayOrder = 'dmy' | 'mdy' | 'ymd' | 'serial' | 'turned';
type Written = Exclude<DayOrder, 'turned'>;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** Some banks write the time directly after the year. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}(?=\d{2}:\d{2})|(?:\d{4}|\d{2})(?!\d))/;
/** The time may follow directly. */
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})(?!\d(?!\d[0-5]\d([0-5]\d)?(?!\d)))/;
/** Eight digits with the year last: read the other way round they are no day. */
const LAST_TOGETHER = /^(\d{2})(\d{2})((?:19|20|25)\d{2})(?!\d)/;

/** Thailand's Buddhist calendar counts this many years more. */
const [BUDDHIST, MORE] = ['2500', 543];
/** From here on a two-digit year is Buddhist, too, since 2060 is still in the future. */
const SHORT = '60';
const yearIn = (year: string): string => {
  const long = year.length > 2 ? year : `${year < SHORT ? '20' : '25'}${year}`;
  return long > BUDDHIST ? String(Number(long) - MORE) : long;
};

const padded = (year: string, month: string, day: string): Day =>
  `${yearIn(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const real = (day: Day): Day | null => (isDay(day) ? day : null);

/** German month names that differ. */
const GERMAN: Readonly<Record<string, string>> = { mär: '3', mrz: '3', mai: '5', okt: '10', dez: '12' };
const monthOf = (name: string): string => GERMAN[name.slice(0, 3).toLowerCase()] ?? monthNamed(name);
/** Thai month names; their years are Buddhist, including two-digit ones. */
const THAI =
  'ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม'.split(
    '|',
  );
const THAI_LETTER = /[\u0e01-\u0e4e]/;
const DAY_IN_THAI = /^(\d{1,2})\s*([\u0e01-\u0e4e.]+)\s*(\d{4}|\d{2})(?!\d)/;
const fromThai = (written: string): string =>
  THAI_LETTER.test(written)
    ? written.replace(DAY_IN_THAI, (whole, day: string, name: string, year: string) => {
        const at = THAI.indexOf(name);
        const long = year.length === 2 ? `25${year}` : year;
        return at < 0 ? whole : `${day} ${MONTHS[at % MONTHS.length] ?? ''} ${long}`;
      })
    : written;
/** Vietnamese month numbers in words. */
export const COUNTED = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|');
const counted = (month: string): string => {
  const at = COUNTED.indexOf(month.toLowerCase());
  return at < 0 ? month : String(at + 1);
};

/** What may precede a day: the time, a weekday, “ngày”, or the apostrophe of text in a spreadsheet. */
const BEFORE =
  /^(\d{1,2}:\d{2}(:\d{2})?(\s*(am|pm|sa|ch))?[\s,]+|['’]|(ngày|thứ\s+[\p{L}\d]+|chủ nhật|cn|t[2-7]|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)[\s,.]+)+/iu;
/** A month by name. */
const MONTH = `(${[...MONTHS, ...Object.keys(GERMAN)].join('|')})[a-z]*`;
const MONTH_IN_VIETNAMESE = `(?:tháng|thg|th)[\\s.]*(\\d{1,2}|${[...COUNTED].reverse().join('|')})`;
const DAY_OF_NAMED = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]*${MONTH}[\\s.,/-]*(\\d{4}|\\d{2})(?![\\d:])`,
  'i',
);
const NAMED_AND_DAY = new RegExp(
  `^${MONTH}[\\s./-]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]+(\\d{4}|\\d{2})(?![\\d:])`,
  'i',
);
const VIETNAMESE = new RegExp(
  `^(\\d{1,2})[\\s/-]*${MONTH_IN_VIETNAMESE}[\\s,/-]*(?:năm\\s*)?(\\d{4}|(?<=[\\s/-])\\d{2})(?!\\d)`,
  'iu',
);

/** A month given by name, or as “tháng 3”, leaves no doubt about the order. */
const namedIn = (written: string): Day | null => {
  const [, first = '', name = '', year = ''] = DAY_OF_NAMED.exec(written) ?? [];
  if (name !== '') return real(padded(year, monthOf(name), first));
  const [, month = '', date = '', its = ''] = NAMED_AND_DAY.exec(written) ?? [];
  if (month !== '') return real(padded(its, monthOf(month), date));
  const [, d = '', m = '', y = ''] = VIETNAMESE.exec(written) ?? [];
  return y === '' ? null : real(padded(y, counted(m), d));
};

/** 46094 → 2026-03-13. Only days from the year 2000 on, to exclude other five-digit numbers. */
const SERIAL = /^(\d{5})(\.\d+)?$/;
const [DAY_ZERO, FIRST_SERIAL, LAST_SERIAL] = [dayNumber('1899-12-30'), 36_526, 73_050];
const serialIn = (written: string): Day | null => {
  const serial = Number(SERIAL.exec(written)?.[1] ?? 0);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayNumbered(DAY_ZERO + serial) : null;
};

const together = (written: string): string[] => {
  const [, one = '', other = '', year = ''] = LAST_TOGETHER.exec(written) ?? [];
  return ['', one, '', other, year];
};

const readIn = (written: string, order: Written): Day | null => {
  if (order === 'serial') return serialIn(written);
  const [, year = '', , month = '', date = ''] = YEAR_FIRST.exec(written) ?? [];
  if (year !== '') return real(padded(year, month, date));
  if (order === 'ymd') {
    const [, y = '', m = '', d = ''] = RUN_TOGETHER.exec(written) ?? [];
    return y === '' ? namedIn(written) : real(padded(y, m, d));
  }
  const [, one = '', , other = '', last = ''] = YEAR_LAST.exec(written) ?? together(written);
  if (last === '') return namedIn(written);
  return real(order === 'mdy' ? padded(last, one, other) : padded(last, other, one));
};

type Readings = Readonly<Record<Written, Day | null>>;

const readingsOf = remembered((written): Readings => {
  const start = fromThai(written.trim().replace(BEFORE, ''));
  const read = (order: Written): Day | null => readIn(start, order);
  return { dmy: read('dmy'), mdy: read('mdy'), ymd: read('ymd'), serial: read('serial') };
});
const isRead = ({ dmy, mdy, ymd, serial }: Readings): boolean =>
  dmy !== null || mdy !== null || ymd !== null || serial !== null;

/**
 * A day is found in this many characters; with a month's name or a prefix, more are needed. Such texts contain letters:
 * if “13 March 2026” were cut short, it would give the year 20.
 */
const [LONGEST, LONGEST_NAMED] = [11, 48];
const LETTER = /\p{L}/u;
const readings = (text: string): Readings => {
  if (text.length <= LONGEST) return readingsOf(text);
  const whole = text.trim();
  const start = whole.slice(0, LONGEST);
  const short = LETTER.test(start.slice(0, LONGEST - 1)) ? null : readingsOf(start);
  return short !== null && isRead(short) ? short : readingsOf(whole.slice(0, LONGEST_NAMED));
};

/**
 * The day at the start of a cell, read in the given order; null where there is none. A leading four-digit year needs no
 * order; if all days have one, the digits may run together. Text after the day is ignored.
 */
export const dayIn = (cell: Cell, order: DayOrder): Day | null => {
  const { text, day, number } = cell;
  if (order === 'turned')
    return day === undefined ? (dayIn(cell, 'dmy') ?? dayIn(cell, 'mdy')) : real(turned(day));
  if (day !== undefined) return day > BUDDHIST ? real(`${yearIn(day.slice(0, 4))}${day.slice(4)}`) : day;
  return number !== undefined && order !== 'ymd' && order !== 'serial' ? null : readings(text)[order];
};

const turned = (day: Day): Day => `${day.slice(0, 4)}-${day.slice(8, 10)}-${day.slice(5, 7)}`;

/**
 * Whether a spreadsheet program may have swapped day and month: all stored dates have days up to 12, and all days left
 * as text have later ones.
 */
export const mayBeTurned = (cells: readonly Cell[]): boolean => {
  const isKept = ({ day }: Cell): boolean => day !== undefined;
  const [kept, others] = [cells.filter(isKept), cells.filter((cell) => !isKept(cell) && isDayLike(cell))];
  const isOneWay = (cell: Cell): boolean => (dayIn(cell, 'dmy') === null) !== (dayIn(cell, 'mdy') === null);
  return (
    others.length > 0 &&
    others.every(isOneWay) &&
    kept.every((cell) => dayIn(cell, 'turned') !== null) &&
    kept.some((cell) => dayIn(cell, 'turned') !== cell.day)
  );
};

/** Whether a cell looks like a day in any order. */
export const isDayLike = ({ text, day, number }: Cell): boolean => {
  if (day !== undefined) return true;
  const { dmy, mdy, ymd, serial } = readings(text);
  return ymd !== null || serial !== null || (number === undefined && (dmy !== null || mdy !== null));
};

const WITHOUT_YEAR = /^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})$/iu;
const DAY_NAMED = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]*${MONTH}\\.?$`, 'i');
// “Sep-26” may be a month and year instead.
const NAMED_DAY = new RegExp(`^${MONTH}[\\s.]+(\\d{1,2})(?:st|nd|rd|th)?$`, 'i');
const DAY_IN_VIETNAMESE = new RegExp(`^(?:ngày\\s+)?(\\d{1,2})[\\s/-]*${MONTH_IN_VIETNAMESE}$`, 'iu');
const LONGEST_YEARLESS = 20;

/** A day without a year, as people write it: 5/1, 5 Jan or 5 tháng 1. `isSure`: the day comes first. */
interface Yearless {
  one: string;
  other: string;
  isSure: boolean;
}
const yearlessOf = remembered((text): Yearless | null => {
  const written = text.trim();
  const [, one = '', other = ''] = WITHOUT_YEAR.exec(written) ?? [];
  if (one !== '') return { one, other, isSure: false };
  const [, day = '', name = ''] = DAY_NAMED.exec(written) ?? [];
  if (day !== '') return { one: day, other: monthOf(name), isSure: true };
  const [, month = '', its = ''] = NAMED_DAY.exec(written) ?? [];
  if (month !== '') return { one: its, other: monthOf(month), isSure: true };
  const [, d = '', m = ''] = DAY_IN_VIETNAMESE.exec(written) ?? [];
  return d === '' ? null : { one: d, other: counted(m), isSure: true };
});
export const yearlessIn = ({ text, number }: Cell): Yearless | null => {
  if (number !== undefined || text.length > LONGEST_YEARLESS) return null;
  const found = yearlessOf(text);
  if (found === null) return null;
  const [one, other] = [Number(found.one), Number(found.other)];
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return low >= 1 && low <= 12 && high <= 31 && (!found.isSure || other <= 12) ? found : null;
};
export const isYearless = (cell: Cell): boolean => yearlessIn(cell) !== null;

/** A day number alone, whose month is given elsewhere: 15. */
const BARE = /^\s*(0?[1-9]|[12]\d|3[01])\s*$/;
export const isBareDay = ({ text }: Cell): boolean => BARE.test(text);

/** What follows the day in a cell: some banks write the document number there. */
export const behindDay = ({ text }: Cell): string =>
  fromThai(text.trim())
    .replace(BEFORE, '')
    .replace(SERIAL, '')
    .replace(DAY_OF_NAMED, '')
    .replace(NAMED_AND_DAY, '')
    .replace(VIETNAMESE, '')
    .replace(YEAR_FIRST, '')
    .replace(YEAR_LAST, '')
    .replace(/^[T _]?\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([AP]M|SA|CH)?\s*(Z|[+-]\d{2}:?\d{2})?/i, '')
    .trim();

export const DAY_ORDERS: readonly DayOrder[] = ['ymd', 'dmy', 'mdy', 'serial'];

/**
 * The order that fits every value. Days repeat, so each distinct text is tested once, unless the positions of faults
 * are needed.
 */
export const dayOrderOf = (cells: readonly Cell[]): Decided<DayOrder> => {
  const texts = new Set<string>();
  const distinct = cells.filter(
    ({ text, day, number }) => day !== undefined || number !== undefined || texts.size < texts.add(text).size,
  );
  const found = decided(distinct, DAY_ORDERS, dayIn);
  return 'none' in found ? decided(cells, DAY_ORDERS, dayIn) : found;
};

/** Months without a day: Sep-26, 09-2026, 2026-09, tháng 9/2026, T9. */
const ONLY_MONTH = new RegExp(
  `^(${MONTH}( \\d+)?|((thang|thg|th|t|month) ?)?\\d{1,2}( nam)? \\d{4}|(19|20|25)\\d{2} (0?[1-9]|1[0-2])|(thang|thg|th|t|month) ?\\d{1,2})$`,
);
export const saysMonth = ({ text, number }: Cell): boolean =>
  number === undefined && ONLY_MONTH.test(plainHeader(text));
