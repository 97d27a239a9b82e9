/**
 * Checks a file against its own totals, its balances, and row by row. A difference of a single unit is reported with
 * its place.
 */
import { groupsOf } from '../../domain/groups';
import type { Figure } from '../../domain/plan';
import { HIDDEN } from '../entries/rows';
import type { Entry, Statement, Unread } from '../entry';
import { summed as sum, units } from '../exact';
import { beginsAnew } from '../mapping/balances';
import { isWithin } from '../table/months/rounding';
import { sumOf } from './sums';

export type Check =
  | 'total in'
  | 'total out'
  | 'total'
  | 'closing balance'
  | 'running balance'
  | 'voucher'
  | 'order total'
  | 'month sums'
  | 'rounded sums';

export interface Tie {
  check: Check;
  expected: number;
  found: number;
  /** The first row of the file that is wrong; null where no single row is to blame. */
  at: number | null;
  /** The voucher, in a journal. */
  reference: string;
}

export interface TieOut {
  /** The number of rows in the table. */
  rows: number;
  moneyIn: number;
  moneyOut: number;
  /** The checks that could be made with the file's own figures; empty where it has none. */
  held: readonly Check[];
  /** The checks that failed. */
  broken: readonly Tie[];
  /** Differences that the rounding of cells explains. */
  rounded: readonly Tie[];
}

const differ = (one: number, other: number): boolean => units(one) !== units(other);

/** The checks that were made, and those that failed. */
type Held = Pick<TieOut, 'held' | 'broken'>;

const tie = (check: Check, expected: Figure, found: number): Held => {
  if (expected === null) return { held: [], broken: [] };
  const broken = differ(expected, found) ? [{ check, expected, found, at: null, reference: '' }] : [];
  return { held: [check], broken };
};

const NOTHING: Held = { held: [], broken: [] };

/**
 * Each balance must be the one before plus the row's amount, in the file's order or in reverse. Across a row that could
 * not be read nothing is checked, because that row is named itself.
 */
const runningOf = (entries: readonly Entry[], opening: Figure, unread: readonly Unread[]): Held => {
  if (entries.every(({ balance }) => balance === null)) return NOTHING;
  const rows = byRow(entries);
  if (rows.length < 2 || rows.some(({ balance }) => balance === null)) return NOTHING;
  const isOver = (one: number, other: number): boolean =>
    unread.some(({ at }) => at > Math.min(one, other) && at < Math.max(one, other));
  const breaks = (ordered: typeof rows, edge: number): Tie[] =>
    ordered.flatMap(({ at, amount, balance }, index) => {
      const last = ordered[index - 1];
      const before = last === undefined ? opening : last.balance;
      if (before === null || balance === null) return [];
      const found = sum([before, amount]);
      const isAnew = beginsAnew(last, { at, amount, balance });
      return differ(balance, found) && !isAnew && !isOver(last?.at ?? edge, at)
        ? [{ check: 'running balance' as const, expected: balance, found, at, reference: '' }]
        : [];
    });
  const [forth, back] = [breaks(rows, 0), breaks([...rows].reverse(), Infinity)];
  const broken = back.length < forth.length ? back : forth;
  // If most balances fit in neither order, they are not running balances; a card's balance, for example, may be that of
  // another day.
  return broken.length * 2 > rows.length ? NOTHING : { held: ['running balance'], broken };
};

/** If balances do not run through the whole file, they may run within each account that a column names. */
const running = ({ entries, facts, accounts, unread }: Statement): Held => {
  const whole = runningOf(entries, facts.opening, unread);
  if (accounts === null || (whole.broken.length === 0 && whole.held.length > 0)) return whole;
  const own = groupsOf(entries, ({ at }) => accounts.get(at) ?? '');
  const each = [...own.values()].map((rows) => runningOf(rows, null, unread));
  const isHeld = each.length > 1 && each.some(({ held }) => held.length > 0);
  return isHeld && each.every(({ broken }) => broken.length === 0) ? { held: RUNNING, broken: [] } : whole;
};
const RUNNING: Check[] = ['running balance'];

interface RowSum {
  at: number;
  amount: number;
  balance: Figure;
}

const byRow = (entries: readonly Entry[]): RowSum[] => {
  const rows = new Map<number, RowSum>();
  for (const { at, amount, balance } of entries) {
    const row = rows.get(at);
    if (row === undefined) rows.set(at, { at, amount, balance });
    else row.amount = sum([row.amount, amount]);
  }
  return [...rows.values()];
};

/** The legs of a voucher sum to zero. Not checked where the file has legs of income and cost only. */
const vouchers = (entries: readonly Entry[]): Held => {
  if (entries.every(({ ledgerAccount, leftOut }) => leftOut === null && !/^\d/.test(ledgerAccount)))
    return NOTHING;
  const broken = [...groupsOf(entries, ({ reference }) => reference)].flatMap(([reference, legs]): Tie[] => {
    const left = sum(legs.map(({ amount }) => amount));
    return left === 0
      ? []
      : [{ check: 'voucher', expected: 0, found: left, at: legs[0]?.at ?? null, reference }];
  });
  return { held: ['voucher'], broken };
};

