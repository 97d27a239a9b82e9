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
  stores,
  tokenize,
} from '@odoo/o-spreadsheet';

// The engine asks for Node 22; on Node 20 this is all that it misses.
const objects = Object as unknown as { groupBy?: unknown };
objects.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

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

/**
 * A model, new or from `model.exportData()`.
 * `config` is handed to the engine as it is (mode, custom, external, …).
 */
export function createModel(
  { data, locale: code = 'en_US' }: { data?: unknown; locale?: string } = {},
  config: Record<string, unknown> = {},
): Model {
  if (!data && !LOCALES[code]) throw new Error(`The local spreadsheet has no locale ${code}`);
  return quietly(() => new Model(data ?? emptyWorkbook(code), config, [], undefined, false));
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
  stores,
  tokenize,
};
