/**
 * Makes frequent commands of scripts fast on one model. The engine asks each of some sixty plugins three times about
 * every cell, and formats empty cells one by one, while set-up formats a hundred thousand.
 *
 * Changes `dispatchToHandlers` and `checkDispatchAllowedCoreCommand` of the model, `setStyleFormat` and
 * `clearFormatting` of the cell plugin and `moveCellOnRowsDeletion` of the sheet plugin. Assumes that a plugin which
 * inherits a step from the base class does nothing in it, and that one which only switches by command type does nothing
 * for types it does not name; that core commands are listed in `coreTypes` and only views receive the others; that undo
 * restores what `state.changes` lists, from the last to the first, by setting a property; that only these two plugins
 * keep data about cells without content other than array results, which take the cells' format; and that a day is
 * written as a number, never as text that the engine would parse.
 */
import type { Zone } from '../annotations';
import type { Package } from '../package';
import { holds, lookAt, wear, type Look } from './empty';
import { evaluationOf, pluginWith } from './insides';
import { touch } from './saving';

const STEPS = ['allowDispatch', 'beforeHandle', 'handle'] as const;

type Listeners = Record<(typeof STEPS)[number], any[]>;

/** Commands that come by the thousand. */
const FREQUENT = ['UPDATE_CELL', 'UPDATE_CELL_POSITION'];

/** A method whose body is nothing but a switch over the command's type, as the package writes it. */
const CHOICE = /^\w+\((\w+)\) \{\n\t\tswitch \(\1\.type\) \{\n(?:\t\t\t.*\n)*\t\t\}\n\t\}$/;

/** Whether a method may handle commands of a type. */
const hears = (step: (command: object) => unknown, type: string): boolean => {
  const text = step.toString();
  return !CHOICE.test(text) || text.includes('default:') || text.includes(`"${type}"`);
};

/** Calls only the plugins that handle a command. */
export function askFewer(model: any, { CorePlugin: core, coreTypes }: Package): void {
  const base: any = Object.getPrototypeOf(core).prototype;
  const listening = (plugins: any[]): Listeners =>
    Object.fromEntries(
      STEPS.map((step) => [step, plugins.filter((plugin) => plugin[step] !== base[step])]),
    ) as Listeners;
  const hearing = (all: Listeners, type: string): Listeners =>
    Object.fromEntries(
      STEPS.map((step) => [
        step,
        step === 'allowDispatch' ? all[step] : all[step].filter((plugin) => hears(plugin[step], type)),
      ]),
    ) as Listeners;
  interface Known {
    count: number;
    all: Listeners;
    views: Listeners;
    frequent: Record<string, Listeners | undefined>;
  }
  const known = new Map<any[], Known>();
  const among = (plugins: any[]) => {
    let found = known.get(plugins);
    if (found?.count !== plugins.length) {
      // Commands that only move the view are not sent to document plugins.
      const views = plugins.filter((plugin) => !(plugin instanceof core));
      const all = listening(plugins);
      const frequent = Object.fromEntries(FREQUENT.map((type) => [type, hearing(all, type)]));
      found = { count: plugins.length, all, views: listening(views), frequent };
      known.set(plugins, found);
    }
    return found;
  };
  model.checkDispatchAllowedCoreCommand = (command: object) =>
    among(model.handlers).all.allowDispatch.map((plugin) => plugin.allowDispatch(command));
  model.dispatchToHandlers = (plugins: any[], command: { type: string }) => {
    const { all, views, frequent } = among(plugins);
    const { beforeHandle, handle } =
      frequent[command.type] ?? (coreTypes.has(command.type as never) ? all : views);
    for (const plugin of beforeHandle) plugin.beforeHandle(command);
    for (const plugin of handle) plugin.handle(command);
    model.trigger('command-dispatched', command);
  };
}

