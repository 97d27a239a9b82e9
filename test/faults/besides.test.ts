/**
 * Others go on typing while a run reads and computes: the lock excludes other runs, not people. Here somebody changes
 * the ledger after a run has read everything and before it writes.
 */
import type { Person } from '../../local/person';
import { columnLetters } from '../../src/sheet/places/address';
import { actuals, decisions } from '../../src/tabs';
import type { Language } from '../../src/words';
import { amounts, bankFile, book } from '../imports/book';
import { ask, nameOf, refusal } from '../plans/shop';
import { afterCalls, lastLook } from './others';

jest.setTimeout(120_000);

/** The ledger's last column, since a person sorts whole rows. */
const LAST = columnLetters(Object.keys(actuals.columns).length);
const OWN = [
  ['1/5/2026', 'SMALL', 11],
  ['1/6/2026', 'SMALL', 12],
];
const input = bankFile([100, 101, 102]);

const SAID = {
  en: /^Someone changed Actuals just now.*nothing was changed/,
  vi: /^Vừa có người sửa trang Thực hiện/,
};
const opened = (language: Language): Person => {
  const person = book({ language, locale: 'en_US' });
  person.paste(
    nameOf('actuals', language),
    'A2',
    OWN.map((row) => row.map(String)),
  );
  ask(person, 'writeImport', input);
  person.paste(nameOf('actuals', language), 'A7', [['1/7/2026', 'SMALL', '13']]);
  return person;
};

describe.each(['en', 'vi'] as const)('an import is undone, in %s', (language) => {
  const tab = nameOf('actuals', language);
  let look: number;
  beforeAll(() => {
    const person = opened(language);
    look = lastLook(person, () => ask(person, 'undoImport', { id: 'N1' }));
  });

  // prettier-ignore
  test.each<[string, (person: Person) => void, number[], number[]]>([
    ['a row is put above its rows',  (person) => { person.insertRows(tab, 2); },       [11, 12, 100, 101, 102, 13], [11, 12, 13]],
    ['a row above them is deleted',  (person) => { person.deleteRows(tab, 2); },       [12, 100, 101, 102, 13],     [12, 13]],
    ['one of them is typed over',    (person) => { person.type(tab, 'C5', '7'); },     [11, 12, 100, 7, 102, 13],   [11, 12, 7, 13]],
    ['the ledger is sorted',         (person) => { person.sort(tab, `A2:${LAST}7`, 'C', false); }, [102, 101, 100, 13, 12, 11], [13, 12, 11]],
  ])('while %s: nothing goes; done again, just its rows go', (_, change, then, after) => {
    const person = opened(language);
    const numbers = () => amounts(person, language);
    const log = person.values(decisions.name[language]);
    const isDone = afterCalls(person, look, () => { change(person); });
    expect(refusal(person, 'undoImport', { id: 'N1' })).toMatch(SAID[language]);
    expect([isDone(), numbers()]).toEqual([true, then]);
    expect(person.values(decisions.name[language])).toEqual(log);
    ask(person, 'undoImport', { id: 'N1' });
    expect(numbers()).toEqual(after);
  });
});

describe.each(['en', 'vi'] as const)('an import is written, in %s', (language) => {
  const tab = nameOf('actuals', language);
  const begun = (): Person => {
    const person = book({ language, locale: 'en_US' });
    person.paste(
      tab,
      'A2',
      OWN.map((row) => row.map(String)),
    );
    return person;
  };
  let look: number;
  beforeAll(() => {
    const person = begun();
    look = lastLook(person, () => ask(person, 'writeImport', input));
  });

  // prettier-ignore
  test.each<[string, (person: Person) => void, number[]]>([
    ['a row is put among the others', (person) => { person.insertRows(tab, 3); person.paste(tab, 'A3', [['2/2/2026', 'SMALL', '77']]); }, [11, 77, 12]],
    ['a row is deleted',              (person) => { person.deleteRows(tab, 2); },                                                        [12]],
    ['an entry is typed below',       (person) => { person.paste(tab, 'A4', [['2/2/2026', 'SMALL', '77']]); },                           [11, 12, 77]],
  ])('while %s: nothing is written; done again, all stand once', (_, change, then) => {
    const person = begun();
    const isDone = afterCalls(person, look, () => {
      change(person);
    });
    expect(refusal(person, 'writeImport', input)).toMatch(SAID[language]);
    expect([isDone(), amounts(person, language)]).toEqual([true, then]);
    ask(person, 'writeImport', input);
    expect(amounts(person, language)).toEqual([...then, 100, 101, 102]);
  });
});
