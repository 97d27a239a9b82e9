import { groupsOf } from '../../domain/groups';
import type { Figure, Move } from '../../domain/plan';
import { MOVES, type DecisionRow, type DecisionState } from '../../tabs/plan/decisions';
import type { Log } from './known';

/** Identifies the entry that a request or approval is about. */
export interface EntryKey {
  date: string;
  line: string;
  amount: number;
}

const MOVING: readonly (string | null)[] = ['transfer', 'raise', 'cut'];
/** Whether a decision is of a kind that moves budget money. */
export const isMoving = ({ kind }: DecisionRow): boolean => MOVING.includes(kind);

const isMove = (row: DecisionRow): boolean => (MOVES as readonly (string | null)[]).includes(row.kind);

/** The budget moves that decisions make; reversing a decision of another kind moves nothing. */
export const movesOf = (rows: readonly DecisionRow[]): Move[] =>
  rows.flatMap((row): Move[] => {
    const { amount, fromLine, fromMonth, toLine, toMonth } = row;
    const from = fromLine !== null && fromMonth !== null ? { line: fromLine, month: fromMonth } : null;
    const to = toLine !== null && toMonth !== null ? { line: toLine, month: toMonth } : null;
    return !isMove(row) || amount === null || (from === null && to === null) ? [] : [{ from, to, amount }];
  });

/**
 * Decisions with their parts, in order. Money from several months moves in several rows, of which the later ones refer
 * to the first; a reversal goes part by part, too.
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

/** All parts of a decision, given any of them. */
export const groupOf = (rows: readonly DecisionRow[], row: DecisionRow): DecisionRow[] =>
  grouped(rows).find((group) => group.includes(row)) ?? [row];

/** The Ids of reversed decisions. */
export const reversedIds = (rows: readonly DecisionRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ kind, about }) => (kind === 'reversal' && about !== null ? [about] : [])));

const entryOf = ({ entryDate, toLine, amount }: DecisionRow): EntryKey | null =>
  entryDate === null || toLine === null || amount === null ? null : { date: entryDate, line: toLine, amount };

/** Approvals and overrides that are not reversed; each lets one entry through. */
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

/** Changes of a goal's target that are not reversed, in order: the last one counts. */
export const goalChanges = (rows: readonly DecisionRow[], goal: string): DecisionRow[] => {
  const taken = reversedIds(rows);
  return rows.filter(
    (row) => row.kind === 'goal' && row.goal === goal && row.amount !== null && !taken.has(row.id ?? ''),
  );
};

/** The money that a decision is about; null for a change of a goal. */
export const moneyOf = ({ kind, amount }: DecisionRow): Figure => (kind === 'goal' ? null : amount);

const ANSWERS: readonly (string | null)[] = ['approval', 'override', 'refusal'];

/** The decision that answers a request and is not reversed; null if there is none. */
export const answerTo = (rows: readonly DecisionRow[], id: string): DecisionRow | null => {
  const taken = reversedIds(rows);
  return (
    rows.find((row) => row.about === id && ANSWERS.includes(row.kind) && !taken.has(row.id ?? '')) ?? null
  );
};

/** Requests without an answer, including those whose answer was reversed. */
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

/** The state of a decision; the State column on the tab gives the same. */
export const decisionState = (row: DecisionRow, rows: readonly DecisionRow[]): DecisionState => {
  const { id, kind } = row;
  if (id === null) return 'done';
  if (reversedIds(rows).has(id)) return 'reversed';
  const answer = answerTo(rows, id);
  if (answer?.kind === 'refusal' && (kind === 'request' || kind === 'opportunity')) return 'refused';
  if (kind === 'request') return answer === null ? 'open' : 'approved';
  return 'done';
};

/** The next free Id: D1, D2, … Ids of removed decisions are not reused. */
export const nextId = ({ lastNumber }: Pick<Log, 'lastNumber'>, after = 0): string =>
  `D${lastNumber + 1 + after}`;

/** Whether two keys mean the same entry. */
export const sameEntry = (a: EntryKey, b: EntryKey): boolean =>
  a.date === b.date && a.line === b.line && a.amount === b.amount;
