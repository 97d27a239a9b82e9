import type { Figure } from '../plan';
import { amount } from './amount';

/** The words for people that stand behind their number. */
export const PEOPLE = ['người', 'nhân viên', 'thợ', 'people', 'person', 'persons', 'staff'] as const;

/** A number alone, or with the word for what it counts behind it: `3 người`. Null where it is none. */
export const counted = (text: string, words: readonly string[]): Figure => {
  const typed = text.trim().normalize('NFC').toLowerCase();
  const known = words.map((word) => word.trim().normalize('NFC').toLowerCase());
  const word = known.find((each) => each !== '' && typed.endsWith(each));
  return amount(typed) ?? (word === undefined ? null : amount(typed.slice(0, -word.length)));
};
