/** Commitments that share a reference, and what settles them: whatever is settled is counted as spent, never twice. */
import { keyOf } from '../keys';
import { plus } from '../money/figures';
import { byDate } from '../months/months';
import type { Day } from '../plan';

export interface Commitment {
  line: string;
  date: Day;
  /** 0 to 11 are the fiscal months; less and more stand for all before and after. */
  slot: number;
  /** A negative one takes back so much of its line's. */
  amount: number;
}

export interface Commitments {
  /** As they were entered. */
  made: Commitment[];
  /** Line → what settles them from that line, whenever it was: spent, committed anew, or withdrawn. */
  settled: Map<string, number>;
}

/** What is still open of one commitment. */
type OpenPart = Pick<Commitment, 'line' | 'slot' | 'amount'>;

/** Adds a commitment to those of its reference; with `times` −1 takes it out again. */
export function commit(
  all: Map<string, Commitments>,
  reference: string,
  commitment: Commitment,
  times: 1 | -1,
): void {
  const { made } = named(all, reference);
  if (times === 1) made.push(commitment);
  else {
    const { line, date, amount } = commitment;
    const at = made.findIndex((one) => one.line === line && one.date === date && one.amount === amount);
    if (at >= 0) made.splice(at, 1);
  }
}

/** Counts an amount as settling a reference from a line; an amount below zero takes that back. */
export function settle(all: Map<string, Commitments>, reference: string, line: string, amount: number): void {
  const { settled } = named(all, reference);
  settled.set(line, (settled.get(line) ?? 0) + amount);
}

/**
 * What is still open: max(0, committed − what settles it). What settles them from a line that committed something
 * settles that line's own; from any other line, whatever is open then. The earliest is settled first, and of one day
 * the one entered first; it is the one of which more than it is stays open where more came back than was paid. The
 * ledger's own formulas say the same (tabs/ledger/commitments.ts).
 */
export function openParts({ made, settled }: Commitments): OpenPart[] {
  // Most stand alone, and nothing settles them yet.
  if (made.length === 1 && settled.size === 0) return made.filter(({ amount }) => amount > 0);
  const left = new Map<string, number>();
  for (const { line, amount } of made) left.set(line, (left.get(line) ?? 0) + amount);
  let elsewhere = 0;
  for (const [line, amount] of settled) {
    const committed = left.get(line) ?? 0;
    if (committed > 0) left.set(line, plus(committed, -amount));
    else elsewhere += amount;
  }
  const parts = inOrder(made)
    .reverse()
    .map(({ line, slot, amount }) => {
      const open = Math.max(0, Math.min(amount, left.get(line) ?? 0));
      left.set(line, plus(left.get(line) ?? 0, -open));
      return { line, slot, amount: open };
    });
  for (const part of parts.reverse()) {
    // More than all of its line's, or below zero what was paid beyond them, is the first's.
    const own = plus(part.amount, left.get(part.line) ?? 0);
    left.delete(part.line);
    const gone = Math.min(Math.max(0, own), elsewhere);
    part.amount = plus(own, -gone);
    elsewhere = plus(elsewhere, -gone);
  }
  return parts.filter(({ amount }) => amount > 0);
}

const inOrder = (made: readonly Commitment[]): Commitment[] =>
  made.filter(({ amount }) => amount >= 0).sort(byDate);

/** The commitments of a reference, however it is spelled. */
export const commitmentsOf = (all: Map<string, Commitments>, reference: string): Commitments | undefined =>
  all.get(keyOf(reference) ?? reference);

function named(all: Map<string, Commitments>, reference: string): Commitments {
  let group = commitmentsOf(all, reference);
  if (group === undefined) all.set(keyOf(reference) ?? reference, (group = { made: [], settled: new Map() }));
  return group;
}
