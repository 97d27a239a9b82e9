/** A call of merging or of a department's page fails; when repeated, it ends as an undisturbed run. */
import type { Person } from '../../../local/person';
import { callsThatFail, doneAgain, isThorough, undisturbed, type Act } from '../../faults/failing';
import { ask } from '../../plans/shop';
import { firmWithWork } from './firm';

jest.setTimeout(300_000);

const BLOCK = [
  'Id\tLine\tAnnual\t12/2026',
  'N-PAY\tN-PAY\t1300\t200',
  'N-NEW\tPhones\t240\t20',
  'Id\tGoal\tTarget\tPriority',
  'G1\tGrow North\t1600\tHigh',
  'Id\tKPI\tUnit\tBetter when\tGoal\tMade of',
  'K9\tFuel\tVND\tLower is better\tG1\tN-CAR',
].join('\n');

const ACTS: Readonly<Record<string, (person: Person) => void>> = {
  merging: (person) =>
    void ask(person, 'mergePlans', { name: 'Sales North', who: 'Nora', date: '2026-01-15', block: BLOCK }),
  'a department’s page': (person) => void ask(person, 'departmentPage', { name: 'Sales', month: '2026-02' }),
};

describe.each(Object.entries(ACTS))('%s', (name, act) => {
  const todo: Act = {
    options: { language: 'en', locale: 'en_US' },
    saved: firmWithWork().save(),
    act,
  };
  const whole = undisturbed(todo);
  const all = callsThatFail(todo, true);
  // A page behaves like every other page (see test/faults), so a few of its calls are enough.
  const some = all.filter((n, index) => n % 6 === 0 || index > all.length - 3);
  test.each(isThorough || name === 'merging' ? all : some)('ends the same after call %i failed', (n) => {
    const { state, errors } = doneAgain(todo, n);
    expect(state).toEqual(whole);
    expect(errors).toEqual([]);
  });
});
