/** Guesses the columns' roles in an unknown file from its headers. */
import { isBlank } from '../grid';
import { areCodes, isForeign } from '../table/currency';
import { plainHeader, rankOf, rolesOf, ROLES, withoutNumbering, type Role } from '../table/headers';
import { cellsOf, textsIn, type Table } from '../table/table';
import { isSumAlone } from '../text/sumWords';
import { bothVouchers } from './books';
import type { Columns } from './columns';
import { directionIn, saysWays } from './direction';
import { isSided } from './sides';

/** Several columns may be descriptions; any other role takes the most likely one. */
const MANY: readonly Role[] = ['description'];

/**
 * Fees and taxes count only where a shape or a person says so, since many amounts include them. A bank names its
 * account above the table; only a journal has it in a column.
 */
const NOT_GUESSED: readonly Role[] = ['fee', 'tax'];

/**
 * Columns under one common header, such as cash and bank below money in: all of them, or their sum if that is one of
 * them.
 */
const partsOfOne = ([first = '', ...others]: readonly string[]): string[] | null => {
  const [over = '', below] = first.split('\n');
  if (below === undefined) return null;
  const parts = [first, ...others].filter((header) => header.startsWith(`${over}\n`));
  const sum = parts.filter((header) => isSumAlone(plainHeader(header.slice(over.length))));
  return (sum.length > 0 ? sum : parts).map(plainHeader);
};

/** Of columns with equivalent headers, such as amounts in two currencies, the one filled in most rows. */
const fuller = (table: Table, name: string, found: readonly string[], role: Role): string[] => {
  const best = Math.min(...found.map((header) => rankOf(header, role)));
  const alike = found.filter((header) => rankOf(header, role) === best);
  if (alike.length < 2) return [name];
  const filled = alike.map((header) => ({
    header,
    rows: cellsOf(table, [table.headers.indexOf(header)], (cell) => !isBlank(cell)).length,
  }));
  return [plainHeader(filled.reduce((one, other) => (other.rows > one.rows ? other : one)).header)];
};

/** Amounts in another currency stand beside those in one's own; the latter are preferred. */
const ownOf = (headers: readonly string[]): readonly string[] => {
  const own = headers.filter((header) => !isForeign(header));
  return own.length > 0 ? own : headers;
};

const guessed = (table: Table, role: Role): string[] => {
  const found = ownOf(withoutNumbering(table.headers).filter((header) => rolesOf(header).includes(role)))
    .slice()
    .sort((one, other) => rankOf(one, role) - rankOf(other, role));
  const names = [...new Set(found.map(plainHeader))];
  if (role === 'reference' && names.length === 0) return bothVouchers(table);
  if (MANY.includes(role)) return names;
  if (role === 'amount' || role === 'date')
    return names.slice(0, 1).flatMap((name) => fuller(table, name, found, role));
  return (role === 'in' || role === 'out' ? partsOfOne(found) : null) ?? names.slice(0, 1);
};

/** A column that contains only currency codes, whatever its header; none where two such columns differ. */
const currencyIn = (table: Table): string[] => {
  const named = guessed(table, 'currency');
  if (named.length > 0) return named;
  const found = table.headers.flatMap((header, at) =>
    header !== '' && areCodes(textsIn(table, [at])) ? [[plainHeader(header), at] as const] : [],
  );
  const [only] = found;
  const isOne = new Set(found.map(([, at]) => [...textsIn(table, [at])].sort().join('|'))).size === 1;
  return only !== undefined && isOne ? [only[0]] : [];
};

/** Daily revenue, beside the daily cost. */
const EARNED = /^(tong )?doanh thu( thuan)?$/;
const SPENT = /^(tong )?chi phi$/;

/** Money in and out take precedence over a signed amount column, which is then their sum. */
const withoutSecondMoney = (columns: Columns): Columns => {
  const { in: moneyIn, out: moneyOut, amount, direction, ...rest } = columns;
  const isEarned = EARNED.test(amount?.[0] ?? '') && SPENT.test(moneyOut?.[0] ?? '');
  const earned = moneyIn ?? (isEarned ? amount : undefined);
  if (earned !== undefined && moneyOut !== undefined) return { ...rest, in: earned, out: moneyOut };
  return {
    ...rest,
    ...(amount !== undefined && direction !== undefined ? { direction } : {}),
    ...(amount !== undefined ? { amount } : {}),
    ...(amount === undefined && moneyIn !== undefined ? { in: moneyIn } : {}),
    ...(amount === undefined && moneyOut !== undefined ? { out: moneyOut } : {}),
  };
};

const columnsOf = (table: Table, role: Role): readonly string[] => {
  if (role === 'direction') return directionIn(table);
  return role === 'currency' ? currencyIn(table) : guessed(table, role);
};

/** The columns' roles according to the headers. */
export const columnsByHeaders = (table: Table, isJournal: boolean, isCash: boolean): Columns => {
  const found = Object.fromEntries(
    ROLES.filter((role) => !NOT_GUESSED.includes(role) && (isJournal || role !== 'account'))
      .map((role) => [role, columnsOf(table, role)] as const)
      .filter(([role, names]) => role !== 'currency' || !saysWays(table, names))
      .filter(([, names]) => names.length > 0),
  ) as Columns;
  const { in: moneyIn, out: moneyOut } = found;
  // In a cash account's ledger, debits are money in. Headers “Thu” and “Chi” already say the direction.
  if (moneyIn === undefined || moneyOut === undefined || !isCash || !isSided(found))
    return withoutSecondMoney(found);
  return withoutSecondMoney({ ...found, in: moneyOut, out: moneyIn });
};
