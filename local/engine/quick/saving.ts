/**
 * Makes saving fast: the engine searches the fewest areas that cover a hundred thousand formatted cells, one by one.
 * Here, cells of equal look one below the other make an area, and equal areas side by side are joined. The saved form
 * of a tab is kept until it is touched.
 *
 * Changes `export` of the cell plugin when nothing is to be packed, and for each model `history.update` of the cell and
 * sheet plugins. Assumes that a tab's `styles` and `formats` may list any areas that cover its cells, numbering looks
 * from 1; that everything these plugins keep changes by `history.update`, by undo, or by the code in this folder; and
 * that a formula's text follows from it and from the names of tabs.
 */
import { a1Of } from '../address';
import type { Package } from '../package';
import { savedOfOpening } from './again';
import { lookAt } from './empty';
import { pluginWith } from './insides';

type Any = any;

interface Run {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Numbers for values that many cells share, identical or equal. */
const numbering = <T>(keyOf: (item: T) => string) => {
  const items: Record<number, T> = {};
  const byKey = new Map<string, number>();
  const byItem = new Map<T, number>();
  const numberOf = (item: T): number => {
    let number = byItem.get(item);
    if (number === undefined) {
      const key = keyOf(item);
      number = byKey.get(key) ?? byKey.size + 1;
      byKey.set(key, number);
      byItem.set(item, number);
      items[number] ??= item;
    }
    return number;
  };
  return { items, numberOf };
};

/** Collects runs of equal numbers, given column by column from the top. */
const covering = () => {
  const done: { run: Run; number: number }[] = [];
  const beside = new Map<string, { run: Run; number: number }>();
  let open: { run: Run; number: number } | null = null;
  const close = () => {
    if (open === null) return;
    const { run, number } = open;
    open = null;
    const place = (right: number) => `${number} ${right} ${run.top} ${run.bottom}`;
    const left = beside.get(place(run.left - 1));
    if (left) {
      beside.delete(place(run.left - 1));
      left.run.right = run.right;
      beside.set(place(run.right), left);
      return;
    }
    const closed = { run, number };
    done.push(closed);
    beside.set(place(run.right), closed);
  };
  return {
    add: (col: number, row: number, number: number) => {
      if (open?.number === number && open.run.left === col && open.run.bottom === row - 1)
        open.run.bottom = row;
      else {
        close();
        open = { run: { left: col, right: col, top: row, bottom: row }, number };
      }
    },
    areas: (): Record<string, number> => {
      close();
      return Object.fromEntries(done.map(({ run, number }) => [a1Of(run), number]));
    },
  };
};

/** Iterates over a sheet's cells, including waiting ones, column by column from the top. */
const inColumns = (
  { cells, getters }: Any,
  sheetId: string,
  visit: (cell: Any, col: number, row: number) => void,
): void => {
  const sheet = getters.tryGetSheet(sheetId);
  const { rows, numberOfCols } = sheet;
  for (let col = 0; col < numberOfCols; col++) {
    for (let row = 0; row < rows.length; row++) {
      const id = rows[row].cells[col] as number | undefined;
      const cell: unknown = id === undefined ? lookAt(sheet as object, col, row) : cells[sheetId][id];
      if (cell !== undefined) visit(cell, col, row);
    }
  }
};

/** A saved tab, with numbering of looks of its own. */
interface SavedTab {
  cells: Record<string, string>;
  styles: { items: Record<number, object>; areas: Record<string, number> };
  formats: { items: Record<number, string>; areas: Record<string, number> };
}

/** The part of a cell's style that differs from the default, which depends on the cell's content. */
const styling = (plugin: Any): ((cell: Any) => object) => {
  const ofFormulas = new Map<object, object>();
  const ofBlanks = new Map<object, object>();
  return (cell) => {
    if (!cell.isFormula && cell.content) return plugin.extractCustomStyle(cell) as object;
    const cleaned = cell.isFormula ? ofFormulas : ofBlanks;
    let style = cleaned.get(cell.style as object);
    if (!style) cleaned.set(cell.style as object, (style = plugin.extractCustomStyle(cell) as object));
    return style;
  };
};

const isPlain = (style: object): boolean => {
  for (const _ in style) return false;
  return true;
};

const numberedStyles = () => numbering<object>((style) => JSON.stringify(Object.entries(style).sort()));
const numberedFormats = () => numbering<string>(String);

const tabOf = (plugin: Any, sheetId: string, styleOf: (cell: Any) => object): SavedTab => {
  const [styles, formats] = [numberedStyles(), numberedFormats()];
  const [dressed, formatted] = [covering(), covering()];
  const cells: Record<string, string> = {};
  inColumns(plugin, sheetId, (cell, col, row) => {
    if (cell.style) {
      const style = styleOf(cell);
      if (!isPlain(style)) dressed.add(col, row, styles.numberOf(style));
    }
    if (cell.format) formatted.add(col, row, formats.numberOf(cell.format as string));
    const content = cell.isFormula ? cell.compiledFormula.toFormulaString(plugin.getters) : cell.content;
    if (content) cells[a1Of({ left: col, right: col, top: row, bottom: row })] = content as string;
  });
  return {
    cells,
    styles: { items: styles.items, areas: dressed.areas() },
    formats: { items: formats.items, areas: formatted.areas() },
  };
};

/** Renumbers a tab's areas to the numbering of all tabs. */
const renumbered = <T>(
  { items, areas }: { items: Record<number, T>; areas: Record<string, number> },
  numberOf: (item: T) => number,
): Record<string, number> => {
  const numbers = Object.fromEntries(Object.entries(items).map(([number, item]) => [number, numberOf(item)]));
  return Object.fromEntries(Object.entries(areas).map(([area, number]) => [area, numbers[number]!]));
};

/** The saved form of tabs that nobody has touched since. */
interface Kept {
  own: Map<string, SavedTab>;
  /** Tabs as opened, for others that open the same workbook. */
  opened: Map<string, SavedTab>;
  /** Tabs that differ from the opened ones; null for all. */
  touched: Set<string> | null;
}
/** By cell plugin. If touches of a plugin are not noticed, nothing is kept for it. */
const kept = new WeakMap<object, Kept>();
const openings = new WeakMap<object, Map<string, SavedTab>>();

/** Marks a tab as changed; null marks all, where a name that changed may be in any formula. */
export const touch = (cells: object, sheetId: string | null): void => {
  const before = kept.get(cells);
  if (!before) return;
  if (sheetId === null) {
    before.own.clear();
    before.touched = null;
  } else {
    before.own.delete(sheetId);
    before.touched?.add(sheetId);
  }
};

const keptOf = (cells: object, sheetId: string, make: () => SavedTab): SavedTab => {
  const known = kept.get(cells);
  if (!known) return make();
  const isAsOpened = known.touched?.has(sheetId) === false;
  const tab = known.own.get(sheetId) ?? (isAsOpened ? known.opened.get(sheetId) : undefined) ?? make();
  known.own.set(sheetId, tab);
  if (isAsOpened) known.opened.set(sheetId, tab);
  return tab;
};

/** Notices touched tabs by what a model's plugins record. */
export function noticeTouches(model: Any): void {
  const cells = pluginWith(model, 'setStyleFormat');
  const sheets = pluginWith(model, 'updateCellPosition');
  kept.set(cells as object, {
    own: new Map(),
    opened: openings.get(cells as object) ?? new Map<string, SavedTab>(),
    touched: new Set(),
  });
  const noticing = (plugin: Any, touched: (path: Any[]) => void) => {
    const update = plugin.history.update as (...path: Any[]) => void;
    plugin.history.update = (...path: Any[]) => {
      touched(path);
      update(...path);
    };
  };
  noticing(cells, ([name, sheetId]) => {
    if (name === 'cells') touch(cells as object, sheetId as string);
  });
  noticing(sheets, (path) => {
    const [name, sheetId, part] = path;
    if (name !== 'sheets') return;
    if (path.length > 2) touch(cells as object, part === 'name' ? null : (sheetId as string));
    // Adding or removing a tab is recorded for the whole set of tabs.
    else if (!isWithAll(sheets.sheets as object, sheetId as Record<string, unknown>))
      touch(cells as object, null);
  });
  model.on('command-dispatched', cells, ({ type }: { type: string }) => {
    if (type === 'UNDO' || type === 'REDO') touch(cells as object, null);
  });
}

/** Whether all previous tabs are still there unchanged. */
const isWithAll = (before: object, after: Record<string, unknown>): boolean =>
  Object.entries(before).every(([sheetId, sheet]) => after[sheetId] === sheet);

/** Exports borders only up to the last one; the engine looks for a border at every place of every tab. */
const exportBorders = ({ registries }: Package): void => {
  const Borders: Any = registries.corePluginRegistry.get('borders');
  const exportAll = Borders.prototype.export as (data: Any) => void;
  Borders.prototype.export = function (this: Any, data: Any) {
    const sheets = data.sheets as Any[];
    const sizes = sheets.map(({ colNumber, rowNumber }) => ({ colNumber, rowNumber }));
    for (const sheet of sheets) {
      const columns = (this.borders[sheet.id] ?? []) as (unknown[] | undefined)[];
      // Columns without borders are missing in the array.
      const rows = Math.max(0, ...Array.from(columns, (column) => column?.length ?? 0));
      sheet.colNumber = Math.min(sheet.colNumber as number, columns.length);
      sheet.rowNumber = Math.min(sheet.rowNumber as number, rows);
    }
    exportAll.call(this, data);
    for (const [at, sheet] of sheets.entries()) Object.assign(sheet, sizes[at]);
  };
};

export function exportAtOnce(engine: Package): void {
  const { registries } = engine;
  exportBorders(engine);
  const CellPlugin: Any = registries.corePluginRegistry.get('cell');
  const exportCells = CellPlugin.prototype.export as (...args: Any[]) => void;
  CellPlugin.prototype.export = function (this: Any, data: Any, shouldSquish: boolean) {
    if (shouldSquish) exportCells.call(this, data, shouldSquish);
    else exportPlainly(this, data);
  };
  const importCells = CellPlugin.prototype.import as (data: Any) => void;
  CellPlugin.prototype.import = function (this: Any, data: Any) {
    const opened = savedOfOpening();
    if (opened) openings.set(this as object, opened as Map<string, SavedTab>);
    importCells.call(this, data);
  };

  const exportPlainly = (plugin: Any, data: Any) => {
    const [styles, formats, styleOf] = [numberedStyles(), numberedFormats(), styling(plugin)];
    for (const sheet of data.sheets) {
      const tab = keptOf(plugin as object, sheet.id as string, () =>
        tabOf(plugin, sheet.id as string, styleOf),
      );
      sheet.cells = tab.cells;
      sheet.styles = renumbered(tab.styles, styles.numberOf);
      sheet.formats = renumbered(tab.formats, formats.numberOf);
    }
    data.styles = styles.items;
    data.formats = formats.items;
  };
}
