/** An edit of the ledger: each changed entry is held against the limits, and what is refused is kept. */
import { controlOf, type Control } from '../domain/control';
import { enter, judge, type Verdict } from '../domain/judge';
import { record } from '../domain/ledger';
import type { Entry } from '../domain/plan';
import type { Content, Edit } from '../sheet/edit';
import { a1 } from '../sheet/address';
import { actuals } from '../tabs';
import { isBlankCell } from '../sheet/read';
import { counted, fill } from '../words';
import type { Workbook } from '../workbook';
import type { Consequence, Edited, Toast } from './event';
import { daysIn, editedRows, figuresIn, oldContent, slotAt, touches } from './cells';
import { held, inPlace } from '../sheet/inPlace';
import { ledgerEdited, type LedgerEdited } from './ledger';
import { marksWritten, roomMade } from './marks';
import { requestsFor } from './requests';
import type { Asked } from '../plan/decisions/request';
import { checkWords, notEnteredWords, reasonWords } from '../plan/ledger/overWords';
import { questionToast, questionsIn } from './questions';
import { BLOCK, TOAST, UNREAD } from './words';
import { stateOf, taken, type Ruling } from '../plan/ledger/limits';
import { sameEntry } from '../plan/decisions/log';

/** What the rules look at; the rest of a row may change as it likes. */
const JUDGED = ['date', 'line', 'amount', 'stage', 'reference', 'settles'] as const;
type JudgedKey = (typeof JUDGED)[number];

export const actualsEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const ledger = ledgerEdited(workbook, edited);
  if (ledger === null) return null;
  const room = roomMade(ledger);
  const judged = touches(edited, ledger.layout, JUDGED) ? judgedEdit(ledger, edited) : null;
  if (room.length === 0) return judged;
  return { edits: [...room, ...(judged?.edits ?? [])], toast: judged?.toast ?? null };
};

const judgedEdit = (ledger: LedgerEdited, edited: Edited): Consequence | null => {
  const [top, bottom] = editedRows(edited, ledger.layout, ledger.cells);
  if (top > bottom) return null;
  const changed = ledger.entries.filter(({ row }) => row >= top && row <= bottom);
  const others = ledger.entries.filter(({ row }) => row < top || row > bottom);
  const control = controlOf(ledger.limits, others);
  const before = beforeOf(edited, ledger, top);
  if (before === undefined)
    return block(ledger, edited, [top, bottom], judgedBlock(ledger, control, changed));
  return typed(ledger, edited, before, changed[0] ?? null, control);
};

/** The entry that a single cell's old value made of its row; undefined where the old value is not known. */
const beforeOf = (edited: Edited, ledger: LedgerEdited, row: number): Entry | null | undefined => {
  if (edited.before === undefined || edited.rows * edited.columns !== 1) return undefined;
  const key = slotAt(ledger.layout, edited.column)?.key;
  if (key === undefined) return undefined;
  const column = actuals.columns[key as JudgedKey];
  const value = column.read(
    oldContent(edited.before, column.format === 'text') ?? '',
    () => undefined,
    ledger.dayOf,
  );
  const read = typeof value === 'string' && column.names === 'line' ? ledger.spelled(value) : value;
  return ledger.entryOf({ ...(ledger.row(row) ?? ledger.blankRow(row)), [key]: read });
};

/** Judges the rows as new entries, in date order, on top of all others. */
const judgedBlock = (
  ledger: LedgerEdited,
  control: Control,
  changed: LedgerEdited['entries'],
): Ruling<LedgerEdited['entries'][number]>[] =>
  [...changed]
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .flatMap((entry) => ruled(ledger, entry, enter(control, null, entry)));

/** How an entry stands after a verdict; nothing where it is within its limits. */
const ruled = <E extends LedgerEdited['entries'][number]>(
  ledger: LedgerEdited,
  entry: E,
  verdict: Verdict,
) => {
  const approval = verdict.outcome === 'stop' ? taken(ledger.approvals, entry) : null;
  const state = stateOf(verdict, approval);
  return state === 'within' ? [] : [{ entry, verdict, state, decision: approval }];
};

/** A single cell: what is refused gets its old value back. */
const typed = (
  ledger: LedgerEdited,
  edited: Edited,
  before: Entry | null,
  after: LedgerEdited['entries'][number] | null,
  control: Control,
): Consequence | null => {
  if (before !== null) record(control.ledger, before, 1);
  const verdict = judge(control, before, after);
  if (before !== null) record(control.ledger, before, -1);
  const refused =
    verdict.outcome === 'stop' &&
    (after === null || !ledger.approvals.some((each) => sameEntry(each.entry, after)));
  if (!refused || ledger.log === null) {
    const rulings = after === null ? [] : ruled(ledger, after, judge(control, null, after));
    return block(ledger, edited, [edited.row, edited.row], rulings);
  }
  // Taken away is a refund or a withdrawal: what is asked for is to undo it.
  const asked = after ?? ledger.takenAway(before, edited.row);
  return asked === null ? null : putBack(ledger, edited, asked, verdict);
};

const putBack = (
  ledger: LedgerEdited,
  edited: Edited,
  entry: LedgerEdited['entries'][number],
  verdict: Verdict,
): Consequence => {
  const { language } = ledger;
  const why = reasonWords(verdict, entry, language);
  const { ids, edits } = requestsFor(ledger, edited, [{ entry, why }]);
  const id = ids[0] ?? '';
  const key = slotAt(ledger.layout, edited.column)?.key as JudgedKey;
  const old: Content = oldContent(edited.before ?? null, actuals.columns[key].format === 'text');
  return {
    edits: [
      { kind: 'write', tab: actuals, row: edited.row, column: edited.column, cells: [[{ content: old }]] },
      ...marksWritten(
        ledger,
        [edited.row, edited.row],
        new Map([[edited.row, notEnteredWords(entry, why, id, language)]]),
      ),
      ...edits,
    ],
    toast: { title: TOAST.title[language], message: fill(TOAST.refused, language, { why, id }) },
  };
};

