/**
 * Exports of orders with one row for each item: values of the whole order (total, shipping, discount) are repeated on
 * each of its rows and must count once.
 */
import { groupsOf } from '../../domain/groups';
import { units } from '../exact';
import { BLANK, cellAt, isBlank, type Row } from '../grid';
import { amountIn, isNothing, type DecimalMark } from './amounts';
import { plainHeader, spacedHeader } from './headers';
import type { Table, TableRow } from './table';

/** Headers that show that a row is an item of an order. */
const ITEM =
  /^(ten (san pham|hang|hang hoa|mat hang|mon)|san pham|hang hoa|mat hang|ma (hang|hang hoa|san pham|sku)|(seller |lineitem )?sku( id)?|(product|item|lineitem) name|product|phan loai hang)$/;
const ORDER =
  /^(ma don|ma don hang|so don hang|don hang|ma hoa don|so hoa don|order|order (id|no|number)|invoice (no|number)|receipt (no|number)|name)$/;
const QUANTITY = /^(so luong|so luong ban|sl|quantity|qty|lineitem quantity)$/;
const PRICE = /^(don gia|gia ban|gia|price|unit (price|amount)|lineitem price)$/;

/** Headers of amounts of an item, or of the order. */
const OF_ITEM =
  /^(thanh tien|tong gia ban|tong gia ban san pham|gia san pham|don gia|gia ban|tien hang|paid price|item (price|total)|line (amount|total)|sku subtotal.*)$/;
const OF_ORDER =
  /^(khach (can|da) tra|khach thanh toan|tong (tien|cong|thanh toan|tien thanh toan|tien hang|don hang|hoa don)|tong gia tri don hang.*|thuc thu|order (amount|total)|grand total|total|total (amount|price|paid)|subtotal|shipping.*|phi van chuyen.*|phi giao hang.*)$/;

type OrderRows = ReadonlyMap<string, readonly TableRow[]>;

const columnOf = (headers: readonly string[], name: RegExp): number =>
  headers.findIndex((header) => name.test(header));

/** Whether each row is one of an order's items, by its headers. */
export const isOfItems = ({ headers }: Table): boolean => {
  const named = headers.map(spacedHeader);
  return columnOf(named, ITEM) >= 0 || [QUANTITY, PRICE].every((name) => columnOf(named, name) >= 0);
};

/** All rows by order; null where no order has several rows. Headers rule that out for nearly all files. */
const ordersOf = (table: Table, reference: number | undefined): OrderRows | null => {
  if (!isOfItems(table)) return null;
  const { headers, blocks } = table;
  const named = headers.map(spacedHeader);
  const own = columnOf(named, ORDER);
  const order = own < 0 ? (reference ?? -1) : own;
  const found = groupsOf(
    blocks.flatMap(({ rows }) => rows),
    ({ cells }) => cellAt(cells, order).text.trim(),
  );
  found.delete('');
  return severalOf(found).size === 0 ? null : found;
};
const severalOf = (orders: OrderRows): OrderRows =>
  new Map([...orders].filter(([, rows]) => rows.length > 1));

/** In units. A blank or dash is 0; a text that is no amount is NaN, which equals nothing. */
export const figure = (row: Row, column: number, mark: DecimalMark): number => {
  const cell = cellAt(row, column);
  if (isNothing(cell)) return 0;
  const value = amountIn(cell, mark);
  return value === null ? NaN : units(value);
};
const figures = (rows: readonly TableRow[], column: number, mark: DecimalMark): number[] =>
  rows.map(({ cells }) => figure(cells, column, mark));
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * Whether a money column belongs to the item or the order; `open` where it is equal on all rows of each order and could
 * be either.
 */
export type Of = 'item' | 'order' | 'open';

/** Recognises item amounts by quantity times price. */
const byPrices = (
  rows: readonly TableRow[],
  column: number,
  headers: readonly string[],
  mark: DecimalMark,
): Of | null => {
  const [quantity, price] = [columnOf(headers, QUANTITY), columnOf(headers, PRICE)];
  if (quantity < 0 || price < 0 || price === column) return null;
  const prices = figures(rows, price, mark);
  const worth = rows.map(
    ({ cells }, at) => (amountIn(cellAt(cells, quantity), mark) ?? 0) * (prices[at] ?? 0),
  );
  const said = figures(rows, column, mark);
  if (said.every((amount, at) => amount === worth[at])) return 'item';
  return said[0] === total(worth) ? 'order' : null;
};

