/** The firm's sample as it is opened, built once a build. */
import { openSpreadsheet, type Person } from '../../local/person';
import type { Language } from '../../src/words';
import { LOCALES } from '../features/closing/months';
import { opened } from '../plans/opened';
import { ask, shortened } from '../plans/shop';

export const firmSample = (language: Language): Person =>
  opened({ firmSample: language }, { language, locale: LOCALES[language] }, () => {
    const person = openSpreadsheet({ language, locale: LOCALES[language] });
    ask(person, 'openSample', { language, isFirm: true });
    return person;
  });

/** What it fills, and a few more; its work is written by the walk, on as many rows as there are. */
const FILLED = { budget: 110, actuals: 740, kpis: 20, goals: 20, resources: 40, risks: 20, actions: 1000 };
/** The same with few rows that stand ready. */
export const shortFirm = (language: Language): Person => {
  const options = { language, locale: LOCALES[language] };
  return opened({ shortFirm: language }, options, () =>
    shortened(firmSample(language).save(), options, FILLED),
  );
};
