/** What capabilities and panels lend: each thing has a name of its own, and somebody takes it. */
import { features } from '../../src/features';
import { codeIn, lentIn, wordsOf } from './imports';

/** Google calls what stands in main.ts by name; what people read, and what they ask for, is called as what it names. */
const NAMED_ELSEWHERE = /^src\/(main|terms|titles)\.ts$/;
/** Asked only where the menu’s question stands open. */
const IN_THE_OPEN = ['quarterAnswered'];

const ours = [...lentIn('src/features'), ...lentIn('src/sidebar')];

test('what they lend is called so nowhere else', () => {
  const owners = new Map<string, string[]>();
  for (const { file, name } of lentIn('src'))
    if (!NAMED_ELSEWHERE.test(file)) owners.set(name, [...(owners.get(name) ?? []), file]);
  const shared = ours
    .filter(({ name }) => !/^[A-Z_]+$/.test(name) && !(name in features) && owners.get(name)!.length > 1)
    .map(({ name }) => `${name}: ${owners.get(name)!.join(', ')}`);
  expect([...new Set(shared)]).toEqual([]);
});

test('what they lend is taken by a file of the add-on, not by tests alone', () => {
  const words = codeIn('src').map((file) => ({ file, words: wordsOf(file) }));
  const untaken = ours.filter(
    ({ file, name }) => !words.some((other) => other.file !== file && other.words.has(name)),
  );
  expect(untaken.map(({ name }) => name)).toEqual(IN_THE_OPEN);
});
