/** Writing an import dies half-way, call after call; done again, all rows are in once, as undisturbed. */
import type { Person, Saved } from '../../local/person';
import { ask } from '../product/shop';
import { BLANK, book, LINES } from '../imports/book';
import { callsThatFail, doneAgain, isThorough, stateOf, undisturbed, type Act } from './failing';

jest.setTimeout(300_000);

const options = { language: 'en', locale: 'en_US' } as const;
const input = (rows: number) => ({
  ...{ file: 'bank.csv', source: 'Bank', who: 'Lan', mapping: '{}', tieOut: 'closing balance', names: '' },
  total: { rows, in: 0, out: rows * 900 },
  duplicates: { rows: 0, in: 0, out: 0 },
  leftOut: { rows: 0, in: 0, out: 0 },
  entries: Array.from({ length: rows }, (_, at) => [
    ...[`bank|${at}`, '2026-03-01', -900, `Row ${at}`, '', [['SMALL', 900, 'spent', null]]],
  ]),
  rules: [{ ...BLANK, text: 'row', line: 'SMALL' }],
});

const act = (person: Person): void => void ask(person, 'writeImport', input(16));
const before = (): Saved => book(options, LINES.slice(-1)).save();
const later = (): Saved => {
  const person = book(options, LINES.slice(-1));
  const one = input(1);
  ask(person, 'writeImport', { ...one, entries: [['other', ...one.entries[0]!.slice(1)]], rules: [] });
  return person.save();
};

describe.each<[string, () => Saved, boolean]>([
  ['a plan’s first import', before, isThorough],
  ['a later import', later, true],
])('%s, calls failing in turn', (_, saved, isEvery) => {
  const todo: Act = { options, saved: saved(), act };
  const whole = undisturbed(todo);

  test.each(callsThatFail(todo, isEvery))('ends the same after call %i failed', (n) => {
    const person = doneAgain(todo, n);
    expect(stateOf(person)).toEqual(whole);
    expect(person.errors()).toEqual([]);
  });
});
