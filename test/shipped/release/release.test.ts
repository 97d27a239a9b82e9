/** What `npm run release` hands to people without Node. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inOrder } from '../../../local/build/distFiles.mjs';
import { loadJsdom } from '../../../local/headless/jsdom';
import { archiveOf, releasedFiles } from '../../../local/release/archive';
import { pageOf } from '../../../local/release/page';
import { untold } from '../../../local/release/release';
import { unzip } from '../../xlsx/unzip';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = releasedFiles('dist');
const { JSDOM } = loadJsdom();

describe('the zip', () => {
  const held = unzip(archiveOf('dist', version)).map(({ path }) => path);

  test('holds a page in each language, the licence, and every file of dist/ in the order of pasting', () => {
    const inside = held.map((path) => path.slice(`aop-planner-${version}/`.length));
    const numbered = inOrder(readdirSync('dist')).map((name, at) => `files/0${at + 1} ${name}.txt`);
    expect(inside).toEqual(['START-HERE.html', 'BAT-DAU-O-DAY.html', 'LICENSE.txt', ...numbered]);
  });

  test('is the same bytes from another build of the same sources, copied at another time to another folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aop-release-'));
    try {
      for (const part of [
        'src',
        'local',
        'build.mjs',
        'package.json',
        'appsscript.json',
        'tsconfig.json',
        'LICENSE',
      ])
        cpSync(part, join(folder, part), { recursive: true });
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
      execFileSync(process.execPath, ['build.mjs', '--unmeasured'], { cwd: folder });
      for (const file of readdirSync(join(folder, 'dist'))) utimesSync(join(folder, 'dist', file), 0, 0);
      expect(archiveOf(join(folder, 'dist'), version).equals(archiveOf('dist', version))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe.each(['en', 'vi'] as const)('the page, %s', (language) => {
  const { document } = new JSDOM(pageOf(files, version, language)).window;

  test('has each file behind its button, to the letter', () => {
    const buttons = [...document.querySelectorAll('button')] as HTMLButtonElement[];
    expect(buttons.map(({ dataset }) => dataset.file)).toEqual(files.map(({ name }) => name));
    for (const { name, text } of files)
      expect(
        (document.getElementById(name) as HTMLTextAreaElement).value === text.replaceAll('\r\n', '\n'),
      ).toBe(true);
  });

  test('says its version, draws its steps, and loads nothing', () => {
    expect(document.body.textContent).toContain(version);
    expect(document.querySelectorAll('svg')).toHaveLength(3);
    expect(document.querySelectorAll('[src], [href]')).toHaveLength(0);
  });
});

test('a version is told in the changelog, the lock file, the sidebar, and by a plan that is kept', () => {
  expect(untold(version)).toEqual([]);
  expect(untold('9.9.9')).toHaveLength(5);
});
