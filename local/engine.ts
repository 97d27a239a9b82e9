/**
 * The spreadsheet engine: the only file that names `@odoo/o-spreadsheet`.
 *
 * One synchronous model serves Node and the browser. Bundle for the browser with
 * `mainFields: ['module', 'main']`: the package's `browser` field is an iife that exports nothing.
 */
import {
  CorePlugin,
  Model,
  Registry,
  Spreadsheet,
  UIPlugin,
  addFunction,
  constants,
  coreTypes,
  helpers,
  registries,
  setTranslationMethod,
  stores,
  tokenize,
} from '@odoo/o-spreadsheet';
import { ANNOTATE, annotationsPlugin } from './google/annotations';
import type { CustomFunction } from './google/code';
import { editsPlugin } from './google/edits';
import { FUNCTIONS } from './google/functions';
import { judgeFewerRows } from './google/quick-conditions';
import { letEmptyWait, seekFilled } from './google/quick-empty';
import { evaluateFilled } from './google/quick-evaluating';
import { compileOnce } from './google/quick-formulas';
import { importAtOnce } from './google/quick-opening';
import { exportAtOnce } from './google/quick-saving';
import { speedUp } from './google/speed';

// The engine asks for Node 22; on Node 20 this is all that it misses.
const objects = Object as unknown as { groupBy?: unknown };
objects.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

// It forbids pasting across frozen lines, which Google allows; it does nothing else.
registries.clipboardHandlersRegistries.cellHandlers.remove('sheet');

/** A workbook's locale as the engine needs it. */
export interface Locale {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
}

const locale = (code: string, name: string, marks: string, dateFormat: string, weekStart = 1): Locale => ({
  name,
  code,
  thousandsSeparator: marks[0]!,
  decimalSeparator: marks[1]!,
  weekStart,
  dateFormat,
  timeFormat: code === 'en_US' ? 'hh:mm:ss a' : 'hh:mm:ss',
  formulaArgSeparator: marks[1] === ',' ? ';' : ',',
});

/** The locales that a spreadsheet can be opened in. */
export const LOCALES: Record<string, Locale> = Object.fromEntries(
  [
    locale('en_US', 'English (US)', ',.', 'm/d/yyyy', 7),
    locale('en_GB', 'English (UK)', ',.', 'dd/mm/yyyy'),
    locale('de_DE', 'Deutsch', '.,', 'dd.mm.yyyy'),
    locale('vi_VN', 'Tiếng Việt', '.,', 'dd/mm/yyyy'),
  ].map((entry) => [entry.code, entry]),
);

const quietly = <T>(run: () => T): T => {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
};

/** An empty spreadsheet as Google makes it: one tab of 1,000 rows and 26 columns. */
const emptyWorkbook = (localeCode: string) => ({
  sheets: [{ id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }],
  settings: { locale: LOCALES[localeCode] },
});

/** A cell as formula functions get it; a range is columns of cells. */
export interface FormulaCell {
  value: unknown;
  format?: string;
}

/** Calls an add-on's function for a formula, in a locale whose dates look so. */
export type CallCustom = (
  name: string,
  args: (FormulaCell | FormulaCell[][] | undefined)[],
  dateFormat: string,
) => unknown;

/** Makes a custom function known to formulas; to be called before the model is made. */
export function defineCustomFunction({ name, parameters, description }: CustomFunction): void {
  const args = parameters.map((parameter) => ({
    name: parameter,
    description: parameter,
    type: ['ANY', 'RANGE<ANY>'],
    acceptMatrix: true,
    acceptErrors: true,
    optional: true,
  }));
  registries.functionRegistry.replace(name, {
    description: description || name,
    args: args as never,
    // The functions are the same for all models; what a model was made with tells whose add-on answers.
    compute(this: any, ...values: any[]) {
      const { callCustom, locale: at }: { callCustom?: CallCustom; locale: Locale } = this;
      const unknown = { value: '#NAME?', message: 'Unknown function' };
      return (callCustom?.(name, values, at.dateFormat) ?? unknown) as never;
    },
  });
}

const jobs = new Map<string, () => void>();
let lastJob = 0;

/** Runs a batch inside one root command: one undo step, one recalculation at its end. */
class BatchPlugin extends (UIPlugin as any) {
  handle(command: { type: string; job?: string }) {
    if (command.type === 'RUN') jobs.get(command.job!)?.();
  }
}

coreTypes.add(ANNOTATE as never);
// Undo takes back what the plugin's history recorded; this only says what the command may be moved past.
registries.inverseCommandRegistry.add(ANNOTATE, (command) => [command]);
registries.corePluginRegistry.add('annotations', annotationsPlugin(CorePlugin));
registries.featurePluginRegistry.add('batch', BatchPlugin as never);
registries.featurePluginRegistry.add('edits', editsPlugin(UIPlugin));
for (const [name, description] of Object.entries(FUNCTIONS)) {
  registries.functionRegistry.replace(name, description as never);
}

judgeFewerRows(registries.functionRegistry);

const insides = (model: unknown): any => model;
const isBusy = (model: Model) => insides(model).status !== 0;

const rethrow = (error: unknown): never => {
  throw error;
};

/**
 * Runs `work` as one step of the undo history; what it dispatches shows at once in contents, names and
 * sizes, and is recalculated when it ends or at `settle`. Rethrows what `work` throws; what was written
 * before stays written, as at Google.
 */
