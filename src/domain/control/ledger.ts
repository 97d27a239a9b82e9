/** The ledger, summed once by line and fiscal month: received and spent, and still committed. */
import { plus } from '../money/figures';
import { ordinal } from '../months/months';
import type { Entry, Month } from '../plan';
import { commitmentsOf, openParts, settle, commit, type Commitments } from './commitments';

/** Sums in the plan's currency, unrounded. Arrays of twelve are the fiscal months in order. */
export interface Ledger {
  first: Month;
  /** Line → twelve sums of all entries whose stage is not `committed`. */
  actuals: Map<string, Float64Array>;
  /** Line → twelve sums of what is committed and not settled, in the month of each commitment. */
  open: Map<string, Float64Array>;
  commitments: Map<string, Commitments>;
}

/** A ledger without entries. */
export const emptyLedger = (first: Month): Ledger => ({
  first,
  actuals: new Map(),
  open: new Map(),
  commitments: new Map(),
});

/**
 * Sums the entries, in any order. Entries of other fiscal years are not summed, but they still settle commitments of
 * this one. Lines that the budget does not know are summed too.
 */
export function ledgerOf(first: Month, entries: Iterable<Entry>): Ledger {
  const sums = summing(first);
  for (const entry of entries) sums.add(entry);
  return sums.ledger();
}

export interface LedgerSums {
  add(entry: Entry): void;
  /** The twelve sums of what was received and spent on a line; callers may add to them. */
  months(line: string): Float64Array;
  /** Call once, at the end: it adds the open commitments to the sums. */
  ledger(): Ledger;
}

/** The same as `ledgerOf` for entries that come one by one and need not be kept. */
export function summing(first: Month): LedgerSums {
  const ledger = emptyLedger(first);
  const start = ordinal(first);
  return {
    add: (entry) => {
      const slot = ordinal(entry.date) - start;
      if (isPlain(entry)) add(ledger.actuals, entry.line, slot, entry.amount);
      else note(ledger, entry, 1, slot);
    },
    months: (line) => monthsOf(ledger.actuals, line),
    ledger: () => {
      for (const group of ledger.commitments.values()) addOpen(ledger, group, 1);
      return ledger;
    },
  };
}

/** Enters an entry, or with `times` −1 removes it again. Changes the ledger. */
export function record(ledger: Ledger, entry: Entry, times: 1 | -1): void {
  const slot = ordinal(entry.date) - ordinal(ledger.first);
  if (isPlain(entry)) {
    add(ledger.actuals, entry.line, slot, entry.amount * times);
    return;
  }
  for (const group of touched(ledger, entry)) addOpen(ledger, group, -1);
  note(ledger, entry, times, slot);
  for (const group of touched(ledger, entry)) addOpen(ledger, group, 1);
}

/**
 * Whether anything was received or spent on the given lines in the year, or in one of its months (0 to 11). As long as
 * nothing was, nothing is reported, not even zero. Entries on unknown lines prove nothing.
 */
export const hasActuals = (ledger: Ledger, lines: readonly { id: string }[], slot?: number): boolean =>
  lines.some(({ id }) =>
    actualsOf(ledger, id).some((figure, at) => figure !== 0 && (slot === undefined || at === slot)),
  );

/** Twelve actuals of a line, zero where nothing was entered. */
export const actualsOf = (ledger: Ledger, line: string): Float64Array => ledger.actuals.get(line) ?? NOTHING;

/**
 * The groups of commitments that an entry makes, changes or settles, each once, however the entry spells the reference.
 */
export const touched = ({ commitments }: Ledger, { stage, reference, settles }: Entry): Commitments[] => {
  const named = (name: string | null) => (name === null ? undefined : commitmentsOf(commitments, name));
  const [made, settled] = [stage === 'committed' ? named(reference) : undefined, named(settles)];
  return [made, made === settled ? undefined : settled].filter((group) => group !== undefined);
};

const NOTHING = new Float64Array(12);

/** Whether an entry neither commits nor settles, as most do. */
export const isPlain = (entry: Entry): boolean => entry.stage !== 'committed' && entry.settles === null;

/** Whether an entry has no part in any settlement: it only adds to what its line uses. */
export const isAdditive = ({ stage, reference, settles }: Entry): boolean =>
  settles === null && (stage !== 'committed' || reference === null);

/**
 * A negative commitment that settles another one withdraws that much of it. A commitment without a reference cannot be
 * settled, so it stays open.
 */
function note(
  ledger: Ledger,
  { line, date, amount, stage, reference, settles }: Entry,
  times: 1 | -1,
  slot: number,
) {
  const withdraws = stage === 'committed' && settles !== null && amount < 0;
  if (stage !== 'committed') add(ledger.actuals, line, slot, amount * times);
  else if (!withdraws && reference !== null)
    commit(ledger.commitments, reference, { line, date, slot, amount }, times);
  else if (!withdraws) add(ledger.open, line, slot, amount * times);
  if (settles !== null) settle(ledger.commitments, settles, line, (withdraws ? -amount : amount) * times);
}

function addOpen(ledger: Ledger, group: Commitments, times: 1 | -1): void {
  for (const { line, slot, amount } of openParts(group)) add(ledger.open, line, slot, amount * times);
}

function add(sums: Map<string, Float64Array>, line: string, slot: number, amount: number): void {
  const months = monthsOf(sums, line);
  if (slot >= 0 && slot < 12) months[slot] = plus(months[slot] ?? 0, amount);
}

/** A line's twelve sums, created where there are none yet. */
export function monthsOf(sums: Map<string, Float64Array>, line: string): Float64Array {
  let months = sums.get(line);
  if (months === undefined) sums.set(line, (months = new Float64Array(12)));
  return months;
}
