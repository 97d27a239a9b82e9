/**
 * Makes opening a saved workbook fast: the engine notifies all plugins of every cell, including a hundred thousand
 * empty ones that only have a look; these wait here until they are asked for.
 *
 * Changes `import` of the sheet and cell plugins. Assumes that opening puts each cell into `cells` of the latter and
 * into `rows[…].cells` and `cellPosition` of the former, and that other plugins collect what they need once everything
 * is open. Workbooks in another format than the engine's latest are left to the engine.
 */
import type { Package } from '../package';
import { readOnce, type ReadTab } from './again';
import { letWait, pluginsOf, type Look, type Looks } from './empty';

type Any = any;

type Zone = Record<'left' | 'right' | 'top' | 'bottom', number>;
type ToZone = (area: string) => Zone;

/** The looks of a sheet's cells, row by row; equal looks are shared objects. */
const looksOf = (sheet: Any, data: Any, toZone: ToZone): Looks => {
  const rows = Array.from({ length: sheet.rowNumber as number }, () =>
    new Array<Look | undefined>(sheet.colNumber as number).fill(undefined),
  );
  const put = (areas: Record<string, number>, lookOf: (item: number) => Look) => {
    for (const [area, item] of Object.entries(areas)) {
      const { left, right, top, bottom } = toZone(area);
      const more = lookOf(item);
      const both = new Map<Look | undefined, Look>();
      for (const line of rows.slice(top, bottom + 1)) {
        for (let col = left; col <= right; col++) {
          const before = line[col];
          let look = both.get(before);
          if (!look) both.set(before, (look = { ...before, ...more }));
          line[col] = look;
        }
      }
    }
  };
  put(sheet.styles, (item) => ({ style: data.styles[item] }));
  put(sheet.formats, (item) => ({ format: data.formats[item] }));
  return rows;
};

const ONE_CELL = /^[A-Z]+\d+$/;
const isPlain = ({ cells }: { cells: Record<string, unknown> }): boolean =>
  Object.entries(cells).every(([place, content]) => typeof content === 'string' && ONE_CELL.test(place));

/** Puts saved cells directly into the engine's structures: while opening, nobody listens and nothing is recorded. */
export function importAtOnce({ registries, helpers: { toZone } }: Package): void {
  const CellPlugin: Any = registries.corePluginRegistry.get('cell');
  const SheetPlugin: Any = registries.corePluginRegistry.get('sheet');
  const importSheets = SheetPlugin.prototype.import as (data: Any) => void;
  SheetPlugin.prototype.import = function (this: Any, data: Any) {
    pluginsOf(this.getters as object).sheets = this;
    importSheets.call(this, data);
  };
  const importCells = CellPlugin.prototype.import as (data: Any) => void;
  CellPlugin.prototype.import = function (this: Any, data: Any) {
    pluginsOf(this.getters as object).cells = this;
    if (!data.sheets.every(isPlain)) {
      importCells.call(this, data);
      return;
    }
    for (const sheet of data.sheets) importSheet(this, sheet, data);
  };

  const read = (cellPlugin: Any, sheet: Any, data: Any): ReadTab => {
    const looks = looksOf(sheet, data, toZone);
    const places = Object.entries(sheet.cells as Record<string, string>).flatMap(([at, content]) => {
      if (content === '') return [];
      const { left: col, top: row } = toZone(at);
      const { style, format } = looks[row]?.[col] ?? {};
      if (looks[row]) looks[row][col] = undefined;
      return [{ cell: cellPlugin.importCell(sheet.id, content, style, format), col, row }];
    });
    const { rows, numberOfCols } = pluginsOf(cellPlugin.getters as object).sheets.sheets[sheet.id];
    const isWhole = rows.length === sheet.rowNumber && numberOfCols === sheet.colNumber;
    return { places, looks, isWhole };
  };
  const importSheet = (cellPlugin: Any, sheet: Any, data: Any) => {
    const { cellPosition, sheets } = pluginsOf(cellPlugin.getters as object).sheets;
    const { rows } = sheets[sheet.id];
    const cells = (cellPlugin.cells[sheet.id] ??= {});
    const { places, looks } = readOnce(sheet.id as string, () => read(cellPlugin, sheet, data));
    for (const { cell, col, row } of places) {
      cells[cell.id] = cell;
      cellPosition[cell.id] = { row, col, sheetId: sheet.id };
      rows[row].cells[col] = cell.id;
      cellPlugin.nextId = Math.max(cellPlugin.nextId as number, (cell.id as number) + 1);
    }
    letWait(sheets[sheet.id] as object, looks);
  };
}
