import { keyOf } from '../domain/keys';
import { amount } from '../domain/money/amount';
import { dayInText, FIRST_DAY, isMeant, LAST_DAY } from '../domain/months/dayText';
import { addMonths } from '../domain/months/months';
import type { Day, Month } from '../domain/plan';
import { filled, plain, says, type Spelled, type Words } from '../words';

/** Reports a cell that can't be used: what was expected, and whether its meaning was understood all the same. */
export type Tell = (expected: Words, understood?: 'understood') => void;

/** Reads one cell as Sheets returns it. A blank gives null; a value that can't be used gives null and is reported. */
export type Reader<V> = (value: unknown, tell: Tell, dayOf: (date: Date) => Day) => V;

const A_NUMBER: Words = {
  en: 'a number, for example 12500 or 12.5k',
  vi: 'một số, ví dụ 350000000 hoặc 350tr',
};
const NOT_TEXT: Words = {
  en: 'a number; this is text, so the sheet’s own totals leave it out until it is typed as a number',
  vi: 'một số; ô này là chữ nên các tổng trong bảng tính chưa cộng, hãy gõ lại thành số',
};
const A_PERCENT: Words = { en: 'a percentage, for example 5%', vi: 'một tỷ lệ, ví dụ 5%' };
const A_DAY: Words = {
  en: 'a real date, for example {month}-15',
  vi: 'ngày có thật, ví dụ 15/{label}',
};
const A_MONTH: Words = { en: 'a month, for example {label}', vi: 'một tháng, ví dụ {label}' };
/** What was expected, an example of a day or month being one of the fiscal year that begins with `first`. */
export const exampled = (expected: Words, first: () => Month): Words => {
  if (expected !== A_DAY && expected !== A_MONTH) return expected;
  const month = addMonths(first(), 2);
  return filled(expected, { month, label: `${month.slice(5)}/${month.slice(0, 4)}` });
};
export const A_KEY: Words = {
  en: 'text that formulas can compare: type it again, without hidden characters or detached accents',
  vi: 'chữ mà công thức so khớp được: hãy gõ lại, không có ký tự ẩn hay dấu tách rời',
};
const NO_SUCH_DAY: Words = {
  en: 'a real date: {month} has no day {number}',
  vi: 'ngày có thật: tháng {month} không có ngày {number}',
};
const DAY_NOT_TEXT: Words = {
  en: 'a date; this is text, so the sheet’s own totals leave it out until it is typed as a date',
  vi: 'một ngày; ô này là chữ nên các tổng trong bảng tính chưa tính, hãy gõ lại thành ngày',
};
const A_FLAG: Words = { en: 'a tick: yes or no', vi: 'một dấu chọn: có hoặc không' };
const NO_ERROR: Words = { en: 'a value, not a formula error', vi: 'một giá trị, không phải lỗi công thức' };
/**
 * Text that begins with a sign but is not a plain number is taken for a formula by Sheets and fails; what was typed is
 * lost. A formula of ours that lost a cell it looks at fails in the same way.
 */
const UNREAD = '#ERROR!';
const NO_FORMULA: Words = {
  en: 'a number; the formula here can’t be worked out. If it is broken, put it right; if a number was meant: what begins with =, + or - is taken for a formula. For less than zero write (180tr), or the whole number -180000000',
  vi: 'một số; công thức ở ô này không tính được. Nếu công thức hỏng, hãy sửa lại; nếu định gõ số: ô bắt đầu bằng dấu =, + hoặc - bị hiểu là công thức. Số âm hãy ghi (180tr), hoặc ghi đủ số -180000000',
};

/** An error reads as text that starts with '#', in the spreadsheet's language. */
export const isError = (value: unknown): boolean =>
  typeof value === 'string' && /^#(?:\S+[!?]|N\/A|NV)$/.test(value);

