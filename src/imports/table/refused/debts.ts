/** Detects balance-sheet ledgers, such as what customers owe, in which sales stand beside their payments. */
import type { Row } from '../../grid';
import { columnsOf, isCounterAccount, plainHeader } from '../headers';
import { cellsAbove, textsIn, type Table } from '../table';
import { isLedger, ownNames, whoseIs } from '../whose';
import type { Monthly } from './monthly';

/**
 * Balance-sheet accounts of Vietnam's charts, without cash and banks; none contains a zero. In other charts 200 or 4000
 * are sales.
 */
const OF_BALANCE_SHEET = /^(?!11[123])[1-4][1-9]{2}\d{0,2}(?!\d)/;
const VIETNAMS = /^(so hieu )?(tk|tai khoan)\b/;
const TITLE =
  /^(so|bao cao|bang)\b.*\b(cong no|phai (thu|tra)|thanh toan voi (nguoi|khach))\b|^((accounts|trade|sundry)|aged) (receivables?|payables?|debtors|creditors)\b|\btuoi no\b/;

/** The account that the ledger is of, as the file names it; null for other tables. */
export const debtsIn = (table: Table): string | null => {
  const { headers } = table;
  if ((['in', 'out'] as const).some((side) => columnsOf(headers, [side]).length === 0)) return null;
  const title = cellsAbove(table).find(({ text }) => TITLE.test(plainHeader(text)));
  if (title !== undefined) return title.text.trim();
  const counter = headers.find(isCounterAccount);
  if (counter === undefined && !isLedger(table)) return null;
  const own = [...new Set([...ownNames(table), ...ownAccounts(table)])];
  const isOwed = (account: string): boolean => {
    const whose = whoseIs(account);
    const isNumbered = VIETNAMS.test(plainHeader(counter ?? '')) && OF_BALANCE_SHEET.test(account);
    return whose === 'sheet' || (isNumbered && whose !== 'cash');
  };
  return own.length > 0 && own.every(isOwed) ? (own[0] ?? null) : null;
};

/** Detects a list of what is owed, without days, by its title. */
export const agedIn = (rows: readonly Row[], searched: number): Monthly | null => {
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const title = row.find(({ text }) => TITLE.test(plainHeader(text)));
    if (title !== undefined) return { at, found: title.text.trim() };
  }
  return null;
};

/** The account column in a ledger whose rows name their account. */
const OWN = /^(tk|tai khoan)( cong no)?$/;
const ownAccounts = (table: Table): ReadonlySet<string> =>
  textsIn(table, [table.headers.findIndex((header) => OWN.test(plainHeader(header)))]);
