/** Writing an import fails at each call in turn; when it is repeated, all rows are there once, as without a failure. */
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { actuals } from '../../src/tabs';
import { amounts, bankFile, book, LINES } from '../imports/book';
import { BLANK } from '../imports/rows';
import { ask } from '../plans/shop';
import { callsThatFail, doneAgain, isThorough, undisturbed, type Act } from './failing';

jest.setTimeout(300_000);

const options = { language: 'en', locale: 'en_US' } as const;
const input = (rows: number) =>
  bankFile(new Array<number>(rows).fill(900), [{ ...BLANK, text: 'row', line: 'SMALL' }]);

/** As the page does it: an import that was written is listed at once, and one that died before writing is repeated. */
const actFrom =
  (before: number) =>
  (person: Person): void => {
    if (amounts(person).length === before) ask(person, 'writeImport', input(16));
    ask(person, 'listImports');
  };
const before = (): Saved => book(options, LINES.slice(-1)).save();
const later = (): Saved => {
  const person = book(options, LINES.slice(-1));
  const one = input(1);
  ask(person, 'writeImport', { ...one, entries: [['other', ...one.entries[0]!.slice(1)]], rules: [] });
  ask(person, 'listImports');
  return person.save();
};
/** With a person's own column among the ledger's, writing its rows takes several writes. */
const withOwnColumn = (): Saved => {
  const person = book(options, LINES.slice(-1));
  person.insertColumns(actuals.name.en, 'F');
  return person.save();
};

describe.each<[string, () => Saved, boolean]>([
  ['a plan’s first import', before, isThorough],
  ['a later import', later, true],
  ['an import around a person’s own column', withOwnColumn, true],
])('%s, calls failing in turn', (_, saved, isEvery) => {
  const begun = saved();
  const before = amounts(openSpreadsheet({ ...options, saved: begun })).length;
  const todo: Act = { options, saved: begun, act: actFrom(before) };
  const whole = undisturbed(todo);

  test.each(callsThatFail(todo, isEvery))(
    'all rows are in, or none, when call %i fails; done again they are in once',
    (n) => {
      const { state, errors } = doneAgain(todo, n, (left) => {
        expect([0, 16]).toContain(amounts(left).length - before);
      });
      expect(state).toEqual(whole);
      expect(errors).toEqual([]);
    },
  );
});
