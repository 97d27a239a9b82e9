/** What kind of account a ledger is of, by its name or number, in the chart of any country. */
import { isBlank } from '../grid';
import { ACCOUNT_NAME, isCounterAccount, isNamed, ownAccountColumns, plainHeader } from './headers';
import { sectionsOf } from './sections';
import { cellsAbove, cellsOf, textsIn, type Table } from './table';

/** Cash or bank, income and cost of the year, or balance sheet. */
export type Whose = 'cash' | 'year' | 'sheet';

/**
 * What is owed, prepaid or set aside is on the balance sheet whatever it is for: accrued expenses, deferred revenue.
 */
const OWED =
  /\b(receivables?|payables?|debtors|creditors|prepaid|prepayments?|accrued|accumulated|deferred|unearned|(sales|input|output) (tax|vat|gst)|phai (thu|tra)|tra truoc|chua thuc hien|do dang|hao mon|co ky han|ky quy)\b/;
/** Bank charges and cash sales are income or cost, not bank or cash. */
const OF_THE_YEAR =
  /\b(fees?|charges?|interest|sales|incomes?|revenues?|turnover|expenses?|costs?|purchases|discounts?|gains?|loss(es)?|write off|over short|rent(al)?|insurance|depreciation|wages|salar(y|ies)|utilities|supplies|repairs?|maintenance|advertising|marketing|travel|chi phi|doanh thu|thu nhap|gia von|lai (vay|tien gui)|phi|luong)\b/;
const OF_THE_SHEET =
  /^(loans?|mortgage|vay|hang (hoa|ton kho)|nguyen (vat )?lieu|cong cu|tai san|von|loi nhuan|tam ung|thue gtgt)\b|\b(loans?|mortgage|inventory|stock( on hand)?|equipment|vehicles|furniture|buildings|assets|liabilit(y|ies)|equity|capital|drawings|retained earnings|vat|gst)$/;
const OF_CASH =
  /\b(\w*bank(ing|konto)?|banks|cash|che(cking|quing)|savings?|current|till|overdraft|wallet|card|paypal|stripe|wise|giro(konto)?|kasse|caja|bancos?|banque|caisse|ngan hang|tien (mat|gui)|vi)\b|\bquy( tien mat| cua hang)?$/;
/** Account numbers of Vietnam's charts. */
const NUMBERS: readonly (readonly [RegExp, Whose])[] = [
  [/^11[123]\d{0,5}\b/, 'cash'],
  [/^[5-8]\d{2}/, 'year'],
];
const NUMBER = /^\d+( \d+)* /;

/** Words are tested before numbers, which have other meanings in each chart. */
export const whoseIs = (account: string): Whose | null => {
  const words = plainHeader(account).replace(NUMBER, '');
  if (OWED.test(words)) return 'sheet';
  if (OF_THE_YEAR.test(words)) return 'year';
  if (OF_THE_SHEET.test(words)) return 'sheet';
  if (OF_CASH.test(words)) return 'cash';
  return NUMBERS.find(([number]) => number.test(account.trim()))?.[1] ?? null;
};

const LEDGER_OF =
  /^\s*(?:tk|tài khoản|tai khoan|account|account name|ledger|ledger account|gl account|konto)(?:\s*:\s*|\s+(?=\d))(\S.*)$/iu;
const NUMBERED = /^\s*\d{2,8}\s*[-–.:]?\s+\p{L}/u;
const ONLY_CASH =
  /^(\w+ )?(girokonto|bankkonto|kasse|petty cash|(checking|chequing|savings|bank|cash) account|checking|cash (at|in) bank|tien mat|tien gui ngan hang)$/;
const TITLE = /^so\b.*\b(quy|tien (mat|gui))\b|^(cash|bank) (book|ledger)\b/;

