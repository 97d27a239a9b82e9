import { done, type Feature } from '../../asking/feature';
import { neededIn } from '../../asking/fields';
import { languageOf } from '../../words';

/** Opens a view in a page of its own, or the plan's page again, beside the sheet. */
export const openView: Feature<{ view: string }, null> = {
  title: { en: 'Open', vi: 'Mở' },
  reads: true,
  menu: null,
  accept: (raw) => ({ view: neededIn({ what: raw.view }, 'what') }),
  run: ({ userLanguage }, { view }) => ({
    ...done({ language: languageOf(userLanguage) }, [], null, ''),
    opens: view,
  }),
};
