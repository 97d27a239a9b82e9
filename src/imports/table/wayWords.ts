/** Words that say whether an amount is money in or out. */
import { plainHeader } from './headers';

const IN = [
  ...['c', 'cr', 'credit', 'crdt', 'co', 'ghi co', 'h', 'haben', 'bij'],
  ...['thu', 'phieu thu', 'pt', 'khoan thu', 'thu tien', 'thu nhap', 'doanh thu', 'income'],
  ...['vao', 'tien vao', 'tien den', 'in', 'money in'],
  ...['nhan tien', 'receive money', 'nap tien', 'deposit', 'customer payment', 'payment received'],
  ...['sale', 'sales', 'ban hang', 'ban le', 'invoice', 'sales invoice'],
];
const OUT = [
  ...['d', 'dr', 'debit', 'dbit', 'no', 'ghi no', 's', 'soll', 'af'],
  ...['chi', 'phieu chi', 'pc', 'khoan chi', 'chi tien', 'chi phi', 'chi tieu', 'expense', 'bill'],
  ...['ra', 'tien ra', 'tien di', 'out', 'money out'],
  ...['chuyen tien', 'spend money', 'rut tien', 'withdrawal'],
  ...['vendor payment', 'bill payment', 'payment made', 'supplier payment'],
  ...['refund', 'return', 'tra hang', 'khach tra hang', 'hoan tien'],
];
const WAYS: ReadonlyMap<string, 1 | -1> = new Map([
  ...IN.map((word) => [word, 1] as const),
  ...OUT.map((word) => [word, -1] as const),
]);

/** The words of a direction column that is added to a table without one. */
export type Way = 'Thu' | 'Chi';
/** The direction is not known. */
export const OPEN_WAY = '?';

/** Words for the refund of a sale. */
export const GIVEN_BACK = /^(refund|return|(khach )?tra hang|hoan tien)$/;
const SOLD = /^(sales?|ban (hang|le))$/;
/** Whether the words are the seller's: a sale is money in for the seller, but money out on the customer's card. */
export const isSelling = (text: string): boolean => {
  const plain = plainHeader(text);
  return SOLD.test(plain) || GIVEN_BACK.test(plain);
};

/** The direction that a cell names: 1 is in, −1 out; null where it says anything else. */
export const wayIn = (text: string): 1 | -1 | null => {
  const sign = text.trim();
  if (sign === '+') return 1;
  return sign === '-' || sign === '−' ? -1 : (WAYS.get(plainHeader(sign)) ?? null);
};
