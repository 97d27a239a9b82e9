/**
 * Commitments grouped by reference, and what settles them: what is settled counts as spent and no longer as committed.
 */
import { keyOf } from '../keys';
import { plus } from '../money/figures';
import { byDate } from '../months/months';
import type { Day } from '../plan';

export interface Commitment {
  line: string;
  date: Day;
  /** 0 to 11 are the fiscal months; below 0 and above 11 are dates before and after the year. */
  slot: number;
  /** A negative commitment takes back that much of its line's commitments. */
  amount: number;
}

export interface Commitments {
  /** In the order in which they were entered. */
  made: Commitment[];
  /**
   * Line → the amount on that line that settles the reference, whatever its date: spent, committed anew, or withdrawn.
   */
  settled: Map<string, number>;
}

/** What is still open of one commitment. */
type OpenPart = Pick<Commitment, 'line' | 'slot' | 'amount'>;

/** Adds a commitment to the group of its reference; with `times` −1 removes it again. */
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

/** Counts an amount on a line as settling a reference; a negative amount takes that back. */
export function settle(all: Map<string, Commitments>, reference: string, line: string, amount: number): void {
  const { settled } = named(all, reference);
  settled.set(line, (settled.get(line) ?? 0) + amount);
}

/**
 * The open part of each commitment: max(0, committed − what settles it). An amount on a line that committed something
 * settles only that line's commitments; on any other line, it settles whatever is still open. The earliest commitment
 * is settled first, and within a day the one entered first. Where refunds exceed what was paid, the excess is added to
 * that first commitment, which is then open for more than it was made for. The formulas of the ledger tab follow the
 * same rule (tabs/ledger/commitments.ts).
 */
export function openParts({ made, settled }: Commitments): OpenPart[] {
  // The common case: a single commitment that nothing settles yet.
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
    // The line's first commitment also takes what is left over: more than was committed, or, below zero, what was paid
    // beyond it.
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
