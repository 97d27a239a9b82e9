/**
 * Jest's order, the slow files first, by how long each took the last time or else by size; but the browser's tests,
 * one small file that takes a quarter of all the time, before the others: two workers end together.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const isPage = ({ path }) => /[\\/]test[\\/]page[\\/]/.test(path);

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isPage), ...sorted.filter((test) => !isPage(test))];
  }
};
