import { controlOf, type Control } from '../../domain/control/control';
import { judgeAndEnter, type Verdict } from '../../domain/control/judge';
import { ledgerOf, record } from '../../domain/control/ledger';
import { byDate } from '../../domain/months/months';
import type { PlanEntry } from '../../plan/ledger/entries';
import { exceeding, stateOf, takeDecision, type Ruling } from '../../plan/ledger/limits';
import { isIn, type Rows } from '../cells';
import type { LedgerEdited } from '../ledger/ledger';
import { stops } from '../ledger/summed';

/** The columns that the rules look at. Edits of other columns change no verdict. */
export const JUDGED = ['date', 'line', 'amount', 'stage', 'reference', 'settles'] as const;

export type JudgedKey = (typeof JUDGED)[number];

/** Judges the rows as new entries, in date order, on top of all others. */
export const judgedBlock = (
  ledger: LedgerEdited,
  control: Control,
  changed: readonly PlanEntry[],
): Ruling<PlanEntry>[] =>
  [...changed].sort(byDate).flatMap((entry) => ruled(ledger, entry, judgeAndEnter(control, null, entry)));

/**
 * Entries of other rows that are over a limit but have no mark or no request: undo takes marks and requests away step
 * by step, and not every step fires an edit. `accepted`: entries of the edited rows that are within their limits.
 */
export const unasked = (
  given: LedgerEdited,
  rows: Rows,
  accepted: readonly PlanEntry[],
): Ruling<PlanEntry>[] => {
  if (!given.isWhole) {
    const control = given.others(given.entries.filter(({ row }) => isIn(row, rows)));
    for (const entry of accepted) record(control.ledger, entry, 1);
    if (!stops(control, given.asked)) return [];
  }
  const ledger = given.whole();
  const { limits } = ledger;
  const others = ledger.entries.filter(({ row }) => !isIn(row, rows));
  const asked = new Set(others.filter((entry) => ledger.isAskedFor(entry)));
  const open = others.filter((entry) => !asked.has(entry));
  const beside = [...accepted, ...[...asked].flatMap(settlingOnly)];
  const there = [...ledger.outside, ...beside];
  const lines = exceeding(limits, ledgerOf(limits.first, [...open, ...there]));
  if (lines.size === 0) return [];
  const touching = ({ line, reference, settles }: PlanEntry): boolean =>
    lines.has(line) || reference !== null || settles !== null;
  return judgedBlock(ledger, controlOf(limits, there), open.filter(touching)).filter(
    ({ state }) => state === 'over' || state === 'approved',
  );
};

/**
 * A requested payment is not spent yet, but its commitment is already spoken for and must not be requested as well: it
 * counts with its settlement and with its amount reversed.
 */
const settlingOnly = (entry: PlanEntry): PlanEntry[] =>
  entry.settles === null ? [] : [entry, { ...entry, amount: -entry.amount, settles: null }];

/** The ruling on an entry after its verdict; none where it is within its limits. */
export const ruled = (ledger: LedgerEdited, entry: PlanEntry, verdict: Verdict): Ruling<PlanEntry>[] => {
  const approval = verdict.outcome === 'stop' ? takeDecision(ledger.approvals(entry), entry) : null;
  const state = stateOf(verdict, approval);
  return state === 'within' ? [] : [{ entry, verdict, state, decision: approval }];
};
