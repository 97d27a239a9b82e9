/**
 * Edits write to rows by number. So before they are made, the rows are read again, and nothing is done if somebody has
 * moved them or typed into them since.
 */
import type { Edit } from './edit';
import type { Cells } from './layout';
import type { TabRef } from './tab';

/** Checks some columns of the rows from `top` to `bottom`, in one read. */
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

/**
 * Checks the row before `row`, and the free rows from `row` on that will be filled; rows added below the sheet's end
 * need no check.
 */
export const freeAsRead = (
  tab: TabRef,
  cells: Cells,
  columns: readonly number[],
  row: number,
  count: number,
): Edit[] => asRead(tab, cells, columns, row - 1, Math.min(row + count - 1, cells.length));
