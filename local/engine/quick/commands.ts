/**
 * Makes one model quick at what a script does much of. The engine asks each of some sixty plugins three
 * times about every cell, and formats empty cells one by one; a scaffold formats a hundred thousand.
 *
 * Changes `dispatchToHandlers` and `checkDispatchAllowedCoreCommand` of the model, `setStyleFormat` and
 * `clearFormatting` of the cells' plugin and `moveCellOnRowsDeletion` of the tabs'. Assumes that a plugin which keeps
 * the base class's step does nothing in it, that core commands are listed in `coreTypes` and only views hear of the others, that undo puts back what
 * `state.changes` lists, from the last to the first, by setting a property, that nobody but these two plugins keeps
 * anything of cells that hold nothing but array formulas, whose results take their format, and that a day is written as a number, never as text that the engine may read.
 */
import type { Zone } from '../annotations';
import type { Package } from '../package';
import { holds, lookAt, wear, type Look } from './empty';
import { evaluationOf, pluginWith } from './insides';
import { touch } from './saving';

const STEPS = ['allowDispatch', 'beforeHandle', 'handle'] as const;

type Listeners = Record<(typeof STEPS)[number], any[]>;

/** Asks only the plugins that have something to say. */
export function askFewer(model: any, { CorePlugin: core, coreTypes }: Package): void {
  const base: any = Object.getPrototypeOf(core).prototype;
  const listening = (plugins: any[]): Listeners =>
    Object.fromEntries(
      STEPS.map((step) => [step, plugins.filter((plugin) => plugin[step] !== base[step])]),
    ) as Listeners;
  const known = new Map<any[], { count: number; all: Listeners; views: Listeners }>();
  const among = (plugins: any[]) => {
    let found = known.get(plugins);
    if (found?.count !== plugins.length) {
      // What only moves the view is not told to plugins of the document.
      const views = plugins.filter((plugin) => !(plugin instanceof core));
      found = { count: plugins.length, all: listening(plugins), views: listening(views) };
      known.set(plugins, found);
    }
    return found;
  };
  model.checkDispatchAllowedCoreCommand = (command: object) =>
    among(model.handlers).all.allowDispatch.map((plugin) => plugin.allowDispatch(command));
  model.dispatchToHandlers = (plugins: any[], command: { type: string }) => {
    const { beforeHandle, handle } = among(plugins)[coreTypes.has(command.type as never) ? 'all' : 'views'];
    for (const plugin of beforeHandle) plugin.beforeHandle(command);
    for (const plugin of handle) plugin.handle(command);
    model.trigger('command-dispatched', command);
  };
}

/** What an undo takes back: values put into the engine's own objects. */
const recorder = (state: any) => (target: any, key: string | number, value: unknown) => {
  state.changes?.push({ key, target, before: target[key] });
  target[key] = value;
};

/** Cells that looked alike look alike afterwards, and share it. */
const restyled = (style: object | undefined) => {
  const known = new Map<object | undefined, object | undefined>();
  return (before: object | undefined) => {
    if (!style || !before) return style ?? before;
    let found = known.get(before);
    if (!found) known.set(before, (found = { ...before, ...style }));
    return found;
  };
};

/** Places without a cell, from left and top in turn, and the looks that they had. */
interface Bare {
  places: number[];
  looks: (Look | undefined)[];
}

/** What gives places their looks back, though cells may have come to stand there since. */
const undressing = (cells: any, sheet: any) => ({
  set bare({ places, looks }: Bare) {
    const standing = cells.cells[sheet.id];
    for (let at = looks.length - 1; at >= 0; at--) {
      const [col, row, look] = [places[2 * at]!, places[2 * at + 1]!, looks[at]];
      const id = sheet.rows[row].cells[col] as number | undefined;
      if (id === undefined) wear(sheet as object, col, row, look);
      else standing[id] = { ...standing[id], style: look?.style, format: look?.format };
    }
  },
});

/** Looks are shared by those that were alike before. */
const dressing = (styleAfter: (style?: object) => object | undefined, format: string | undefined) => {
  const known = new Map<Look | undefined, Look>();
  return (before: Look | undefined): Look => {
    let look = known.get(before);
    if (!look) {
      look = {
        style: styleAfter(before?.style),
        format: format === '' ? undefined : (format ?? before?.format),
      };
      known.set(before, look);
    }
    return look;
  };
};

