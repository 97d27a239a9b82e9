/** The page's list of what is unproved agrees with the check's beliefs. */
import { readFileSync } from 'node:fs';
import { listIn, unprovedText } from '../../../local/installation/compare';
import { PAGES } from '../../../local/installation/pages';
import { results } from '../../../local/installation/results';
import { BELIEFS, beliefIds } from '../../../src/features/installation';

test.each(['en', 'vi'] as const)(
  'the page lists each belief that no run at Google has shown, %s',
  (language) => {
    expect(listIn(readFileSync(PAGES[language], 'utf8'))).toBe(unprovedText(results(), language));
  },
);

test.each(['en', 'vi'] as const)('each belief is said in words of its own, %s', (language) => {
  const said = beliefIds.map((id) => BELIEFS[id].says[language]);
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) expect(words).toMatch(/^\S.*[^.\s]$/);
});
