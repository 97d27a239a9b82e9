/** An edit of the ledger: each changed entry is held against the limits, and what is refused is kept. */
import { controlOf, type Control } from '../domain/control';
import { enter, judge, type Verdict } from '../domain/judge';
import { ledgerOf, record } from '../domain/ledger';
import type { Entry } from '../domain/plan';
import type { Content, Edit } from '../sheet/edit';
import { a1 } from '../sheet/address';
import { actuals } from '../tabs';
import { isBlankCell } from '../sheet/read';
import { counted, fill, type Language } from '../words';
import type { Workbook } from '../workbook';
import type { Consequence, Edited, Toast } from './event';
import { daysIn, editedRows, figuresIn, figuresMade, oldContent, slotAt, touches } from './cells';
import { held, inPlace } from '../sheet/inPlace';
import { ledgerEdited, type LedgerEdited } from './ledger';
import { marksAt, marksWritten, roomMade } from './marks';
import { requestsFor } from './requests';
import type { Asked } from '../plan/decisions/request';
import { checkWords, notEnteredWords, reasonWords } from '../plan/ledger/overWords';
import { questionToast, questionsIn } from './questions';
import { BLOCK, TOAST, UNREAD } from './words';
import type { PlanEntry } from '../plan/ledger/entries';
import { exceeding, stateOf, taken, type Ruling } from '../plan/ledger/limits';
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
    return block(ledger, edited, [top, bottom], judgedBlock(ledger, control, changed), others);
  return typed(ledger, edited, before, changed[0] ?? null, control, others);
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
  changed: readonly PlanEntry[],
): Ruling<PlanEntry>[] =>
  [...changed]
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .flatMap((entry) => ruled(ledger, entry, enter(control, null, entry)));

/**
 * What is over elsewhere and stands there without a mark or without its request: an undo takes those away step by
 * step, and what an undo does is not always an edit. `accepted`: of the edit's own rows, what is within its limits.
 */
const unasked = (
  ledger: LedgerEdited,
  others: readonly PlanEntry[],
  accepted: readonly PlanEntry[],
): Ruling<PlanEntry>[] => {
  const { limits } = ledger;
  const open = others.filter((entry) => !ledger.isAskedFor(entry));
  const lines = exceeding(limits, ledgerOf(limits.first, [...open, ...accepted]));
  if (lines.size === 0) return [];
  const touching = ({ line, reference, settles }: PlanEntry): boolean =>
    lines.has(line) || reference !== null || settles !== null;
  return judgedBlock(ledger, controlOf(limits, accepted), open.filter(touching)).filter(
    ({ state }) => state === 'over' || state === 'approved',
  );
};

/** How an entry stands after a verdict; nothing where it is within its limits. */
const ruled = (ledger: LedgerEdited, entry: PlanEntry, verdict: Verdict): Ruling<PlanEntry>[] => {
  const approval = verdict.outcome === 'stop' ? taken(ledger.approvals, entry) : null;
  const state = stateOf(verdict, approval);
  return state === 'within' ? [] : [{ entry, verdict, state, decision: approval }];
};

/** A single cell: what is refused gets its old value back. */
const typed = (
  ledger: LedgerEdited,
  edited: Edited,
  before: Entry | null,
  after: PlanEntry | null,
  control: Control,
  others: readonly PlanEntry[],
): Consequence | null => {
  if (before !== null) record(control.ledger, before, 1);
  const verdict = judge(control, before, after);
  if (before !== null) record(control.ledger, before, -1);
  const refused =
    verdict.outcome === 'stop' &&
    (after === null || !ledger.approvals.some((each) => sameEntry(each.entry, after)));
  if (!refused || ledger.log === null) {
    const rulings = after === null ? [] : ruled(ledger, after, judge(control, null, after));
    return block(ledger, edited, [edited.row, edited.row], rulings, others);
  }
  // Taken away is a refund or a withdrawal: what is asked for is to undo it.
  const asked = after ?? ledger.takenAway(before, edited.row);
  if (asked === null) return null;
  const stays = before === null ? null : ledger.entryOf({ ...ledger.blankRow(edited.row), ...before });
  return putBack(
    ledger,
    edited,
    { entry: asked, verdict },
    unasked(ledger, others, stays === null ? [] : [stays]),
  );
};

const putBack = (
  ledger: LedgerEdited,
  edited: Edited,
  { entry, verdict }: Pick<Ruling<PlanEntry>, 'entry' | 'verdict'>,
  elsewhere: readonly Ruling<PlanEntry>[],
): Consequence => {
  const { language } = ledger;
  const why = reasonWords(verdict, entry, language);
  const { asked, ids, edits } = askedFor(ledger, edited, [{ entry, why }], elsewhere);
  const id = ids[0] ?? '';
  const key = slotAt(ledger.layout, edited.column)?.key as JudgedKey;
  const old: Content = oldContent(edited.before ?? null, actuals.columns[key].format === 'text');
  return {
    edits: [
      // What was refused is logged first: where that fails, nothing is taken from anybody.
      ...edits,
      { kind: 'write', tab: actuals, row: edited.row, column: edited.column, cells: [[{ content: old }]] },
      ...marksWritten(
        ledger,
        [edited.row, edited.row],
        new Map([[edited.row, notEnteredWords(entry, why, id, language)]]),
      ),
      ...marksElsewhere(ledger, elsewhere, ids.slice(1)),
    ],
    toast: {
      title: TOAST.title[language],
      message: [
        fill(TOAST.refused, language, { why, id }),
        ...(asked.length > 1 ? [requestsSaid(ledger, asked.slice(1), ids.slice(1))] : []),
      ].join(' '),
    },
  };
};

