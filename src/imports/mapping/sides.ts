/** Which way money went in tables that do not say it of each row: by what the amounts, and who is named beside them, are. */
import { isBlank } from '../grid';
import { isBelowZero } from '../table/amounts';
import { columnsOf, plainHeader } from '../table/headers';
import { cellsAbove, cellsOf, type Table } from '../table/table';
import { columnsFor, type Mapping } from './columns';

/** What money came in is called where it is sold; gross and net are so beside a fee. */
const SOLD =
  /^(khach|doanh thu|tong gia ban|thu nhap|tong thu nhap|thuc nhan|so tien thuc nhan|thuc thu|order (amount|total)|net sales|settlement|total settlement)/;
const OF_FEES = /^(gross|net)/;
const OF_SALES = /^(gross|net) (sales|earnings)$/;
/** What the whole of an order or invoice comes to, which its customer pays. */
const OF_ORDERS =
  /^(tong (tien|cong|thanh toan|tien thanh toan|hoa don)|total|grand total|total payment|thanh tien)$/;
const CUSTOMER =
  /^((ten |ma |mst )?(khach hang|khach|nguoi mua)|(customer|buyer|client|guest)( name| email)?|kenh ban( hang)?|lineitem name|trang thai giao hang|fulfillment status)$/;
/** Who was paid, or what for. */
const SUPPLIER = /\b(nguoi ban|nha cung cap|ncc|supplier|seller|vendor|merchant|expense|bill)\b/;
/** What stands below zero is given back, or taken off: of an invoice, or of what was bought by card. */
const OF_ONE_WAY = /\b(card ?(member|holder)|(so )?hoa don|invoice)\b/;
/** Money out by what the table is of: wages, or what customers were given back. */
const WAGES = /^(luong (co ban|chinh|cung)|basic (salary|pay)|gross (salary|pay)|ngay cong|so ngay cong)$/;
const TO_CUSTOMERS = /^(da|can) tra khach( hang)?$/;
const CREDIT_NOTE = /^credit (note|memo)\b/;
/** Nothing of it is sold yet. */
const OFFER = /^(estimate|quot(e|ation)|pro ?forma|(so |ma |ngay )?bao gia)\b/;

const SIDE = /\b(no|co|debits?|credits?)\b/;
const DEBIT = /\b(no|debits?)\b/;
type Sides = Mapping['columns'];
/** Whether money stands in a column of debits and one of credits. */
export const isSided = ({ in: moneyIn, out: moneyOut }: Sides): boolean =>
  [moneyIn, moneyOut].every((names) => names?.some((name) => SIDE.test(name)) === true);

/** As a person said it: whether amounts, or what is debited, are money in (1) or money out (−1). */
export const withWay = (mapping: Mapping, way: 1 | -1): Mapping => {
  const { in: moneyIn = [], out: moneyOut = [] } = mapping.columns;
  const said = { ...mapping, isSignAsked: false };
  if (!isSided(mapping.columns)) return { ...said, sign: way };
  const isDebitIn = moneyIn.some((name) => DEBIT.test(name));
  if (isDebitIn === (way === 1)) return said;
  return { ...said, columns: { ...mapping.columns, in: moneyOut, out: moneyIn } };
};

/** Which way money goes in a table of its kind, where no amount has a minus; null where it could be either. */
export const wayOfKind = (table: Table, { columns }: Mapping): 1 | -1 | null => {
  const [header = ''] = columns.amount ?? [];
  const headers = table.headers.map(plainHeader);
  const has = (name: RegExp): boolean => headers.some((other) => name.test(other));
  if (TO_CUSTOMERS.test(header) || has(WAGES)) return -1;
  if (has(CREDIT_NOTE)) return has(CUSTOMER) && !has(SUPPLIER) ? -1 : null;
  if (has(OFFER)) return null;
  const fees = cellsOf(table, columnsOf(table.headers, ['fee']), (cell) => !isBlank(cell));
  const isSold =
    SOLD.test(header) ||
    columns.fee !== undefined ||
    // What is taken off them stands below zero.
    fees.some(isBelowZero) ||
    has(OF_SALES) ||
    (OF_FEES.test(header) && columnsOf(table.headers, ['fee']).length > 0) ||
    (OF_ORDERS.test(header) && has(CUSTOMER) && !has(SUPPLIER));
  return isSold ? 1 : null;
};
const OF_A_CARD = /\b(credit card|card (number|statement|account)|the tin dung|sao ke the|so the)\b/;

/**
 * Whether amounts may be money in or money out: none is below zero, or few are among what was bought or invoiced, and
 * no column says which way it went; or they are a card's, whose payments some banks write above zero.
 */
export const saysNoWay = (table: Table, { columns }: Mapping): boolean => {
  const [header = ''] = columns.amount ?? [];
  if (header === '') return false;
  if (cellsAbove(table).some(({ text }) => OF_A_CARD.test(plainHeader(text)))) return true;
  const cells = cellsOf(table, columnsFor(table, { columns }, 'amount')).filter((cell) => !isBlank(cell));
  if (cells.length === 0 || cells.some((cell) => MARKED.test(cell.text))) return false;
  const below = cells.filter(isBelowZero).length;
  const isOneWay = table.headers
    .map(plainHeader)
    .some((other) => SUPPLIER.test(other) || OF_ONE_WAY.test(other));
  return below === 0 || (isOneWay && below * 2 < cells.length);
};
/** As credits and debits are. */
const MARKED = /\b[cd]r?\.?$/i;
