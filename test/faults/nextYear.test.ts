/**
 * Starting next year's plan dies half-way; when repeated, the new plan is complete without duplicates, and becomes the
 * current one.
 */
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { LOCALES } from '../features/closing/months';
import { smallPlan } from '../features/closing/small';
import { ask } from '../plans/shop';
import { callsThatFail, doneAgain, isThorough, undisturbed, type Act } from './failing';

jest.setTimeout(isThorough ? 3 * 3_600_000 : 300_000);

const language = 'vi';
const options = { language, locale: LOCALES[language] } as const;
const start = (person: Person): void => {
  ask(person, 'startNextYear');
};
const atYearEnd = (): Saved => {
  const person = smallPlan(language);
  ask(person, 'yearEnd');
  return person.save();
};

const act: Act = { options, saved: atYearEnd(), act: start };
const last = callsThatFail(act, true).length;
const calls = new Set([...callsThatFail(act, isThorough), last - 2, last - 1, last]);
const whole = undisturbed(act);

/** What the failure of the last call left, opened separately. */
let left: Person | undefined;

test.each([...calls])('started again after call %i failed, it ends the same', (n) => {
  const { person, state, errors } = doneAgain(act, n, (halfDone) => {
    if (n === last) left = halfDone.reopen();
  });
  expect(state).toEqual(whole);
  expect(errors).toEqual([]);
  expect(ask(person, 'glance').answer.years).toEqual({ now: '2027', all: ['2026', '2027'], next: null });
});

test('until it is repeated, the old year stays the current one, unchanged', () => {
  const failed = (n: number): Person => {
    const person = openSpreadsheet({ ...options, saved: act.saved! });
    person.failOnCall(n);
    expect(() => {
      start(person);
    }).toThrow('Service Spreadsheets failed');
    return person;
  };
  for (const person of [failed(last - 3), left ?? failed(last)]) {
    const { years, plan } = ask(person, 'glance').answer;
    expect([years, plan.year]).toEqual([{ now: '2026', all: [], next: '2027' }, '2026']);
  }
});
