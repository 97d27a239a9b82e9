/** Recognises accountants' books by headers and accounts: a journal of many accounts, or the ledger of one. */
import type { Words } from '../../words';
import { isCounterAccount, ownAccountColumns, plainHeader } from '../table/headers';
import { cellsOf, textsIn, type Table } from '../table/table';
import { countersIn, isLedger, ownNames, whoseAgainst, whoseBy, type Whose } from '../table/whose';
import { CLOSING, CLOSING_ACCOUNT } from './journal';
import type { LeaveOut } from './shapes';

const OF_A_CHART = /^[1-9]\d{2,7}$/;
/** The chart accounts in a column of legs; empty where the column holds anything else. */
const chartAccountsIn = (table: Table, columns: readonly number[]): ReadonlySet<string> => {
  const texts = cellsOf(table, columns).map(({ text }) => text.trim());
  return new Set(texts.every((text) => OF_A_CHART.test(text)) ? texts : []);
};

/** What kind of account a ledger is of, by its name, or else by its counter accounts. */
export const ledgerOf = (table: Table): Whose | 'mixed' | null =>
  whoseBy(ownNames(table)) ?? whoseAgainst(countersIn(table));

/** The kind of book: a journal of many accounts, or the ledger of one. `ledger`: its account is not known. */
export const bookOf = (
  table: Table,
): 'journal' | 'ledger of cash' | 'ledger of the year' | 'ledger' | null => {
  if (!isLedger(table)) return null;
  const own = ownAccountColumns(table.headers).slice(0, 1);
  const hasCounter = table.headers.some(isCounterAccount);
  if (hasCounter && chartAccountsIn(table, own).size > 1) return 'journal';
  if (textsIn(table, own).size > 1) return null;
  const whose = ledgerOf(table);
  if (whose === 'cash') return 'ledger of cash';
  if (whose === 'year') return 'ledger of the year';
  return whose === null && ownNames(table).length < 2 ? 'ledger' : null;
};

const VOUCHERS = ['thu', 'chi'].map(
  (way) => new RegExp(`^((so |ma |so hieu )?(phieu|chung tu|ct)( so)?|so hieu) ${way}$`),
);

/**
 * The reference columns of a cash book that numbers receipts and payments separately: each row has a number in one of
 * them.
 */
export const bothVouchers = (table: Table): string[] => {
  const headers = table.headers.map(plainHeader);
  const found = VOUCHERS.flatMap((name) => headers.find((header) => name.test(header)) ?? []);
  return found.length === VOUCHERS.length ? found : [];
};

const OWED = /^((accounts )?(receivable|payable)\b|phai (thu|tra)\b)/;
const DUE: Words = {
  en: 'what is owed: what was paid of it stands in a row of its own',
  vi: 'khoản còn nợ: tiền đã trả nằm ở dòng khác',
};
/**
 * In a list of transactions with one row for each entry, invoices and bills are left out, since their payments have
 * rows of their own.
 */
export const owedIn = (table: Table): LeaveOut[] => {
  const [column] = ownAccountColumns(table.headers);
  const isList = table.headers.some((header) => isCounterAccount(header) || plainHeader(header) === 'split');
  if (column === undefined || !isList) return [];
  const accounts = [...textsIn(table, [column])].map(plainHeader);
  const is = accounts.filter((account) => OWED.test(account));
  if (is.length === 0 || is.length === accounts.length) return [];
  return [{ column: plainHeader(table.headers[column] ?? ''), is, why: DUE }];
};

/** In the ledger of one account, closing entries to account 911 are no income or cost of the year. */
export const closingOf = ({ headers }: Table): LeaveOut[] => {
  const counter = headers.find(isCounterAccount);
  return counter === undefined ? [] : [{ column: plainHeader(counter), is: [CLOSING_ACCOUNT], why: CLOSING }];
};
