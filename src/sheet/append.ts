import { slots, type RowValues } from './content';
import type { Edit } from './edit';
import { placeOfTable, type Cells, type Layout } from './layout';
import { inRuns } from './places/blocks';
import { isBlankCell } from './read';
import { cellDown } from './scaffold/row';
import type { Surroundings } from './scaffold/surroundings';
import type { TableTab } from './tab';

/** The first row below the last one with a key; ready rows, which hold only formulas, count as free. */
export const nextFreeRow = (tab: TableTab, cells: Cells, layout: Layout): number => {
  const keysAt = tab.keys.flatMap((key) => layout.columns.get(key) ?? []).filter((at) => at !== undefined);
  for (let row = cells.length; row > layout.headerRow; row--) {
    if (keysAt.some((at) => !isBlankCell(cells[row - 1]?.[at - 1]))) return row + 1;
  }
  return layout.headerRow + 1;
};

/** A table and where its columns are. */
interface Laid {
  tab: TableTab;
  layout: Layout;
}

/**
 * Writes rows from a given row on: the values given, and the formulas of computed cells. One write per run of
 * neighbouring columns, of all columns or only those in `keys`.
 */
export const rowsAt = (
  { tab, layout }: Laid,
  row: number,
  rows: readonly RowValues[],
  around: Surroundings,
  keys: readonly string[] = Object.keys(tab.columns),
): Edit[] => {
  if (rows.length === 0) return [];
  const down = { here: placeOfTable('', layout), place: around.place };
  const placed = slots(tab.columns).flatMap((slot) => {
    const at = layout.columns.get(slot.key)?.[slot.month];
    if (at === undefined || !keys.includes(slot.key)) return [];
    const cellIn = cellDown(tab, slot, around, down);
    const cells = rows.map((values, index) => cellIn(values, row + index));
    return [{ at, cells }];
  });
  return inRuns(placed, ({ at }) => at).map((run) => ({
    kind: 'write',
    tab,
    row,
    column: run[0]?.at ?? 1,
    cells: rows.map((_, index) => run.map(({ cells }) => cells[index] ?? { content: null })),
  }));
};

/** Writes rows below the last one in use. */
export const appended = (
  tab: TableTab,
  cells: Cells,
  layout: Layout,
  rows: readonly RowValues[],
  around: Surroundings,
): Edit[] => rowsAt({ tab, layout }, nextFreeRow(tab, cells, layout), rows, around);
