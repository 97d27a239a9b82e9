/**
 * The period that a file names above its table. It was written by the same program as the days, and so in their order.
 */
import { isBlank, type Cell } from '../../grid';
import { dayIn, dayOrderOf, type DayOrder } from '../days';
import type { Table } from '../table';

const FULL = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/g;

/** Pairs of days in one row: the first and the last of a period. */
const periodsAbove = ({ blocks }: Table): Cell[][] =>
  blocks
    .flatMap(({ above }) => above)
    .map(({ cells }) => cells.flatMap(({ text }) => [...text.matchAll(FULL)].map(([day]) => ({ text: day }))))
    .filter((days) => days.length === 2);

/** The only order in which the period can be read and all days lie within it; null where there is none. */
export const orderByPeriod = (
  table: Table,
  days: readonly Cell[],
  either: readonly DayOrder[],
): DayOrder | null => {
  for (const period of periodsAbove(table)) {
    const found = dayOrderOf(period);
    const order = 'only' in found ? found.only : null;
    if (order === null || !either.includes(order)) continue;
    const [from = null, to = null] = period.map((day) => dayIn(day, order));
    const isWithin = (cell: Cell): boolean => {
      const day = isBlank(cell) ? from : dayIn(cell, order);
      return day !== null && from !== null && to !== null && from <= day && day <= to;
    };
    if (days.every(isWithin)) return order;
  }
  return null;
};
