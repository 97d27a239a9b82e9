/** Files are short, and functions too: whoever looks for something finds it by its name, not by reading on. */
import { filesIn, functionsIn } from './sizes';

/** Functions that are tables: a line a case, a field or a row. */
const TABLES = [
  'src/features/closing/missing.ts spokenOf',
  'src/google/applying/apply.ts applyTo',
  'src/features/forecast/compareVersions.ts tabEdits',
  'src/features/forecast/moneyTab.ts builtMoneyTab',
  'src/features/review/review.ts review',
  'src/sheet/formula.ts body',
  'src/tabs/dashboard/money.ts cashRows',
  'src/tabs/dashboard/money.ts courseRows',
  'local/headless/zip.ts zip',
];

const files = filesIn('src', 'local');

test('no file is longer than 300 lines', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter(({ lines }) => lines > 300)).toEqual([]);
});

test('half of the files have fewer than 80 lines', () => {
  const lines = files.map((file) => file.lines).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80);
});

test('a function of 40 lines or more is a table', () => {
  const long = functionsIn('src', 'local').filter(({ lines }) => lines >= 40);
  expect(long.map(({ name }) => name).sort()).toEqual([...TABLES].sort());
});