/** Records changes for undo: values set on the engine's own objects. */
const recorder = (state: any) => (target: any, key: string | number, value: unknown) => {
  state.changes?.push({ key, target, before: target[key] });
  target[key] = value;
};

/** Cells that shared a style share the new one. */
const restyled = (style: object | undefined) => {
  const known = new Map<object | undefined, object | undefined>();
  return (before: object | undefined) => {
    if (!style || !before) return style ?? before;
    let found = known.get(before);
    if (!found) known.set(before, (found = { ...before, ...style }));
    return found;
  };
};

/** Neighbouring places of a row without cells that had the same look. */
interface Run {
  row: number;
  left: number;
  right: number;
  look: Look | undefined;
}

/** Collects the old looks of places without cells, in the order of their change. */
const wornBefore = () => {
  const runs: Run[] = [];
  return {
    runs,
    note: (col: number, row: number, look: Look | undefined) => {
      const last = runs.at(-1);
      if (last?.row === row && last.right === col - 1 && last.look === look) last.right = col;
      else runs.push({ row, left: col, right: col, look });
    },
  };
};

/** Restores the looks of places, even if cells were created there since. */
const undressing = (cells: any, sheet: any) => ({
  set bare(runs: Run[]) {
    const standing = cells.cells[sheet.id];
    for (const { row, left, right, look } of [...runs].reverse()) {
      const { cells: ids } = sheet.rows[row];
      for (let col = right; col >= left; col--) {
        const id = ids[col] as number | undefined;
        if (id === undefined) wear(sheet as object, col, row, look);
        else standing[id] = { ...standing[id], style: look?.style, format: look?.format };
      }
    }
  },
});

/** The new looks, shared by places that had the same one before; undefined where nothing is left. */
const dressing = (styleAfter: (style?: object) => object | undefined, format: string | undefined) => {
  const known = new Map<Look | undefined, Look | undefined>();
  return (before: Look | undefined): Look | undefined => {
    if (known.has(before)) return known.get(before);
    const look = {
      style: styleAfter(before?.style),
      format: format === '' ? undefined : (format ?? before?.format),
    };
    const worn = look.style === undefined && look.format === undefined ? undefined : look;
    known.set(before, worn);
    return worn;
  };
};

/**
 * Formats cells without notifying other plugins, which only care for cells with content. Where there is no cell, the
 * look is stored until one is needed.
 */
export function formatQuickly(model: any): void {
  const cells = pluginWith(model, 'setStyleFormat');
  const sheets = pluginWith(model, 'updateCellPosition');
  const record = recorder(model.state);
  const evaluation = evaluationOf(model);
  /** Results of an array formula are shown in the format of their own places. */
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
    const bare = wornBefore();
    const change = (col: number, row: number) => {
      const id = rows[row].cells[col] as number | undefined;
      if (id === undefined) {
        const look = lookAt(sheet as object, col, row);
        const worn = dressed(look);
        if (worn === look) return;
        bare.note(col, row, look);
        wear(sheet as object, col, row, worn);
        return;
      }
      const before = cells.cells[sheetId][id];
      const next = styleAfter(before.style);
      const look = { style: next, format: format === '' ? undefined : (format ?? before.format) };
      // Another format may change the value (a date, a text), so plugins must be notified.
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
      for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) change(col, row);
    }
    if (format !== undefined) for (const zone of target) reshow(sheetId, zone);
    if (bare.runs.length > 0)
      model.state.changes?.push({ target: undressing(cells, sheet), key: 'bare', before: bare.runs });
  };
  cells.setStyleFormat = (sheetId: string, target: any[], style?: object, format?: string) => {
    if (style !== undefined || format !== undefined) dress(sheetId, target, restyled(style), style, format);
  };
  cells.clearFormatting = (sheetId: string, target: any[]) => {
    dress(sheetId, target, () => undefined, null, '');
  };
}

/** Removes the cells of deleted rows at once; other plugins only care for those with content. */
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
