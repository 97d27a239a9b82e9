/** What if: changes on lines or initiatives, laid over the year as it is planned now. Months that have been never change. */
import { roundTo, split } from './money';
import type { Figure, Twelve } from './plan';
import type { VersionMonths } from './version';

export type Change =
  /** Each month of some lines by a fraction of it: 0.03 is 3 % more. */
  | { kind: 'percent'; lines: readonly string[]; percent: number }
  /** So much more in each month, over some lines by what each has in it. */
  | { kind: 'amount'; lines: readonly string[]; amount: number }
  /** What an initiative was given goes from its line, over the months by what each has; never below nothing. */
  | { kind: 'dropped'; lines: readonly string[]; amount: number };

/** Fiscal months from the first to before the second: 0 to 12. */
export type Spanned = Change & { from: number; before: number };

const at = (months: VersionMonths, line: string, slot: number): number => months.get(line)?.[slot] ?? 0;

/** Lines with their months, a copy that may be written in. */
const copied = (months: VersionMonths): Map<string, Figure[]> =>
  new Map([...months].map(([line, twelve]) => [line, [...twelve]]));

/** What a change adds to each line in each of its months. */
const added = (months: VersionMonths, change: Spanned, decimals: number): [string, number, number][] => {
  const slots = Array.from({ length: 12 }, (_, slot) => slot).filter(
    (slot) => slot >= change.from && slot < change.before,
  );
  const { lines } = change;
  if (change.kind === 'percent')
    return lines.flatMap((line) =>
      slots.map((slot): [string, number, number] => [
        line,
        slot,
        roundTo(at(months, line, slot) * change.percent, decimals),
      ]),
    );
  if (change.kind === 'amount')
    return slots.flatMap((slot) => {
      const weights = lines.map((line) => Math.max(0, at(months, line, slot)));
      const parts = split(
        change.amount,
        weights.some((weight) => weight > 0) ? weights : lines.map(() => 1),
        decimals,
      );
      return lines.map((line, index): [string, number, number] => [line, slot, parts[index] ?? 0]);
    });
  const cells = lines.flatMap((line) =>
    slots.map((slot) => ({ line, slot, has: Math.max(0, at(months, line, slot)) })),
  );
  const there = roundTo(
    cells.reduce((sum, { has }) => sum + has, 0),
    decimals,
  );
  const gone = Math.min(change.amount, there);
  if (gone <= 0) return [];
  const parts = split(
    gone,
    cells.map(({ has }) => has),
    decimals,
  );
  return cells.map(({ line, slot }, index): [string, number, number] => [line, slot, -(parts[index] ?? 0)]);
};

/** One change after the other, each on what the earlier ones left. `reported`: the months that have been, 0 to 12. */
export function whatIf(
  months: VersionMonths,
  changes: readonly Spanned[],
  reported: number,
  decimals: number,
): VersionMonths {
  const now = copied(months);
  for (const change of changes) {
    const own = { ...change, from: Math.max(change.from, reported) };
    for (const [line, slot, more] of added(now, own, decimals)) {
      const twelve = now.get(line);
      if (twelve === undefined || more === 0) continue;
      twelve[slot] = roundTo((twelve[slot] ?? 0) + more, decimals);
    }
  }
  return now;
}

export interface Difference {
  line: string;
  /** Fiscal month, 0 to 11. */
  slot: number;
  amount: number;
}

/** What is another amount in it, line by line and month by month. */
export const differencesOf = (from: VersionMonths, to: VersionMonths, decimals: number): Difference[] =>
  [...to].flatMap(([line, twelve]: readonly [string, Twelve]) =>
    twelve.flatMap((value, slot) => {
      const amount = roundTo((value ?? 0) - at(from, line, slot), decimals);
      return amount === 0 ? [] : [{ line, slot, amount }];
    }),
  );
