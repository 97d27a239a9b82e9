import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scriptsIn } from './build/loading.mjs';

interface Built {
  code: string;
  html: Record<string, string>;
}

/** The last read content of each folder, and the state of its files at that time. */
const known = new Map<string, { files: string; built: Built }>();

const filesOf = (folder: string): string =>
  readdirSync(folder)
    .map((file) => {
      const { mtimeMs, size, ino } = statSync(join(folder, file));
      return `${file} ${mtimeMs} ${size} ${ino}`;
    })
    .join('\n');

const read = (folder: string): Built => {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return {
    // Google loads all scripts of a project in order into one global scope.
    code: scriptsIn(folder).join('\n'),
    html: Object.fromEntries(
      pages.map((file) => [file.slice(0, -'.html'.length), readFileSync(join(folder, file), 'utf8')]),
    ),
  };
};

/**
 * The add-on as built by `npm run build`. The folder is checked at each call, so that a rebuild shows after a reload,
 * but read only when it changed.
 */
export function builtAddon(folder = 'dist'): Built {
  if (!existsSync(join(folder, 'Code.js')))
    throw new Error(`${folder} holds no add-on: run "npm run build" first`);
  const files = filesOf(folder);
  const before = known.get(folder);
  if (before?.files === files) return before.built;
  const built = read(folder);
  known.set(folder, { files, built });
  return built;
}
