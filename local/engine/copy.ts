/** Loads further, unmodified copies of the engine's package, for tests to compare the sped-up engine with. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Package } from './package';

const load = createRequire(join(process.cwd(), 'package.json'));
const NAME = '@odoo/o-spreadsheet';

export const copyOfPackage = (): Package => {
  const path = load.resolve(NAME);
  const used = load.cache[path];
  load.cache[path] = undefined;
  try {
    return load(NAME) as Package;
  } finally {
    load.cache[path] = used;
  }
};
