import type { Ruling } from '../../plan/ledger/limits';
import { isBlankCell } from '../../sheet/read';
import type { Rows } from '../cells';
import type { Consequence, Edited } from '../event';
import type { LedgerEdited } from '../ledger/ledger';
import { marksWritten } from '../ledger/marks';
import { questionToast, questionsIn } from '../questions';
import type { Standing } from './judged';
import { JUDGED } from './judging';
import { notEnteredIn } from './notEntered';
import { numbers } from './numbers';
import { isOver, askedOf, askedFor, said, marksElsewhere } from './requested';
import { toastOf, understoodToast, type BlockCount } from './toast';
import { unread } from './unread';

/** Rows that keep what was entered: those over a limit are marked, and numbers typed as text become numbers. */
export const block = (
  { ledger, rows, rulings, elsewhere, closed }: Standing,
  edited: Edited,
): Consequence => {
  const { language } = ledger;
  const own = rulings.filter(isOver).map((each) => askedOf(each, language));
  const { asked, ids, edits } = askedFor(ledger, edited, own, elsewhere);
  const faults = unread(ledger, rows, edited);
  const questions = questionsIn(ledger, rows);
  const marks = marksOf(ledger, edited, rows, [
    faults.said,
    questions,
    new Map(said(rulings, ids, language)),
  ]);
  const count = countOf(ledger, rows, faults.cells, [...rulings, ...elsewhere], questions);
  return {
    edits: [
      ...edits,
      ...numbers(ledger, edited, rows, asked.length > 0),
      ...marksWritten(ledger, rows, marks),
      ...marksElsewhere(ledger, elsewhere, ids.slice(own.length)),
    ],
    toast:
      toastOf(ledger, edited, count, asked, ids) ??
      faults.toast ??
      questionToast(ledger, questions) ??
      understoodToast(ledger, rows),
    closed,
  };
};

/** What Check says of each row: its standing or what can't be read in it, followed by the questions about it. */
const marksOf = (
  ledger: LedgerEdited,
  edited: Edited,
  rows: Rows,
  [faults, questions, standing]: readonly ReadonlyMap<number, string>[],
): ReadonlyMap<number, string> => {
  const marks = new Map([...(faults ?? []), ...(questions ?? [])]);
  for (const [row, words] of standing ?? [])
    marks.set(row, [words, questions?.get(row) ?? ''].join(' ').trim());
  for (const [row, note] of notEnteredIn(ledger, edited, rows))
    marks.set(row, [note, marks.get(row) ?? ''].join(' ').trim());
  return marks;
};

const countOf = (
  { cells, layout }: LedgerEdited,
  [top, bottom]: Rows,
  unreadable: number,
  rulings: readonly Ruling[],
  questions: ReadonlyMap<number, string>,
): BlockCount => {
  const places = JUDGED.flatMap((key) => layout.columns.get(key) ?? []);
  const of = (which: Ruling['state']): number => rulings.filter(({ state }) => state === which).length;
  return {
    rows: cells
      .slice(top - 1, bottom)
      .filter((line) => places.some((at) => at !== undefined && !isBlankCell(line[at - 1]))).length,
    mend: unreadable + of('unknown'),
    over: of('over'),
    warned: of('warned'),
    questions: questions.size,
  };
};
