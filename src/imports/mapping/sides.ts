/** Finds the direction of money in tables that do not give it for each row, by the headers of amounts and parties. */
import { cellAt, isBlank, type Row } from '../grid';
import { isBelowZero } from '../table/amounts';
import { columnsOf, plainHeader } from '../table/headers';
import { cellsAbove, cellsOf, type Table } from '../table/table';
import { wayIn } from '../table/wayWords';
import { columnsFor, type Mapping } from './columns';

/** Headers for money in on sales; gross and net count as such only beside a fee. */
const SOLD =
  /^(khach|doanh thu|tong gia ban|thu nhap|tong thu nhap|thuc nhan|so tien thuc nhan|thuc thu|order (amount|total)|net sales|settlement|total settlement)/;
const OF_FEES = /^(gross|net)/;
const OF_SALES = /^(gross|net) (sales|earnings)$/;
/** The total of an order or invoice, which its customer pays. */
const OF_ORDERS =
  /^(tong (tien|cong|thanh toan|tien thanh toan|hoa don)|total|grand total|total payment|thanh tien)$/;
const CUSTOMER =
  /^((ten |ma |mst )?(khach hang|khach|nguoi mua)|(customer|buyer|client|guest)( name| email)?|kenh ban( hang)?|lineitem name|trang thai giao hang|fulfillment status)$/;
/** Who was paid, or for what. */
const SUPPLIER = /\b(nguoi ban|nha cung cap|ncc|supplier|seller|vendor|merchant|expense|bill)\b/;
/** In invoices and card purchases, an amount below zero is a refund or a deduction. */
const OF_ONE_WAY = /\b(card ?(member|holder)|(so )?hoa don|invoice)\b/;
/** Tables that are money out by their nature: wages, or refunds to customers. */
const WAGES = /^(luong (co ban|chinh|cung)|basic (salary|pay)|gross (salary|pay)|ngay cong|so ngay cong)$/;
const TO_PEOPLE =
  /^((da|can) tra khach( hang)?|net (pay|salary|wages)|thuc (linh|lanh)|luong thuc (nhan|linh|lanh))$/;
const CREDIT_NOTE = /^credit (note|memo)\b/;
/** An offer: nothing is sold yet. */
const OFFER = /^(estimate|quot(e|ation)|pro ?forma|(so |ma |ngay )?bao gia)\b/;

const SIDE = /\b(no|co|debits?|credits?|soll|haben)\b/;
const DEBIT = /\b(no|debits?|soll)\b/;
type Sides = Mapping['columns'];
/** Whether money is in separate columns of debits and credits. */
export const isSided = ({ in: moneyIn, out: moneyOut }: Sides): boolean =>
  [moneyIn, moneyOut].every((names) => names?.some((name) => SIDE.test(name)) === true);

/** Applies a person's answer: whether amounts, or debits, are money in (1) or money out (−1). */
export const withWay = (mapping: Mapping, way: 1 | -1): Mapping => {
  const { in: moneyIn = [], out: moneyOut = [] } = mapping.columns;
  const said = { ...mapping, isSignAsked: false };
  if (!isSided(mapping.columns)) return { ...said, sign: way };
  const isDebitIn = moneyIn.some((name) => DEBIT.test(name));
  if (isDebitIn === (way === 1)) return said;
  return { ...said, columns: { ...mapping.columns, in: moneyOut, out: moneyIn } };
};

/**
 * Whether the types of the rows agree with debit as money out. −1: all of them contradict it, such as an expense in the
 * credit column of a program's own cash book. 0: some contradict it. 1: none does.
 */
export const sidesByKind = (table: Table, mapping: Mapping): 1 | 0 | -1 => {
  const [kind, more, less] = (['kind', 'in', 'out'] as const).map(
    (role) => columnsFor(table, mapping, role)[0],
  );
  if (kind === undefined || more === undefined || less === undefined) return 1;
  const has = (row: Row, column: number): boolean => /[1-9]/.test(cellAt(row, column).text);
  const found = new Set(
    table.blocks.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => {
        const way = wayIn(cellAt(cells, kind).text);
        if (way === null || has(cells, more) === has(cells, less)) return [];
        return [has(cells, more) ? way : -way];
      }),
    ),
  );
  return found.has(-1) ? (found.has(1) ? 0 : -1) : 1;
};

/** The direction by the kind of table, where no amount has a minus; null where it could be either. */
export const wayOfKind = (table: Table, { columns }: Mapping): 1 | -1 | null => {
  const [header = ''] = columns.amount ?? [];
  const headers = table.headers.map(plainHeader);
  const has = (name: RegExp): boolean => headers.some((other) => name.test(other));
  if (TO_PEOPLE.test(header) || has(WAGES)) return -1;
  if (has(CREDIT_NOTE)) return has(CUSTOMER) && !has(SUPPLIER) ? -1 : null;
  if (has(OFFER)) return null;
  const fees = cellsOf(table, columnsOf(table.headers, ['fee']), (cell) => !isBlank(cell));
  const isSold =
    SOLD.test(header) ||
    columns.fee !== undefined ||
    // Fees deducted from sales are below zero.
    fees.some(isBelowZero) ||
    has(OF_SALES) ||
    (OF_FEES.test(header) && columnsOf(table.headers, ['fee']).length > 0) ||
    (OF_ORDERS.test(header) && has(CUSTOMER) && !has(SUPPLIER));
  return isSold ? 1 : null;
};
const OF_A_CARD = /\b(credit card|card (number|statement|account)|the tin dung|sao ke the|so the)\b/;

/** Whether a payment to a card stands below zero: its bank writes purchases above zero. */
const PAID_TO_CARD = /\bpayment (received|thank you)\b/;
const isPaidBack = (table: Table, amounts: readonly number[]): boolean =>
  table.blocks.some(({ rows }) =>
    rows.some(
      ({ cells }) =>
        amounts.some((column) => isBelowZero(cellAt(cells, column))) &&
        cells.some(({ text }) => PAID_TO_CARD.test(plainHeader(text))),
    ),
  );

/**
 * Whether amounts could be money in or out: none, or of purchases and invoices only a few, are below zero, and no
 * column gives a direction. The same for cards, since some banks write card payments above zero.
 */
export const saysNoWay = (table: Table, { columns }: Mapping): boolean => {
  const [header = ''] = columns.amount ?? [];
  if (header === '') return false;
  const cells = cellsOf(table, columnsFor(table, { columns }, 'amount')).filter((cell) => !isBlank(cell));
  if (cells.some((cell) => MARKED.test(cell.text))) return false;
  if (cellsAbove(table).some(({ text }) => OF_A_CARD.test(plainHeader(text)))) return true;
  if (cells.length === 0) return false;
  if (isPaidBack(table, columnsFor(table, { columns }, 'amount'))) return true;
  const below = cells.filter(isBelowZero).length;
  const isOneWay = table.headers
    .map(plainHeader)
    .some((other) => SUPPLIER.test(other) || OF_ONE_WAY.test(other));
  return below === 0 || (isOneWay && below * 2 < cells.length);
};
/** Marked as credit or debit. */
const MARKED = /\b[cd]r?\.?$/i;
