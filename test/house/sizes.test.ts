/** Files and functions are short, so that things are found by name rather than by reading on. */
import { beginningOf, filesIn, functionsIn } from './sizes';

/** Functions that are tables, with a line for each case, field or row. */
const TABLES = [
  'src/features/year/strategy.ts pathHolds',
  'src/google/applying/apply.ts applyTo',
  'src/sheet/formula.ts body',
  'src/tabs/dashboard/money.ts cashRows',
  'src/tabs/dashboard/money.ts courseRows',
  'local/headless/zip.ts zip',
  'local/browser/window.ts gestures',
];

const files = filesIn('src', 'local');

test('a file of more than 300 lines begins with its reason', () => {
  expect(files.length).toBeGreaterThan(500);
  const long = files.filter(({ lines }) => lines > 300);
  expect(long.filter(({ name }) => !beginningOf(name).includes('Long because'))).toEqual([]);
});

test('half of the files have fewer than 80 lines', () => {
  const lines = files.map((file) => file.lines).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80);
});

test('a function of 40 lines or more is a table', () => {
  const long = functionsIn('src', 'local').filter(({ lines }) => lines >= 40);
  expect(long.map(({ name }) => name).sort()).toEqual([...TABLES].sort());
});
