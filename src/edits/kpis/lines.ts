/** Budget, as far as an edit of KPIs asks for it. */
import { layoutOf, type Cells, type Layout } from '../../sheet/layout';
import { budget } from '../../tabs';
import type { Sheet, Workbook } from '../../workbook';

/** The currency's decimals, as the Budget's amounts use them, those that are read: Direction is not read for them. */
export const decimalsIn = (cells: Cells, layout: Layout | null): number => {
  const places = ['annual', 'months'].flatMap((key) => layout?.columns.get(key) ?? []);
  const isFine = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value);
  return cells.some((line) => places.some((at) => at !== undefined && isFine(line[at - 1]))) ? 2 : 0;
};

/** Budget's header stands in one of them, with the totals above; where it does not, all of Budget is read. */
const TOP_ROWS = 10;
/** What KPIs may be made of. */
const NAMES = ['id', 'line', 'group', 'department'];

/** Budget as far as KPIs ask: its top rows, and of all others the columns that name lines; null where there is none. */
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
  // Amounts of the year for all rows, those of months as the totals have them.
  const asked = withAmounts ? [...NAMES, 'annual'] : NAMES;
  const columns = Math.max(1, ...asked.map((key) => found.columns.get(key)?.[0] ?? 0));
  return { sheet, cells: [...top, ...sheet.left(columns).slice(top.length)], layout: found };
};
