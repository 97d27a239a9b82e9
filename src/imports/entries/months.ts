/** For reports by month: which months are actuals, and whether the report's own sums hold. */
import type { Words } from '../../words';
import type { HeldSum } from '../entry';
import { cellAt } from '../grid';
import type { LeaveOut } from '../mapping/shapes';
import { heldIn } from '../table/months/rounding';
import type { TableRow } from '../table/table';
import { inUnits, type Reader } from './reader';

const NOT_OVER: Words = { en: 'month that is not over yet', vi: 'tháng chưa hết' };
const IN_PART: Words = { en: 'only a part of the month', vi: 'chỉ một phần của tháng' };
/** The sums of a month count as actuals once it is over. */
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
export const heldSums = ({ table: { months }, writing, mapping }: Reader): HeldSum[] => {
  const sums = months?.sums ?? [];
  return heldIn(sums, writing.decimalMark).map(({ expected, found, within }, index) => ({
    at: sums[index]?.at ?? 0,
    named: sums[index]?.named ?? '',
    expected: inUnits(expected, mapping),
    found: inUnits(found, mapping),
    within: inUnits(within, mapping) ?? 0,
  }));
};
