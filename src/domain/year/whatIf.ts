/**
 * What-if: changes to lines, their drivers or initiatives, applied to the year as now planned. Past months never
 * change.
 */
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
  /** Changes each month of some lines by a fraction: 0.03 is 3 % more. */
  | { kind: 'percent'; lines: readonly string[]; percent: number }
  /** Adds an amount to each month, spread over some lines in proportion to what they have in it. */
  | { kind: 'amount'; lines: readonly string[]; amount: number }
  /** Takes an initiative's amount from its line, spread over the months in proportion; never below zero. */
  | { kind: 'dropped'; lines: readonly string[]; amount: number };

/** A range of fiscal months, 0 to 12, without the last (`before`). */
interface Within {
  from: number;
  before: number;
}
export type Spanned = (LineChange | DriverChange) & Within;

const at = (months: VersionMonths, line: string, slot: number): number => months.get(line)?.[slot] ?? 0;

/** A copy of the lines' months that may be changed. */
const copied = (months: VersionMonths): Map<string, Figure[]> =>
  new Map([...months].map(([line, twelve]) => [line, [...twelve]]));

/** A line, a month (0 to 11), and the amount added. */
type Added = [line: string, slot: number, amount: number];

/** What a change adds to each line in each month of its range. */
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

/** The rows of drivers, and the lines that make up the revenue that some drivers are a share of. */
export interface Driven {
  first: Month;
  rows: readonly DrivenRow[];
  revenue: readonly string[];
}
/** For a plan without drivers; its month is never used. */
export const NOT_DRIVEN: Driven = { first: '2000-01', rows: [], revenue: [] };

const SLOTS = Array.from({ length: 12 }, (_, slot) => slot);
const revenueIn = (months: VersionMonths, { revenue }: Driven): number[] =>
  SLOTS.map((slot) => revenue.reduce((sum, line) => sum + at(months, line, slot), 0));

/** How much lines change because drivers, or the revenue that they depend on, changed. */
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
 * Applies the changes in order, each to the result of those before it. Lines that are a share of revenue follow it, as
 * their formulas would. `reported`: how many months are over, 0 to 12.
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
export interface MonthDifference {
  line: string;
  /** Fiscal month, 0 to 11. */
  slot: number;
  amount: number;
}

/** The amounts that differ, line by line and month by month. */
export const differencesOf = (from: VersionMonths, to: VersionMonths, decimals: number): MonthDifference[] =>
  [...to].flatMap(([line, twelve]: readonly [string, Twelve]) =>
    twelve.flatMap((value, slot) => {
      const amount = roundTo((value ?? 0) - at(from, line, slot), decimals);
      return amount === 0 ? [] : [{ line, slot, amount }];
    }),
  );
