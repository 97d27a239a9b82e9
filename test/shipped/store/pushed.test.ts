/** What clasp would upload, according to clasp itself, without contacting anyone. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inOrder, refuseSameBase, sameBase } from '../../../local/build/distFiles.mjs';

const CLASP = JSON.parse(readFileSync('node_modules/@google/clasp/package.json', 'utf8')) as {
  bin: { clasp: string };
};
const folder = mkdtempSync(join(tmpdir(), 'aop-clasp-'));
cpSync('dist', join(folder, 'dist'), { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Status {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles: readonly string[];
}
/** Runs clasp once for each list of arguments in one process, since loading it takes long. */
const RUN_EACH = `
  const [program, runs] = JSON.parse(process.argv[1]);
  for (const [at, words] of runs.entries()) {
    process.argv = [process.execPath, program, ...words];
    await import(program + '?' + at);
    process.stdout.write('\\0');
  }`;
/** Copies of the project with its settings and an Id, which clasp requires; each has its own ignore file. */
const statuses = (...ignored: string[]): Status[] => {
  const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as object;
  const project = join(folder, 'clasp.json');
  writeFileSync(project, JSON.stringify({ ...settings, scriptId: 'none' }));
  const program = pathToFileURL(resolve('node_modules/@google/clasp', CLASP.bin.clasp)).href;
  const runs = ignored.map((text, at) => {
    const ignore = join(folder, `claspignore-${at}`);
    writeFileSync(ignore, text);
    const options = ['-P', project, '-I', ignore, '-A', join(folder, 'nobody.json')];
    return [...options, 'show-file-status', '--json'];
  });
  const asked = JSON.stringify([program, runs]);
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', RUN_EACH, asked], {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, NO_UPDATE_NOTIFIER: '1' },
  });
  const told = said.split('\0').slice(0, -1);
  expect(told).toHaveLength(ignored.length);
  return told.map((text) => JSON.parse(text) as Status);
};
const names = (paths: readonly string[]): string[] => paths.map((path) => basename(path)).sort();
const built = readdirSync('dist').sort();

let [all, byName, byPlace]: Status[] = [];
beforeAll(() => {
  [all, byName, byPlace] = statuses('', 'sample-*.html\n', 'dist/sample-*.html\n');
});

test('is exactly what the build left in dist/', () => {
  expect(names(all!.filesToPush)).toEqual(built);
  expect(all!.untrackedFiles).toEqual([]);
});

test('is ignored by its name in dist/, not by its name in the project', () => {
  expect(names(byName!.untrackedFiles)).toEqual(['sample-en.html', 'sample-vi.html']);
  expect(byPlace!.untrackedFiles).toEqual([]);
});

test('has a name of its own for each file: the build refuses others', () => {
  expect(sameBase(built)).toEqual([]);
  expect(sameBase(['Code.js', 'code.html', 'sidebar.html', 'sidebar.js'])).toEqual([
    'sidebar.html, sidebar.js',
  ]);
  refuseSameBase('dist');
  writeFileSync(join(folder, 'dist', 'sidebar.js'), '');
  expect(() => {
    refuseSameBase(join(folder, 'dist'));
  }).toThrow('sidebar.html, sidebar.js');
});

test('is pasted in an order that anybody can follow: scripts, pages, the manifest', () => {
  expect(inOrder(['appsscript.json', 'b.html', 'Features.js', 'a.html', 'Code.js'])).toEqual([
    'Code.js',
    'Features.js',
    'a.html',
    'b.html',
    'appsscript.json',
  ]);
  expect(inOrder(built).slice().sort()).toEqual(built);
  expect(() => inOrder(['Code.js', 'notes.txt'])).toThrow('notes.txt');
});
