/** What is asked about the rows of an edit, their limits aside: said beside them, and of a single cell in a toast. */
import { questionsOf, questionWords } from '../plan/ledger/questions';
import { a1 } from '../sheet/places/address';
import { isIn, type Rows } from './cells';
import type { Toast } from './event';
import type { LedgerEdited } from './ledger/ledger';
import { BLOCK } from './words';

/** By row. */
export const questionsIn = (
  { entries, asking, language }: LedgerEdited,
  rows: Rows,
): ReadonlyMap<number, string> =>
  new Map(
    entries
      .filter(({ row }) => isIn(row, rows))
      .map((entry): [number, string] => [entry.row, questionWords(questionsOf(entry, asking), language)])
      .filter(([, words]) => words !== ''),
  );

/** The first of them, with the cell that it is about. */
export const questionToast = (
  { entries, asking, layout, language }: LedgerEdited,
  questions: ReadonlyMap<number, string>,
): Toast | null => {
  const entry = entries.find(({ row }) => questions.has(row));
  const [first] = entry === undefined ? [] : questionsOf(entry, asking);
  if (entry === undefined || first === undefined) return null;
  const cell = a1(entry.row, layout.columns.get(first.key)?.[0] ?? 1);
  return { title: BLOCK.title[language], message: `${cell}: ${questions.get(entry.row) ?? ''}` };
};
