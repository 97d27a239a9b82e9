import type { RowValues } from './content';
import { slots } from './content';
import type { Cell, Edit } from './edit';
import { placeOfTable, type Cells, type Layout } from './layout';
import { cellDown } from './scaffold/row';
import type { Surroundings } from './scaffold/surroundings';
import type { TableTab } from './tab';

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** The first row below everything that has a key: ready rows with nothing but formulas in them are free. */
export const nextFreeRow = (tab: TableTab, cells: Cells, layout: Layout): number => {
  const keysAt = tab.keys.flatMap((key) => layout.columns.get(key) ?? []).filter((at) => at !== undefined);
  for (let row = cells.length; row > layout.headerRow; row--) {
    if (keysAt.some((at) => !isEmpty(cells[row - 1]?.[at - 1]))) return row + 1;
  }
  return layout.headerRow + 1;
};

/** Column numbers as runs of neighbours, with the cells that go there. */
const runsOf = (
  placed: readonly { at: number; cells: readonly Cell[] }[],
): { column: number; columns: Cell[][] }[] => {
  const runs: { column: number; columns: Cell[][] }[] = [];
  for (const { at, cells } of [...placed].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns.length === at) last.columns.push([...cells]);
    else runs.push({ column: at, columns: [[...cells]] });
  }
  return runs;
};

/**
 * Rows from a given row on: what was given, and the formulas of computed cells. One write a run of columns: all of
 * them, or those asked for.
 */
export const rowsAt = (
  tab: TableTab,
  layout: Layout,
  row: number,
  rows: readonly RowValues[],
  around: Surroundings,
  name = '',
  keys: readonly string[] = Object.keys(tab.columns),
): Edit[] => {
  if (rows.length === 0) return [];
  const down = { here: placeOfTable(name, layout), place: around.place };
  const placed = slots(tab.columns).flatMap((slot) => {
    const at = layout.columns.get(slot.key)?.[slot.month];
    if (at === undefined || !keys.includes(slot.key)) return [];
    const cellIn = cellDown(tab, slot, around, down);
    const cells = rows.map((values, index) => cellIn(values, row + index));
    return [{ at, cells }];
  });
  return runsOf(placed).map(({ column, columns }) => ({
    kind: 'write',
    tab,
    row,
    column,
    cells: rows.map((_, index) => columns.map((cells) => cells[index] ?? { content: null })),
  }));
};

/** The same, below the last row. */
export const appended = (
  tab: TableTab,
  cells: Cells,
  layout: Layout,
  rows: readonly RowValues[],
  around: Surroundings,
): Edit[] => rowsAt(tab, layout, nextFreeRow(tab, cells, layout), rows, around);
