/** Words that say of an amount whether it came in or went out. */
import { own } from '../../words';
import { plainHeader } from './headers';

const WAYS: Readonly<Record<string, 1 | -1>> = Object.fromEntries([
  ...['c', 'cr', 'credit', 'crdt', 'co', 'ghi co', 'thu', 'tien vao', 'vao', 'in'].map((word) => [word, 1]),
  ...['phieu thu', 'thu tien', 'nhan tien', 'income', 'money in', 'deposit'].map((word) => [word, 1]),
  ...['receive money', 'nap tien', 'khoan thu', 'pt'].map((word) => [word, 1]),
  ...['d', 'dr', 'debit', 'dbit', 'no', 'ghi no', 'chi', 'tien ra', 'ra', 'out'].map((word) => [word, -1]),
  ...['phieu chi', 'chi tien', 'chuyen tien', 'expense', 'money out', 'withdrawal'].map((word) => [word, -1]),
  ...['spend money', 'rut tien', 'khoan chi', 'pc'].map((word) => [word, -1]),
  ...['s', 'soll', 'tien di', 'af', 'bill', 'chi tieu', 'chi phi'].map((word) => [word, -1]),
  ...['h', 'haben', 'tien den', 'bij', 'invoice', 'sales invoice', 'thu nhap', 'doanh thu'].map((word) => [
    word,
    1,
  ]),
  ...['sale', 'sales', 'ban hang', 'ban le'].map((word) => [word, 1]),
  ...['refund', 'return', 'tra hang', 'khach tra hang', 'hoan tien'].map((word) => [word, -1]),
]) as Record<string, 1 | -1>;

/** Of an amount whose way nothing says. */
export const OPEN_WAY = '?';

/** What is given back for something sold. */
export const GIVEN_BACK = /^(refund|return|(khach )?tra hang|hoan tien)$/;
const SOLD = /^(sales?|ban (hang|le))$/;
/** Whether it is told as who sells sees it: what was sold came in to them, and went out of their customer's card. */
export const isSelling = (text: string): boolean => {
  const plain = plainHeader(text);
  return SOLD.test(plain) || GIVEN_BACK.test(plain);
};

/** Which way money went, where a cell says nothing but that: 1 is in, −1 out; null where it says something else. */
export const wayIn = (text: string): 1 | -1 | null => {
  const sign = text.trim();
  if (sign === '+') return 1;
  return sign === '-' || sign === '−' ? -1 : (own(WAYS, plainHeader(sign)) ?? null);
};
