/** Builds dist/ where it is not newer than all that it is made of: a test of one file need not wait for it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or anything in a folder, was last changed; a file that is gone changed its folder. */
const changed = (path) => {
  const stat = statSync(path);
  const inside = stat.isDirectory() ? readdirSync(path).map((name) => changed(join(path, name))) : [];
  return Math.max(stat.mtimeMs, ...inside);
};

const MADE_OF = [
  ...['src', 'build.mjs', 'local/build', 'appsscript.json'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];
/** The build writes it last, and only where it found nothing wrong. */
const LAST = 'dist/appsscript.json';

if (!existsSync(LAST) || MADE_OF.some((path) => changed(path) >= statSync(LAST).mtimeMs))
  await import('../../build.mjs');
