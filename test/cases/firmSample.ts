/** The firm's sample as it is opened, built once a build. */
import { openSpreadsheet, type Person } from '../../local/person';
import type { Language } from '../../src/words';
import { LOCALES } from '../closing/months';
import { opened } from '../opened';
import { ask } from '../product/shop';

export const firmSample = (language: Language): Person =>
  opened({ firmSample: language }, { language, locale: LOCALES[language] }, () => {
    const person = openSpreadsheet({ language, locale: LOCALES[language] });
    ask(person, 'openSample', { language, isFirm: true });
    return person;
  });
