import { amount as understood } from '../domain/money/amount';
import { dayInText } from '../domain/months/dayText';
import { withoutMonthWord } from '../domain/months/monthText';
import { isDay, isMonth } from '../domain/months/months';
import type { Day, Month } from '../domain/plan';
import { Refusal } from '../refusal';
import { NO_SUCH_DAY } from '../speech';
import * as terms from '../terms';
import { filled, filledBy, type Words } from '../words';

/** The fields of the panels about money, by the names that refusals use. */
export const FIELDS = {
  what: terms.what,
  line: terms.budgetLine,
  amount: terms.amount,
  month: terms.month,
  date: terms.date,
  goal: terms.goal,
  target: terms.newTarget,
  who: terms.who,
  reason: terms.reason,
  approver: terms.approver,
  givenUp: terms.givenUp,
  from: terms.fromLine,
  fromMonth: terms.fromMonth,
  to: terms.toLine,
  toMonth: terms.toMonth,
  request: { en: 'Request', vi: 'Đề nghị' },
  decision: terms.decision,
  version: { en: 'Version', vi: 'Phiên bản' },
  method: { en: 'First draft', vi: 'Cách dự thảo' },
  by: { en: 'By', vi: 'Theo' },
  type: terms.type,
  name: terms.name,
  reach: { en: 'Span', vi: 'Khoảng' },
  work: terms.work,
  days: { en: 'Days', vi: 'Số ngày' },
  period: terms.period,
  card: terms.whoseCard,
  agreedBy: terms.agreedBy,
  measure: terms.toMeasure,
  betterWhen: terms.betterWhen,
  rollUp: terms.overMonths,
} as const satisfies Record<string, Words>;
export type AskedField = keyof typeof FIELDS;
export type Raw = Readonly<Record<string, unknown>>;

export const NEEDED: Words = { en: '{field}: please fill it in.', vi: '{field}: cần điền mục này.' };
const NOT_KNOWN: Words = { en: '{field}: there is no “{found}”.', vi: '{field}: không có “{found}”.' };
const AN_AMOUNT: Words = {
  en: '{field}: “{found}” is not an amount. Write 12500 or 12.5k.',
  vi: '{field}: “{found}” không phải là số tiền. Hãy ghi 350000000 hoặc 350tr.',
};
const ABOVE_ZERO: Words = { en: '{field}: it must be above zero.', vi: '{field}: phải lớn hơn 0.' };
const A_DAY: Words = {
  en: '{field}: “{found}” is not a date. Write 2026-03-15.',
  vi: '{field}: “{found}” không phải là ngày. Hãy ghi dạng 15/03/2026.',
};
const A_MONTH: Words = {
  en: '{field}: “{found}” is not a month. Write 03/2026.',
  vi: '{field}: “{found}” không phải là tháng. Hãy ghi dạng 03/2026.',
};

/** A refusal that names the field it is about. */
export const refusal = (words: Words, field: AskedField, found = '', more: object = {}): Refusal =>
  new Refusal(filledBy(words, (language) => ({ ...more, field: FIELDS[field][language], found })));

/** The text of a field as it was filled in; null where it is blank. Any value is accepted. */
export const textIn = (raw: Raw, field: string): string | null => {
  const value = raw[field];
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text.slice(0, 5000);
};

export const needed = <T>(value: T | null, field: AskedField): T => {
  if (value === null) throw refusal(NEEDED, field);
  return value;
};
export const neededIn = (raw: Raw, field: AskedField): string => needed(textIn(raw, field), field);

export const found = <T>(value: T | null | undefined, field: AskedField, text: string): T => {
  if (value === null || value === undefined) throw refusal(NOT_KNOWN, field, text);
  return value;
};

/** An amount above zero; '350tr' is understood. What is not understood is refused, never read as zero. */
export const amountIn = (raw: Raw): number => {
  const text = neededIn(raw, 'amount');
  const value = typeof raw.amount === 'number' ? raw.amount : understood(text);
  if (value === null || !Number.isFinite(value)) throw refusal(AN_AMOUNT, 'amount', text);
  if (value <= 0) throw refusal(ABOVE_ZERO, 'amount');
  return value;
};

/** One of a few known values, by its English name; null where nothing was chosen. */
export const oneOf = <V extends string>(raw: Raw, field: AskedField, known: readonly V[]): V | null => {
  const text = textIn(raw, field);
  return text === null
    ? null
    : found(
        known.find((each) => each === text),
        field,
        text,
      );
};

const YEAR_FIRST = /^(?<y>\d{4})[-/](?<m>\d{1,2})(?:[-/](?<d>\d{1,2}))?$/;
const YEAR_LAST = /^(?:(?<d>\d{1,2})[-/.])?(?<m>\d{1,2})[-/.](?<y>\d{4})$/;
const written = (text: string): string => {
  const { y = '', m = '', d } = (YEAR_FIRST.exec(text) ?? YEAR_LAST.exec(text))?.groups ?? {};
  return [y, m.padStart(2, '0'), ...(d === undefined ? [] : [d.padStart(2, '0')])].join('-');
};

/** 2026-03-15, or 15/3/2026: the day first. */
export const dayIn = (raw: Raw): Day | null => {
  const text = textIn(raw, 'date');
  if (text === null) return null;
  const read = dayInText(text, 'day');
  if (read === null) throw refusal(A_DAY, 'date', text);
  if ('month' in read) throw new Refusal(joined(FIELDS.date, filled(NO_SUCH_DAY, read)));
  return read.day;
};
export const neededDayIn = (raw: Raw): Day => needed(dayIn(raw), 'date');

/** Every decision says who made it, and on which day. */
export interface Signed {
  who: string;
  date: Day;
}
export const signedIn = (raw: Raw): Signed => ({ who: neededIn(raw, 'who'), date: neededDayIn(raw) });

/** A departure from what was approved also gives the reason, and what is given up for it. */
export interface Reasoned extends Signed {
  reason: string;
  givenUp: string;
}
export const reasonedIn = (raw: Raw): Reasoned => ({
  who: neededIn(raw, 'who'),
  reason: neededIn(raw, 'reason'),
  givenUp: neededIn(raw, 'givenUp'),
  date: neededDayIn(raw),
});

const joined = (field: Words, reason: Words): Words => ({
  en: `${field.en}: ${reason.en}`,
  vi: `${field.vi}: ${reason.vi}`,
});

/** 2026-03, 3/2026, or a day of the month. */
export const monthIn = (raw: Raw, field: AskedField): Month | null => {
  const text = textIn(raw, field);
  if (text === null) return null;
  const month = written(withoutMonthWord(text));
  if (!isMonth(month) && !isDay(month)) throw refusal(A_MONTH, field, text);
  return month.slice(0, 7);
};
