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
export const NAMES: readonly string[] = ['id', 'line', 'group', 'department'];

/** The part of Budget that KPIs need: its top rows, and of the others only some columns. */
export interface Lines {
  sheet: Sheet;
  cells: Cells;
  layout: Layout;
}
/** `keys`: the columns to read of all rows. Null where there is no Budget. */
export const linesOf = (workbook: Workbook, first: string, keys: readonly string[]): Lines | null => {
  const sheet = workbook.sheet(budget);
  if (sheet === null) return null;
  const laid = (cells: Cells): Layout | null => layoutOf(budget.columns, cells, first, workbook.dayOf);
  const top = sheet.rows(1, Math.min(TOP_ROWS, sheet.size().rows));
  const found = laid(top);
  if (found === null) {
    const layout = laid(sheet.cells());
    return layout === null ? null : { sheet, cells: sheet.cells(), layout };
  }
  const columns = Math.max(1, ...keys.map((key) => found.columns.get(key)?.[0] ?? 0));
  return { sheet, cells: [...top, ...sheet.left(columns).slice(top.length)], layout: found };
};
