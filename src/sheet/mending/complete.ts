import { addTo } from '../../domain/groups';
import type { Month } from '../../domain/plan';
import type { RowValues } from '../content';
import type { Cell, Edit } from '../edit';
import type { Spot } from '../formula';
import { astray } from '../headerRow';
import { layoutOf, placeOfTable, type Cells, type DayOf, type Layout } from '../layout';
import { isBlankCell } from '../read';
import { hidingOf } from '../scaffold/columns';
import { dressColumns } from '../scaffold/dress';
import { headerCell } from '../scaffold/header';
import { formatOf, formulaDown } from '../scaffold/row';
import type { Surroundings } from '../scaffold/surroundings';
import type { Column, TableTab } from '../tab';
import { isError } from '../value';
import { cornerMended } from './corner';
import { columnBlocks, formulaAt, formulaHeld, type Gap, type TabRead } from './gaps';
import { sameFormula } from './same';
import { foundSpills, spillsMended } from './spill';

/** A row as values by key, choices by their English names, as formulas may look at it. */
const valuesOfRow = (tab: TableTab, layout: Layout, line: readonly unknown[], dayOf: DayOf): RowValues =>
  Object.fromEntries(
    Object.entries(tab.columns)
      .filter(([, column]) => column.span === 1 && !column.computed)
      .map(([key, column]) => {
        const at = layout.columns.get(key)?.[0];
        return [key, at === undefined ? null : column.read(line[at - 1] ?? '', () => undefined, dayOf)];
      }),
  );

/** A row number of the sheet, and the row's values. */
export interface SaidRow {
  row: number;
  values: RowValues;
}
/** The values of the rows from `top` to `bottom`, both included. */
export const saidRows = (
  tab: TableTab,
  layout: Layout,
  cells: Cells,
  [top, bottom]: readonly [number, number],
  dayOf: DayOf,
): SaidRow[] =>
  cells
    .slice(top - 1, bottom)
    .map((line, index) => ({ row: top + index, values: valuesOfRow(tab, layout, line, dayOf) }));

/**
 * Our formulas refer to whole columns from the header down, which people's seldom do. One with #REF! was ours, or is
 * useless.
 */
const isOurs = (formula: string): boolean => /\$[A-Z]+\$\d+:\$[A-Z]+(?![$\d])|#REF/i.test(formula);

/** Cells of one column that should hold a formula, but are blank or hold an older formula of ours. */
const gapsOf = (
  column: Column,
  at: number,
  rows: readonly SaidRow[],
  standing: TabRead,
  formulaIn: ReturnType<typeof formulaDown>,
): Gap[] => {
  const ready = formulaIn({});
  /** In a row that gets no formula, an old one of ours is removed, unless it is the one that ready rows have. */
  const leftBehind = (row: number): Gap[] => {
    const [old, kept] = [formulaAt(standing, row, at), ready.at(row)];
    if (!isOurs(old)) return [];
    const stays = typeof kept === 'object' && kept !== null && 'formula' in kept;
    return stays && sameFormula(old, kept.formula) ? [] : [{ row, content: null }];
  };
  return rows.flatMap(({ row, values }): Gap[] => {
    const { formula, at: contentAt } = formulaIn(values);
    const wanted = contentAt(row);
    if (formula === null && column.computed) return leftBehind(row);
    if (wanted === null || typeof wanted !== 'object' || !('formula' in wanted)) return [];
    const old = formulaAt(standing, row, at);
    if (old === '' && !isBlankCell(standing.cells[row - 1]?.[at - 1])) return [];
    if (old !== '' && !column.computed && !isOurs(old)) return [];
    return old !== '' && sameFormula(old, wanted.formula) ? [] : [{ row, content: wanted }];
  });
};

interface AddedColumn {
  key: string;
  column: Column;
  month: number;
  at: number;
}
/** Where missing columns will be added. */
const withMissing = (
  tab: TableTab,
  layout: Layout,
  asked: readonly string[],
): { completed: Layout; added: readonly AddedColumn[] } => {
  const places = new Map(layout.columns);
  let next = layout.nextColumn;
  const added: AddedColumn[] = [];
  for (const [key, column] of Object.entries(tab.columns).filter(([each]) => asked.includes(each))) {
    const at = Array.from({ length: column.span }, (_, month) => {
      const stands = layout.columns.get(key)?.[month];
      if (stands !== undefined) return stands;
      added.push({ key, column, month, at: next });
      return next++;
    });
    places.set(key, at);
  }
  return { completed: { ...layout, columns: places, nextColumn: next }, added };
};

/**
 * The layout that a tab will have once it is completed, since formulas on other tabs refer to columns still to come.
 */
