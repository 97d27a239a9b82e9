/** Counts agree wherever they are shown: what is late, and what is on track but expected to fall short. */
import { ask, fillIn, glance, review, reviewName, reviewTable, table } from '../../plans/shop';
import { tinyPlan } from '../dashboard/tiny';

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
  expect(sentences).toContain('1 of 1 goal is on track for the year.');
  expect(sentences).toContain('On track, and still expected to miss the target: Sell by 1.7%.');
  expect(reviewTable(person, plan.month, 'en').rows.length).toBeGreaterThan(0);
  expect(ask(person, 'missedGoal', { goal: 'G1' }).answer.late).toBe(2);
  expect(ask(person, 'checkLimits').message).toBe('All limits are checked: every entry is within its limit.');
});

test('work due on the last day is due and not done, but not 0 days late; a miss that rounds to zero is no miss', () => {
  const person = tinyPlan();
  fillIn(person, 'actions', 'en', [{ id: 'A1', name: 'Shelf', due: '2/28/2026', goal: 'G1' }]);
  const target = table(person, 'Goals', 'goals', 'en').cell('G1', 'target');
  const reviewed = (reach: string): string[] => {
    person.type('Goals', target, reach);
    review(person, '2026-02');
    return person.displayed(reviewName('2026-02', 'en')).flat();
  };
  // 11,800 is expected.
  const near = reviewed('11801');
  expect(near).toContain('Due, not done');
  expect(near.filter((text) => /\b0 days|by 0\.0/.test(text))).toEqual([]);
  expect(ask(person, 'missedGoal', { goal: 'G1' }).answer.work[0].text).toBe(
    'Shelf, due 2/28/2026: Not started, 0%.',
  );
  expect(reviewed('14000')).toContain('Catch up on “Shelf”: it is due and not done, and G1 is off track.');
});
