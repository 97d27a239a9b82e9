import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scriptsIn } from './loading.mjs';

/** The add-on as `npm run build` left it: read at each call, so that a rebuild shows after a reload. */
export function builtAddon(folder = 'dist'): { code: string; html: Record<string, string> } {
  if (!existsSync(join(folder, 'Code.js')))
    throw new Error(`${folder} holds no add-on: run "npm run build" first`);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return {
    // Google loads all scripts of a project, in order, into one global scope.
    code: scriptsIn(folder).join('\n'),
    html: Object.fromEntries(
      pages.map((file) => [file.slice(0, -'.html'.length), readFileSync(join(folder, file), 'utf8')]),
    ),
  };
}
