/** The menu offers what can be done: a plan that exists is not begun again. */
import { openSpreadsheet, type Person } from '../../../local/person';
import { features } from '../../../src/features';
import { LANGUAGES } from '../../../src/words';
import { ask, SETUP } from '../../plans/shop';
import { LOCALES } from '../closing/months';

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const isOffered = (person: Person): boolean => person.menu().includes(features.openSample.title[language]);
  /** An empty file in which the add-on was used before, so that its menu may read the document. */
  const open = (): Person => {
    const person = openSpreadsheet({ language, locale: LOCALES[language] });
    person.choose(features.glance.title[language]);
    return person;
  };

  test('is offered while there is no plan, and no longer once there is one', () => {
    const person = open();
    expect(isOffered(person)).toBe(true);
    ask(person, 'glance', { remembered: '' });
    expect([isOffered(person), isOffered(person.reopen())]).toEqual([true, true]);
    ask(person, 'setUpPlan', { ...SETUP, language });
    // As the sidebar does after a plan is set up.
    ask(person, 'glance', { remembered: language });
    expect([isOffered(person), isOffered(person.reopen())]).toEqual([false, false]);
  });

  test('goes from the menu when it is opened there', () => {
    const person = open();
    person.answer({ button: 'OK' });
    person.choose(features.openSample.title[language]);
    expect([isOffered(person), isOffered(person.reopen())]).toEqual([false, false]);
  });

  test('is refused from a menu that still has it, and gone from there once the plan is looked at', () => {
    const person = open();
    ask(person, 'setUpPlan', { ...SETUP, language });
    const kept = person.doc.kept;
    kept.properties.document.language = language;
    const again = person.reopen();
    expect(isOffered(again)).toBe(true);
    again.answer({ button: 'OK' });
    again.choose(features.openSample.title[language]);
    expect(again.dialogs().at(-1)!.message).toMatch(/new spreadsheet|bảng tính mới/);
    ask(again, 'glance', { remembered: language });
    expect(isOffered(again)).toBe(false);
  });
});
