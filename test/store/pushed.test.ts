/** What clasp would upload, as clasp itself says it; it asks nobody for that. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inOrder, refuseSameBase, sameBase } from '../../local/distFiles.mjs';

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
/** A copy under the project's own settings, with an Id, which clasp wants before it looks at files. */
const status = (ignored = ''): Status => {
  const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as object;
  const [project, ignore] = [join(folder, 'clasp.json'), join(folder, 'claspignore')];
  writeFileSync(project, JSON.stringify({ ...settings, scriptId: 'none' }));
  writeFileSync(ignore, ignored);
  const program = join('node_modules/@google/clasp', CLASP.bin.clasp);
  const options = ['-P', project, '-I', ignore, '-A', join(folder, 'nobody.json')];
  const said = execFileSync(process.execPath, [program, ...options, 'show-file-status', '--json'], {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, NO_UPDATE_NOTIFIER: '1' },
  });
  return JSON.parse(said) as Status;
};
const names = (paths: readonly string[]): string[] => paths.map((path) => basename(path)).sort();
const built = readdirSync('dist').sort();

test('is exactly what the build left in dist/', () => {
  const { filesToPush, untrackedFiles } = status();
  expect(names(filesToPush)).toEqual(built);
  expect(untrackedFiles).toEqual([]);
});

test('is ignored by its name in dist/, not by its name in the project', () => {
  expect(names(status('sample-*.html\n').untrackedFiles)).toEqual(['sample-en.html', 'sample-vi.html']);
  expect(status('dist/sample-*.html\n').untrackedFiles).toEqual([]);
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