/** Requests for what the edit brings and for what is over elsewhere, in that order. */
const askedFor = (
  ledger: LedgerEdited,
  edited: Edited,
  own: readonly Asked[],
  elsewhere: readonly Ruling<PlanEntry>[],
): { asked: Asked[]; ids: string[]; edits: Edit[] } => {
  const asked = [...own, ...elsewhere.filter(isOver).map((each) => askedOf(each, ledger.language))];
  return { asked, ...requestsFor(ledger, edited, asked) };
};
const isOver = ({ state }: Ruling<PlanEntry>): boolean => state === 'over';
const askedOf = ({ entry, verdict }: Ruling<PlanEntry>, language: Language): Asked => ({
  entry,
  why: reasonWords(verdict, entry, language),
});

/** What is said of rulings: by the decision that each has, or the request that now stands for it. */
const said = (
  rulings: readonly Ruling<PlanEntry>[],
  ids: readonly string[],
  language: Language,
): [row: number, text: string][] => {
  const over = rulings.filter(isOver);
  return rulings.map((ruling) => {
    const { entry, verdict, state, decision } = ruling;
    const about = decision ?? ids[over.indexOf(ruling)] ?? null;
    return [entry.row, checkWords(state, verdict, entry, about, language)];
  });
};

const marksElsewhere = (
  ledger: LedgerEdited,
  rulings: readonly Ruling<PlanEntry>[],
  ids: readonly string[],
): Edit[] => marksAt(ledger, said(rulings, ids, ledger.language));

/** Rows that stay as they are: marked where they are over, and numbers made of what was meant as such. */
const block = (
  ledger: LedgerEdited,
  edited: Edited,
  rows: readonly [number, number],
  rulings: readonly Ruling<PlanEntry>[],
  others: readonly PlanEntry[],
): Consequence => {
  const { language } = ledger;
  const marked = new Set(rulings.filter(({ state }) => state !== 'warned').map(({ entry }) => entry));
  const isIn = ({ row }: PlanEntry): boolean => row >= rows[0] && row <= rows[1];
  const elsewhere = unasked(
    ledger,
    others,
    ledger.entries.filter((entry) => isIn(entry) && !marked.has(entry)),
  );
  const own = rulings.filter(isOver).map((each) => askedOf(each, language));
  const { asked, ids, edits } = askedFor(ledger, edited, own, elsewhere);
  const faults = unread(ledger, rows);
  const questions = questionsIn(ledger, rows);
  const marks = new Map([...faults.said, ...questions]);
  for (const [row, words] of said(rulings, ids, language))
    marks.set(row, [words, questions.get(row) ?? ''].join(' ').trim());
  return {
    edits: [
      ...edits,
      ...numbers(ledger, edited, rows, asked.length > 0),
      ...marksWritten(ledger, rows, marks),
      ...marksElsewhere(ledger, elsewhere, ids.slice(own.length)),
    ],
    toast:
      toastOf(
        ledger,
        edited,
        countOf(ledger, rows, faults.cells, [...rulings, ...elsewhere], questions),
        asked,
        ids,
      ) ?? questionToast(ledger, questions),
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
  ledger: LedgerEdited,
  { rows, columns }: Edited,
  count: BlockCount,
  asked: readonly Asked[],
  ids: readonly string[],
): Toast | null => {
  const { language } = ledger;
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
  return { title: TOAST.title[language], message: `${block} ${requestsSaid(ledger, asked, ids)}` };
};

const requestsSaid = (
  { language, log }: LedgerEdited,
  asked: readonly Asked[],
  ids: readonly string[],
): string => {
  const span = ids.length > 2 ? `${ids[0] ?? ''}–${ids.at(-1) ?? ''}` : ids.join(', ');
  const words = log === null ? TOAST.noLog : TOAST.marked;
  return fill(words, language, { ids: span, why: asked[0]?.why ?? '' });
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

/**
 * What was asked for along with the numbers was marked in the same write-out: an edit that covers the cells and the
 * marks is its undo, which need not be remembered.
 */
const numbers = (
  ledger: LedgerEdited,
  edited: Edited,
  [top, bottom]: readonly [number, number],
  isAsked: boolean,
): Edit[] =>
  (['amount', 'date'] as const).flatMap((key) => {
    const { cells, layout, dayOf } = ledger;
    const at = layout.columns.get(key)?.[0];
    if (at === undefined || !touches(edited, layout, [key])) return [];
    const found = TYPED[key](cells, { row: top, column: at, rows: bottom - top + 1, columns: 1 });
    const isUndo = edited.before === undefined && edited.column === at && touches(edited, layout, ['check']);
    if (isUndo && found.length > 0) {
      edited.memory.tookBack();
      return [];
    }
    return inPlace(actuals, figuresMade(edited, cells, found, !isAsked), (row, column) =>
      held(cells, dayOf, row, column),
    );
  });
