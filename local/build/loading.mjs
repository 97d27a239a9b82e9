/**
 * Measures how long the engine takes to load the add-on's code before its first line runs: Google loads all of it at
 * each call.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const RUNS = 15;

/** The scripts of a folder in loading order. */
export const scriptsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** A script of uncalled functions with the given size. */
const bareScript = (size) => {
  const one = (at) =>
    `function bare${at}(rows) { return rows.map((row) => row.amount * ${at} + row.quantity); }\n`;
  let text = '';
  for (let at = 0; text.length < size; at++) text += one(at);
  return text;
};

/**
 * Evaluates scripts that the engine has not seen before, one after the other in a fresh scope, and measures the time.
 */
const timed = (scripts, enter, run) => {
  const scope = vm.createContext({});
  const fresh = scripts.map((text) => `// ${enter} ${run}\n${text}`);
  const start = performance.now();
  for (const text of fresh) vm.runInContext(text, scope);
  if (enter !== '') vm.runInContext(enter, scope);
  return performance.now() - start;
};

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * The loading times for an edit and for a menu item, as multiples of a bare script's of the same size; measured in
 * turns, medians.
 */
export const loading = (folder) => {
  const scripts = scriptsIn(folder);
  const bare = [bareScript(scripts.join('').length)];
  const runs = Array.from({ length: RUNS }, (_, run) => ({
    bare: timed(bare, '', run),
    edit: timed(scripts, '', run),
    menu: timed(scripts, 'features_();', run),
  }));
  const of = (key) => median(runs.map((times) => times[key]));
  return {
    edit: of('edit') / of('bare'),
    menu: of('menu') / of('bare'),
    milliseconds: { edit: of('edit'), menu: of('menu') },
  };
};
