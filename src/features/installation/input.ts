/** Validates the state of a check that the page sends back: only known keys, and short texts. */
import { Refusal } from '../../refusal';
import { own } from '../../words';
import { beliefIds, type Seen } from './beliefs';
import type { Where } from './table';

const MOST = 400;
const LOCALE = /^[a-z]{2,3}(_[A-Za-z]{2,4})*$/;

const UNREADABLE = new Refusal({
  en: 'The result of the check can’t be read. Please run it again.',
  vi: 'Không đọc được kết quả kiểm tra. Vui lòng chạy lại.',
});

const record = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : {};

export const seenOf = (raw: unknown): Seen => {
  const given = record(raw);
  const pairs = beliefIds.flatMap((id) => {
    const seen = own(given, id);
    if (seen === undefined) return [];
    if (typeof seen !== 'string') throw UNREADABLE;
    return [[id, seen.slice(0, MOST)] as const];
  });
  return Object.fromEntries(pairs);
};

export const whereIn = (raw: unknown): Where => {
  const { locale, timeZone, language } = record(raw);
  if (typeof locale !== 'string' || !LOCALE.test(locale)) throw UNREADABLE;
  return { locale, timeZone: String(timeZone).slice(0, 60), language: language === 'vi' ? 'vi' : 'en' };
};
