import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The add-on as `npm run build` left it in dist/: read at each call, so that a rebuild shows after a reload. */
export function builtAddon(): { code: string; html: Record<string, string> } {
  const read = (file: string) => readFileSync(join('dist', file), 'utf8');
  const pages = readdirSync('dist').filter((file) => file.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((file) => [file.slice(0, -'.html'.length), read(file)])),
  };
}
