/**
 * Makes one model quick at what a script does much of. The engine asks each of some sixty plugins three
 * times about every cell, and formats empty cells one by one; a scaffold formats a hundred thousand.
 *
 * Changes `dispatchToHandlers` and `checkDispatchAllowedCoreCommand` of the model, `setStyleFormat` and
 * `clearFormatting` of the cells' plugin and `moveCellOnRowsDeletion` of the tabs'. Assumes that a plugin which keeps
 * the base class's step does nothing in it, and so does one that only chooses by the type of a command for a type that it does not name, that core commands are listed in `coreTypes` and only views hear of the others, that undo puts back what
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

/** What comes by the thousand. */
const FREQUENT = ['UPDATE_CELL', 'UPDATE_CELL_POSITION'];

/** A step of the engine's that is nothing but one choice by a command's type, as its package writes it. */
const CHOICE = /^\w+\((\w+)\) \{\n\t\tswitch \(\1\.type\) \{\n(?:\t\t\t.*\n)*\t\t\}\n\t\}$/;

/** Whether a step may do something about commands of a type. */
const hears = (step: (command: object) => unknown, type: string): boolean => {
  const text = step.toString();
  return !CHOICE.test(text) || text.includes('default:') || text.includes(`"${type}"`);
};

/** Asks only the plugins that have something to say. */
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
      // What only moves the view is not told to plugins of the document.
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

/** Neighbours in a row without a cell, which had one look. */
interface Run {
  row: number;
  left: number;
  right: number;
  look: Look | undefined;
}

/** The looks that places without a cell had, in the order in which they got others. */
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

/** What gives places their looks back, though cells may have come to stand there since. */
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

/** Looks are shared by those that were alike before; a place without any has none. */
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
