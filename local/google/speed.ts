/**
 * Makes one model quick at what a script does much of. The engine asks each of some sixty plugins three
 * times about every cell, and formats empty cells one by one; a scaffold formats a hundred thousand.
 */

const STEPS = ['allowDispatch', 'beforeHandle', 'handle'] as const;

type Listeners = Record<(typeof STEPS)[number], any[]>;

/** The engine's plugin classes: what all inherit, and what keeps the document. */
export interface PluginClasses {
  base: any;
  core: abstract new (...args: never) => object;
}

/** Asks only the plugins that have something to say. */
function askFewer(model: any, { base, core }: PluginClasses, coreTypes: Set<string>): void {
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
    const { beforeHandle, handle } = among(plugins)[coreTypes.has(command.type) ? 'all' : 'views'];
    for (const plugin of beforeHandle) plugin.beforeHandle(command);
    for (const plugin of handle) plugin.handle(command);
    model.trigger('command-dispatched', command);
  };
}

const pluginWith = (model: any, method: string) => model.handlers.find((plugin: any) => method in plugin);

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

/** Formats cells without a word to the other plugins, who care only for cells that hold something. */
function formatQuickly(model: any): void {
  const cells = pluginWith(model, 'setStyleFormat');
  const sheets = pluginWith(model, 'updateCellPosition');
  const record = recorder(model.state);
  const add = (sheetId: string, rows: any, col: number, row: number, look: object) => {
    const id = cells.nextId as number;
    record(cells, 'nextId', id + 1);
    record((cells.cells[sheetId] ??= {}), id, {
      id,
      content: '',
      ...look,
      isFormula: false,
      parsedValue: null,
    });
    record(sheets.cellPosition, id, { row, col, sheetId });
    record(rows[row].cells, col, id);
  };
  cells.setStyleFormat = (sheetId: string, target: any[], style?: object, format?: string) => {
    if (style === undefined && format === undefined) return;
    const styleAfter = restyled(style);
    const { rows } = sheets.sheets[sheetId];
    const change = (col: number, row: number) => {
      const id = rows[row].cells[col] as number | undefined;
      const before = id === undefined ? undefined : cells.cells[sheetId][id];
      const next = styleAfter(before?.style);
      const look = { style: next, format: format === '' ? undefined : (format ?? before?.format) };
      if (before === undefined) add(sheetId, rows, col, row, look);
      // Another format may make another value (a date, a text), so that has to be told.
      else if ((before.isFormula || before.content) && format !== undefined)
        cells.dispatch('UPDATE_CELL', { sheetId, col, row, ...(style && { style: next }), format });
      else record(cells.cells[sheetId], before.id, { ...before, ...look });
    };
    for (const { left, right, top, bottom } of target) {
      for (let col = left; col <= right; col++) for (let row = top; row <= bottom; row++) change(col, row);
    }
  };
}

export function speedUp(model: object, classes: PluginClasses, coreTypes: Set<string>): void {
  askFewer(model, classes, coreTypes);
  formatQuickly(model);
  // The colour picker's memory of used colours costs a visit to every cell after every edit.
  pluginWith(model, 'computeCustomColors').computeCustomColors = () => [];
}