export function batch<T>(model: Model, work: () => T, { byPerson = false } = {}): T {
  if (isBusy(model)) return work();
  const outcome: { value?: T; error?: unknown; failed: boolean } = { failed: true };
  const job = String(++lastJob);
  jobs.set(job, () => {
    try {
      outcome.value = work();
      outcome.failed = false;
    } catch (error) {
      outcome.error = error;
    }
  });
  try {
    quietly(() => insides(model).dispatch('RUN', { job, byPerson }));
  } finally {
    jobs.delete(job);
  }
  // What the add-on threw goes on as it is, whatever it is.
  if (outcome.failed) return rethrow(outcome.error ?? new Error('The engine refused the batch'));
  return outcome.value as T;
}

const evaluationOf = (model: Model): any =>
  insides(model).handlers.find((plugin: any) => plugin.constructor.getters?.includes('evaluateFormula'));

/** Recalculates in the middle of a batch, so that values can be read. */
export function settle(model: Model): void {
  if (isBusy(model)) quietly(() => evaluationOf(model).finalize());
}

const core = registries.corePluginRegistry;
importAtOnce(core.get('cell'), core.get('sheet'), helpers.toZone);
exportAtOnce(core.get('cell'));
letEmptyWait(core.get('cell'), core.get('sheet'));
const views = registries.coreViewsPluginRegistry;
seekFilled(views.get('formula_tracker'), 'handle');
seekFilled(views.get('row_size'), 'getRowTallestCell');
// The colour picker's memory of used colours costs a visit to every cell after every edit.
insides(views.get('custom_colors')).prototype.computeCustomColors = () => [];
const first = insides(quietly(() => new Model({ sheets: [{ id: '0', cells: { A1: '=1' } }] })));
compileOnce(first.getters.getCell({ sheetId: '0', col: 0, row: 0 }).compiledFormula.constructor);
evaluateFilled(evaluationOf(first).evaluator);
/** What a promise that is kept already would be, without keeping what waits for it until the caller pauses. */
const told = {
  then: (next: () => void) => {
    next();
    return told;
  },
  catch: () => told,
};
// Nobody else is there to be told: with promises, a loop that opens workbooks would keep them all.
Object.getPrototypeOf(first.session).sendToTransport = function (this: any, message: object) {
  this.transportService.sendMessage(message);
  return told;
};

/** Dispatches without the engine's remarks on the console. Answers why it was refused, or null. */
export function dispatch(model: Model, type: string, payload: object = {}): string[] | null {
  const result = quietly(() => insides(model).dispatch(type, payload));
  return result.isSuccessful ? null : result.reasons;
}

/**
 * Writes cells within a batch, whose addresses are known to be right: the engine's checks of every single
 * one, and its copies, would cost more than the writing.
 */
export function writeCells(model: Model, commands: { sheetId: string; col: number; row: number }[]): void {
  const { state, handlers } = insides(model);
  if (!isBusy(model)) {
    batch(model, () => {
      writeCells(model, commands);
    });
    return;
  }
  for (const command of commands) {
    const update = { type: 'UPDATE_CELL', ...command };
    state.addCommand(update);
    insides(model).dispatchToHandlers(handlers, update);
  }
}

/**
 * A model, new or from `model.exportData()`.
 * `config` is handed to the engine as it is (mode, custom, external, …).
 */
export function createModel(
  { data, locale: code = 'en_US' }: { data?: unknown; locale?: string } = {},
  config: Record<string, unknown> = {},
): Model {
  if (!data && !LOCALES[code]) throw new Error(`The local spreadsheet has no locale ${code}`);
  const model = quietly(() => new Model(data ?? emptyWorkbook(code), config, [], undefined, false));
  const base = Object.getPrototypeOf(CorePlugin).prototype;
  speedUp(model, { base, core: CorePlugin }, coreTypes);
  // Nobody else receives the commands, and packing more than 100,000 of them overflows the stack.
  insides(model).session.commandSquisher = {
    squish: (list: unknown) => list,
    unsquish: (list: unknown) => list,
  };
  return model;
}

/** The workbook as data. Not packed: packing would make a second model only to check itself. */
export const exportWorkbook = (model: Model): any => insides(model)._exportData(false);

/** The engine parses the XML that it has just written, only to write it again: 20 s for a plan in jsdom. */
const passingXml = {
  DOMParser: class {
    parseFromString = (xml: string) => ({ xml, querySelector: () => null });
  },
  XMLSerializer: class {
    serializeToString = ({ xml }: { xml: string }) => xml.trim();
  },
};

/**
 * The files of an .xlsx, contents rewritten; what only the add-on can calculate is exported as its value.
 */
export async function exportXlsx(
  model: Model,
  rewrite: (content: string) => string,
): Promise<{ path: string; content: string | Uint8Array }[]> {
  const workbook = exportWorkbook(model);
  for (const { cells } of workbook.sheets) {
    for (const place of Object.keys(cells)) {
      if (typeof cells[place] === 'string') cells[place] = rewrite(cells[place]);
    }
  }
  const { DOMParser, XMLSerializer } = globalThis;
  Object.assign(globalThis, passingXml);
  try {
    const copy = createModel({ data: workbook }, { custom: model.config.custom });
    const { files }: { files: any[] } = await quietly(() => copy.exportXLSX());
    return files.map(({ path, content, imageSrc }) => ({ path, content: content ?? imageSrc ?? '' }));
  } finally {
    Object.assign(globalThis, { DOMParser, XMLSerializer });
  }
}

export {
  CorePlugin,
  Model,
  Registry,
  Spreadsheet,
  UIPlugin,
  addFunction,
  constants,
  coreTypes,
  helpers,
  quietly,
  registries,
  setTranslationMethod,
  stores,
  tokenize,
};
