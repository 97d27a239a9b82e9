/** A KPI with a name but no Id is on the page of the year like any other; one that no longer exists leaves its name. */
import { table } from '../../plans/shop';
import { boardOf, build } from './board';
import { tinyPlan } from './tiny';

test('a KPI without an Id shows how its months stood, and a goal may name it', () => {
  const person = tinyPlan();
  person.type('KPIs', 'A3', '');
  person.type('KPIs', 'B3', 'What is left');
  const goals = (): ReturnType<typeof table> => table(person, 'Goals', 'goals', 'en');
  person.type('Goals', goals().cell('G1', 'kpi'), 'what is left');
  // 1,710 of two months, and ten more at 900.
  expect(goals().row('G1').values.attainment).toBeCloseTo(10710 / 12000, 9);
  build(person);
  const board = boardOf(person, 'en');
  const { label, months, toDate } = board.at('kpi What is left');
  // 710 and 1,000 of 900 a month.
  expect([label, ...months.slice(0, 2), toDate]).toEqual(['What is left', '✗', '✓', '✓']);
});

test('a KPI that is gone leaves what it was called, and not an error', () => {
  const person = tinyPlan();
  build(person);
  person.deleteRows('KPIs', 3, 1);
  const { label, months } = boardOf(person, 'en').at('kpi K2');
  expect([label, months[0]]).toEqual(['K2', '']);
});
