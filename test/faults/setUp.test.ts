/** Setting up dies half-way; done again, the plan is whole, with nothing twice. */
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { ask, SETUP, withPlan } from '../product/shop';
import { callsThatFail, doneAgain, isThorough, stateOf, undisturbed, type Act } from './failing';

jest.setTimeout(isThorough ? 3 * 3_600_000 : 300_000);

const options = { language: 'vi', locale: 'vi_VN' } as const;
const setUp = (person: Person): void => {
  ask(person, 'setUpPlan', { ...SETUP, language: 'vi' });
};
const withTabsMissing = (): Saved => {
  const person = withPlan(options);
  person.deleteTab('KPI');
  person.deleteColumns('Rủi ro', 'D');
  return person.save();
};

describe.each<[string, Act]>([
  ['a new plan', { options, saved: null, act: setUp }],
  ['a plan with a tab and a column missing', { options, saved: withTabsMissing(), act: setUp }],
  [
    'the sample',
    { options, saved: null, act: (person) => void ask(person, 'openSample', { language: 'vi' }) },
  ],
])('setting up %s, calls failing in turn', (_, act) => {
  const calls = callsThatFail(act, isThorough);
  const whole = undisturbed(act);

  test.each(calls)('ends the same after call %i failed', (n) => {
    const person = doneAgain(act, n);
    expect(stateOf(person)).toEqual(whole);
    expect(person.errors()).toEqual([]);
  });
});

test('a third time nothing is left to do', () => {
  const person = openSpreadsheet(options);
  setUp(person);
  expect(ask(person, 'setUpPlan', { ...SETUP, language: 'vi' }, true).changes).toEqual({
    tabs: [],
    cells: 0,
  });
});
