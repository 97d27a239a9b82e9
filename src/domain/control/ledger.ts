/** The ledger, summed once by line and fiscal month: what was received and spent, and what is still committed. */
import { plus } from '../money/figures';
import { ordinal } from '../months/months';
import type { Entry, Month } from '../plan';
import { commitmentsOf, openParts, settle, commit, type Commitments } from './commitments';

/** Sums in the plan's currency, unrounded; twelve are the fiscal months in their order. */
export interface Ledger {
  first: Month;
  /** Line → twelve sums. Only `committed` is not an actual. */
  actuals: Map<string, Float64Array>;
  /** Line → twelve sums of what is committed and not yet settled, each in the month of its commitment. */
  open: Map<string, Float64Array>;
  commitments: Map<string, Commitments>;
}

export const emptyLedger = (first: Month): Ledger => ({
  first,
  actuals: new Map(),
  open: new Map(),
  commitments: new Map(),
});

/**
 * One pass over the entries, in any order. Entries of other fiscal years are not summed; a commitment of this year
 * that was settled in another is settled all the same. A line that the budget does not know has sums too.
 */
export function ledgerOf(first: Month, entries: Iterable<Entry>): Ledger {
  const sums = summing(first);
  for (const entry of entries) sums.add(entry);
  return sums.ledger();
}

export interface Sums {
  add(entry: Entry): void;
  /** What was received and spent of a line: twelve sums, to be added to. */
  months(line: string): Float64Array;
  /** To be asked for once, at the end: what is open is added to it then. */
  ledger(): Ledger;
}

/** The same for entries that come one by one, none of which has to be kept. */
export function summing(first: Month): Sums {
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

/** Enters an entry, or takes it out again with `times` −1. Changes the ledger. */
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
 * Whether anything was received or spent on some lines in the year, or in one of its months (0 to 11): while nothing
 * was, nothing is reported, not even zero. What is on a line that nobody knows tells nothing.
 */
export const hasActuals = (ledger: Ledger, lines: readonly { id: string }[], slot?: number): boolean =>
  lines.some(({ id }) =>
    actualsOf(ledger, id).some((figure, at) => figure !== 0 && (slot === undefined || at === slot)),
  );

/** Twelve actuals, zero where nothing was entered. */
export const actualsOf = (ledger: Ledger, line: string): Float64Array => ledger.actuals.get(line) ?? NOTHING;

/** The commitments that an entry makes, changes or settles: each once, however it spells them. */
export const touched = ({ commitments }: Ledger, { stage, reference, settles }: Entry): Commitments[] => {
  const named = (name: string | null) => (name === null ? undefined : commitmentsOf(commitments, name));
  const [made, settled] = [stage === 'committed' ? named(reference) : undefined, named(settles)];
  return [made, made === settled ? undefined : settled].filter((group) => group !== undefined);
};

const NOTHING = new Float64Array(12);

/** Neither commits nor settles: most entries. */
export const isPlain = (entry: Entry): boolean => entry.stage !== 'committed' && entry.settles === null;

/** Takes part in no settling: it adds to what its line uses, and changes nothing else. */
export const isAdditive = ({ stage, reference, settles }: Entry): boolean =>
  settles === null && (stage !== 'committed' || reference === null);

/**
 * A negative commitment that settles another withdraws so much of it. A commitment that nobody named can be settled
 * by nobody: it stays as it is.
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

/** A line's twelve sums, made where there are none yet. */
export function monthsOf(sums: Map<string, Float64Array>, line: string): Float64Array {
  let months = sums.get(line);
  if (months === undefined) sums.set(line, (months = new Float64Array(12)));
  return months;
}
