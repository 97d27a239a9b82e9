/** The same counts wherever they are said: what is late, and what is on track and still expected short. */
import { tinyPlan } from '../dashboard/tiny';
import { ask, fillIn, glance, review, reviewName, reviewTable } from './shop';

jest.setTimeout(240_000);

test('the sidebar and the review beside it count late work alike; on track and still short are both said', () => {
  const person = tinyPlan();
  fillIn(person, 'actions', 'en', [
    { id: 'A1', name: 'Shelf', due: '1/15/2026', goal: 'G1' },
    { id: 'A2', name: 'Signs', due: '1/20/2026', goal: 'G1' },
  ]);
  const late = '2 pieces of work are late, the longest since 1/15/2026: Shelf.';
  const plan = glance(person);
  expect(plan.waiting).toContain(late);
  review(person, plan.month);
  const sentences = person.values(reviewName(plan.month, 'en')).flat();
  expect(sentences).toContain(late);
  expect(sentences).toContain('1 of 1 goals are on track for the year.');
  expect(sentences).toContain('On track, and still expected to miss the target: Sell by 1.7%.');
  expect(reviewTable(person, plan.month, 'en').rows.length).toBeGreaterThan(0);
  expect(ask(person, 'missedGoal', { goal: 'G1' }).answer.late).toBe(2);
  expect(ask(person, 'checkLimits').message).toBe('All limits are checked: every entry is within its limit.');
});