export const completedLayout = (tab: TableTab, layout: Layout, formulas: TabRead['formulas']): Layout =>
  withMissing(tab, foundSpills(tab.columns, layout, formulas), Object.keys(tab.columns)).completed;

/**
 * Adds columns that a person removed, or that an upgrade brings, to the right of all others: all of them, or those
 * asked for.
 */
export const missingColumns = (
  tab: TableTab,
  layout: Layout,
  around: Surroundings,
  name: string,
  asked: readonly string[] = Object.keys(tab.columns),
): { edits: Edit[]; layout: Layout } => {
  const { completed, added } = withMissing(tab, layout, asked);
  const spot: Spot = { here: placeOfTable(name, completed), row: layout.headerRow, place: around.place };
  const header = added.map((slot): Cell => headerCell(tab, slot, around, spot));
  if (header.length === 0) return { edits: [], layout: completed };
  const keys = [...new Set(added.map(({ key }) => key))].filter((key) =>
    (layout.columns.get(key) ?? [undefined]).every((at) => at === undefined),
  );
  return {
    layout: completed,
    edits: [
      ...dressColumns(tab, completed, around, keys),
      { kind: 'write', tab, row: layout.headerRow, column: layout.nextColumn, cells: [header] },
      ...hidingOf(tab, completed, keys),
    ],
  };
};

/**
 * Adds what a table lacks: columns, and formulas in rows that have a key or stand ready. Nothing that a person typed
 * changes.
 */
export const completeTable = (
  tab: TableTab,
  standing: TabRead,
  first: Month,
  dayOf: DayOf,
  around: Surroundings,
): Edit[] => {
  const read = layoutOf(tab.columns, standing.cells, first, dayOf);
  // Headers moved down by a sort are for the person to put back: adding them here would make duplicates.
  if (read === null || astray(tab, standing.cells, read, { first, dayOf }) !== null) return [];
  const found = foundSpills(tab.columns, read, standing.formulas);
  const { edits, layout } = missingColumns(tab, found, around, standing.name);
  const down = { here: placeOfTable(standing.name, layout), place: around.place };
  const spot = (row: number): Spot => ({ ...down, row });
  const keysAt = tab.keys.flatMap((key) => layout.columns.get(key) ?? []).filter((at) => at !== undefined);
  const computedAt = Object.entries(tab.columns).flatMap(([key, column]) =>
    column.computed && column.spill === undefined
      ? (found.columns.get(key) ?? []).filter((at) => at !== undefined)
      : [],
  );
  const isReady = (row: number): boolean => computedAt.some((at) => formulaAt(standing, row, at) !== '');
  const rows = standing.cells.flatMap((line, index) =>
    index < layout.headerRow || (keysAt.every((at) => isBlankCell(line[at - 1])) && !isReady(index + 1))
      ? []
      : [{ row: index + 1, values: valuesOfRow(tab, layout, line, dayOf) }],
  );
  const filled = Object.entries(tab.columns).flatMap(([key, column]) =>
    column.formula === undefined
      ? []
      : (layout.columns.get(key) ?? []).flatMap((at, month) =>
          at === undefined
            ? []
            : columnBlocks(
                tab,
                at,
                gapsOf(column, at, rows, standing, formulaDown(tab, { column, month }, around, down)),
                formulaHeld(standing, at),
              ),
        ),
  );
  const corner = cornerMended(tab, standing.formulas, layout, spot);
  const formats = filled.length === 0 ? [] : rowFormats(tab, layout, rows, around);
  return [...edits, ...spillsMended(tab, found, standing, around, layout), ...filled, ...corner, ...formats];
};

/** Whether any computed cell shows an error. */
export const brokenIn = (tab: TableTab, layout: Layout, cells: Cells): boolean => {
  const places = Object.entries(tab.columns).flatMap(([key, column]) =>
    column.computed ? (layout.columns.get(key) ?? []).filter((at) => at !== undefined) : [],
  );
  return cells.slice(layout.headerRow).some((line) => places.some((at) => isError(line[at - 1])));
};

/** Formats of cells that depend on their row, such as on its unit. */
export const rowFormats = (
  tab: TableTab,
  layout: Layout,
  rows: readonly SaidRow[],
  around: Surroundings,
): Edit[] => {
  const byFormat = new Map<string, { row: number; column: number; rows: number; columns: number }[]>();
  for (const [key, column] of Object.entries(tab.columns)) {
    if (typeof column.format !== 'function') continue;
    for (const { row, values } of rows) {
      const format = formatOf(column, values, around);
      for (const at of layout.columns.get(key) ?? [])
        if (at !== undefined) addTo(byFormat, format, { row, column: at, rows: 1, columns: 1 });
    }
  }
  return [...byFormat].map(([format, areas]) => ({ kind: 'dress', tab, areas, look: { format } }));
};
