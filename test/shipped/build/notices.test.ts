/** The shipped code includes the licence notices of all packages in it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const textOf = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
const versionOf = (name: string): string =>
  (JSON.parse(textOf(`node_modules/${name}/package.json`)) as { version: string }).version;

/** The notices of a bundle with this many bytes of each file. */
const notices = (bytes: Record<string, number>): string => {
  const inputs = Object.fromEntries(
    Object.entries(bytes).map(([file, each]) => [file, { bytesInOutput: each }]),
  );
  const run =
    "import { noticesOf } from './local/build/notices.mjs'; process.stdout.write(noticesOf(JSON.parse(process.argv[1])));";
  return execFileSync('node', ['--input-type=module', '-e', run, JSON.stringify({ inputs })], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

test('the sidebar carries the licence of Preact, as its package has it', () => {
  const page = textOf('dist/sidebar.html');
  expect(page).toContain(`preact ${versionOf('preact')} (MIT)`);
  expect(page).toContain(textOf('node_modules/preact/LICENSE'));
});

test('code that holds nothing of others says nothing of them', () => {
  expect(textOf('dist/Code.js')).not.toContain('code of others');
  expect(notices({ 'src/main.ts': 500, 'node_modules/preact/dist/preact.mjs': 0 })).toBe('');
});

test('each package is named once, with its version and the text of its licence', () => {
  const names = ['@e965/xlsx', 'mt940js', 'ofx-js', 'papaparse', 'preact'];
  const text = notices(
    Object.fromEntries(
      names.flatMap((name) => ['one.js', 'lib/two.js'].map((file) => [`node_modules/${name}/${file}`, 10])),
    ),
  );
  for (const name of names) {
    expect(text.split(`\n${name} ${versionOf(name)} (`)).toHaveLength(2);
    expect(text).toContain(textOf(`node_modules/${name}/LICENSE`).replaceAll('*/', '* /'));
  }
  expect(text.match(/\*\//g)).toHaveLength(1);
});

test('a package under MIT without a licence file is named with its author and the terms', () => {
  expect(readdirSync('node_modules/vietnamese-conversion')).not.toContain('LICENSE');
  const text = notices({ 'node_modules/vietnamese-conversion/dist/index.js': 10 });
  expect(text).toMatch(/vietnamese-conversion \S+ \(MIT\)\n\nMIT License\n\nCopyright \(c\) Tran Nhat Duy/);
  expect(text).toContain('Permission is hereby granted');
  expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
});

test('a package whose terms are nowhere to be found stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aop-'));
  try {
    const home = join(folder, 'node_modules', 'nameless');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "name": "nameless", "version": "1.0.0" }');
    expect(() => notices({ [join(home, 'index.js')]: 10 })).toThrow(
      'nameless is bundled and has no licence file',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
