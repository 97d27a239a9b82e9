/** Compares what was seen at Google with what is seen here, and lists what nobody has seen yet. */
import {
  BELIEFS,
  beliefIds,
  expectedOf,
  hasComma,
  UNTRIED,
  type BeliefId,
  type Seen,
} from '../../src/features/installation';
import type { Language } from '../../src/words';
import type { Result } from './run';

export interface Difference {
  id: string;
  there: string;
  here: string;
}

const isJudged = (id: BeliefId): boolean => BELIEFS[id].expected !== null;

/**
 * The differences. Measured values are skipped, as they always differ, and so are beliefs that were not tried there.
 */
export const differences = (there: Seen, here: Seen): Difference[] =>
  Object.entries(there).flatMap(([id, seen]) => {
    const known = beliefIds.find((one) => one === id);
    if (known === undefined) return [{ id, there: seen, here: 'no such belief' }];
    const own = here[known] ?? '';
    return isJudged(known) && own !== seen ? [{ id, there: seen, here: own }] : [];
  });

/** Beliefs that no run at Google has confirmed. */
export const unproved = (results: readonly Result[]): BeliefId[] =>
  beliefIds.filter((id) => {
    const isShown = ({ locale, seen }: Result): boolean =>
      seen[id] === expectedOf(id, { comma: hasComma(locale) });
    return isJudged(id) && !results.some(isShown);
  });

/** The list for the page, one line each. */
export const unprovedText = (results: readonly Result[], language: Language): string =>
  [...unproved(results).map((id) => BELIEFS[id].says), ...UNTRIED]
    .map((words) => `- ${words[language]}.`)
    .join('\n');

export const [BEGIN, END] = ['<!-- beliefs -->', '<!-- /beliefs -->'];

/** The text between the marks of a page. */
export const listIn = (text: string): string =>
  text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim();
export const withList = (text: string, list: string): string =>
  `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n\n${list}\n\n${text.slice(text.indexOf(END))}`;
