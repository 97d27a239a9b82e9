/** Compares what somebody wants to do with the list “Not this year”. */
import { isUnfinished } from '../../domain/goals/late';
import { withoutAccents } from '../../words';
import type { Plan } from '../plan';

/** Words without meaning of their own; accents are already removed. */
const EMPTY = new Set(
  'a an the to of for our and or in on with we at by new more buy pay get mua cho va cua mot cac o de them moi chi tra lam'.split(
    ' ',
  ),
);

const wordsIn = (text: string): string[] =>
  withoutAccents(text)
    .split(/[^\p{L}\d]+/u)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => word !== '' && !EMPTY.has(word));

const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

/**
 * Deliberately strict, since a person decides: at least half of the line's words; or most of the words asked, two of
 * them adjacent as on the line (Vietnamese words are pairs of syllables); or all of them, if they are long enough to
 * mean something.
 */
const isLike = (asked: readonly string[], line: readonly string[]): boolean => {
  const shared = asked.filter((word) => line.includes(word));
  if (shared.length === 0) return false;
  if (shared.length === asked.length && shared.every((word) => word.length > 3)) return true;
  if (shared.length < 2) return false;
  const together = pairs(asked).some((pair) => pairs(line).includes(pair));
  return shared.length / line.length >= 0.5 || (together && shared.length / asked.length >= 0.6);
};

const inBoth = (one: readonly string[], other: readonly string[]): number =>
  new Set(one.filter((word) => other.includes(word))).size;
const asWritten = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/**
 * The similarity of two texts: one point per shared word, and another if its accents match too (“mái” is not “mãi”).
 */
export const wordsShared = (one: string, other: string): number => {
  const shared = inBoth(wordsIn(one), wordsIn(other));
  return shared === 0 ? 0 : shared + inBoth(asWritten(one), asWritten(other));
};

/** The lines of the list that may be meant. */
export const setAside = (what: string, list: readonly string[]): string[] => {
  const asked = [...new Set(wordsIn(what))];
  return list.filter((line) => isLike(asked, [...new Set(wordsIn(line))]));
};

/** A line must be almost fully contained in a name: an unasked warning has to be rare. */
const NEARLY = 0.75;
const says = (name: string, line: string): boolean => {
  const [own, words] = [wordsIn(name), [...new Set(wordsIn(line))]];
  return words.length > 0 && inBoth(words, own) / words.length >= NEARLY;
};

/** Initiatives still open that may be on the list of what we will not do this year. */
export const begunAside = ({
  actions,
  notThisYear,
}: {
  actions: readonly Pick<Plan['actions'][number], 'kind' | 'name' | 'status'>[];
  notThisYear: readonly string[];
}): { name: string; line: string }[] =>
  actions
    .filter((action) => action.kind === 'initiative' && isUnfinished(action))
    .flatMap(({ name }) => {
      const line = notThisYear.find((each) => name !== null && says(name, each));
      return name === null || line === undefined ? [] : [{ name, line }];
    });
