/**
 * Makes cells that hold nothing cost nothing: a plan has a hundred thousand that only have a look. They become cells of
 * the engine one by one, when somebody asks for one; all of a tab do before its cells
 * are gone through, or its rows and columns move. A cell that stands is as good as one that waits: nobody is told of
 * it, and undo need not know.
 *
 * Changes `getCell`, `getRowCellIds` and what moves rows and columns of the tabs' plugin, `getCells` and `getNextCellId`
 * of the cells'. Assumes that no other plugin reaches for `rows[…].cells` or `cells[…]` itself, and that the formulas'
 * tracker and the height of rows look only for cells that hold something.
 */
import type { Package } from '../package';
import { pluginWith } from './insides';

type Any = any;

export interface Look {
  style?: object | undefined;
  format?: string | undefined;
}
export type Looks = (Look | undefined)[][];

/** What waits, by the engine's own object for a tab: row by row, undefined where a cell stands or has no look. */
const waiting = new WeakMap<object, Looks>();

export const letWait = (sheet: object, looks: Looks): void => {
  waiting.set(sheet, looks);
};

/** The looks of all cells of a tab that wait. */
export const looksOf = (sheet: object): Looks | undefined => waiting.get(sheet);

/** The look of a cell that waits. */
export const lookAt = (sheet: object, col: number, row: number): Look | undefined =>
  waiting.get(sheet)?.[row]?.[col];

/** Gives a place without a cell another look, which waits there, or none. */
export const wear = (sheet: Any, col: number, row: number, look: Look | undefined): void => {
  let looks = waiting.get(sheet as object);
  if (!looks) waiting.set(sheet as object, (looks = []));
  (looks[row] ??= new Array<Look | undefined>(sheet.numberOfCols as number).fill(undefined))[col] = look;
};

/** Whether a cell holds something, other than a look. */
export const holds = (cell: Any): boolean => Boolean(cell?.isFormula) || Boolean(cell?.content);

interface Plugins {
  cells: Any;
  sheets: Any;
}
const plugins = new WeakMap<object, Plugins>();

/** The plugins that keep a model's cells and tabs, by the getters that its plugins share. */
export const pluginsOf = (getters: object): Plugins => {
  let known = plugins.get(getters);
  if (!known) plugins.set(getters, (known = { cells: null, sheets: null }));
  return known;
};

/** A cell of the engine for one that waits; answers its id. */
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

/** The cell at a place of a tab, or the look that waits there and goes on waiting. */
export const cellsOrLooks = (model: Any, sheetId: string): ((col: number, row: number) => Any) => {
  const { cells, sheets } = pluginsOf(pluginWith(model, 'setStyleFormat').getters as object);
  const sheet = sheets.sheets[sheetId];
  return (col, row) => {
    const id = sheet.rows[row]?.cells[col] as number | undefined;
    return id === undefined ? lookAt(sheet as object, col, row) : cells.cells[sheetId][id];
  };
};

/** The id of the cell at a place, which then stands; undefined where there is none. */
export const idAt = (both: Plugins, sheet: Any, col: number, row: number): number | undefined =>
  (sheet.rows[row]?.cells[col] as number | undefined) ?? stand(both, sheet, col, row);

/** No cell of a tab waits any longer. */
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
/** Goes through cells of tabs for what they hold: those that wait hold nothing. */
export const amongFilled = <T>(work: () => T): T => {
  const before = areFilledEnough;
  areFilledEnough = true;
  try {
    return work();
  } finally {
    areFilledEnough = before;
  }
};

/** Makes all cells of a tab stand before a method goes through them or moves them; it is given the tab, or its id. */
const standFirst = (Plugin: Any, name: string): void => {
  const method = Plugin.prototype[name] as (of: Any, ...args: Any[]) => unknown;
  Plugin.prototype[name] = function (this: Any, of: Any, ...args: Any[]) {
    if (!areFilledEnough) allStand(pluginsOf(this.getters as object), (of.id ?? of) as string);
    return method.call(this, of, ...args);
  };
};

/** A method of a plugin that looks for what cells hold. */
const seekFilled = (Plugin: Any, name: string): void => {
  const method = Plugin.prototype[name] as (...args: Any[]) => unknown;
  Plugin.prototype[name] = function (this: Any, ...args: Any[]) {
    return amongFilled(() => method.apply(this, args));
  };
};

export function letEmptyWait({ registries }: Package): void {
  const CellPlugin: Any = registries.corePluginRegistry.get('cell');
  const SheetPlugin: Any = registries.corePluginRegistry.get('sheet');
  // A number belongs to one cell for good: undo, which knows nothing of cells that came to stand, gives none back.
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
