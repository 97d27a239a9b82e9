/**
 * For a general ledger with one amount a row, above zero where it increases the account: money in for cash, money out
 * for costs. Each entry stands in two accounts; starting from cash, this shows which accounts grow by debits. Adds
 * columns of debits and credits, as other ledgers have.
 */
import { groupsOf } from '../../../domain/groups';
import { follow } from '../../following';
import { cellAt, type Row } from '../../grid';
import { amountIn, DECIMAL_MARKS, isNothing, type DecimalMark } from '../amounts';
import { columnsOf, plainHeader } from '../headers';
import { withColumn, type Table } from '../parts';
import { SAYS_WAYS } from '../sections';
import { whoseIs } from '../whose';
import { ACCOUNT_COLUMN, accountsOf } from './accounts';

interface Leg {
  at: number;
  account: string;
  /** The counter account. */
  against: string;
  /** The values that legs of one entry share. */
  booking: string;
  amount: number;
  balance: number | null;
}

const AGAINST = /^(split|split account|item split account|contra account|tk doi ung)$/;
/** “Utilities:Gas” is the account Gas below Utilities. */
const nameOf = (account: string): string => plainHeader(account.replace(/^.*:/s, ''));

const legsIn = (table: Table, accounts: ReadonlyMap<number, string>, mark: DecimalMark): Leg[] | null => {
  const { headers, blocks } = table;
  const [amount, balance] = (['amount', 'balance'] as const).map(
    (role) => columnsOf(headers, [role])[0] ?? -1,
  );
  const against = headers.findIndex((header) => AGAINST.test(plainHeader(header)));
  if (amount === undefined || balance === undefined || Math.min(amount, balance, against) < 0) return null;
  const own = [amount, balance, against, ...columnsOf(headers, ['description'])];
  const same = [...headers.keys()].filter((column) => !own.includes(column));
  const bookingOf = (row: Row): string => same.map((column) => cellAt(row, column).text.trim()).join('|');
  const legs = blocks
    .flatMap(({ rows }) => rows)
    .map(({ at, cells }) => ({
      at,
      account: nameOf(accounts.get(at) ?? ''),
      against: nameOf(cellAt(cells, against).text),
      booking: bookingOf(cells),
      amount: isNothing(cellAt(cells, amount)) ? 0 : (amountIn(cellAt(cells, amount), mark) ?? NaN),
      balance: amountIn(cellAt(cells, balance), mark),
    }));
  return legs.some((leg) => Number.isNaN(leg.amount)) ? null : legs;
};

/** Whether two accounts grow on the same side (1), or one by debits and the other by credits (−1). */
type Link = readonly [one: string, other: string, alike: 1 | -1];

/** Links a leg with its counter legs, if these together have the same amount. */
const linksOf = (legs: readonly Leg[]): Link[] => {
  const against = groupsOf(legs, (leg) => `${leg.against}|${leg.booking}`);
  return legs.flatMap((leg): Link[] => {
    const others = against.get(`${leg.account}|${leg.booking}`) ?? [];
    const sum = others.reduce((all, { amount }) => all + Math.abs(amount), 0);
    if (leg.amount === 0 || Math.abs(sum - Math.abs(leg.amount)) > 1e-6) return [];
    return others
      .filter(({ amount }) => amount !== 0)
      .map((other) => [leg.account, other.account, leg.amount > 0 === other.amount > 0 ? -1 : 1]);
  });
};

/**
 * 1 for accounts that grow by debits, −1 for others; null where some remain unknown, or links contradict each other.
 */
const sensesOf = (legs: readonly Leg[]): ReadonlyMap<string, number> | null => {
  const accounts = [...new Set(legs.map(({ account }) => account))];
  const senses = new Map<string, number>(
    accounts
      .filter((name) => whoseIs(name) === 'cash' && !/\b(credit|card)\b/.test(name))
      .map((name) => [name, 1]),
  );
  const links = linksOf(legs).flatMap(([one, other, alike]): Link[] => [
    [one, other, alike],
    [other, one, alike],
  ]);
  for (let known = -1; known < senses.size;) {
    known = senses.size;
    for (const [one, other, alike] of links) {
      const sense = senses.get(one);
      if (sense !== undefined && !senses.has(other)) senses.set(other, sense * alike);
    }
  }
  const isSo = ([one, other, alike]: Link): boolean => senses.get(one) === (senses.get(other) ?? 0) * alike;
  return senses.size === accounts.length && links.every(isSo) ? senses : null;
};

/** Whether each account's running balance follows from its amounts, so that these have the sign they count with. */
const areBalanced = (legs: readonly Leg[]): boolean =>
  [...groupsOf(legs, ({ account }) => account).values()].every((rows) => follow(rows, 1));

export const withSenses = (table: Table): Table => {
  const { headers } = table;
  if (columnsOf(headers, SAYS_WAYS).length > 0 || columnsOf(headers, ['balance']).length === 0) return table;
  const accounts = accountsOf(table);
  if (accounts === null || new Set(accounts.values()).size < 2) return table;
  for (const mark of DECIMAL_MARKS) {
    const legs = legsIn(table, accounts, mark);
    const senses = legs === null || !areBalanced(legs) ? null : sensesOf(legs);
    if (legs !== null && senses !== null)
      return sided(withColumn(table, ACCOUNT_COLUMN, accounts), legs, senses);
  }
  return table;
};

export const SIDES = ['Nợ / Debit', 'Có / Credit'] as const;
const sided = (table: Table, legs: readonly Leg[], senses: ReadonlyMap<string, number>): Table => {
  const [amount = -1] = columnsOf(table.headers, ['amount']);
  const written = new Map(
    table.blocks.flatMap(({ rows }) =>
      rows.map(({ at, cells }) => [at, cellAt(cells, amount).text] as const),
    ),
  );
  const isDebit = (leg: Leg): boolean => leg.amount * (senses.get(leg.account) ?? 0) > 0;
  const texts = (side: string): ReadonlyMap<number, string> =>
    new Map(
      legs
        .filter((leg) => isDebit(leg) === (side === SIDES[0]))
        .map(({ at }) => [at, (written.get(at) ?? '').replace(/[-−–()]/g, '')]),
    );
  const without: Table = {
    ...table,
    headers: table.headers.map((header, at) => (at === amount ? '' : header)),
  };
  return SIDES.reduce<Table>((found, side) => withColumn(found, side, texts(side)), without);
};
