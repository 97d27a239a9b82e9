/** What `npm start` and `npm test` print first, under any version of Node. */
import { spawnSync } from 'node:child_process';

/** What is printed under this version of Node. */
const saidIn = (version: string): string => {
  const be = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(be)}`, 'local/ensure.mjs'],
    { encoding: 'utf8' },
  );
  return status === 0 ? stderr : `${stderr.trim()} (${status})`;
};

const TOO_OLD = 'This needs Node.js ^20.19.0 || ^22.13.0 || >=24.0.0, and runs in ';

test.each([
  ['18.20.4', `${TOO_OLD}18.20.4. (1)`],
  ['20.18.3', `${TOO_OLD}20.18.3. (1)`],
  ['20.19.0', ''],
  ['21.7.3', `${TOO_OLD}21.7.3. (1)`],
  ['22.12.0', `${TOO_OLD}22.12.0. (1)`],
  ['22.13.1', ''],
  ['23.11.0', `${TOO_OLD}23.11.0. (1)`],
  ['24.0.0', ''],
  ['30.1.2', ''],
])('in Node %s it says: %s', (version, said) => {
  expect(saidIn(version)).toBe(said);
});
