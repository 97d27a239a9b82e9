/** Roles of money columns that the file's own figures prove, on all rows and never on a single one. */
import type { Row } from '../grid';
import { DECIMAL_MARKS, type DecimalMark } from '../table/amounts';
import { columnNamed, isFee, plainHeader, rankOf, rolesOf, type Role } from '../table/headers';
import { comesTo, figure, ordersIn } from '../table/orders';
import { cellsOf, type Table } from '../table/table';
import { PAYOUT, type LeaveOut } from './shapes';

type Columns = Readonly<Partial<Record<Role, readonly string[]>>>;

/** What is left of an amount after fees; a sum of fees is not. */
const NET =
  /^((order )?net(to)?|payout|(tong )?(so )?tien|thuc|thuan|amount received|total)\b(?!.*\b(phi|hoa hong|thue|fees?|tax(es)?)\b)/;
const REFUNDED = /^(refunded amount|amount refunded|so tien hoan( lai| tra)?|tien hoan( lai| tra)?)$/;
const DISCOUNT =
  /^(giam gia|tien giam gia|chiet khau|tien chiet khau|khuyen mai|giam gia hoa don|discounts?|discount amount)$/;
/** Tax that is withheld from a seller's money, beside fees. */
const WITHHELD = /^(thue|tax|vat|withholding)\b/;
/** Tax on top of a bill, matched by the whole header. */
const TAX_ON_TOP =
  /^((tong )?(tien )?(thue( gtgt| vat)?|vat)|(total )?(sales )?(tax(es)?|vat|gst)( \d)?( (amount|total))?)$/;
/** What may be added to a bill besides its goods. */
const MORE =
  /^(phi( dich vu| phuc vu| ship| van chuyen| giao hang)?|phu thu|thu khac|vat|thue( gtgt| vat)?|tien thue|tax(es)?|service charge|shipping( fee)?|tips?)$/;

interface Read {
  rows: readonly Row[];
  headers: readonly string[];
  figureOf: (row: Row, column: number) => number;
}

const named = ({ headers }: Read, name: RegExp): number[] =>
  headers.flatMap((header, column) => (name.test(header) ? [column] : []));

const holds = ({ rows }: Read, law: (row: Row) => boolean): boolean => rows.length > 0 && rows.every(law);

/** The fee columns that make the difference between an amount and its net amount, for payments and refunds. */
const feesOf = (read: Read, amount: number): readonly number[] | null => {
  const fees = read.headers.flatMap((header, column) => (isFee(header) && column !== amount ? [column] : []));
  if (fees.length === 0 || isFee(read.headers[amount] ?? '')) return null;
  const of = read.figureOf;
  const areTaken = (net: number, some: readonly number[]): boolean => {
    const taken = (row: Row): number => some.reduce((sum, column) => sum + of(row, column), 0);
    const all = read.rows.reduce((sum, row) => sum + taken(row), 0);
    const isLeft = (row: Row, way: 1 | -1, sign: 1 | -1): boolean =>
      way * of(row, amount) + sign * taken(row) === of(row, net);
    // Fees are deducted; where they sum to zero, as when all were given back, either sign is possible.
    const signs = [1, -1].filter((sign) => sign * all <= 0) as (1 | -1)[];
    return (
      read.rows.some((row) => taken(row) !== 0) &&
      signs.some((sign) => holds(read, (row) => isLeft(row, 1, sign) || isLeft(row, -1, sign)))
    );
  };
  const butOne = fees.map((one) => fees.filter((fee) => fee !== one));
  const taxes = named(read, WITHHELD).filter((column) => !fees.includes(column));
  const sets = [...fees.map((fee) => [fee]), fees, ...butOne, [...fees, ...taxes]];
  for (const net of named(read, NET)) {
    if (net === amount || fees.includes(net)) continue;
    const taken = sets.find((some) => areTaken(net, some));
    if (taken !== undefined) return taken;
  }
  return null;
};

