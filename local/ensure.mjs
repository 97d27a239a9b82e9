/**
 * Installs the packages of package-lock.json if some are missing or have other versions, and says so in one line. `npm
 * start` and `npm test` begin with it, so it needs nothing but Node.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The Node versions of package.json, such as `^20.19.0 || >=24.0.0`, which the packages require. */
const { node: wanting } = JSON.parse(readFileSync('package.json', 'utf8')).engines;
const isMet = (wish) => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [first, second] = wish.match(/\d+/g).map(Number);
  return major === first ? minor >= second : wish.startsWith('>=') && major > first;
};
if (!wanting.split(' || ').some(isMet)) {
  console.error(`This needs Node.js ${wanting}, and runs in ${process.versions.node}.`);
  process.exit(1);
}

/** The file that npm writes last: the packages it installed. */
const INSTALLED = 'node_modules/.package-lock.json';
const packagesIn = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);

/** Optional packages, such as those for other machines, need not be there. */
const wanted = packagesIn('package-lock.json').filter(([path, { optional }]) => path !== '' && !optional);

const areThere = () => {
  if (!existsSync(INSTALLED)) return false;
  const there = new Map(packagesIn(INSTALLED));
  const isThere = ([path, { version, integrity }]) => {
    const found = there.get(path);
    return found?.version === version && found.integrity === integrity && existsSync(path);
  };
  return wanted.every(isThere);
};

/** Shows the progress in one line on a terminal. */
const progress = () => {
  const line = 'Installing the packages that package-lock.json names, once';
  if (!process.stderr.isTTY) {
    console.error(`${line}: ${wanted.length}, about a minute …`);
    return () => undefined;
  }
  const show = () => {
    const done = wanted.filter(([path]) => existsSync(`${path}/package.json`)).length;
    process.stderr.write(`\r${line}: ${done} of ${wanted.length} … `);
  };
  show();
  const timer = setInterval(show, 500);
  return () => {
    clearInterval(timer);
    show();
    process.stderr.write('\n');
  };
};

/** The npm that started this script; otherwise the one in the path. */
const { npm_execpath: npm } = process.env;
const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
const ASKED = ['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

if (!areThere()) {
  const done = progress();
  const isByShell = command === 'npm' && process.platform === 'win32';
  const child = spawn(command, [...before, ...ASKED], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isByShell,
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
  child.on('error', (error) => said.push(`${error.message}\n`));
  child.on('close', (code) => {
    done();
    if (code === 0) return;
    process.stderr.write(said.map(String).join(''));
    console.error('npm ci did not get through: what is above says why.');
    process.exitCode = 1;
  });
}
