/** Reports by month: which of their months are actuals, and whether their own sums hold. */
import type { Words } from '../../words';
import type { HeldSum } from '../entry';
import { summed } from '../exact';
import { cellAt } from '../grid';
import type { LeaveOut } from '../mapping/shapes';
import { amountIn, isNothing } from '../table/amounts';
import type { TableRow } from '../table/table';
import { inUnits, type Reader } from './reader';

const NOT_OVER: Words = { en: 'month that is not over yet', vi: 'tháng chưa hết' };
const IN_PART: Words = { en: 'only a part of the month', vi: 'chỉ một phần của tháng' };
/** Sums of a month are actuals when it is over. */
export const notOver = (
  { cells }: TableRow,
  { table, writing, columns }: Reader,
): Pick<LeaveOut, 'why'> | null => {
  if (table.months === undefined) return null;
  const { day = '' } = cellAt(cells, columns.date[0] ?? 0);
  if (day > (writing.today ?? day)) return { why: NOT_OVER };
  return table.months.parts.includes(day) ? { why: IN_PART } : null;
};

/** In the file's own units, as its sums are. */
export const heldSums = ({ table: { months }, writing: { decimalMark: mark }, mapping }: Reader): HeldSum[] =>
  (months?.sums ?? []).map(({ at, named, sum, parts }) => {
    const amounts = parts.map(({ cell, weight }) =>
      isNothing(cell) ? 0 : weight * (amountIn(cell, mark) ?? NaN),
    );
    const isRead = amounts.every((amount) => !Number.isNaN(amount));
    return {
      at,
      named,
      expected: inUnits(isNothing(sum) ? 0 : amountIn(sum, mark), mapping),
      found: isRead ? inUnits(summed(amounts), mapping) : null,
    };
  });
