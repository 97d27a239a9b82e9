/** Decides the order of day and month for the whole column, by its days or by what surrounds the table. */
import type { Cell } from '../grid';
import { DAY_ORDERS, dayIn, dayOrderOf, isDayLike, mayBeTurned, type DayOrder } from '../table/days';
import type { Decided } from '../table/decided';
import { plainHeader } from '../table/headers';
import { orderByPeriod } from '../table/months/period';
import { cellsOf, type Table } from '../table/table';
import { columnsFor, missed, type Mapping } from './columns';
import { balancesSay } from './told';

/** The order by the whole column, and by the period above the table where the column leaves two orders open. */
export const dayOrderIn = (table: Table, mapping: Mapping): Decided<DayOrder> => {
  if (mapping.dayOrder !== null) return { only: mapping.dayOrder };
  const days = cellsOf(table, columnsFor(table, mapping, 'date'));
  const found = dayOrderOf(days);
  if ('none' in found) return likeliestOrder(days) ?? found;
  if ('only' in found && mayBeTurned(days)) return { either: [found.only, 'turned'] };
  const order =
    'either' in found
      ? (orderByPeriod(table, days, found.either) ??
        orderByHeader(table, mapping) ??
        orderByRows(table, mapping, days, found.either))
      : null;
  return order === null ? found : { only: order };
};

/** Where some days fit no order, the one order that most of them fit is chosen, and the others are reported. */
const likeliestOrder = (days: readonly Cell[]): Decided<DayOrder> | null => {
  const orders = DAY_ORDERS.map((order) => ({
    order,
    off: missed(days, (day) => dayIn(day, order) !== null),
  }));
  const [best, next] = orders.sort((one, other) => one.off - other.off);
  if (best === undefined || next === undefined) return null;
  // Real dates of a workbook are the same in any order.
  const isKept = (cell: Cell): boolean => cell.day !== undefined || !isDayLike(cell);
  const isOne = best.off < next.off || days.every(isKept);
  return isOne && best.off * 2 < days.length ? { only: best.order } : null;
};

/** Where running balances show that rows go from old to new or back, the one order in which the days do so, too. */
const orderByRows = (
  table: Table,
  mapping: Mapping,
  cells: readonly Cell[],
  either: readonly DayOrder[],
): DayOrder | null => {
  const isInTurn = (order: DayOrder): boolean => {
    const days = cells.flatMap((cell) => dayIn(cell, order) ?? []);
    const turns = days.slice(1).map((day, at) => day.localeCompare(days[at] ?? day));
    return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
  };
  const [only = null, ...others] = either.filter(isInTurn);
  return others.length > 0 || table.blocks.length > 1 || balancesSay(table, mapping) === null ? null : only;
};

/** A header such as “Date (MM/DD/YYYY)” states the order. */
const orderByHeader = (table: Table, mapping: Mapping): DayOrder | null => {
  const said = columnsFor(table, mapping, 'date').map((column) => plainHeader(table.headers[column] ?? ''));
  if (said.some((header) => /\bmm? dd?\b/.test(header))) return 'mdy';
  return said.some((header) => /\bdd? mm?\b/.test(header)) ? 'dmy' : null;
};

/** The source's earlier order, unless the file's days are written in another one. */
export const heldOrder = (table: Table, mapping: Mapping): DayOrder | null => {
  const { dayOrder } = mapping;
  if (dayOrder === null) return null;
  const cells = cellsOf(table, columnsFor(table, mapping, 'date'));
  if ((dayOrder === 'turned') !== mayBeTurned(cells)) return null;
  const off = missed(cells, (cell) => dayIn(cell, dayOrder) !== null);
  if (off === 0) return dayOrder;
  const found = dayOrderOf(cells);
  return off > ('none' in found ? found.none.length : 0) ? null : dayOrder;
};
