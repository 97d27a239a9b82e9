/**
 * Jest's environment for Node, but for one thing: test files, their helpers and all that these name are loaded by Node
 * itself, outside of the sandbox, in which nothing but jest then runs. src/, local/ and packages are loaded once by a
 * process, tests anew for each file. The engine of the spreadsheet is large, and quick only once it has run for a
 * while: loaded anew for each file it cost more than half of the whole suite's time.
 *
 * It asks for what holds there anyway: no module of src/ or local/ keeps what one spreadsheet could leave to the next,
 * for many are open in a file, too; and no test replaces a module.
 *
 * jest-light-runner 0.8.2 was tried in its place: it has no jest.setTimeout, a test that never ends or makes fewer
 * assertions than it says passes, a rejection that nobody handles ends the worker, and it asks for Node 22.
 */
const { createRequire } = require('node:module');
const { totalmem } = require('node:os');
const { dirname, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { transformFileSync } = require('@swc/core');
const { TestEnvironment } = require('jest-environment-node');

const TESTS = dirname(__dirname) + sep;
/** What jest gives to tests. */
const GIVEN = ['describe', 'test', 'it', 'expect', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'];
/** Those of the language by which jest tells what a value is. */
const LANGUAGE = [
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Function', 'Map', 'Number', 'Object', 'Promise'],
  ...['RegExp', 'Set', 'String', 'Symbol', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'],
];
/**
 * Jest replaces a worker that holds more than `workerIdleMemoryLimit`, and a new one is slow until it has run for a
 * while. Nearly all of it is garbage that nobody had reason to collect, and collecting it takes most of a second: it may
 * grow as the machine has room for two workers and a browser.
 */
const ROOM = Math.min(totalmem(), process.constrainedMemory?.() || Infinity);
const MUCH = Math.min(3e9, ROOM / 8);

/**
 * V8 as Node 20 has it compiles a function for speed once it ran a little while, with much of what that calls copied into
 * it, on a thread of its own: a tenth of all time where two workers have two cores. Here it waits four times as long, and
 * copies a sixth as much; later ones know when by themselves.
 */
if (Number.parseInt(process.versions.v8) < 12)
  setFlagsFromString('--interrupt-budget=264000 --max-inlined-bytecode-size-cumulative=150');

// An error names the line that was written.
process.setSourceMapsEnabled(true);

// A worker with nothing left to do ends at once, without taking its large heap apart first: jest waits half a second.
if (process.send) process.once('beforeExit', () => process.exit());

const AS_COMMONJS = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
};
for (const extension of ['.ts', '.tsx'])
  require.extensions[extension] = (module, file) =>
    module._compile(transformFileSync(file, AS_COMMONJS).code, file);

module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    const { global } = this;
    for (const name of LANGUAGE) global[name] = globalThis[name];
    global.outside = (file, jest) => {
      Object.assign(globalThis, { jest }, ...GIVEN.map((name) => ({ [name]: global[name] })));
      return createRequire(file)(file);
    };
  }

  async setup() {
    await super.setup();
    // Jest knows the maps of what it compiled, Node those of what it loaded.
    Error.prepareStackTrace = undefined;
  }

  async teardown() {
    await super.teardown();
    // This file stays: loaded anew, it would wait once more for the worker's end.
    for (const file of Object.keys(require.cache))
      if (file.startsWith(TESTS) && file !== __filename) delete require.cache[file];
    if (process.memoryUsage().heapUsed > MUCH) globalThis.gc?.();
  }
};
