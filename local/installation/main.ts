/** `npm run beliefs`: writes into the READMEs what stands unproved. */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/words';
import { unprovedText, withList } from './compare';
import { READMES } from './readmes';
import { results } from './results';

for (const language of LANGUAGES) {
  const file = READMES[language];
  writeFileSync(file, withList(readFileSync(file, 'utf8'), unprovedText(results(), language)));
}
