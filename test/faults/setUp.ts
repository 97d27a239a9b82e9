/**
 * Set-up dies half-way; when repeated, the plan is complete without duplicates. One file for each kind of set-up, since
 * it takes long.
 */
import type { Person, Saved } from '../../local/person';
import { ask, SETUP, withPlan } from '../plans/shop';
import { callsThatFail, doneAgain, isThorough, undisturbed, type Act } from './failing';

jest.setTimeout(isThorough ? 3 * 3_600_000 : 300_000);

export const options = { language: 'vi', locale: 'vi_VN' } as const;
const setUp = (person: Person): void => {
  ask(person, 'setUpPlan', { ...SETUP, language: 'vi' });
};
const withTabsMissing = (): Saved => {
  const person = withPlan(options);
  person.deleteTab('KPI');
  person.deleteColumns('Rủi ro', 'D');
  return person.save();
};

const acts = {
  'a new plan': (): Act => ({ options, saved: null, act: setUp }),
  'a plan with a tab and a column missing': (): Act => ({ options, saved: withTabsMissing(), act: setUp }),
  'the sample': (): Act => ({
    options,
    saved: null,
    act: (person) => void ask(person, 'openSample', { language: 'vi' }),
  }),
};

export const failsInTurn = (name: keyof typeof acts): void => {
  describe(`setting up ${name}, calls failing in turn`, () => {
    const act = acts[name]();
    const calls = callsThatFail(act, isThorough);
    const whole = undisturbed(act);

    test.each(calls)('ends the same after call %i failed', (n) => {
      const { state, errors } = doneAgain(act, n);
      expect(state).toEqual(whole);
      expect(errors).toEqual([]);
    });
  });
};
