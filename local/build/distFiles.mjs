/** The files of dist/: the order in which they are pasted, and names that collide at Google. */
import { readdirSync } from 'node:fs';

const KINDS = [/^Code\.js$/, /\.js$/, /\.html$/, /^appsscript\.json$/];
const kindOf = (file) => KINDS.findIndex((kind) => kind.test(file));

/** Scripts first (Code.js before the others), then pages, and the manifest last; by name within a kind. */
export const inOrder = (files) => {
  const unknown = files.filter((file) => kindOf(file) < 0);
  if (unknown.length > 0) throw new Error(`Apps Script knows no such file: ${unknown.join(', ')}`);
  return [...files].sort((a, b) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1));
};

/** A file's name in a script project: one without its ending, and with it in the way of any other of that name. */
export const baseName = (file) => file.replace(/\.[^.]+$/, '');

/** Pairs of files whose names would collide in a script project, where letter case counts but extensions do not. */
export const sameBase = (files) =>
  files.flatMap((file, at) =>
    files.slice(at + 1).flatMap((other) => (baseName(other) === baseName(file) ? [`${file}, ${other}`] : [])),
  );

/** Throws if files of a folder would overwrite each other in a script project. */
export const refuseSameBase = (folder) => {
  const doubled = sameBase(readdirSync(folder));
  if (doubled.length > 0)
    throw new Error(
      `A script project tells files apart by their names without endings: ${doubled.join('; ')}`,
    );
};
