/** Rows are written by where they stand: a run looks at them once more, and does nothing where others moved them or typed into them since. */
import type { Edit } from './edit';
import type { Cells } from './layout';
import type { TabRef } from './tab';

/** From one row to another, those columns of them: one read of so many cells. */
export const asRead = (
  tab: TabRef,
  cells: Cells,
  columns: readonly number[],
  top: number,
  bottom: number,
): Edit[] => {
  const column = Math.min(...columns);
  const area = { row: top, column, rows: bottom - top + 1, columns: Math.max(...columns) - column + 1 };
  return bottom < top ? [] : [{ kind: 'as read', tab, area, columns, cells }];
};

/** The last row, and the free ones below it that get rows; those that are added below all are nobody's. */
export const freeAsRead = (
  tab: TabRef,
  cells: Cells,
  columns: readonly number[],
  row: number,
  count: number,
): Edit[] => asRead(tab, cells, columns, row - 1, Math.min(row + count - 1, cells.length));
