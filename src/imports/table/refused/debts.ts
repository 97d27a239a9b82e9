/** Ledgers of the balance sheet, of what customers owe, say: what was sold stands in them beside what was paid for it. */
import { columnsOf, isCounterAccount, plainHeader } from '../headers';
import { cellsAbove, textsIn, type Table } from '../table';
import { isLedger, ownNames, whoseIs } from '../whose';

/** Accounts of Vietnam's charts, but for cash and banks, income and cost; none has a nought. In others 200 or 4000 are sales. */
const OF_BALANCE_SHEET = /^(?!11[123])[1-4][1-9]{2}\d{0,2}(?!\d)/;
const VIETNAMS = /^(so hieu )?(tk|tai khoan)\b/;
const TITLE =
  /^(so|bao cao|bang)\b.*\b(cong no|phai (thu|tra)|thanh toan voi (nguoi|khach))\b|^(accounts|trade|sundry) (receivables?|payables?|debtors|creditors)\b/;

/** Whose ledger it is, as the file names it; null where it is another kind of table. */
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

/** Of a ledger whose rows say whose it is. */
const OWN = /^(tk|tai khoan)( cong no)?$/;
const ownAccounts = (table: Table): ReadonlySet<string> =>
  textsIn(table, [table.headers.findIndex((header) => OWN.test(plainHeader(header)))]);
