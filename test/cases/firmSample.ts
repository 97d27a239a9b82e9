/** The firm's opened sample, made once for each build. */
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

/** Rows needed for the sample and a few more; its work is added by the walk. */
const FILLED = { budget: 110, actuals: 740, kpis: 20, goals: 20, resources: 40, risks: 20, actions: 1000 };
/** The same with few prepared rows. */
export const shortFirm = (language: Language): Person => {
  const options = { language, locale: LOCALES[language] };
  return opened({ shortFirm: language }, options, () =>
    shortened(firmSample(language).save(), options, FILLED),
  );
};
