/** The small firm with work that ties departments and depends on other work. */
import type { Person } from '../../../local/person';
import { chainedActions } from '../../../src/tabs/firm/teams';
import type { Language } from '../../../src/words';
import { opened } from '../../plans/opened';
import { ask, fillIn, letters, nameOf } from '../../plans/shop';
import { FIRM, smallFirm } from '../people/firm';

/** Types values below a header, from the next row on. */
export const under = (person: Person, tab: string, header: string, values: readonly string[]): void => {
  const cells = person.values(tab);
  const row = cells.findIndex((line) => line.includes(header));
  const at = cells[row]!.indexOf(header) + 1;
  person.paste(
    tab,
    `${letters(at)}${row + 2}`,
    values.map((value) => [value]),
  );
};

/** The first row of a tab that has a text. */
export const rowWith = (person: Person, tab: string, ...texts: string[]): unknown[] =>
  person.values(tab).find((line) => texts.every((text) => line.includes(text))) ?? [];
export const numberOf = (person: Person, tab: string, ...texts: string[]): number =>
  person.values(tab).findIndex((line) => texts.every((text) => line.includes(text))) + 1;

const team = (language: Language): Person => {
  const person = smallFirm(language);
  fillIn(person, 'actions', language, [
    { coordinating: 'Stock, IT', difficulty: { en: 'High', vi: 'Cao' }[language] },
    { coordinating: '', difficulty: '' },
    { coordinating: 'IT', difficulty: '' },
    { coordinating: 'sales', difficulty: { en: 'Low', vi: 'Thấp' }[language] },
  ]);
  return person;
};

export const teamFirm = (language: Language = 'en'): Person =>
  opened({ teamFirm: language }, FIRM[language], () => team(language));

const chained = (language: Language, waits: readonly string[]): Person => {
  const person = teamFirm(language);
  ask(person, 'addTeamColumns', { which: 'chain' });
  const { header } = chainedActions.columns.dependsOn;
  under(person, nameOf('actions', language), header[language], waits);
  return person;
};
/** The same with dependencies. */
export const chainedFirm = (language: Language = 'en', waits = ['', '', 'A1.1', 'A1']): Person =>
  opened({ chainedFirm: language, waits }, FIRM[language], () => chained(language, waits));
