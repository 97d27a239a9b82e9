import type { Ruling } from '../../plan/ledger/limits';
import { isBlankCell } from '../../sheet/read';
import type { Rows } from '../cells';
import type { Consequence, Edited } from '../event';
import type { LedgerEdited } from '../ledger/ledger';
import { marksWritten } from '../ledger/marks';
import { questionToast, questionsIn } from '../questions';
import type { LetStand } from './judged';
import { JUDGED } from './judging';
import { notEnteredIn } from './notEntered';
import { numbers } from './numbers';
import { isOver, askedOf, askedFor, said, marksElsewhere } from './requested';
import { toastOf, understoodToast, type BlockCount } from './toast';
import { unread } from './unread';

/** Rows that keep what was entered: those over a limit are marked, and numbers typed as text become numbers. */
export const block = (
  { ledger, rows, rulings, elsewhere, closed }: LetStand,
  edited: Edited,
): Consequence => {
  const { language } = ledger;
  const own = rulings.filter(isOver).map((each) => askedOf(each, language));
  const { asked, ids, edits } = askedFor(ledger, edited, own, elsewhere);
  const faults = unread(ledger, rows, edited);
  const questions = questionsIn(ledger, rows);
  const standing = new Map(said(rulings, ids, language));
  const marks = marksOf(ledger, edited, rows, [standing, faults.said, questions]);
  const count = countOf(ledger, rows, faults.cells, [...rulings, ...elsewhere], questions);
  return {
    edits: [
      ...edits,
      ...numbers(ledger, edited, rows, asked.length > 0 ? null : edited.memory),
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

/** What Check says of each row: its standing, all that can't be read in it, and the questions about it. */
const marksOf = (
  ledger: LedgerEdited,
  edited: Edited,
  rows: Rows,
  said: readonly ReadonlyMap<number, string>[],
): ReadonlyMap<number, string> => {
  const marks = new Map<number, string>();
  for (const each of [notEnteredIn(ledger, edited, rows), ...said])
    for (const [row, words] of each) marks.set(row, `${marks.get(row) ?? ''} ${words}`.trim());
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
