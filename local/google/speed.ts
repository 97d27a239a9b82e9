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

/** Formats cells without a word to the other plugins, who care only for cells that hold something. */
function formatQuickly(model: any): void {
  const cells = pluginWith(model, 'setStyleFormat');
  const sheets = pluginWith(model, 'updateCellPosition');
  const put = (position: any, before: any, style: object | undefined, format: string | undefined) => {
    const id = before?.id ?? cells.getNextCellId();
    const cell = before
      ? { ...before, style, format }
      : { id, content: '', style, format, isFormula: false, parsedValue: null };
    cells.history.update('cells', position.sheetId, id, cell);
    if (!before) sheets.updateCellPosition({ ...position, cellId: id });
  };
  const change = (position: any, style: object | undefined, format: string | undefined) => {
    const before = model.getters.getCell(position);
    const next = style && before?.style ? { ...before.style, ...style } : (style ?? before?.style);
    const holds = Boolean(before?.isFormula) || Boolean(before?.content);
    // Another format may make another value (a date, a text), so that has to be told.
    if (holds && format !== undefined) {
      cells.dispatch('UPDATE_CELL', { ...position, ...(style && { style: next }), format });
    } else put(position, before, next, format === '' ? undefined : (format ?? before?.format));
  };
  cells.setStyleFormat = (sheetId: string, target: any[], style?: object, format?: string) => {
    if (style === undefined && format === undefined) return;
    for (const { left, right, top, bottom } of target) {
      for (let col = left; col <= right; col++) {
        for (let row = top; row <= bottom; row++) change({ sheetId, col, row }, style, format);
      }
    }
  };
}

export function speedUp(model: object, classes: PluginClasses, coreTypes: Set<string>): void {
  askFewer(model, classes, coreTypes);
  formatQuickly(model);
  // The colour picker's memory of used colours costs a visit to every cell after every edit.
  pluginWith(model, 'computeCustomColors').computeCustomColors = () => [];
}
