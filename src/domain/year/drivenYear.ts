/** The months of a year's lines worked out from drivers, while a what-if changes the drivers. */
import { roundTo } from '../money/money';
import { monthsOf } from '../months/months';
import type { Month } from '../plan';
import type { Driver } from './drivers';

/** A row of the Drivers tab, and the line it works out. */
export interface DrivenRow {
  line: string;
  driver: Driver;
}

/** The driver of a row that a what-if may change. */
type DriverNumber = 'count' | 'each' | 'share';

export type DriverChange =
  /** Changes a driver by a fraction of itself, or a share by so many points. `rows` are indexes. */
  | { kind: 'driver'; rows: readonly number[]; number: DriverNumber; percent: number }
  /** Adds an amount to a driver. */
  | { kind: 'driver'; rows: readonly number[]; number: DriverNumber; amount: number }
  /** Lets a row start in the month from which the change holds. */
  | { kind: 'start'; rows: readonly number[] };

interface InMonth {
  count: number;
  each: number;
  share: number;
  /** A row that has not begun counts nothing except what a change adds (`more`). */
  hasBegun: boolean;
  more: number;
}
interface DrivenLine {
  line: string;
  months: InMonth[];
}

export interface DrivenYear {
  rows: readonly DrivenLine[];
  first: Month;
  decimals: number;
}

/** The year of driver rows as planned, before any change. */
export const drivenYear = (first: Month, rows: readonly DrivenRow[], decimals: number): DrivenYear => ({
  first,
  decimals,
  rows: rows.map(({ line, driver }) => ({
    line,
    months: monthsOf(first).map((month): InMonth => {
      if (driver.kind === 'share') return { count: 0, each: 0, share: driver.share, hasBegun: true, more: 0 };
      const { count, each, from } = driver;
      return { count, each, share: 0, hasBegun: from === null || month >= from, more: 0 };
    }),
  })),
});

/** A line in a month (0 to 11), rounded once as its cell is; 0 for a line without drivers. */
export const drivenIn = (
  { rows, decimals }: DrivenYear,
  line: string,
  slot: number,
  revenue: number,
): number => {
  let [counted, share] = [0, 0];
  for (const { line: its, months } of rows) {
    const month = its === line ? months[slot] : undefined;
    if (month === undefined) continue;
    counted += Math.max(0, (month.hasBegun ? month.count : 0) + month.more) * month.each;
    share += month.share;
  }
  return roundTo(counted + share * revenue, decimals);
};

const above = (figure: number): number => Math.max(0, figure);

const changedIn = (month: InMonth, change: DriverChange & { kind: 'driver' }): InMonth => {
  const { number } = change;
  if (number === 'share') {
    const points = 'percent' in change ? change.percent : change.amount;
    return { ...month, share: above(month.share + points) };
  }
  if ('percent' in change) {
    const times = above(1 + change.percent);
    const more = number === 'count' ? month.more * times : month.more;
    return { ...month, [number]: month[number] * times, more };
  }
  return number === 'each'
    ? { ...month, each: above(month.each + change.amount) }
    : { ...month, more: month.more + change.amount };
};

/**
 * The year with changed drivers from month `from` (0 to 11) up to, but not including, another; a changed start holds to
 * the end of the year.
 */
export const withDrivers = (
  year: DrivenYear,
  change: DriverChange & { from: number; before: number },
  reported: number,
): DrivenYear => ({
  ...year,
  rows: year.rows.map((row, at) => {
    if (!change.rows.includes(at)) return row;
    const months = row.months.map((month, slot): InMonth => {
      if (slot < reported) return month;
      if (change.kind === 'start') return { ...month, hasBegun: slot >= change.from };
      return slot < change.from || slot >= change.before ? month : changedIn(month, change);
    });
    return { ...row, months };
  }),
});
