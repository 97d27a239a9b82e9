/** Turns a table of a file into statements: for each account's part, its facts and its rows, read in order. */
import { once } from '../../once';
import type { Statement, Writing } from '../entry';
import { cellAt, type Row } from '../grid';
import { journalEntries } from '../mapping/journal';
import { areLegs } from '../mapping/legs';
import { columnsFor, ordersBy, type Mapping } from '../mapping/mapping';
import type { DecimalMark } from '../table/amounts';
import { currencyOf, onlyCurrency } from '../table/currency';
import { factsOf, type Facts } from '../table/facts';
import { columnNamed, plainHeader, ROLES } from '../table/headers';
import { countedElsewhere, isHeldByOrders } from '../table/orders';
import { sectionsOf } from '../table/sections';
import { accountsIn, type Block, type Table } from '../table/table';
import { heldSums } from './months';
import { inUnits, type Reader } from './reader';
import { nothingOf, readRow } from './rows';
import { belowZero, costSign, signIn } from './summing';
import { waysIn } from './ways';

const leavingOut = ({ headers }: Table, { leaveOut }: Mapping): Reader['leaveOut'] =>
  leaveOut.flatMap((by) => {
    const column = columnNamed(headers, by.column);
    return column < 0 ? [] : [{ column, by }];
  });

const statementOf = (block: Block, reader: Reader): Statement => {
  const { columns, writing, mapping } = reader;
  const mark = writing.decimalMark;
  const stated = factsOf(
    block,
    { in: columns.in[0], out: columns.out[0], amount: columns.amount[0] },
    writing.decimalMark,
    columns.currency.length > 0
      ? onlyCurrency(block, columns.currency)
      : currencyOf(reader.table, reader.money, block, writing.own ?? ''),
    sectionsOf(reader.table),
  );
  const facts: Facts = {
    ...stated,
    // In a file of legs each account has balances of its own, so the file's do not apply.
    opening: areLegs(mapping) ? null : inUnits(stated.opening, mapping),
    closing: areLegs(mapping) ? null : inUnits(stated.closing, mapping),
    totalIn: inUnits(stated.totalIn, mapping),
    totalOut: inUnits(stated.totalOut, mapping),
    total: inUnits(stated.total, mapping),
  };
  const found = nothingOf(block, reader);
  for (const row of block.rows) readRow(row, facts, reader, found);
  const { entries, unread } = found;
  return {
    facts,
    entries: mapping.isJournal ? journalEntries(entries) : entries,
    unread,
    reversed: () => {
      const back = belowZero(block, columns.in, mark) + belowZero(block, columns.out, mark, reader.outSign());
      return inUnits(back, mapping) ?? 0;
    },
    ...(reader.table.months !== undefined && { sums: () => heldSums(reader) }),
    isOfOrders: reader.orders?.isHeld === true,
    accounts: accountsIn(block, reader.table),
  };
};

const ofOrders = (
  table: Table,
  mapping: Mapping,
  mark: DecimalMark,
  leaveOut: Reader['leaveOut'],
): Reader['orders'] => {
  const orders = ordersBy(table, mapping, mark);
  if (orders === null) return null;
  const isLeftOut = (row: Row): boolean =>
    leaveOut.some(({ column, by }) => by.is.includes(plainHeader(cellAt(row, column).text)));
  return {
    ...orders,
    elsewhere: countedElsewhere(orders, isLeftOut),
    isHeld: isHeldByOrders(table, orders, columnsFor(table, mapping, 'amount'), mark),
  };
};

/** The statement of each account's part of a table. */
export const statementsOf = (table: Table, mapping: Mapping, writing: Writing): Statement[] => {
  const columns = Object.fromEntries(
    ROLES.map((role) => [role, columnsFor(table, mapping, role)]),
  ) as unknown as Reader['columns'];
  const leaveOut = leavingOut(table, mapping);
  const reader: Reader = {
    table,
    mapping,
    writing,
    columns,
    leaveOut,
    money: [...columns.amount, ...columns.in, ...columns.out],
    orders: ofOrders(table, mapping, writing.decimalMark, leaveOut),
    outSign: once(() => signIn(table, columns.out, writing.decimalMark)),
    ...waysIn(table, columns, writing.decimalMark),
    costSign: {
      fee: costSign(table, columns.fee, columns.amount, writing.decimalMark),
      tax: costSign(table, columns.tax, columns.amount, writing.decimalMark),
    },
  };
  return table.blocks.map((block) => statementOf(block, reader));
};
