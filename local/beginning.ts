/** How a fresh spreadsheet begins: the add-on itself opens its sample plan and builds the monthly review. */
import { features } from '../src/features';
import type { Language, Words } from '../src/words';
import { openSpreadsheet, type Person, type Saved } from './person';

export const LOCALES: Record<Language, string> = { en: 'en_US', vi: 'vi_VN' };
const NAME: Words = { en: 'BabyCare House 2026', vi: 'BabyCare House 2026' };
const FIRM: Words = { en: 'Northwind Distribution 2026', vi: 'Công ty phân phối Bắc Nam 2026' };
const OWN: Words = { en: 'Annual plan', vi: 'Kế hoạch năm' };

/** Does what a person would: chooses an item of the menu and accepts the proposed answer. */
const choose = (person: Person, title: Words, language: Language): Person => {
  person.answer({ button: 'OK', text: '' });
  person.choose(title[language]);
  return person;
};

/** Continues from the sample to its month’s review. */
export const reviewed = (sample: Person, language: Language): Person =>
  choose(sample, features.reviewMonth.title, language);

export function begin(language: Language): Person {
  const person = openSpreadsheet({ language, locale: LOCALES[language], name: NAME[language] });
  return reviewed(choose(person, features.openSample.title, language), language);
}

/** A spreadsheet to set up a plan of one’s own in. */
export const beginEmpty = (language: Language): Person =>
  openSpreadsheet({ language, locale: LOCALES[language], name: OWN[language] });

/** A spreadsheet for the sample of a firm with departments. */
export const beginFirm = (language: Language): Person =>
  openSpreadsheet({ language, locale: LOCALES[language], name: FIRM[language] });

/** Continues from a saved spreadsheet. */
export const goOn = (language: Language, saved: Saved): Person => openSpreadsheet({ language, saved });
