/**
 * Jest's runtime, but for one thing: all that tests name, src/ and local/ first of all, is loaded once by a process,
 * not once by every test file. The engine of the spreadsheet is large, and quick only once it has run for a while:
 * loaded anew for each file it cost more than half of the whole suite's time. It stands outside of the sandboxes, where
 * Node itself loads it. Tests and their helpers are loaded file by file, as ever, but in the same realm as what they
 * test, so that a Date or a RangeError of one is that of the other.
 *
 * It asks for what holds there anyway: no module of src/ or local/ keeps what one spreadsheet could leave to the next,
 * for many are open in a file, too; and no test replaces a module.
 */
const { createRequire } = require('node:module');
const { dirname, resolve, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { compileFunction, runInNewContext } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const TESTS = __dirname + sep;
const AS_COMMONJS = {
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

/** What jest puts into the sandbox for tests to find. */
const FOUND = ['describe', 'test', 'it', 'expect', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'];
/** Those of the language by which jest tells what a value is. */
const LANGUAGE = [
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Function', 'Map', 'Number', 'Object', 'Promise'],
  ...['RegExp', 'Set', 'String', 'Symbol', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'],
];

// A worker with nothing left to do ends at once, without taking its large heap apart first: jest waits half a second.
if (process.send) process.once('beforeExit', () => process.exit());

// Jest replaces a worker that holds more than `workerIdleMemoryLimit`, and a new one is slow until it has run for a
// while. Nearly all of it is garbage that nobody had reason to collect.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const MUCH = 1e9;

/** Where the maps of what was loaded lie, by file: errors name the lines that were written. */
const maps = new Map();
/** The runtime of the test file that is under way; the first to ask for a module has it compiled. */
let current;

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, filename) => {
    const { code, sourceMapPath } = current.compile(filename);
    if (sourceMapPath) {
      maps.set(filename, sourceMapPath);
      current.getSourceMaps();
    }
    module._compile(code, filename);
  };
}

module.exports = class extends Runtime {
  constructor(...args) {
    super(...args);
    const [, environment, , transformer, , coverage] = args;
    this.compile = (filename) => transformer.transform(filename, { ...AS_COMMONJS, ...coverage });
    current = this;
    for (const name of LANGUAGE) environment.global[name] = globalThis[name];
    const { executor } = this;
    const inSandbox = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      if (!filename.startsWith(TESTS)) return inSandbox(source, filename);
      const parameters = [...executor.injectedModuleParameters, ...FOUND];
      const evaluate = compileFunction(source, parameters, { filename });
      return function (...given) {
        return evaluate.call(this, ...given, ...FOUND.map((name) => environment.global[name]));
      };
    };
  }

  requireModuleOrMock(from, name) {
    const path = name.startsWith('.') ? resolve(dirname(from), name) : name;
    const isOutside = from.startsWith(TESTS) && !path.startsWith(TESTS);
    return isOutside ? createRequire(from)(path) : super.requireModuleOrMock(from, name);
  }

  teardown() {
    super.teardown();
    if (process.memoryUsage().heapUsed > MUCH) collectGarbage();
  }

  getSourceMaps() {
    const all = super.getSourceMaps();
    for (const [file, map] of maps) all.set(file, map);
    return all;
  }
};
