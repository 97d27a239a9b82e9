/** What was seen at Google is seen here; and, while there are no results yet, the comparison itself is tested. */
import { LOCALES } from '../../../local/engine';
import { differences, unproved } from '../../../local/installation/compare';
import { resultFiles, resultIn } from '../../../local/installation/results';
import { checkedAs } from '../../../local/installation/run';
import type { BeliefId, Seen } from '../../../src/features/installation';

const here = checkedAs({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', language: 'vi' });

const without = (left: BeliefId): Seen =>
  Object.fromEntries(Object.entries(here.seen).filter(([id]) => id !== left));

test('every result that is kept was seen in a locale that is known here, and is seen here too', () => {
  for (const file of resultFiles()) {
    const result = resultIn(file);
    expect(Object.keys(LOCALES)).toContain(result.locale);
    expect({ file, differences: differences(result.seen, checkedAs(result).seen) }).toEqual({
      file,
      differences: [],
    });
  }
});

test('a result as it would be here differs in nothing', () => {
  expect(differences(here.seen, here.seen)).toEqual([]);
});

test('a difference is found by its name, with both that were seen', () => {
  const there = { ...here.seen, 'formula.comma': '"a" | "a" | "a"' };
  expect(differences(there, here.seen)).toEqual([
    { id: 'formula.comma', there: '"a" | "a" | "a"', here: 'refused | refused | refused' },
  ]);
});

test('what is measured may differ, what was not tried there says nothing, and a belief that is unknown is one', () => {
  const tried = without('edit.undone');
  expect(differences({ ...tried, 'cost.cells': '900 | 80 | 90 | 120' }, here.seen)).toEqual([]);
  const later = { ...tried, 'formula.lambda': '1' };
  expect(differences(later, here.seen)).toEqual([
    { id: 'formula.lambda', there: '1', here: 'no such belief' },
  ]);
});

test('a belief stands unproved until a run at Google has shown it as it is expected in its locale', () => {
  const other = { ...here, seen: { ...without('text.letters'), 'rule.other tab': 'written' } };
  expect(unproved([here])).toEqual([]);
  expect(unproved([other])).toEqual(['text.letters', 'rule.other tab']);
  expect(unproved([])).toContain('formula.semicolon');
  expect(unproved([])).not.toContain('cost.all');
});
