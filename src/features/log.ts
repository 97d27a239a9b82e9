import type { Move } from '../domain/plan';
import type { DecisionRow } from '../tabs/decisions';
import { MOVES } from '../tabs/decisions';

/** The entry that a request or an approval is about. */
export interface EntryKey {
  date: string;
  line: string;
  amount: number;
}

const isMove = (row: DecisionRow): boolean => (MOVES as readonly (string | null)[]).includes(row.kind);

/** What the decisions move in the budget; a reversal of anything else moves nothing. */
export const movesOf = (rows: readonly DecisionRow[]): Move[] =>
  rows.flatMap((row): Move[] => {
    const { amount, fromLine, fromMonth, toLine, toMonth } = row;
    const from = fromLine !== null && fromMonth !== null ? { line: fromLine, month: fromMonth } : null;
    const to = toLine !== null && toMonth !== null ? { line: toLine, month: toMonth } : null;
    return !isMove(row) || amount === null || (from === null && to === null) ? [] : [{ from, to, amount }];
  });

/** Ids of decisions that a later one took back. */
export const reversedIds = (rows: readonly DecisionRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ kind, about }) => (kind === 'reversal' && about !== null ? [about] : [])));

const entryOf = ({ entryDate, toLine, amount }: DecisionRow): EntryKey | null =>
  entryDate === null || toLine === null || amount === null ? null : { date: entryDate, line: toLine, amount };

/** Approvals and overrides that stand, each letting one entry through. */
export const approvalsOf = (rows: readonly DecisionRow[]): { id: string; entry: EntryKey }[] => {
  const taken = reversedIds(rows);
  return rows.flatMap((row) => {
    const entry = entryOf(row);
    const isApproval = row.kind === 'approval' || row.kind === 'override';
    return !isApproval || entry === null || row.id === null || taken.has(row.id)
      ? []
      : [{ id: row.id, entry }];
  });
};

/** Requests that nobody has decided yet. */
export const openRequests = (rows: readonly DecisionRow[]): DecisionRow[] => {
  const answered = new Set(
    rows.flatMap(({ kind, about }) =>
      about !== null && (kind === 'approval' || kind === 'refusal' || kind === 'reversal') ? [about] : [],
    ),
  );
  return rows.filter((row) => row.kind === 'request' && row.id !== null && !answered.has(row.id));
};

/** The next free id: D1, D2, … */
export const nextId = (rows: readonly DecisionRow[], after = 0): string => {
  const highest = rows.reduce(
    (most, { id }) => Math.max(most, Number(/^D(\d+)$/.exec(id ?? '')?.[1] ?? 0)),
    0,
  );
  return `D${highest + 1 + after}`;
};

export const sameEntry = (a: EntryKey, b: EntryKey): boolean =>
  a.date === b.date && a.line === b.line && a.amount === b.amount;
