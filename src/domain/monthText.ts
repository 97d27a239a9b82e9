/** Months as people write them: `T8`, `tháng 8`, `tháng 8/2026`. */
import { yearOfMonth } from './dayText';
import { isMonth } from './months';
import type { Month } from './plan';

const WRITTEN = /^(?:t|tháng|thang|month)\.?\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}))?$/;

/** Without its year it is the one in the fiscal year that begins with `first`; null where it is none. */
export const monthInText = (text: string, first: Month): Month | null => {
  const [, digits, written] = WRITTEN.exec(text.normalize('NFC').trim().toLowerCase()) ?? [];
  if (digits === undefined) return null;
  const number = digits.padStart(2, '0');
  const month = `${written ?? yearOfMonth(first, number)}-${number}`;
  return isMonth(month) ? month : null;
};
