/** Times the add-on's own computing, compared with a loop that only sums the ledger. */
import { builtAddon } from '../../local/built';
import { compile } from '../../local/google/code';
import { services } from '../../local/google/index';
import type { Person } from '../../local/person';
import { actuals } from '../../src/tabs';

/** The same sums by line and month, in the script's own time zone and without any check. */
const BARE = `
function bare(rows) {
  const sums = new Map();
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index];
    let months = sums.get(row[1]);
    if (months === undefined) sums.set(row[1], (months = new Array(12).fill(0)));
    months[row[0].getMonth()] += row[2];
  }
  return sums;
}`;

export type Times = Record<'load' | 'own' | 'lastReadToFirstWrite' | 'bare', number>;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A review in preview: its edits are computed, which is everything but writing. */
const reviewOnce = (
  person: Person,
  load: () => Record<string, (...args: any[]) => unknown>,
): Omit<Times, 'bare'> => {
  const opened = performance.now();
  const { ask } = load();
  const start = performance.now();
  person.resetCalls();
  const heard = ask!('reviewMonth', { month: '2026-06' }, true) as { ok: boolean; error?: string };
  const end = performance.now();
  if (!heard.ok) throw new Error(heard.error);
  const { list } = person.calls();
  const inServices = list.reduce((sum, call) => sum + call.until - call.at, 0);
  const lastRead = list.filter((call) => call.kind === 'read').at(-1)!;
  return { load: start - opened, own: end - start - inServices, lastReadToFirstWrite: end - lastRead.until };
};

/**
 * Makes each evaluated code unique in the process, since code measured at one size would be compiled already at the
 * next.
 */
let salt = 0;

/**
 * Medians of several runs, alternating between the add-on and the bare loop, each over cells that have just been read.
 * `cold`: code that the engine has not seen, as at Google, where every call loads it anew; `warm`: code that has run
 * before.
 */
export const computing = (person: Person, kind: 'cold' | 'warm', runs: number): Times => {
  const salted = (code: string): string => (kind === 'warm' ? code : `// cold ${++salt}\n${code}`);
  const { doc } = person;
  const globals = services(doc);
  const names = Object.keys(globals);
  const { code: shipped } = builtAddon();
  const loader = (code: string) => {
    const once = compile(code, names);
    return () => (kind === 'warm' ? once : compile(salted(code), names))(globals);
  };
  const [addOn, loop] = [loader(shipped), loader(BARE)];
  const times = Array.from({ length: runs }, (): Times => {
    const rows = person.values(actuals.name.en);
    const { bare } = loop();
    const start = performance.now();
    bare!(rows);
    return { bare: performance.now() - start, ...reviewOnce(person, addOn) };
  });
  // The first warm run is still cold.
  const counted = kind === 'warm' ? times.slice(1) : times;
  const all = (key: keyof Times) => median(counted.map((time) => time[key]));
  return {
    load: all('load'),
    own: all('own'),
    lastReadToFirstWrite: all('lastReadToFirstWrite'),
    bare: all('bare'),
  };
};
