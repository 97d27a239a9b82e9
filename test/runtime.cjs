/**
 * Jest's runtime, but for one thing: what src/ and local/ hold is loaded once by a process, not once by every test
 * file. The engine of the spreadsheet is large, and quick only once it has run for a while: loaded anew for each file
 * it cost more than half of the whole suite's time. It stands outside of the sandboxes, where Node itself loads it.
 *
 * It asks for what holds there anyway: no module of src/ or local/ keeps what one spreadsheet could leave to the next,
 * for many are open in a file, too; and no test replaces a module. Test files and their helpers are loaded as ever.
 */
const { createRequire } = require('node:module');
const { dirname, join, resolve, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const SHARED = ['src', 'local'].map((folder) => join(dirname(__dirname), folder) + sep);
const AS_COMMONJS = {
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

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
    const [, , , transformer, , coverage] = args;
    this.compile = (filename) => transformer.transform(filename, { ...AS_COMMONJS, ...coverage });
    current = this;
  }

  requireModuleOrMock(from, name) {
    const path = name.startsWith('.') ? resolve(dirname(from), name) : '';
    const isShared = SHARED.some((folder) => path.startsWith(folder));
    return isShared ? createRequire(from)(path) : super.requireModuleOrMock(from, name);
  }

  getSourceMaps() {
    const all = super.getSourceMaps();
    for (const [file, map] of maps) all.set(file, map);
    return all;
  }
};
