/** The work of each quarter and year dies at each call in turn; when repeated, it ends as without a failure. */
import type { Person, Saved } from '../../local/person';
import { close, DAY } from '../features/closing/months';
import { smallPlan } from '../features/closing/small';
import { yearPlan } from '../features/year/small';
import { ask, review, shorten } from '../plans/shop';
import { callsThatFail, doneAgain, isThorough, undisturbed, type Act } from './failing';

jest.setTimeout(300_000);

const options = { language: 'en', locale: 'en_US' } as const;
const asking =
  (feature: string, input: object) =>
  (person: Person): void => {
    ask(person, feature, input);
  };

const january = (): Person => {
  const person = smallPlan();
  close(person, '2026-01');
  return person;
};
/** With a year's review that people wrote on, and money used since then. */
const yearAgain = (): Person => {
  const person = yearPlan();
  shorten(person, 'en');
  asking('yearEnd', {})(person);
  const tab = person.tabs()[0]!;
  const row = person.displayed(tab).findIndex((line) => line[0] === 'C1') + 1;
  person.type(tab, `C${row}`, 'TRUE');
  person.type('Actuals', 'C2', '700');
  return person;
};
const made = { who: 'Lan', reason: 'Slow start', givenUp: 'The second shop', date: DAY };

describe.each<[string, () => Saved, (person: Person) => void]>([
  ['a reforecast', () => january().save(), asking('reforecast', made)],
  ['the review of a quarter', () => yearPlan().save(), (person) => void review(person, 'Q1/2026')],
  ['the year’s end', () => yearPlan().save(), asking('yearEnd', {})],
  ['the year’s end again', () => yearAgain().save(), asking('yearEnd', {})],
])('%s, calls failing in turn', (_, saved, act) => {
  const todo: Act = { options, saved: saved(), act };
  const whole = undisturbed(todo);

  const calls = callsThatFail(todo, true).filter(
    (n, index, all) => isThorough || n % 4 === 0 || index > all.length - 3,
  );
  test.each(calls)('ends the same after call %i failed', (n) => {
    const { state, errors } = doneAgain(todo, n);
    expect(state).toEqual(whole);
    expect(errors).toEqual([]);
  });
});
