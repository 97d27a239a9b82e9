/**
 * Makes cells without content free: a plan has a hundred thousand that only have a look. They become the engine's cells
 * one by one when asked for, and all cells of a tab do before the tab is iterated or its rows and columns move. Whether
 * such a cell exists or is still waiting makes no difference, so plugins and undo need not know.
 *
 * Changes `getCell`, `getRowCellIds` and the methods of the sheet plugin that move rows and columns, and `getCells` and
 * `getNextCellId` of the cell plugin. Assumes that no other plugin accesses `rows[…].cells` or `cells[…]` itself, and
 * that the formula tracker and row heights only look at cells with content.
 */
import type { Package } from '../package';
import { pluginWith } from './insides';

type Any = any;

export interface Look {
  style?: object | undefined;
  format?: string | undefined;
}
export type Looks = (Look | undefined)[][];

/** The waiting looks by the engine's sheet object, row by row; undefined where a cell exists or there is no look. */
const waiting = new WeakMap<object, Looks>();

export const letWait = (sheet: object, looks: Looks): void => {
  waiting.set(sheet, looks);
};

/** All waiting looks of a tab. */
export const looksOf = (sheet: object): Looks | undefined => waiting.get(sheet);

/** The look that waits at a place. */
export const lookAt = (sheet: object, col: number, row: number): Look | undefined =>
  waiting.get(sheet)?.[row]?.[col];

/** Sets or removes the waiting look of a place without a cell. */
export const wear = (sheet: Any, col: number, row: number, look: Look | undefined): void => {
  let looks = waiting.get(sheet as object);
  if (!looks) waiting.set(sheet as object, (looks = []));
  (looks[row] ??= new Array<Look | undefined>(sheet.numberOfCols as number).fill(undefined))[col] = look;
};

/** Whether a cell has content, not only a look. */
export const holds = (cell: Any): boolean => Boolean(cell?.isFormula) || Boolean(cell?.content);

interface Plugins {
  cells: Any;
  sheets: Any;
}
const plugins = new WeakMap<object, Plugins>();

/** The cell and sheet plugins of a model, found by the getters that its plugins share. */
export const pluginsOf = (getters: object): Plugins => {
  let known = plugins.get(getters);
  if (!known) plugins.set(getters, (known = { cells: null, sheets: null }));
  return known;
};

/** Creates the cell for a waiting look; returns its id. */
const stand = ({ cells, sheets }: Plugins, sheet: Any, col: number, row: number): number | undefined => {
  const line = waiting.get(sheet)?.[row];
  const look = line?.[col];
  if (look === undefined) return undefined;
  line![col] = undefined;
  const id: number = cells.getNextCellId();
  const { style, format } = look;
  const cell = { id, content: '', style, format, isFormula: false, parsedValue: null };
  (cells.cells[sheet.id] ??= {})[id] = cell;
  sheets.cellPosition[id] = { row, col, sheetId: sheet.id };
  sheet.rows[row].cells[col] = id;
  return id;
};

/** The cell at a place, or its waiting look without creating the cell. */
export const cellsOrLooks = (model: Any, sheetId: string): ((col: number, row: number) => Any) => {
  const { cells, sheets } = pluginsOf(pluginWith(model, 'setStyleFormat').getters as object);
  const sheet = sheets.sheets[sheetId];
  return (col, row) => {
    const id = sheet.rows[row]?.cells[col] as number | undefined;
    return id === undefined ? lookAt(sheet as object, col, row) : cells.cells[sheetId][id];
  };
};

/** The id of the cell at a place, which is created if it is waiting; undefined where there is none. */
export const idAt = (both: Plugins, sheet: Any, col: number, row: number): number | undefined =>
  (sheet.rows[row]?.cells[col] as number | undefined) ?? stand(both, sheet, col, row);

/** Creates all waiting cells of a tab. */
const allStand = (both: Plugins, sheetId: string): void => {
  const sheet = both.sheets.sheets[sheetId];
  const looks = sheet === undefined ? undefined : waiting.get(sheet as object);
  if (!looks) return;
  looks.forEach((line, row) => {
    for (let col = 0; col < line.length; col++) stand(both, sheet, col, row);
  });
  waiting.delete(sheet as object);
};

let areFilledEnough = false;
/** Runs an iteration that only looks for content, which waiting cells do not have. */
export const amongFilled = <T>(work: () => T): T => {
  const before = areFilledEnough;
  areFilledEnough = true;
  try {
    return work();
  } finally {
    areFilledEnough = before;
  }
};

/**
 * Wraps a method that iterates or moves a tab's cells: all of them are created first. The method takes the tab or its
 * id.
 */
const standFirst = (Plugin: Any, name: string): void => {
  const method = Plugin.prototype[name] as (of: Any, ...args: Any[]) => unknown;
  Plugin.prototype[name] = function (this: Any, of: Any, ...args: Any[]) {
    if (!areFilledEnough) allStand(pluginsOf(this.getters as object), (of.id ?? of) as string);
    return method.call(this, of, ...args);
  };
};

/** Wraps a method that only looks for cells' content. */
const seekFilled = (Plugin: Any, name: string): void => {
  const method = Plugin.prototype[name] as (...args: Any[]) => unknown;
  Plugin.prototype[name] = function (this: Any, ...args: Any[]) {
    return amongFilled(() => method.apply(this, args));
  };
};

export function letEmptyWait({ registries }: Package): void {
  const CellPlugin: Any = registries.corePluginRegistry.get('cell');
  const SheetPlugin: Any = registries.corePluginRegistry.get('sheet');
  // A cell id is never reused: undo does not know of cells that were created later, and would give the number back.
  CellPlugin.prototype.getNextCellId = function (this: Any) {
    return this.nextId++;
  };
  SheetPlugin.prototype.getCell = function (
    this: Any,
    { sheetId, col, row }: { sheetId: string; col: number; row: number },
  ) {
    const sheet = this.sheets[sheetId];
    if (sheet === undefined) return undefined;
    const both = pluginsOf(this.getters as object);
    const id = idAt(both, sheet, col, row);
    return id === undefined ? undefined : both.cells.cells[sheetId][id];
  };
  standFirst(CellPlugin, 'getCells');
  for (const name of ['getRowCellIds', 'removeColumns', 'removeRows', 'addColumns', 'addRows'])
    standFirst(SheetPlugin, name);
  seekFilled(registries.coreViewsPluginRegistry.get('formula_tracker'), 'handle');
  seekFilled(registries.coreViewsPluginRegistry.get('row_size'), 'getRowTallestCell');
}