/**
 * Formats cells without a word to the other plugins, who care only for cells that hold something; where there is no
 * cell, the look waits for one.
 */
export function formatQuickly(model: any): void {
  const cells = pluginWith(model, 'setStyleFormat');
  const sheets = pluginWith(model, 'updateCellPosition');
  const record = recorder(model.state);
  const evaluation = evaluationOf(model);
  /** Results of an array formula are shown in the format of the places that they fill. */
  const reshow = (sheetId: string, zone: Zone) => {
    const { spreadingRelations } = evaluation.evaluator;
    for (const formula of spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone))
      evaluation.positionsToUpdate.push(formula);
  };
  const dress = (
    sheetId: string,
    target: any[],
    styleAfter: (before?: object) => object | undefined,
    style: object | null | undefined,
    format: string | undefined,
  ) => {
    const dressed = dressing(styleAfter, format);
    const sheet = sheets.sheets[sheetId];
    const { rows } = sheet;
    const bare: Bare = { places: [], looks: [] };
    const change = (col: number, row: number) => {
      const id = rows[row].cells[col] as number | undefined;
      if (id === undefined) {
        const look = lookAt(sheet as object, col, row);
        bare.places.push(col, row);
        bare.looks.push(look);
        wear(sheet as object, col, row, dressed(look));
        return;
      }
      const before = cells.cells[sheetId][id];
      const next = styleAfter(before.style);
      const look = { style: next, format: format === '' ? undefined : (format ?? before.format) };
      // Another format may make another value (a date, a text), so that has to be told.
      if ((before.isFormula || before.content) && format !== undefined)
        cells.dispatch('UPDATE_CELL', {
          sheetId,
          col,
          row,
          ...(style !== undefined && { style: next ?? null }),
          format,
        });
      else record(cells.cells[sheetId], id, { ...before, ...look });
    };
    touch(cells as object, sheetId);
    for (const { left, right, top, bottom } of target) {
      for (let col = left; col <= right; col++) for (let row = top; row <= bottom; row++) change(col, row);
    }
    if (format !== undefined) for (const zone of target) reshow(sheetId, zone);
    if (bare.looks.length > 0)
      model.state.changes?.push({ target: undressing(cells, sheet), key: 'bare', before: bare });
  };
  cells.setStyleFormat = (sheetId: string, target: any[], style?: object, format?: string) => {
    if (style !== undefined || format !== undefined) dress(sheetId, target, restyled(style), style, format);
  };
  cells.clearFormatting = (sheetId: string, target: any[]) => {
    dress(sheetId, target, () => undefined, null, '');
  };
}

/** Rows that go take their cells along; the other plugins care only for those that hold something. */
export function removeQuickly(model: any): void {
  const cells = pluginWith(model, 'setStyleFormat');
  const sheets = pluginWith(model, 'updateCellPosition');
  const forget = (target: any, key: string | number) => {
    model.state.changes?.push({ key, target, before: target[key] });
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- as the engine keeps its own objects
    delete target[key];
  };
  const clear = (sheet: any, col: number, row: number) => {
    touch(cells as object, sheet.id as string);
    const id: number = sheet.rows[row].cells[col];
    if (holds(cells.cells[sheet.id][id])) {
      sheets.dispatch('UPDATE_CELL', { sheetId: sheet.id, col, row, content: '', style: null, format: '' });
      return;
    }
    forget(cells.cells[sheet.id], id);
    forget(sheets.cellPosition, id);
    forget(sheet.rows[row].cells, col);
  };
  const eachCell = (sheet: any, from: number, to: number, visit: (col: number, row: number) => void) => {
    for (let row = from; row <= to; row++) {
      const { cells: ids } = sheet.rows[row];
      for (const col of Object.keys(ids as object)) if (ids[col] !== undefined) visit(Number(col), row);
    }
  };
  sheets.moveCellOnRowsDeletion = (sheet: any, first: number, last: number) => {
    eachCell(sheet, first, last, (col, row) => {
      clear(sheet, col, row);
    });
    eachCell(sheet, last + 1, sheet.rows.length - 1, (col, row) => {
      sheets.setNewPosition(sheet.rows[row].cells[col], sheet.id, col, row - (last - first + 1));
    });
  };
}
