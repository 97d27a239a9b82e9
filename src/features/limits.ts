/** How each entry stands against its limits once approvals are counted. */
import { judgeAll } from '../domain/audit';
import type { Limits } from '../domain/control';
import type { Verdict } from '../domain/judge';
import type { Entry } from '../domain/plan';
import type { DecisionRow } from '../tabs/decisions';
import type { EntryState } from './editedWords';
import { approvalsOf, openRequests, sameEntry, type EntryKey } from './log';

/** An entry on the ledger that was looked at closely. */
export interface Ruling<E extends Entry = Entry> {
  entry: E;
  verdict: Verdict;
  state: Exclude<EntryState, 'within'>;
  /** The decision that lets it through; else the open request that stands for it; null where there is none yet. */
  decision: string | null;
}

/** A decision about an entry. */
export interface About {
  id: string;
  entry: EntryKey;
}

/** The first of some decisions that is about an entry; each is about one entry only, so it is taken from the list. */
export const taken = (from: About[], entry: EntryKey): string | null => {
  const at = from.findIndex((each) => sameEntry(each.entry, entry));
  return at < 0 ? null : (from.splice(at, 1)[0]?.id ?? null);
};

/** Requests that wait for a decision, with the entry that each is about. */
export const waiting = (decisions: readonly DecisionRow[]): About[] =>
  openRequests(decisions).flatMap(({ id, entryDate, toLine, amount }) =>
    id === null || entryDate === null || toLine === null || amount === null
      ? []
      : [{ id, entry: { date: entryDate, line: toLine, amount } }],
  );

/** How a verdict leaves an entry; `approval`: what lets it through. */
export const stateOf = (verdict: Verdict, approval: string | null): EntryState => {
  if (verdict.outcome === 'ok') return 'within';
  if (verdict.outcome === 'warn') return 'warned';
  return approval === null ? 'over' : 'approved';
};

/** Every entry that is over a limit or on no line of the budget, judged in date order. */
export const rulingsOn = <E extends Entry>(
  limits: Limits,
  entries: readonly E[],
  decisions: readonly DecisionRow[],
): Ruling<E>[] => {
  const [approvals, requests] = [approvalsOf(decisions), waiting(decisions)];
  return judgeAll(limits, entries).flatMap(({ index, verdict }) => {
    const entry = entries[index];
    if (entry === undefined) return [];
    const approval = verdict.outcome === 'stop' ? taken(approvals, entry) : null;
    const state = stateOf(verdict, approval);
    if (state === 'within') return [];
    return [
      { entry, verdict, state, decision: approval ?? (state === 'over' ? taken(requests, entry) : null) },
    ];
  });
};