/** Numbers and ticks become text, a date 'YYYY-MM-DD'; a formula's error is reported. */
export const readText: Reader<string | null> = (value, tell, dayOf) => {
  if (typeof value === 'string') {
    if (isError(value)) return (tell(NO_ERROR), null);
    const text = value.trim();
    return text === '' ? null : text;
  }
  if (value instanceof Date) return dayOf(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

/** Numbers with more digits have already lost their last ones, and fractions are written differently in each locale. */
const isWholeKey = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e15;

/**
 * An Id: text that is a valid key, or a whole number as its digits; anything that cells cannot compare by is reported.
 */
export const readKey: Reader<string | null> = (value, tell, dayOf) => {
  const isOther = value instanceof Date || (typeof value === 'number' && !isWholeKey(value));
  const text = isOther ? null : readText(value, tell, dayOf);
  if (isOther || (text !== null && keyOf(text) === null)) return (tell(A_KEY), null);
  return text;
};

/**
 * A number, or text that people mean as an amount (“350tr”), which is understood but reported. What is not understood
 * is null, never zero.
 */
export const readFigure: Reader<number | null> = (value, tell) => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : (tell(A_NUMBER), null);
  if (value === '' || value === null || value === undefined) return null;
  if (isError(value)) return (tell(value === UNREAD ? NO_FORMULA : NO_ERROR), null);
  if (typeof value !== 'string') return (tell(A_NUMBER), null);
  if (value.trim() === '') return null;
  const understood = amount(value);
  if (understood === null) tell(A_NUMBER);
  else tell(NOT_TEXT, 'understood');
  return understood;
};

/** A fraction: 5% is 0.05, as in a cell with a percent format. */
export const readPercent: Reader<number | null> = (value, tell, dayOf) => {
  if (typeof value !== 'string' || value.trim() === '' || isError(value))
    return readFigure(value, tell, dayOf);
  const match = /^(.+?)\s*%$/.exec(value.trim());
  const figure = match?.[1] === undefined ? null : amount(match[1]);
  if (figure === null) return (tell(A_PERCENT), null);
  tell(NOT_TEXT, 'understood');
  return figure / 100;
};

const A_SHARE: Words = {
  en: 'a share from 0% to 100%; as it stands it counts for nothing',
  vi: 'một tỷ lệ từ 0% đến 100%; hiện chưa được tính',
};
/** A share of a whole: below 0 or above 100 % it can't be meant. */
export const readShare: Reader<number | null> = (value, tell, dayOf) => {
  const told: Parameters<Tell>[] = [];
  const figure = readPercent(value, (...words) => void told.push(words), dayOf);
  if (figure !== null && !(figure >= 0 && figure <= 1)) return (tell(A_SHARE), null);
  for (const words of told) tell(...words);
  return figure;
};

const DAY_MS = 86_400_000;
/** Sheets counts days from 1899-12-30: a date is a number of days with a date format. */
const EPOCH = Date.UTC(1899, 11, 30);
/** The day of a serial number; its time of day is dropped. */
export const dayOfSerial = (serial: number): Day =>
  new Date(EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
export const serialOfDay = (day: Day): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS);

const [FIRST_SERIAL, LAST_SERIAL] = [serialOfDay(FIRST_DAY), serialOfDay(LAST_DAY)];

/** The day, if a plan can mean it; else null. */
export const meantDay = (day: Day): Day | null => (isMeant(day) ? day : null);

/** The day of a date cell, or of a serial number, which is a date without its format. */
export const dayMeant = (value: unknown, dayOf: (date: Date) => Day): Day | null => {
  if (value instanceof Date) return meantDay(dayOf(value));
  if (typeof value !== 'number' || !(value >= FIRST_SERIAL && value < LAST_SERIAL + 1)) return null;
  return dayOfSerial(value);
};

/** A date, a serial number, or text with a day in it, which is reported. */
export const readDay: Reader<Day | null> = (value, tell, dayOf) => {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return dayWritten(value.trim(), tell);
  const day = dayMeant(value, dayOf);
  if (day === null) tell(A_DAY);
  return day;
};

const dayWritten = (text: string, tell: Tell): Day | null => {
  if (text === '') return null;
  if (isError(text)) return (tell(NO_ERROR), null);
  const read = dayInText(text);
  if (read === null) return (tell(A_DAY), null);
  if ('month' in read) return (tell(filled(NO_SUCH_DAY, read)), null);
  tell(DAY_NOT_TEXT, 'understood');
  return read.day;
};

/** A month is stored as its first day. */
export const readMonth: Reader<Month | null> = (value, tell, dayOf) =>
  readDay(
    value,
    (expected, understood) => {
      tell(expected === A_DAY ? A_MONTH : expected, understood);
    },
    dayOf,
  )?.slice(0, 7) ?? null;

const YES = ['true', 'x', '✓', 'yes', 'có', 'y', '1'];
const NO = ['', 'false', 'no', 'không', 'n', '0'];
/** A blank is no; anything that is neither yes nor no is reported, and counts as no. */
export const readFlag: Reader<boolean> = (value, tell) => {
  if (typeof value === 'boolean') return value;
  const text = plain(typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  if (!YES.includes(text) && !NO.includes(text)) tell(A_FLAG);
  return YES.includes(text);
};

/** One of the choices, in either language. Results are cached, since a column repeats a few words. */
export const readChoice = <V extends string>(choices: Readonly<Record<V, Spelled>>): Reader<V | null> => {
  const names = Object.keys(choices) as V[];
  const known = new Map<unknown, V | null>([['', null]]);
  const list = (language: 'en' | 'vi'): string => names.map((name) => choices[name][language]).join(', ');
  const search = (value: unknown): V | null | undefined => {
    const text = plain(typeof value === 'string' || typeof value === 'number' ? String(value) : '');
    return text === '' ? null : names.find((name) => plain(name) === text || says(choices[name], text));
  };
  return (value, tell) => {
    let name = known.get(value);
    if (name !== undefined) return name;
    name = search(value);
    if (name === undefined)
      return (tell({ en: `one of: ${list('en')}`, vi: `một trong: ${list('vi')}` }), null);
    known.set(value, name);
    return name;
  };
};

/** The values without blanks at the end, to store them in little space. */
export const withoutLastBlanks = <T extends readonly unknown[]>(values: T): T =>
  values.slice(
    0,
    values.reduce<number>((most, value, at) => (value === null ? most : at + 1), 0),
  ) as unknown as T;
