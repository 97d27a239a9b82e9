import type { Figure } from '../plan';
import { amount } from './amount';

/** Words for people that may follow a number. */
export const PEOPLE = ['người', 'nhân viên', 'thợ', 'people', 'person', 'persons', 'staff'] as const;

/** A number alone, or followed by one of the words for what it counts: `3 người`. Null otherwise. */
export const counted = (text: string, words: readonly string[]): Figure => {
  const typed = text.trim().normalize('NFC').toLowerCase();
  const known = words.map((word) => word.trim().normalize('NFC').toLowerCase());
  const word = known.find((each) => each !== '' && typed.endsWith(each));
  return amount(typed) ?? (word === undefined ? null : amount(typed.slice(0, -word.length)));
};