/** Counts rows; entries of one row are neighbours. */
const rowsIn = (entries: readonly Entry[]): number => {
  let rows = 0;
  let last = 0;
  for (const { at } of entries) {
    if (at !== last) rows++;
    last = at;
  }
  return rows;
};

/** Money in hidden rows that a person leaves out: totals of visible rows do not contain it. */
const hiddenOf = (entries: readonly Entry[]): Readonly<Record<'total in' | 'total out', number>> => {
  const { in: moneyIn, out } = sumOf(
    entries.filter(({ leftOut }) => leftOut === HIDDEN).map(({ amount }) => amount),
  );
  return { 'total in': moneyIn, 'total out': out };
};

/**
 * A total also counts as correct if it exactly deducts refunds, includes the opening balance in money in, or leaves out
 * hidden rows.
 */
const tieTotal = (
  check: 'total in' | 'total out',
  expected: Figure,
  found: number,
  { facts, reversed, entries }: Statement,
): Held => {
  const plain = tie(check, expected, found);
  if (plain.broken.length === 0 || expected === null) return plain;
  const opening = check === 'total in' && facts.opening !== null ? [facts.opening] : [];
  const others = [-reversed(), ...opening, -hiddenOf(entries)[check]].filter((more) => more !== 0);
  return others.some((more) => !differ(expected, sum([found, more])))
    ? tie(check, expected, expected)
    : plain;
};

/** The total of an amount column: it may sum money in, money out or both, and may include what is left out or not. */
const tieWhole = ({ facts, entries, unread }: Statement): Held => {
  const { total } = facts;
  if (total === null || unread.length > 0) return NOTHING;
  const amounts = entries.filter(({ part }) => part === 'amount');
  const counted = amounts.filter(({ leftOut }) => leftOut === null);
  const shown = amounts.filter(({ leftOut }) => leftOut !== HIDDEN);
  const isOne = [amounts, counted, shown]
    .map((some) => sumOf(some.map(({ amount }) => amount)))
    .some(({ in: moneyIn, out }) =>
      [moneyIn, out, sum([moneyIn, out]), Math.abs(sum([moneyIn, -out]))].some(
        (found) => !differ(Math.abs(total), found),
      ),
    );
  return tie('total', total, isOne ? total : sum(amounts.map(({ amount }) => amount)));
};

/** Sums of a report by month, each with its name and place. One with a cell that is not understood is not checked. */
const monthSums = ({ sums }: Statement): Omit<TieOut, 'rows' | 'moneyIn' | 'moneyOut'> => {
  const all = sums?.() ?? [];
  const off = all.flatMap(({ at, named, expected, found, within }) =>
    expected === null || found === null || !differ(expected, found)
      ? []
      : [{ at, reference: named, expected, found, within }],
  );
  const asTies = (some: typeof off, check: Check): Tie[] =>
    some.map(({ at, reference, expected, found }) => ({ check, expected, found, at, reference }));
  const isRounded = ({ expected, found, within }: (typeof off)[number]): boolean =>
    isWithin(expected, found, within);
  const rounded = asTies(off.filter(isRounded), 'rounded sums');
  const held: Check = rounded.length > 0 ? 'rounded sums' : 'month sums';
  return {
    held: all.length === 0 ? [] : [held],
    broken: asTies(
      off.filter((one) => !isRounded(one)),
      'month sums',
    ),
    rounded,
  };
};

const ORDERS: Held = { held: ['order total'], broken: [] };

/** All rows of the file count, including those left out of the plan by name. */
export const tieOutOf = (statement: Statement, isJournal: boolean): TieOut => {
  const { facts, entries, unread, isOfOrders } = statement;
  const { in: moneyIn, out: moneyOut } = sumOf(entries.map(({ amount }) => amount));
  const months = monthSums(statement);
  const checks = isJournal
    ? [vouchers(entries)]
    : [
        tieTotal('total in', facts.totalIn, moneyIn, statement),
        tieTotal('total out', facts.totalOut, moneyOut, statement),
        tieWhole(statement),
        facts.opening === null
          ? NOTHING
          : tie('closing balance', facts.closing, sum([facts.opening, moneyIn, -moneyOut])),
        running(statement),
        ...(isOfOrders ? [ORDERS] : []),
        months,
      ];
  return {
    rows: rowsIn(entries) + unread.length,
    moneyIn,
    moneyOut,
    held: checks.flatMap(({ held }) => held),
    broken: checks.flatMap(({ broken }) => broken),
    rounded: months.rounded,
  };
};
