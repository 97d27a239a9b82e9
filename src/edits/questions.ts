/**
 * Questions about the edited rows that do not concern limits: said beside the rows, and for a single cell in a toast.
 */
import { questionsOf, questionWords } from '../plan/ledger/questions';
import { a1 } from '../sheet/places/address';
import { isIn, type Rows } from './cells';
import type { Toast } from './event';
import type { LedgerEdited } from './ledger/ledger';
import { BLOCK } from './words';

/** The questions, by row. */
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

/** A toast with the first question and the cell it is about. */
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
