/** Builds dist/ only if something it is made of is newer, so that tests of one file start quickly. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file or anything in a folder last changed; deleting a file changes its folder. */
const changed = (path) => {
  const stat = statSync(path);
  const inside = stat.isDirectory() ? readdirSync(path).map((name) => changed(join(path, name))) : [];
  return Math.max(stat.mtimeMs, ...inside);
};

const MADE_OF = [
  ...['src', 'build.mjs', 'local/build', 'appsscript.json'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];
/** The file that the build writes last, and only on success. */
const LAST = 'dist/appsscript.json';

if (!existsSync(LAST) || MADE_OF.some((path) => changed(path) >= statSync(LAST).mtimeMs))
  await import('../../build.mjs');
