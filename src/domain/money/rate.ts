/** Amounts that bear what they are for: `6tr/tháng`, `72tr một năm`, `7tr/người/tháng`. */
import type { Figure } from '../plan';
import { amount } from './amount';

const A = '\\s*(?:/|mỗi|một|per|a)\\s*';
const MONTH = new RegExp(`${A}(?:tháng|thang|month|mo|th)$`);
const YEAR = new RegExp(`${A}(?:năm|nam|year)$`);
const PERSON = new RegExp(`${A}(?:người|nguoi|thợ|person)$`);
const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Of a month where a month's is asked for; of one person, too, where that is meant. */
export const monthly = (text: string): Figure =>
  amount(plain(text).replace(MONTH, '').replace(PERSON, '').replace(MONTH, ''));

/** Of a year where a year's is asked for: a month's is twelve times that. */
export const yearly = (text: string): Figure => {
  const typed = plain(text);
  const month = amount(typed.replace(MONTH, ''));
  return MONTH.test(typed) && month !== null ? month * 12 : amount(typed.replace(YEAR, ''));
};

/** '15%' and '15' are one growth, 0.15; from none to four times as much. */
export const growthOf = (text: string): Figure => {
  const percent = amount(
    text
      .trim()
      .replace(/^\+\s*/, '')
      .replace(/\s*%$/, ''),
  );
  return percent === null || percent < 0 || percent > 300 ? null : percent / 100;
};
