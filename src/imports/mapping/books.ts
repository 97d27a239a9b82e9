/** Accountants' books: a journal of many accounts, or the ledger of one, told by their headers and accounts. */
import { ACCOUNT_NAME, COUNTER_ACCOUNT, isNamed, plainHeader, rolesOf } from '../table/headers';
import { sectionsOf } from '../table/sections';
import { cellsAbove, cellsOf, type Table } from '../table/table';
import { CLOSING, CLOSING_ACCOUNT } from './journal';
import type { LeaveOut } from './shapes';

const OF_A_CHART = /^[1-9]\d{2,7}$/;
/** Accounts of cash and banks in Vietnam's charts: what is debited there has come in. */
const OF_CASH = /^11[123]\d{0,5}\b/;

/** The accounts of a chart that legs are of; nothing where the column says something else. */
const chartAccountsIn = (table: Table, columns: readonly number[]): ReadonlySet<string> => {
  const texts = cellsOf(table, columns).map(({ text }) => text.trim());
  return new Set(texts.every((text) => OF_A_CHART.test(text)) ? texts : []);
};

/** An account that no one names is of cash where what stands against it is income and cost. */
const OF_THE_YEAR = /^\s*[5-8]\d{2}/;
const isAgainstCosts = (table: Table): boolean => {
  const column = table.headers.findIndex((header) => COUNTER_ACCOUNT.test(plainHeader(header)));
  const counters = cellsOf(table, [column], ({ text }) => text.trim() !== '');
  return counters.filter(({ text }) => OF_THE_YEAR.test(text)).length * 2 > counters.length;
};

const CASH =
  /\b(\w*bank(ing)?|cash|che(cking|quing)|savings?|current|till|wallet|card|paypal|stripe|wise|ngan hang|tien (mat|gui)|vi)\b/;
/** Whose ledger it is, by what stands above its rows: numbers of Vietnam's charts say it, and words for cash and banks. */
export const ledgerOf = (table: Table): 'cash' | 'year' | null => {
  const names = [
    ...cellsAbove(table)
      .filter(({ text }) => isNamed(text, ACCOUNT_NAME))
      .map(({ text }) => text.replace(/^[^:]*:\s*/, '')),
    ...sectionsOf(table),
  ];
  if (names.length > 0 && names.every((name) => OF_THE_YEAR.test(name))) return 'year';
  return names.some((name) => OF_CASH.test(name) || CASH.test(plainHeader(name))) ? 'cash' : null;
};

/** What accountants' books are, which have an account and its counter account: a journal of many, or one account's ledger. */
export const bookOf = (table: Table): 'journal' | 'ledger of cash' | null => {
  const headers = table.headers.map(plainHeader);
  if (!headers.some((header) => COUNTER_ACCOUNT.test(header))) return null;
  const column = table.headers.findIndex(
    (header, at) => rolesOf(header).includes('account') && !COUNTER_ACCOUNT.test(headers[at] ?? ''),
  );
  const accounts = column < 0 ? new Set<string>() : chartAccountsIn(table, [column]);
  if (accounts.size > 1) return 'journal';
  const named = cellsAbove(table)
    .filter(({ text }) => isNamed(text, ACCOUNT_NAME))
    .map(({ text }) => text.replace(/^[^:]*:\s*/, ''));
  const own = [...accounts, ...named];
  const isCash = own.length > 0 ? own.some((account) => OF_CASH.test(account)) : isAgainstCosts(table);
  return isCash ? 'ledger of cash' : null;
};

const DEBITED = /^(tk no|tai khoan no|no tk|tk ghi no|debit account|debit a c|account debited)$/;
const CREDITED = /^(tk co|tai khoan co|co tk|tk ghi co|credit account|credit a c|account credited)$/;

/** A journal with a row an entry: the account that is debited, the one that is credited, and one amount of both. */
export const bothAccounts = (table: Table): readonly string[] => {
  const headers = table.headers.map(plainHeader);
  const found = [DEBITED, CREDITED].flatMap((name) => headers.find((header) => name.test(header)) ?? []);
  return found.length === 2 ? found : [];
};

const VOUCHERS = ['thu', 'chi'].map(
  (way) => new RegExp(`^((so |ma |so hieu )?(phieu|chung tu|ct)( so)?|so hieu) ${way}$`),
);

/** A cash book numbers receipts and payments apart: each row has a number in one of two columns. */
export const bothVouchers = (table: Table): string[] => {
  const headers = table.headers.map(plainHeader);
  const found = VOUCHERS.flatMap((name) => headers.find((header) => name.test(header)) ?? []);
  return found.length === VOUCHERS.length ? found : [];
};

/** In the ledger of one account, what closes it to 911 is none of the year's income or cost. */
export const closingOf = ({ headers }: Table): LeaveOut[] => {
  const column = headers.map(plainHeader).find((header) => COUNTER_ACCOUNT.test(header));
  return column === undefined ? [] : [{ column, is: [CLOSING_ACCOUNT], why: CLOSING }];
};
