/** What columns of money are, as the file's own figures prove it: by one row after the other, never by a single one. */
import type { Row } from '../grid';
import { comesTo, figure, ordersIn } from './orders';
import type { LeaveOut } from '../shapes';
import type { DecimalMark } from './amounts';
import { plainHeader, rankOf, rolesOf, type Role } from './headers';
import type { Table } from './table';

type Columns = Readonly<Partial<Record<Role, readonly string[]>>>;

const FEE =
  /^(fees?|total fees|transaction fee|processing fee|entgelt|gebuhr|phi|phi giao dich|phi thanh toan|phi dich vu)$/;
const NET =
  /^(net|net amount|net total|amount received|so tien thuc nhan|thuc nhan|tien thuc nhan|so tien nhan duoc|netto)$/;
const DISCOUNT =
  /^(giam gia|tien giam gia|chiet khau|tien chiet khau|khuyen mai|giam gia hoa don|discounts?|discount amount)$/;
/** What may be added to a bill beside its goods. */
const MORE =
  /^(phi( dich vu| phuc vu| ship| van chuyen| giao hang)?|phu thu|thu khac|vat|thue( gtgt| vat)?|tien thue|tax(es)?|service charge|shipping( fee)?|tips?)$/;

interface Read {
  rows: readonly Row[];
  headers: readonly string[];
  mark: DecimalMark;
}

const named = ({ headers }: Read, name: RegExp): number[] =>
  headers.flatMap((header, column) => (name.test(header) ? [column] : []));

const holds = ({ rows }: Read, law: (row: Row) => boolean): boolean => rows.length > 0 && rows.every(law);

/** The column of fees that stand between an amount and what is left of it. */
const feeOf = (read: Read, amount: number): number | null => {
  const [fee, net] = [named(read, FEE)[0], named(read, NET)[0]];
  if (fee === undefined || net === undefined || net === amount || fee === amount) return null;
  const of = (row: Row, column: number): number => figure(row, column, read.mark);
  const some = read.rows.some((row) => of(row, fee) !== 0);
  const isTaken = (way: 1 | -1): boolean =>
    holds(read, (row) => of(row, amount) + way * of(row, fee) === of(row, net));
  return some && (isTaken(-1) || isTaken(1)) ? fee : null;
};

/** What is left of an amount when its discount is taken off, and what comes on top is added. */
const afterDiscount = (read: Read, amount: number, others: readonly number[]): number | null => {
  const [discount] = named(read, DISCOUNT);
  if (discount === undefined) return null;
  const of = (row: Row, column: number): number => figure(row, column, read.mark);
  if (!read.rows.some((row) => of(row, discount) !== 0)) return null;
  const more = named(read, MORE).filter((column) => column !== amount);
  const left = (row: Row): number => of(row, amount) - Math.abs(of(row, discount));
  const isLeft = (other: number): boolean =>
    holds(read, (row) => left(row) === of(row, other)) ||
    holds(
      read,
      (row) => left(row) + more.reduce((sum, column) => sum + of(row, column), 0) === of(row, other),
    );
  return others.find(isLeft) ?? null;
};

/** Items are summed if they come to what their order says; else what it says counts, once. */
const ofOrders = (
  table: Table,
  mark: DecimalMark,
  amount: number,
  others: readonly number[],
): number | null => {
  const orders = ordersIn(table, { money: [amount, ...others], reference: undefined, mark, said: {} });
  if (orders?.open !== null || orders.once.includes(amount)) return null;
  const once = others.find((column) => orders.once.includes(column));
  return once !== undefined && comesTo(orders, amount, once, mark) === false ? once : null;
};

export interface Proven {
  columns: Columns;
  /** Where it is a gateway's. */
  leaveOut: readonly LeaveOut[];
}

const PAYOUT: LeaveOut['why'] = { en: 'payout to the bank account', vi: 'chuyển về tài khoản ngân hàng' };

/** Whichever the decimal mark is, figures add up or do not. */
const MARKS: readonly DecimalMark[] = ['.', ','];

/** `rowsOf`: those that are not left out. */
export const provenColumns = (table: Table, columns: Columns, rowsOf: () => readonly Row[]): Proven => {
  const headers = table.headers.map(plainHeader);
  const amount = headers.indexOf(columns.amount?.[0] ?? '?');
  const nothing: Proven = { columns, leaveOut: [] };
  if (amount < 0) return nothing;
  const others = headers
    .flatMap((header, column) =>
      column !== amount && rolesOf(table.headers[column] ?? header).includes('amount') ? [column] : [],
    )
    .sort((one, other) => rankOf(headers[one] ?? '', 'amount') - rankOf(headers[other] ?? '', 'amount'));
  const by = (find: (mark: DecimalMark) => number | null): string | undefined =>
    headers[MARKS.map(find).find((column) => column !== null) ?? -1];
  const isMeant = headers.some((header) => DISCOUNT.test(header) || NET.test(header));
  const rows = isMeant ? rowsOf() : [];
  const better =
    others.length === 0
      ? undefined
      : (by((mark) => ofOrders(table, mark, amount, others)) ??
        by((mark) => afterDiscount({ rows, headers, mark }, amount, others)));
  if (better !== undefined) return { columns: { ...columns, amount: [better] }, leaveOut: [] };
  const fee = by((mark) => feeOf({ rows, headers, mark }, amount));
  if (fee === undefined) return nothing;
  const leaveOut = (columns.kind ?? []).map((column): LeaveOut => ({ column, is: ['payout'], why: PAYOUT }));
  return { columns: { ...columns, fee: [fee] }, leaveOut };
};
