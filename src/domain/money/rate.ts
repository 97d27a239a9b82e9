/** Amounts that say what they are per: `6tr/tháng`, `72tr một năm`, `7tr/người/tháng`. */
import type { Figure } from '../plan';
import { amount } from './amount';

const A = '\\s*(?:/|mỗi|một|per|a)\\s*';
const MONTH = new RegExp(`${A}(?:tháng|thang|month|mo|th)$`);
const YEAR = new RegExp(`${A}(?:năm|nam|year)$`);
const PERSON = new RegExp(`${A}(?:người|nguoi|thợ|person)$`);
const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** An amount per month (or per person and month), whether or not the text says so. */
export const monthly = (text: string): Figure =>
  amount(plain(text).replace(MONTH, '').replace(PERSON, '').replace(MONTH, ''));

/** An amount per year; a monthly one is multiplied by twelve. */
export const yearly = (text: string): Figure => {
  const typed = plain(text);
  const month = amount(typed.replace(MONTH, ''));
  return MONTH.test(typed) && month !== null ? month * 12 : amount(typed.replace(YEAR, ''));
};

/** Growth as a fraction: '15%' and '15' are both 0.15. Allowed from 0 to 3, which is four times as much. */
export const growthOf = (text: string): Figure => {
  const percent = amount(
    text
      .trim()
      .replace(/^\+\s*/, '')
      .replace(/\s*%$/, ''),
  );
  return percent === null || percent < 0 || percent > 300 ? null : percent / 100;
};