const ofWhat = (orders: OrderRows, headers: readonly string[], column: number, mark: DecimalMark): Of => {
  const header = headers[column] ?? '';
  let isBlankBelow = true;
  for (const rows of orders.values()) {
    const [first = '', ...others] = rows.map(({ cells }) => cellAt(cells, column).text.trim());
    if (others.some((text) => text !== first && text !== '')) return 'item';
    isBlankBelow &&= first !== '' && others.every((text) => text === '');
  }
  if (isBlankBelow) return 'order';
  for (const rows of orders.values()) {
    const told = byPrices(rows, column, headers, mark);
    if (told !== null) return told;
  }
  if (OF_ORDER.test(header)) return 'order';
  return OF_ITEM.test(header) ? 'item' : 'open';
};

/** A person's answers whether an amount counts once per order, by header. */
export type PerOrder = Readonly<Record<string, boolean>>;

export interface Orders {
  /** Columns that count once per order. */
  once: readonly number[];
  /** The header of a column that a person has to decide on. */
  open: string | null;
  /** The orders with several items, and all orders. */
  rows: OrderRows;
  all: OrderRows;
}

interface Asked {
  /** The money columns, and the reference column. */
  money: readonly number[];
  reference: number | undefined;
  mark: DecimalMark;
  said: PerOrder;
}

/** What counts once per order; null where every row stands for itself. */
export const ordersIn = (table: Table, { money, reference, mark, said }: Asked): Orders | null => {
  const all = ordersOf(table, reference);
  if (all === null) return null;
  const rows = severalOf(all);
  const headers = table.headers.map(plainHeader);
  const of = money.map((column): [number, Of] => {
    const found = ofWhat(rows, headers, column, mark);
    const answer = said[headers[column] ?? ''];
    return [column, found === 'open' && answer !== undefined ? (answer ? 'order' : 'item') : found];
  });
  const open = of.find(([, what]) => what === 'open')?.[0];
  const once = of.flatMap(([column, what]) => (what === 'order' ? [column] : []));
  return { rows, all, once, open: open === undefined ? null : (headers[open] ?? null) };
};

/** Whether the items of every order sum to the order's value in another column; null where that can't be read. */
export const comesTo = ({ all }: Orders, items: number, order: number, mark: DecimalMark): boolean | null => {
  const off = [...all.values()].map(
    (own) => total(figures(own, items, mark)) - total(figures(own.slice(0, 1), order, mark)),
  );
  return off.some(Number.isNaN) ? null : off.every((amount) => amount === 0);
};

/** Whether the file itself confirms its orders' values: its total counts each once, or the items sum to them. */
export const isHeldByOrders = (
  { headers }: Table,
  orders: Orders,
  amounts: readonly number[],
  mark: DecimalMark,
): boolean => {
  const [amount] = amounts;
  if (amount === undefined || orders.once.includes(amount)) return amount !== undefined;
  const named = headers.map(plainHeader);
  return named.some(
    (header, column) =>
      OF_ORDER.test(header) &&
      ofWhat(orders.rows, named, column, mark) === 'order' &&
      comesTo(orders, amount, column, mark) === true,
  );
};

/** Rows on which their order's values do not count; they count on its first row that is not left out. */
export const countedElsewhere = (
  { rows, once }: Orders,
  isLeftOut: (row: Row) => boolean,
): ReadonlySet<TableRow> => {
  const others = new Set<TableRow>();
  for (const own of rows.values()) {
    const saying = own.filter(({ cells }) => once.some((column) => !isBlank(cellAt(cells, column))));
    const carrier = saying.find(({ cells }) => !isLeftOut(cells)) ?? saying[0] ?? own[0];
    for (const row of own) if (row !== carrier) others.add(row);
  }
  return others;
};

/** The row without amounts that count on another row of its order. */
export const withoutAmounts = (row: Row, columns: readonly number[]): Row =>
  row.map((cell, column) => (columns.includes(column) ? BLANK : cell));
