/**
 * The spreadsheet engine as its package has it: the only file that names `@odoo/o-spreadsheet`.
 *
 * One synchronous model serves Node and the browser. Bundle for the browser with
 * `mainFields: ['module', 'main']`: the package's `browser` field is an iife that exports nothing.
 */
import { CorePlugin, Model, coreTypes, helpers, registries } from '@odoo/o-spreadsheet';

export { Spreadsheet, UIPlugin, setTranslationMethod, stores } from '@odoo/o-spreadsheet';
export { CorePlugin, Model, coreTypes, helpers, registries };

/** What is made quick, as one object: it is tried on copies of the package, too. */
export const engine = { CorePlugin, Model, coreTypes, helpers, registries };
export type Package = typeof engine;

// It asks for Node 22; on Node 20 this is all that it misses.
const objects = Object as unknown as { groupBy?: unknown };
objects.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

/** Runs without the engine's remarks on the console. */
export const quietly = <T>(run: () => T): T => {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
};
