/** `npm run beliefs`: writes what is unproved into the architecture pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/words';
import { unprovedText, withList } from './compare';
import { PAGES } from './pages';
import { results } from './results';

for (const language of LANGUAGES) {
  const file = PAGES[language];
  writeFileSync(file, withList(readFileSync(file, 'utf8'), unprovedText(results(), language)));
}