/** The column of refunds beside an amount. */
const refundedOf = (read: Read, amount: number): readonly number[] | null => {
  const [back = amount] = named(read, REFUNDED);
  return back !== amount && read.rows.some((row) => read.figureOf(row, back) > 0) ? [back] : null;
};

/** The column that equals the amount less its discount, with or without additions. */
const afterDiscount = (read: Read, amount: number, others: readonly number[]): number | null => {
  const [discount] = named(read, DISCOUNT);
  if (discount === undefined) return null;
  const of = read.figureOf;
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

/** The column that equals the amount plus tax. */
const withTax = (read: Read, amount: number, others: readonly number[]): number | null => {
  const of = read.figureOf;
  const isWith = (tax: number, other: number): boolean =>
    read.rows.some((row) => of(row, tax) !== 0) &&
    holds(read, (row) => of(row, amount) + of(row, tax) === of(row, other));
  return others.find((other) => named(read, TAX_ON_TOP).some((tax) => isWith(tax, other))) ?? null;
};

/** If items do not add up to their order's total, that total is the column to use, counted once per order. */
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

interface Proven {
  columns: Columns;
  /** Whether the file is a gateway's, with fees deducted from payouts. */
  isGateway: boolean;
}

const SOLD = /^(orders?|sales?|reservation|doanh thu|don hang|ban hang)\b/;
const PAID_OUT = 'payout';
const DRAWN = [
  PAID_OUT,
  'transfer',
  'withdrawal',
  'deposit',
  'disbursement',
  'rut tien',
  'rut tien ve ngan hang',
];
/**
 * Transfers to the seller's own account, found in a column of kinds: payouts of a gateway, or any withdrawal if the
 * column also lists sales.
 */
export const payoutsIn = (table: Table, { columns: { kind = [] }, isGateway }: Proven): LeaveOut[] =>
  kind.flatMap((column) => {
    const isSold = cellsOf(table, [columnNamed(table.headers, column)]).some(({ text }) =>
      SOLD.test(plainHeader(text)),
    );
    return isSold || isGateway ? [{ column, is: isSold ? DRAWN : [PAID_OUT], why: PAYOUT }] : [];
  });

/** `rowsOf`: the rows that are not left out. */
export const provenColumns = (table: Table, columns: Columns, rowsOf: () => readonly Row[]): Proven => {
  const headers = table.headers.map(plainHeader);
  const amount = headers.indexOf(columns.amount?.[0] ?? '?');
  if (amount < 0) return { columns, isGateway: false };
  const others = headers
    .flatMap((header, column) =>
      column !== amount && rolesOf(table.headers[column] ?? header).includes('amount') ? [column] : [],
    )
    .sort((one, other) => rankOf(headers[one] ?? '', 'amount') - rankOf(headers[other] ?? '', 'amount'));
  const isMeant = headers.some((header) =>
    [DISCOUNT, NET, REFUNDED, TAX_ON_TOP].some((name) => name.test(header)),
  );
  const rows = isMeant ? rowsOf() : [];
  // Both decimal marks are tried: only with the right one do the figures add up.
  const at = <T>(find: (read: Read, mark: DecimalMark) => T | null): T | null =>
    DECIMAL_MARKS.map((mark) =>
      find({ rows, headers, figureOf: (row, column) => figure(row, column, mark) }, mark),
    ).find((found) => found !== null) ?? null;
  const better =
    others.length === 0
      ? null
      : (at((_, mark) => ofOrders(table, mark, amount, others)) ??
        at((read) => afterDiscount(read, amount, others)) ??
        at((read) => withTax(read, amount, others)));
  const [of, known] =
    better === null ? [amount, columns] : [better, { ...columns, amount: [headers[better] ?? ''] }];
  const fees = at((read) => feesOf(read, of));
  const back = better === null ? (at((read) => refundedOf(read, of)) ?? []) : [];
  const fee = [...(fees ?? []), ...back].map((column) => headers[column] ?? '');
  return { columns: fee.length === 0 ? known : { ...known, fee }, isGateway: fees !== null };
};
