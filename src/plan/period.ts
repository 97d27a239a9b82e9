import { hasActuals } from '../domain/control/ledger';
import { yearOfMonth } from '../domain/months/dayText';
import { withoutMonthWord } from '../domain/months/monthText';
import {
  addMonths,
  isMonth,
  kindOf,
  monthsOf,
  spanOf,
  type PeriodKind,
  type Span,
} from '../domain/months/months';
import type { Month, Period } from '../domain/plan';
import { Refusal } from '../refusal';
import { spokenMonth } from '../speech';
import * as titles from '../titles';
import { fill, filled, type Language, type Words } from '../words';
import type { Plan } from './plan';
import { lastFilled } from './rows/kpi';

const A_PERIOD: Words = {
  en: '“{found}” is neither a month nor a quarter. Write a month as 03/2026, a quarter as Q1/2026.',
  vi: '“{found}” không phải là tháng hay quý. Hãy ghi tháng dạng 03/2026, quý dạng Q1/2026.',
};
const en = '{period} is not in the plan’s fiscal year, {first} – {last}.';
const OTHER_YEAR: Words = {
  en,
  vi: 'Tháng {period} không thuộc năm tài chính của kế hoạch, {first} – {last}.',
};
const NO_QUARTER: Words = { en, vi: 'Kế hoạch này không có {period}: năm tài chính là {first} – {last}.' };
const QUARTER: Words = { en: 'Q{quarter}/{year}', vi: 'quý {quarter}/{year}' };

/** The first and last month of the year, as text. */
export const yearSaid = (first: Month): { first: string; last: string } => ({
  first: spokenMonth(first),
  last: spokenMonth(addMonths(first, 11)),
});

/** A period as asked for; 'Q1' or '02' alone is in the plan's year. */
export type AskedPeriod = string;

const MONTH = /^(?:(?<y>\d{4})[-/](?<m>\d{1,2})|(?<m2>\d{1,2})[-/](?<y2>\d{4}))$/;
const QUARTERS = ['1', '2', '3', '4'];
const ROMAN = ['I', 'II', 'III', 'IV'];
const QUARTERLY = /^(?:(?<y>\d{4})\W*)?(?:Q(?:UÝ)?)\W*(?<q>[1-4]|I{1,3}|IV)(?:\D+(?<y2>\d{4}))?$/;

/** Reads a month with its year; null for anything else. */
export const monthFrom = (text: string): Month | null => {
  const { y, m, m2 = '', y2 = '' } = MONTH.exec(text)?.groups ?? {};
  const month = `${y ?? y2}-${(m ?? m2).padStart(2, '0')}`;
  return isMonth(month) ? month : null;
};
/** Reads a quarter with or without its year; null for anything else. */
export const quarterFrom = (text: string): AskedPeriod | null => {
  const found = QUARTERLY.exec(text.normalize('NFC').toUpperCase())?.groups;
  if (found === undefined) return null;
  const quarter = found.q ?? '';
  const number = QUARTERS.includes(quarter) ? quarter : String(ROMAN.indexOf(quarter) + 1);
  const year = found.y ?? found.y2;
  return year === undefined ? `Q${number}` : `${year}-Q${number}`;
};

/** A month's number without a year. */
const ALONE = /^(?:0?[1-9]|1[0-2])$/;

/** Reads a month or a quarter: 2026-03, 3/2026, 3, T3, tháng 3, Q1/2026, 2026-Q1, Quý I. Null for a blank. */
export const periodFrom = (raw: unknown): AskedPeriod | null => {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const month = withoutMonthWord(text);
  const period = monthFrom(month) ?? (ALONE.test(month) ? month.padStart(2, '0') : quarterFrom(text));
  if (text !== '' && period === null) throw new Refusal(filled(A_PERIOD, { found: text }));
  return period;
};

/** The name of a period, as text. */
export const spokenPeriod = (period: Period, language: Language): string => {
  if (isMonth(period)) return spokenMonth(period);
  const [year = '', quarter] = period.split('-Q');
  return quarter === undefined ? year : fill(QUARTER, language, { quarter, year });
};

/** The period within the plan's year; throws a refusal for one of another year. */
export const periodOf = (first: Month, asked: AskedPeriod): Period => {
  const own = (): string => (asked.startsWith('Q') ? first.slice(0, 4) : yearOfMonth(first, asked));
  const period = asked.length < 3 ? `${own()}-${asked}` : asked;
  if (spanOf(first, period) !== null) return period;
  const words = isMonth(period) ? OTHER_YEAR : NO_QUARTER;
  const say = (language: Language): string =>
    fill(words, language, { period: spokenPeriod(period, language), ...yearSaid(first) });
  throw new Refusal({ en: say('en'), vi: say('vi') });
};

/**
 * The months reviewed for a period: a month itself; for a quarter or year under way, the months with actuals, in the
 * ledger or else filled in by hand.
 */
export const reviewedSpan = (plan: Plan, period: Period): Span => {
  const span = spanOf(plan.first, period);
  if (span === null) throw new RangeError(`${period} is not in the year from ${plan.first}`);
  const { from, to } = span;
  if (from === to) return span;
  if (plan.lastMonth < from || !hasActuals(plan.ledger, plan.lines))
    return { from, to: lastFilled(plan.kpis, monthsOf(plan.first), span) ?? from };
  return to <= plan.lastMonth ? span : { from, to: plan.lastMonth };
};

/** A text for each kind of period. */
export type PeriodWords = Readonly<Record<PeriodKind, Words>>;
export const periodWords = (words: PeriodWords, period: Period): Words => words[kindOf(period)];

/** The feature that builds the review of each kind. */
export const REVIEW_TITLES: PeriodWords = {
  month: titles.reviewMonth,
  quarter: { en: 'Quarterly review', vi: 'Rà soát quý' },
  year: { en: 'Year end', vi: 'Tổng kết năm' },
};
