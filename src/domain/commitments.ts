/** Commitments that share a reference, and what settles them: whatever is settled is counted as spent, never twice. */

export interface Commitments {
  /** Line → what was committed, by slot: 0 to 11 are the fiscal months, −1 and 12 stand for all before and after. */
  committed: Map<string, Map<number, number>>;
  /** Line of the spend → what it settles, whenever it was spent. */
  settled: Map<string, number>;
}

export interface OpenPart {
  line: string;
  slot: number;
  amount: number;
}

export function commit(
  all: Map<string, Commitments>,
  reference: string,
  line: string,
  slot: number,
  amount: number,
): void {
  const { committed } = named(all, reference);
  let months = committed.get(line);
  if (months === undefined) committed.set(line, (months = new Map<number, number>()));
  const month = Math.max(-1, Math.min(12, slot));
  months.set(month, (months.get(month) ?? 0) + amount);
}

export function settle(all: Map<string, Commitments>, reference: string, line: string, amount: number): void {
  const { settled } = named(all, reference);
  settled.set(line, (settled.get(line) ?? 0) + amount);
}

/**
 * What is still open: max(0, committed − what settles it), by line. A spend settles its own line's commitment; one
 * on a line without any, the others' in their order. Of several months' commitments the earliest are settled first.
 */
export function openParts({ committed, settled }: Commitments): OpenPart[] {
  let elsewhere = 0;
  for (const [line, amount] of settled) if (!(sumOf(committed.get(line)) > 0)) elsewhere += amount;
  const parts: OpenPart[] = [];
  for (const [line, months] of committed) {
    const sum = sumOf(months);
    if (!(sum > 0)) continue;
    const own = Math.max(0, sum - (settled.get(line) ?? 0));
    const open = Math.max(0, own - elsewhere);
    elsewhere -= own - open;
    parts.push(...latest(line, months, open));
  }
  return parts;
}

function sumOf(months: ReadonlyMap<number, number> | undefined): number {
  let sum = 0;
  if (months !== undefined) for (const amount of months.values()) sum += amount;
  return sum;
}

/** The open amount, placed in the latest months that committed it. */
function latest(line: string, months: ReadonlyMap<number, number>, open: number): OpenPart[] {
  let left = open;
  return [...months]
    .sort(([a], [b]) => b - a)
    .map(([slot, amount]) => {
      const part = Math.min(left, Math.max(0, amount));
      left -= part;
      return { line, slot, amount: part };
    })
    .filter(({ amount }) => amount > 0);
}

function named(all: Map<string, Commitments>, reference: string): Commitments {
  let group = all.get(reference);
  if (group === undefined) all.set(reference, (group = { committed: new Map(), settled: new Map() }));
  return group;
}
