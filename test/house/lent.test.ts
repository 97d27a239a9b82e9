/** Exports of features and panels have distinct names, and each is used. */
import { features } from '../../src/features';
import { codeIn, lentIn, wordsOf } from './imports';

/** Google calls functions of main.ts by name; terms and titles are named like what they stand for. */
const NAMED_ELSEWHERE = /^src\/(main|terms|titles)\.ts$/;
/** Called by generated menu functions. */
const FROM_MENU = ['fromMenu'];
/** Used only while the menu’s question is open. */
const IN_THE_OPEN = ['quarterAnswered'];
/**
 * Exports that tests measure with: the size that counts as quick and the columns that are read, a single row as rules
 * see it, and all rulings without a workbook.
 */
const MEASURES = ['COLUMNS_READ', 'QUICK_CELLS', 'plainlySaid', 'rulingsOn'];

const ours = [...lentIn('src/features'), ...lentIn('src/sidebar')];

test('what they export has a name that is used nowhere else', () => {
  const owners = new Map<string, string[]>();
  for (const { file, name } of lentIn('src'))
    if (!NAMED_ELSEWHERE.test(file)) owners.set(name, [...(owners.get(name) ?? []), file]);
  const shared = ours
    .filter(({ name }) => !/^[A-Z_]+$/.test(name) && !(name in features) && owners.get(name)!.length > 1)
    .map(({ name }) => `${name}: ${owners.get(name)!.join(', ')}`);
  expect([...new Set(shared)]).toEqual([]);
});

test('what a file exports is used by another file, not by tests alone', () => {
  const takers = new Map<string, number>();
  for (const file of [...codeIn('src'), ...codeIn('local')])
    for (const word of wordsOf(file)) takers.set(word, (takers.get(word) ?? 0) + 1);
  const untaken = lentIn('src')
    .filter(({ file, name }) => !NAMED_ELSEWHERE.test(file) && takers.get(name) === 1)
    .map(({ name }) => name);
  expect(untaken.sort()).toEqual([...FROM_MENU, ...IN_THE_OPEN, ...MEASURES].sort());
});
