/** Months as people write them: `T8`, `tháng 8`, `tháng 8/2026`. */
import type { Month } from '../plan';
import { yearOfMonth } from './dayText';
import { isMonth } from './months';

const WORD = /^(?:t|tháng|thang|month)\.?\s*(?=\d)/iu;
const WRITTEN = /^(\d{1,2})(?:\s*[-/.]\s*(\d{4}))?$/;

/** The text without the word for month that it begins with: the month's number, and its year if it has one. */
export const withoutMonthWord = (text: string): string => text.normalize('NFC').trim().replace(WORD, '');

/** A month in text; without a year, the one in the fiscal year that begins with `first`. Null where it is no month. */
export const monthInText = (text: string, first: Month): Month | null => {
  if (!WORD.test(text.normalize('NFC').trim())) return null;
  const [, digits, written] = WRITTEN.exec(withoutMonthWord(text)) ?? [];
  if (digits === undefined) return null;
  const number = digits.padStart(2, '0');
  const month = `${written ?? yearOfMonth(first, number)}-${number}`;
  return isMonth(month) ? month : null;
};
