/** All that jest itself loads of a test: a word to the environment to load it outside of the sandbox. */
module.exports = {
  process: (_text, file) => ({ code: `module.exports = outside(${JSON.stringify(file)}, jest);` }),
};
