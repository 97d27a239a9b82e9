/** `npm start` in a folder of its own, with requests from anything that can reach the machine. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { MOST_BYTES, type Kept } from '../../local/serve';
import { machineLanguage } from '../../local/start/language';

const folder = mkdtempSync(join(tmpdir(), 'aop-start-'));
const file = join(folder, '.local/spreadsheet-en.json');
const running: ChildProcess[] = [];
beforeAll(() => {
  for (const name of ['dist', 'local', 'src', 'node_modules', 'package.json'])
    symlinkSync(join(process.cwd(), name), join(folder, name));
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  /** The port; null if it stopped instead. */
  readonly port: number | null;
  readonly said: string;
}

/** As package.json starts it; and bundled into one file, which starts faster. */
const AS_IT_IS = ['--import', 'tsx', 'local/start/start.ts'];
const IN_ONE = ['start.mjs'];
beforeAll(() =>
  build({
    entryPoints: ['local/start/start.ts'],
    outfile: join(folder, IN_ONE[0]!),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  }),
);

const start = (program: readonly string[], ...more: string[]): Promise<Started> =>
  new Promise((resolve, reject) => {
    const args = [...program, '--lang', 'en', '--no-open', ...more];
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, PORT: '18080' } });
    running.push(child);
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /http:\/\/127\.0\.0\.1:(\d+)\/\n/.exec(said)?.[1];
      // The address is the first of three lines.
      if (port !== undefined && said.includes('Ctrl+C')) resolve({ child, port: Number(port), said });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', () => {
      resolve({ child, port: null, said });
    });
  });

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const ask = (port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asking = request({ port, path, method, headers, host: '127.0.0.1', agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode!, text });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });

const kept = (): Kept => JSON.parse(readFileSync(file, 'utf8')) as Kept;

test('starts, answers only to its own name, takes only what opens, and is not started twice', async () => {
  const { child, port } = await start(AS_IT_IS, '--empty');
  if (port === null) throw new Error('It did not start');
  const statusOf = async (path: string, asked?: Asked) => (await ask(port, path, asked)).status;

  // Answers only to its own name, with and without an origin.
  expect(await statusOf('/opening.json')).toBe(200);
  for (const [headers, status] of [
    [{ host: `localhost:${port}` }, 200],
    [{ host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }, 200],
    [{ host: `plans.example:${port}` }, 403],
    [{ host: '127.0.0.1:80' }, 403],
    [{ host: `127.0.0.1.plans.example:${port}` }, 403],
    [{ origin: 'https://plans.example' }, 403],
    [{ origin: `http://127.0.0.1:${port + 1}` }, 403],
    [{ origin: 'null' }, 403],
  ] as [Record<string, string>, number][])
    for (const path of ['/', '/opening.json'])
      expect([headers, path, await statusOf(path, { headers })]).toEqual([headers, path, status]);
  expect(await statusOf('/constructor')).toBe(404);

  // Takes only a state that opens; otherwise the previous one stays.
  const { state, revision } = kept();
  const put = (sent: unknown, headers = {}) =>
    statusOf('/state.json', {
      method: 'PUT',
      headers,
      body: typeof sent === 'string' ? sent : JSON.stringify(sent),
    });
  const next = revision + 1;
  expect(await put({ state, revision: next }, { origin: 'https://plans.example' })).toBe(403);
  expect(await put({ state, revision: next + 1 })).toBe(409);
  expect(await put('{"state"')).toBe(400);
  expect(await put('null')).toBe(400);
  expect(await put({ state: {}, revision: next })).toBe(422);
  expect(await put({ state: { ...(state as object), workbook: { sheets: [] } }, revision: next })).toBe(422);
  const unsound = structuredClone(state) as { workbook: { sheets: { cells: unknown }[] } };
  unsound.workbook.sheets[0]!.cells = { A1: 5, 'not a place': '1' };
  expect(await put({ state: unsound, revision: next })).toBe(422);
  expect(
    await statusOf('/state.json', { method: 'PUT', headers: { 'content-length': `${MOST_BYTES + 1}` } }),
  ).toBe(413);
  expect(kept()).toEqual({ state, revision });
  expect(await put({ state, revision: next })).toBe(200);
  expect(kept()).toEqual({ state, revision: next });

  // One file is never opened twice; a second start changes nothing, even with --new.
  const second = await start(IN_ONE, '--new');
  expect([second.port, second.child.exitCode]).toEqual([null, 1]);
  expect(second.said).toContain(`is open already, in process ${child.pid} (http://127.0.0.1:${port}/)`);
  expect(kept()).toEqual({ state, revision: next });

  // The lock of a killed process prevents nothing; a stopped one leaves none.
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(existsSync(`${file}.lock`)).toBe(true);
  const third = await start(IN_ONE);
  expect(third.port).not.toBeNull();
  expect(kept()).toEqual({ state, revision: next });
  third.child.kill('SIGTERM');
  await once(third.child, 'close');
  expect(existsSync(`${file}.lock`)).toBe(false);

  // A file that does not open is named and left as it is.
  writeFileSync(file, JSON.stringify({ state: { workbook: {} }, revision: 1 }));
  const fourth = await start(IN_ONE);
  expect([fourth.port, fourth.child.exitCode]).toEqual([null, 1]);
  expect(fourth.said).toContain('spreadsheet-en.json cannot be read');
  expect(kept().revision).toBe(1);
});

describe('without --lang it speaks', () => {
  test.each([
    [{}, 'linux', 'en-US', 'en'],
    [{}, 'linux', 'vi-VN', 'en'],
    [{ LANG: 'C.UTF-8' }, 'linux', 'vi-VN', 'en'],
    [{ LC_ALL: 'POSIX', LANG: 'vi_VN.UTF-8' }, 'linux', 'vi-VN', 'en'],
    [{ LANG: 'vi_VN.UTF-8' }, 'linux', 'en-US', 'vi'],
    [{ LC_ALL: '', LC_MESSAGES: 'vi_VN', LANG: 'en_US.UTF-8' }, 'linux', 'en-US', 'vi'],
    [{ LANG: 'ja_JP.UTF-8' }, 'darwin', 'vi-VN', 'en'],
    [{}, 'win32', 'vi-VN', 'vi'],
  ] as [NodeJS.ProcessEnv, NodeJS.Platform, string, string][])(
    'with %j on %s in %s: %s',
    (env, platform, system, language) => {
      expect(machineLanguage(env, platform, system)).toBe(language);
    },
  );
});
