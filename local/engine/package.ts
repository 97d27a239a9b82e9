/**
 * Re-exports the spreadsheet engine: the only file that names `@odoo/o-spreadsheet`.
 *
 * One synchronous model serves Node and the browser. Bundle for the browser with `mainFields: ['module', 'main']`: the
 * package's `browser` field is an iife that exports nothing.
 */
import { CorePlugin, Model, coreTypes, helpers, registries } from '@odoo/o-spreadsheet';

export { Spreadsheet, UIPlugin, setTranslationMethod, stores } from '@odoo/o-spreadsheet';
export { CorePlugin, Model, coreTypes, helpers, registries };

/** The engine as one object, so that what speeds it up can be applied to other copies of the package, too. */
export const engine = { CorePlugin, Model, coreTypes, helpers, registries };
export type Package = typeof engine;

// The package requires Node 22; this is all that it needs beyond Node 20.
const objects = Object as unknown as { groupBy?: unknown };
objects.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

/** Runs without the engine's console output. */
export const quietly = <T>(run: () => T): T => {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
};
