/** The period that a file names above its table: written by the program that wrote its days, in their order. */
import { isBlank, type Cell } from '../../grid';
import { dayIn, dayOrderOf, type DayOrder } from '../days';
import type { Table } from '../table';

const FULL = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/g;

/** Two days in one row: from the first to the second. */
const periodsAbove = ({ blocks }: Table): Cell[][] =>
  blocks
    .flatMap(({ above }) => above)
    .map(({ cells }) => cells.flatMap(({ text }) => [...text.matchAll(FULL)].map(([day]) => ({ text: day }))))
    .filter((days) => days.length === 2);

/** The order in which a period can be read alone, if all days are within it then; null where there is none. */
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
