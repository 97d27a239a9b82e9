/**
 * Spreadsheets that many tests begin with. The add-on makes each once for a build and it is cached, so that tests only
 * open it; tests of the making itself do not use this.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openSpreadsheet, type OpenOptions, type Person, type Saved } from '../../local/person';

const CACHE = join('node_modules', '.cache', 'aop-planner');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const hashOf = (texts: Iterable<string | Buffer>): string => {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 16);
};

/**
 * The cache folder for everything that results depend on: the add-on, the local spreadsheet, and the test helpers that
 * use it.
 */
const folder = (): string => {
  const hands = filesIn('test').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const files = [...filesIn('dist'), ...filesIn('local'), ...hands, 'package-lock.json'].sort();
  const name = hashOf(files.map((file) => readFileSync(file)));
  mkdirSync(join(CACHE, name), { recursive: true });
  // Results of earlier builds are removed, unless tests of one may still be running.
  const isOld = (other: string): boolean => Date.now() - statSync(join(CACHE, other)).mtimeMs > 3_600_000;
  const others = readdirSync(CACHE).filter((other) => other !== name && isOld(other));
  for (const other of others) rmSync(join(CACHE, other), { recursive: true, force: true });
  return join(CACHE, name);
};

let kept: string | undefined;

/** Default options are filled in, so that equal options share a result however they are written. */
const DEFAULTS: OpenOptions = { language: 'en', locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' };
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The saved spreadsheet that `build` makes with these options, made now or earlier, for a page to open. */
export const state = (what: object, options: OpenOptions, build: () => Person): Saved => {
  kept ??= folder();
  // The result may contain the day's date.
  const day = new Date().toDateString();
  const told = JSON.stringify([what, { ...DEFAULTS, ...options }, day], inOrder);
  const file = join(kept, `${hashOf([told])}.json`);
  if (!existsSync(file)) {
    // Another worker may make it, too, so files appear complete, by renaming.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify(build().save()));
    renameSync(own, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Saved;
};

/** The spreadsheet that `build` makes with these options, opened from the cache. */
export const opened = (...made: Parameters<typeof state>): Person =>
  openSpreadsheet({ ...made[1], saved: state(...made) });

/** The same for what a test file makes for itself; made anew when that file has changed. */
export const openedHere = (what: object, ...made: [OpenOptions, () => Person]): Person =>
  opened({ ...what, file: hashOf([readFileSync(expect.getState().testPath!)]) }, ...made);
