/** What is asked about the rows of an edit, their limits aside: said beside them, and of a single cell in a toast. */
import { questionsOf, questionWords } from '../plan/ledger/questions';
import type { Toast } from './event';
import type { LedgerEdited } from './ledger';
import { BLOCK } from './words';

/** By row. */
export const questionsIn = (
  { entries, asking, language }: LedgerEdited,
  [top, bottom]: readonly [number, number],
): ReadonlyMap<number, string> =>
  new Map(
    entries
      .filter(({ row }) => row >= top && row <= bottom)
      .map((entry): [number, string] => [entry.row, questionWords(questionsOf(entry, asking), language)])
      .filter(([, words]) => words !== ''),
  );

export const questionToast = (
  { language }: LedgerEdited,
  questions: ReadonlyMap<number, string>,
): Toast | null => {
  const [first] = questions.values();
  return first === undefined ? null : { title: BLOCK.title[language], message: first };
};
