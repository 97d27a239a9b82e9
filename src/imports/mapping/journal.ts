/** For a journal: which legs are of income or cost. */
import type { Words } from '../../words';
import type { Entry } from '../entry';

export const CLOSING: Words = { en: 'closing entry to account 911', vi: 'bút toán kết chuyển sang TK 911' };
const BALANCE_SHEET: Words = {
  en: 'account of the balance sheet, not of income or cost',
  vi: 'tài khoản thuộc bảng cân đối, không phải thu nhập hay chi phí',
};

/** Accounts of revenue, cost, other income and other cost, by number in Vietnam's charts or by name. */
const OF_THE_YEAR = /^([5678]|(income|revenues?|expenses?)(:|$))/i;
export const isOfTheYear = (account: string): boolean => OF_THE_YEAR.test(account);
export const CLOSING_ACCOUNT = '911';

/** Leaves out balance-sheet legs, and the legs of vouchers that close accounts to 911. */
export const journalEntries = (entries: readonly Entry[]): Entry[] => {
  const closing = new Set(
    entries
      .filter(({ ledgerAccount }) => ledgerAccount.startsWith(CLOSING_ACCOUNT))
      .map(({ reference }) => reference),
  );
  return entries.map((entry) => {
    if (entry.leftOut !== null || isOfTheYear(entry.ledgerAccount)) {
      return closing.has(entry.reference) ? { ...entry, leftOut: CLOSING } : entry;
    }
    return { ...entry, leftOut: closing.has(entry.reference) ? CLOSING : BALANCE_SHEET };
  });
};
