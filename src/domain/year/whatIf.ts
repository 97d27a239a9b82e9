/** What if: changes on lines, their drivers or initiatives, laid over the year as it is planned now. Months that have been never change. */
import { roundTo, split } from '../money/money';
import type { Figure, Month, Twelve } from '../plan';
import {
  drivenIn,
  drivenYear,
  withDrivers,
  type DrivenRow,
  type DrivenYear,
  type DriverChange,
} from './drivenYear';
import type { VersionMonths } from './version';

type LineChange =
  /** Each month of some lines by a fraction of it: 0.03 is 3 % more. */
  | { kind: 'percent'; lines: readonly string[]; percent: number }
  /** So much more in each month, over some lines by what each has in it. */
  | { kind: 'amount'; lines: readonly string[]; amount: number }
  /** What an initiative was given goes from its line, over the months by what each has; never below nothing. */
  | { kind: 'dropped'; lines: readonly string[]; amount: number };

/** Fiscal months from the first to before the second: 0 to 12. */
interface Within {
  from: number;
  before: number;
}
export type Spanned = (LineChange | DriverChange) & Within;

const at = (months: VersionMonths, line: string, slot: number): number => months.get(line)?.[slot] ?? 0;

/** Lines with their months, a copy that may be written in. */
const copied = (months: VersionMonths): Map<string, Figure[]> =>
  new Map([...months].map(([line, twelve]) => [line, [...twelve]]));

/** A line, a month from 0, and what is added to it. */
type Added = [line: string, slot: number, amount: number];

/** What a change adds to each line in each of its months. */
const added = (months: VersionMonths, change: LineChange & Within, decimals: number): Added[] => {
  const slots = Array.from({ length: 12 }, (_, slot) => slot).filter(
    (slot) => slot >= change.from && slot < change.before,
  );
  const { lines } = change;
  if (change.kind === 'percent')
    return lines.flatMap((line) =>
      slots.map((slot): Added => [line, slot, roundTo(at(months, line, slot) * change.percent, decimals)]),
    );
  if (change.kind === 'amount')
    return slots.flatMap((slot) => {
      const weights = lines.map((line) => Math.max(0, at(months, line, slot)));
      const parts = split(
        change.amount,
        weights.some((weight) => weight > 0) ? weights : lines.map(() => 1),
        decimals,
      );
      return lines.map((line, index): Added => [line, slot, parts[index] ?? 0]);
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
  return cells.map(({ line, slot }, index): Added => [line, slot, -(parts[index] ?? 0)]);
};

/** The rows of drivers, and the lines whose months are the revenue of which some are a share. */
export interface Driven {
  first: Month;
  rows: readonly DrivenRow[];
  revenue: readonly string[];
}
/** For a plan without drivers; no row asks for its month. */
export const NOT_DRIVEN: Driven = { first: '2000-01', rows: [], revenue: [] };

const SLOTS = Array.from({ length: 12 }, (_, slot) => slot);
const revenueIn = (months: VersionMonths, { revenue }: Driven): number[] =>
  SLOTS.map((slot) => revenue.reduce((sum, line) => sum + at(months, line, slot), 0));

/** What lines become by other drivers, or by other revenue, beyond what they were by them. */
const drivenApart = (
  lines: ReadonlySet<string>,
  [before, revenueBefore]: readonly [DrivenYear, readonly number[]],
  [after, revenueAfter]: readonly [DrivenYear, readonly number[]],
): Added[] =>
  [...lines].flatMap((line) =>
    SLOTS.map((slot): Added => {
      const was = drivenIn(before, line, slot, revenueBefore[slot] ?? 0);
      return [line, slot, drivenIn(after, line, slot, revenueAfter[slot] ?? 0) - was];
    }),
  );

const lay = (now: Map<string, Figure[]>, more: readonly Added[], decimals: number): void => {
  for (const [line, slot, amount] of more) {
    const twelve = now.get(line);
    if (twelve !== undefined && amount !== 0) twelve[slot] = roundTo((twelve[slot] ?? 0) + amount, decimals);
  }
};

/**
 * One change after the other, each on what the earlier ones left. Lines that are a share of revenue follow it, as their
 * formulas would. `reported`: the months that have been, 0 to 12.
 */
export function whatIf(
  months: VersionMonths,
  changes: readonly Spanned[],
  reported: number,
  decimals: number,
  driven: Driven = NOT_DRIVEN,
): VersionMonths {
  const now = copied(months);
  let year = drivenYear(driven.first, driven.rows, decimals);
  const linesOf = (rows: readonly DrivenRow[]): Set<string> => new Set(rows.map(({ line }) => line));
  const shares = linesOf(driven.rows.filter(({ driver }) => driver.kind === 'share'));
  for (const change of changes) {
    const own = { ...change, from: Math.max(change.from, reported) };
    const before = revenueIn(now, driven);
    if (own.kind === 'driver' || own.kind === 'start') {
      const changed = withDrivers(year, own, reported);
      const lines = linesOf(driven.rows.filter((_, index) => own.rows.includes(index)));
      lay(now, drivenApart(lines, [year, before], [changed, before]), decimals);
      year = changed;
    } else lay(now, added(now, own, decimals), decimals);
    lay(now, drivenApart(shares, [year, before], [year, revenueIn(now, driven)]), decimals);
  }
  return now;
}

/** `amount`: always to − from, in the plan's currency. */
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