/** The account named above the rows. A heading without a label counts only where it tells the kind of account. */
const calledAbove = ({ blocks }: Table): string[] =>
  blocks
    .flatMap(({ above }) => above.map(({ cells }) => cells.filter((cell) => !isBlank(cell))))
    .flatMap((cells) =>
      cells.flatMap(({ text }, at) => {
        const behind = LEDGER_OF.exec(text)?.[1];
        if (behind !== undefined) return [behind];
        if (isNamed(text, ACCOUNT_NAME)) return [/:\s*(\S.*)$/s.exec(text)?.[1] ?? cells[at + 1]?.text ?? ''];
        const plain = plainHeader(text);
        const isSaid = TITLE.test(plain) || ONLY_CASH.test(plain) || NUMBERED.test(text);
        return cells.length === 1 && isSaid && whoseIs(text) !== null ? [text] : [];
      }),
    )
    .filter((name) => name !== '');

/** The account in a column beside the counter account, if it is the same on all rows. */
const calledBeside = (table: Table): string[] => {
  const found = textsIn(table, ownAccountColumns(table.headers).slice(0, 1));
  return found.size === 1 ? [...found] : [];
};

/** Books kept by hand have a heading for each month. */
const PERIOD = /^(thang|quy|nam|tuan|ngay|month|quarter|year|week) (\d|[ivx]+\b)|\b20\d\d$/;

/** The names of the ledger's account, or of its accounts if there are several. */
export const ownNames = (table: Table): string[] => [
  ...new Set([
    ...calledAbove(table),
    ...[...sectionsOf(table)].filter((name) => !PERIOD.test(name)),
    ...calledBeside(table),
  ]),
];

/** `mixed`: cash, and something else. */
export const whoseBy = (names: readonly string[]): Whose | 'mixed' | null => {
  const found = new Set(names.map(whoseIs));
  const [only = null] = found;
  if (found.size === 1) return only;
  return found.has('cash') ? 'mixed' : null;
};

/** A bank account number, which is in no chart. */
const AT_A_BANK = /^\s*([A-Z]{2}\d{2}|\d([\s.-]?\d){7})/;
/** The counter accounts; empty where the table is a bank's, which lists its customers' accounts there. */
export const countersIn = (table: Table): string[] => {
  const column = table.headers.findIndex(isCounterAccount);
  if (column < 0) return [];
  const counters = cellsOf(table, [column], (cell) => !isBlank(cell)).map(({ text }) => text);
  return counters.filter((text) => AT_A_BANK.test(text)).length * 2 > counters.length ? [] : counters;
};

/**
 * If nothing else tells: an account with mostly income and cost on the other side is cash, and one with cash is income
 * or cost.
 */
export const whoseAgainst = (counters: readonly string[]): Whose | null => {
  const count = (whose: Whose): number => counters.filter((counter) => whoseIs(counter) === whose).length;
  if (count('year') * 2 > counters.length) return 'cash';
  return count('cash') * 2 > counters.length ? 'year' : null;
};

const LEDGER = /^(general ledger|nominal ledger|so cai|so chi tiet (tai khoan|tk|tien))\b/;
const PROGRAMS = /^account transactions\b/;
/**
 * Whether accountants wrote the table: for them a debit of a bank account is money in, while banks write it the other
 * way round.
 */
export const isLedger = (table: Table): boolean => {
  if (countersIn(table).length > 0) return true;
  const titles = cellsAbove(table).map(({ text }) => plainHeader(text));
  const isPrograms = table.headers.some((header) => plainHeader(header) === 'source');
  return titles.some((title) => LEDGER.test(title) || (isPrograms && PROGRAMS.test(title)));
};

/** Accounts in the charts of Vietnam. */
export const OF_VIETNAM =
  /^(1(1[1-3]|2[18]|3[1368]|41|5[1-8]|61|71)|2([1-4][1-8]|29)|3(3[1-8]|4[1347]|5[2367])|4(1[1-9]|21|41|6[16])|5(1[15]|21)|6(11|2[1237]|3[125]|4[12])|[78]11|821|911)\d{0,4}\b/;
/** Accounts of plain-text bookkeeping, named by type, such as “Expenses:Power”. */
export const ROOT = /^(assets?|liabilit(y|ies)|equity|income|revenues?|expenses?)(:|$)/i;
