/** The part of Budget that an edit of KPIs needs. */
import { layoutOf, type Cells, type Layout } from '../../sheet/layout';
import { budget } from '../../tabs';
import type { Sheet, Workbook } from '../../workbook';

/** The currency's decimals, judged by the Budget amounts that were read, to save reading Direction. */
export const decimalsIn = (cells: Cells, layout: Layout | null): number => {
  const places = ['annual', 'months'].flatMap((key) => layout?.columns.get(key) ?? []);
  const isFine = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value);
  return cells.some((line) => places.some((at) => at !== undefined && isFine(line[at - 1]))) ? 2 : 0;
};

/** Budget's header is in one of these rows, below the totals; where it is not, all of Budget is read. */
const TOP_ROWS = 10;
/** The columns that a KPI's formulas may select lines by. */
const NAMES = ['id', 'line', 'group', 'department'];

/**
 * The part of Budget that KPIs need: its top rows, and of the others only the columns that name lines. Null where there
 * is no Budget.
 */
export interface Lines {
  sheet: Sheet;
  cells: Cells;
  layout: Layout;
}
export const linesOf = (workbook: Workbook, first: string, withAmounts: boolean): Lines | null => {
  const sheet = workbook.sheet(budget);
  if (sheet === null) return null;
  const laid = (cells: Cells): Layout | null => layoutOf(budget.columns, cells, first, workbook.dayOf);
  const top = sheet.rows(1, Math.min(TOP_ROWS, sheet.size().rows));
  const found = laid(top);
  if (found === null) {
    const layout = laid(sheet.cells());
    return layout === null ? null : { sheet, cells: sheet.cells(), layout };
  }
  // The year's amounts are read for all rows; the months' amounts are needed only in the top rows, for their totals.
  const asked = withAmounts ? [...NAMES, 'annual'] : NAMES;
  const columns = Math.max(1, ...asked.map((key) => found.columns.get(key)?.[0] ?? 0));
  return { sheet, cells: [...top, ...sheet.left(columns).slice(top.length)], layout: found };
};
