import { groupsOf } from '../../domain/groups';
import type { Figure, Move } from '../../domain/plan';
import { MOVES, type DecisionRow, type DecisionState } from '../../tabs/plan/decisions';
import type { Log } from './known';

/** The entry that a request or an approval is about. */
export interface EntryKey {
  date: string;
  line: string;
  amount: number;
}

const MOVING: readonly (string | null)[] = ['transfer', 'raise', 'cut'];
export const isMoving = ({ kind }: DecisionRow): boolean => MOVING.includes(kind);

const isMove = (row: DecisionRow): boolean => (MOVES as readonly (string | null)[]).includes(row.kind);

/** What the decisions move in the budget; a reversal of anything else moves nothing. */
export const movesOf = (rows: readonly DecisionRow[]): Move[] =>
  rows.flatMap((row): Move[] => {
    const { amount, fromLine, fromMonth, toLine, toMonth } = row;
    const from = fromLine !== null && fromMonth !== null ? { line: fromLine, month: fromMonth } : null;
    const to = toLine !== null && toMonth !== null ? { line: toLine, month: toMonth } : null;
    return !isMove(row) || amount === null || (from === null && to === null) ? [] : [{ from, to, amount }];
  });

/**
 * Decisions with their parts, in their order: money that lies in several months moves in several rows, of which the
 * later ones name the first; what takes them back does so part by part.
 */
export const grouped = (rows: readonly DecisionRow[]): DecisionRow[][] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const firstOf = (row: DecisionRow): string => {
    const about = row.about === null ? undefined : byId.get(row.about);
    const own = row.id ?? `in row ${row.row}`;
    if (about === undefined || !isMoving(about)) return own;
    if (row.kind === 'reversal') return `${about.about ?? about.id ?? ''} taken back`;
    return row.kind === about.kind ? (about.id ?? own) : own;
  };
  return [...groupsOf(rows, firstOf).values()];
};

/** A decision with its parts, whichever of them is asked for. */
export const groupOf = (rows: readonly DecisionRow[], row: DecisionRow): DecisionRow[] =>
  grouped(rows).find((group) => group.includes(row)) ?? [row];

/** Ids of decisions that a later one took back. */
export const reversedIds = (rows: readonly DecisionRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ kind, about }) => (kind === 'reversal' && about !== null ? [about] : [])));

const entryOf = ({ entryDate, toLine, amount }: DecisionRow): EntryKey | null =>
  entryDate === null || toLine === null || amount === null ? null : { date: entryDate, line: toLine, amount };

/** Approvals and overrides that stand, each letting one entry through. */
export const approvalsOf = (
  rows: readonly DecisionRow[],
): { id: string; entry: EntryKey; row: DecisionRow }[] => {
  const taken = reversedIds(rows);
  return rows.flatMap((row) => {
    const entry = entryOf(row);
    const isApproval = row.kind === 'approval' || row.kind === 'override';
    return !isApproval || entry === null || row.id === null || taken.has(row.id)
      ? []
      : [{ id: row.id, entry, row }];
  });
};

/** Changes of a goal's target that stand, in their order: the last one counts. */
export const goalChanges = (rows: readonly DecisionRow[], goal: string): DecisionRow[] => {
  const taken = reversedIds(rows);
  return rows.filter(
    (row) => row.kind === 'goal' && row.goal === goal && row.amount !== null && !taken.has(row.id ?? ''),
  );
};

/** What a decision is about in money; a goal's new target is none. */
export const moneyOf = ({ kind, amount }: DecisionRow): Figure => (kind === 'goal' ? null : amount);

const ANSWERS: readonly (string | null)[] = ['approval', 'override', 'refusal'];

/** The decision that answers a request and still stands; null while nobody has decided. */
export const answerTo = (rows: readonly DecisionRow[], id: string): DecisionRow | null => {
  const taken = reversedIds(rows);
  return (
    rows.find((row) => row.about === id && ANSWERS.includes(row.kind) && !taken.has(row.id ?? '')) ?? null
  );
};

/** Requests that nobody has decided yet, those whose answer was taken back included. */
export const openRequests = (rows: readonly DecisionRow[]): DecisionRow[] => {
  const taken = reversedIds(rows);
  const answered = new Set(
    rows.flatMap(({ id, kind, about }) =>
      about !== null && ANSWERS.includes(kind) && !taken.has(id ?? '') ? [about] : [],
    ),
  );
  return rows.filter(
    ({ id, kind }) => kind === 'request' && id !== null && !answered.has(id) && !taken.has(id),
  );
};

/** How a decision stands; the tab's live State says the same. */
export const decisionState = (row: DecisionRow, rows: readonly DecisionRow[]): DecisionState => {
  const { id, kind } = row;
  if (id === null) return 'done';
  if (reversedIds(rows).has(id)) return 'reversed';
  const answer = answerTo(rows, id);
  if (answer?.kind === 'refusal' && (kind === 'request' || kind === 'opportunity')) return 'refused';
  if (kind === 'request') return answer === null ? 'open' : 'approved';
  return 'done';
};

/** The next free id: D1, D2, … That of a decision which is gone is not given again. */
export const nextId = ({ lastNumber }: Pick<Log, 'lastNumber'>, after = 0): string =>
  `D${lastNumber + 1 + after}`;

export const sameEntry = (a: EntryKey, b: EntryKey): boolean =>
  a.date === b.date && a.line === b.line && a.amount === b.amount;
