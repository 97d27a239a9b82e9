/**
 * Journals with one row for each leg and its account beside it: debits equal credits. In Vietnam's charts the account
 * tells which legs are of income or cost; in others a person says so, by rules that match the account.
 */
import { DECIMAL_MARKS, type DecimalMark } from '../table/amounts';
import { ACCOUNT_COLUMN } from '../table/beside/accounts';
import { columnNamed, ownAccountColumns, plainHeader } from '../table/headers';
import { figure } from '../table/orders';
import { cellsOf, textsIn, type Table } from '../table/table';
import { OF_VIETNAM, ROOT } from '../table/whose';
import type { Columns } from './columns';
import { isOfTheYear } from './journal';

/** Whether debits equal credits and are not zero. */
const isEven = (table: Table, { in: credits = [], out: debits = [] }: Columns): boolean => {
  const at = (names: readonly string[]): number[] => names.map((name) => columnNamed(table.headers, name));
  const sum = (columns: readonly number[], mark: DecimalMark): number =>
    table.blocks
      .flatMap(({ rows }) => rows)
      .reduce(
        (all, { cells }) => columns.reduce((more, column) => more + figure(cells, column, mark), all),
        0,
      );
  const isSo = (mark: DecimalMark): boolean => {
    const debited = sum(at(debits), mark);
    return debited !== 0 && debited === sum(at(credits), mark);
  };
  return DECIMAL_MARKS.some(isSo);
};

/** Without a balance column: each account has a balance of its own, and it is not a balance of money. */
export const withoutBalance = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([role]) => role !== 'balance'));

export interface Legs {
  columns: Columns;
  isJournal: boolean;
  sign?: 1 | -1;
}

const ACCOUNTS = /^(full account name|account|account name)$/;

/** The legs of such books: debits above zero and credits below it, or in separate columns. */
export const plainBooksIn = (table: Table, found: Columns): Legs | null => {
  const column = table.headers.findIndex(
    (header, at) =>
      ACCOUNTS.test(plainHeader(header)) && cellsOf(table, [at]).every(({ text }) => ROOT.test(text.trim())),
  );
  if (column < 0 || !cellsOf(table, [column]).some(({ text }) => isOfTheYear(text.trim()))) return null;
  const account = [plainHeader(table.headers[column] ?? '')];
  const columns = withoutBalance(found);
  const description = [...account, ...(columns.description ?? []).filter((name) => !account.includes(name))];
  return { isJournal: true, sign: -1, columns: { ...columns, account, description } };
};

/** `found`: the roles according to the headers. Null where the table is no such journal. */
export const legsIn = (table: Table, found: Columns): Legs | null => {
  if (found.in === undefined || found.out === undefined) return null;
  const at = ownAccountColumns(table.headers);
  const accountsIn = (column: number): ReadonlySet<string> => textsIn(table, [column]);
  const several = at.filter((column) => accountsIn(column).size > 1);
  const areSections = several.some((column) => table.headers[column] === ACCOUNT_COLUMN);
  if (several.length === 0 || (!areSections && !isEven(table, found))) return null;
  const named = (columns: readonly number[]): string[] =>
    columns.map((column) => plainHeader(table.headers[column] ?? ''));
  const columns = withoutBalance(found);
  const chart = several.find((column) => [...accountsIn(column)].every((text) => OF_VIETNAM.test(text)));
  if (chart !== undefined) return { isJournal: true, columns: { ...columns, account: named([chart]) } };
  const account = named(several);
  const description = [...account, ...(columns.description ?? []).filter((name) => !account.includes(name))];
  return { isJournal: false, columns: { ...columns, account, description } };
};

/** Whether a person has to say which accounts are income or cost. */
export const areLegs = ({ isJournal, columns: { account } }: Legs): boolean =>
  !isJournal && account !== undefined;