/** Rows that stay as they are: marked where they are over, and numbers made of what was meant as such. */
const block = (
  ledger: LedgerEdited,
  edited: Edited,
  rows: readonly [number, number],
  rulings: readonly Ruling<LedgerEdited['entries'][number]>[],
): Consequence => {
  const { language } = ledger;
  const over = rulings.filter(({ state }) => state === 'over');
  const asked = over.map(({ entry, verdict }): Asked => ({
    entry,
    why: reasonWords(verdict, entry, language),
  }));
  const { ids, edits } = requestsFor(ledger, edited, asked);
  const faults = unread(ledger, rows);
  const questions = questionsIn(ledger, rows);
  const marks = new Map([...faults.said, ...questions]);
  for (const { entry, verdict, state, decision } of rulings) {
    const about = decision ?? ids[over.findIndex((each) => each.entry === entry)] ?? null;
    const words = checkWords(state, verdict, entry, about, language);
    marks.set(entry.row, [words, questions.get(entry.row) ?? ''].join(' ').trim());
  }
  return {
    edits: [...numbers(ledger, edited, rows), ...marksWritten(ledger, rows, marks), ...edits],
    toast:
      toastOf(ledger, edited, countOf(ledger, rows, faults.cells, rulings, questions), asked, ids) ??
      questionToast(ledger, questions),
  };
};

interface BlockCount extends Record<'over' | 'warned' | 'questions', number> {
  rows: number;
  /** Cells that can't be read, and lines that are not on Budget. */
  mend: number;
}

const countOf = (
  { cells, layout }: LedgerEdited,
  [top, bottom]: readonly [number, number],
  unreadable: number,
  rulings: readonly Ruling[],
  questions: ReadonlyMap<number, string>,
): BlockCount => {
  const places = JUDGED.flatMap((key) => layout.columns.get(key) ?? []);
  const unknown = rulings.filter(({ verdict }) => verdict.breaches.length === 0).length;
  const of = (which: Ruling['state']): number => rulings.filter(({ state }) => state === which).length;
  return {
    rows: cells
      .slice(top - 1, bottom)
      .filter((line) => places.some((at) => at !== undefined && !isBlankCell(line[at - 1]))).length,
    mend: unreadable + unknown,
    ...{ over: of('over'), warned: of('warned') - unknown, questions: questions.size },
  };
};

/** One for all that was entered; a single cell that is only warned of, or not understood, says so beside itself. */
const toastOf = (
  { language, log }: LedgerEdited,
  { rows, columns }: Edited,
  count: BlockCount,
  asked: readonly Asked[],
  ids: readonly string[],
): Toast | null => {
  const counts = counted(
    [
      { count: count.mend, words: BLOCK.mend, one: BLOCK.mendOne },
      { count: count.over, words: BLOCK.over },
      { count: count.warned, words: BLOCK.warned },
      { count: count.questions, words: BLOCK.questions },
    ],
    language,
  );
  if (counts === '' || (asked.length === 0 && rows * columns === 1)) return null;
  const said = counted([{ count: count.rows, words: BLOCK.rows, one: BLOCK.row }], language);
  const block = fill(BLOCK.counts, language, { rows: said, counts });
  if (asked.length === 0) return { title: BLOCK.title[language], message: block };
  const span = ids.length > 2 ? `${ids[0] ?? ''}–${ids.at(-1) ?? ''}` : ids.join(', ');
  const words = log === null ? TOAST.noLog : TOAST.marked;
  const more = fill(words, language, { ids: span, why: asked[0]?.why ?? '' });
  return { title: TOAST.title[language], message: `${block} ${more}` };
};

/** Cells of the rows that can't be read: how many, and what is said of them by row. */
const unread = ({ problems, layout, language }: LedgerEdited, [top, bottom]: readonly [number, number]) => {
  const said = new Map<number, string>();
  let unreadable = 0;
  const letters = JUDGED.flatMap((key) => layout.columns.get(key) ?? []);
  const cells = new Map(problems.filter(({ understood }) => !understood).map((each) => [each.cell, each]));
  if (cells.size === 0) return { said, cells: unreadable };
  for (let row = top; row <= bottom; row++)
    for (const at of letters) {
      const fault = at === undefined ? undefined : cells.get(a1(row, at));
      if (fault === undefined) continue;
      unreadable++;
      if (!said.has(row))
        said.set(row, fill(UNREAD, language, { found: fault.found, expected: fault.expected[language] }));
    }
  return { said, cells: unreadable };
};

const TYPED = { amount: figuresIn, date: daysIn } as const;

const numbers = (ledger: LedgerEdited, edited: Edited, [top, bottom]: readonly [number, number]): Edit[] =>
  (['amount', 'date'] as const).flatMap((key) => {
    const at = ledger.layout.columns.get(key)?.[0];
    if (at === undefined || !touches(edited, ledger.layout, [key])) return [];
    const area = { row: top, column: at, rows: bottom - top + 1, columns: 1 };
    return inPlace(actuals, TYPED[key](ledger.cells, area), (row, column) =>
      held(ledger.cells, ledger.dayOf, row, column),
    );
  });
