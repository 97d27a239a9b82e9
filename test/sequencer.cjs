/**
 * The order of the test files: the slow ones first, so that two workers end together. Jest knows how long each took
 * the last time; where there was no last time it goes by the size of a file, which says little here: folders do.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const SLOWEST_FIRST = [
  'page',
  'faults',
  'year',
  'products',
  'product',
  'control',
  'dashboard',
  'closing',
  'money',
];

const rank = ({ path }) => {
  const at = SLOWEST_FIRST.findIndex((folder) => path.replaceAll('\\', '/').includes(`/test/${folder}/`));
  return at < 0 ? SLOWEST_FIRST.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return sorted.some(({ duration }) => typeof duration === 'number')
      ? sorted
      : sorted.sort((one, other) => rank(one) - rank(other));
  }
};
