/** The firm's sample as it is opened, built once a build. */
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import type { Language } from '../../src/words';
import { LOCALES } from '../closing/months';
import { opened, state } from '../opened';
import { ask } from '../product/shop';

const sample = (language: Language): Parameters<typeof opened> => [
  { firmSample: language },
  { language, locale: LOCALES[language] },
  () => {
    const person = openSpreadsheet({ language, locale: LOCALES[language] });
    ask(person, 'openSample', { language, isFirm: true });
    return person;
  },
];
export const firmSample = (language: Language): Person => opened(...sample(language));
export const firmState = (language: Language): Saved => state(...sample(language));
