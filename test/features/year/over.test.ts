/** After the year's last month there is no outlook any more, and nothing is offered that would begin one. */
import { ask, fillIn, glance, review, reviewName } from '../../plans/shop';
import { yearPlan } from './small';

const LAST = '2026-12';
const INPUT = { month: LAST, who: 'Lan', date: '2027-01-05' };
/** Revenue by month, with 1,000 planned; the goal is 12,000. */
const entered = (each: number) => {
  const person = yearPlan();
  fillIn(
    person,
    'actuals',
    'en',
    Array.from({ length: 12 }, (_, at) => ({
      date: `${at + 1}/15/2026`,
      line: 'REV',
      amount: each,
      stage: 'Received',
      reference: '',
      settles: '',
    })),
  );
  return person;
};

test.each([
  [980, 'On track, and yet short of the target: Sell more by 2.0%.'],
  [900, 'Sell more: 10,800 reached against 12,000 – at risk.'],
])('with %d a month the review of the last month says what was reached', (each, said) => {
  const person = entered(each);
  review(person, '2026-11');
  expect(person.values(reviewName('2026-11', 'en')).flat().join('\n')).toMatch(/expected/);
  review(person, LAST);
  const sentences = person.values(reviewName(LAST, 'en')).flat();
  expect(sentences).toContain(said);
  expect(sentences.filter((text) => /expected|could still/.test(String(text)))).toEqual([]);
});

test('its memo says how it ended', () => {
  const person = entered(900);
  review(person, LAST);
  const { tab } = ask(person, 'memo', { month: LAST }).answer as { tab: string };
  const said = person.values(tab).flat().join('\n');
  expect(said).toMatch(/The year ended at 10,800 against 12,000/);
  expect(said).not.toMatch(/is expected to end/);
});

test('a year that was closed without having been approved is not offered approval any more', () => {
  const person = entered(900);
  const buttons = () => glance(person).missing.map(({ button }) => button);
  expect(buttons()).toContain('Approve the plan');
  ask(person, 'takeEarlier', { ...INPUT, totals: {} });
  const { standing, lacking } = glance(person);
  expect(buttons()).toEqual([]);
  expect(standing).toMatchObject({ planned: null, next: { kind: 'year' } });
  expect(lacking.filter(({ why }) => why.includes('expected'))).toEqual([]);
});
