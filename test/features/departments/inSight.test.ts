/** In a plan with departments, department columns are shown; in a shop's they stay folded. */
import type { Person } from '../../../local/person';
import { ask, nameOf, shortPlan, table } from '../../plans/shop';
import { LOCALES } from '../closing/months';

const isInSight = (person: Person, key: 'budget' | 'goals' | 'actions'): boolean => {
  const { getters } = person.doc.model;
  const column = table(person, nameOf(key, 'en'), key, 'en').at.department![0]!;
  return !getters.isColHidden(getters.getSheetIdByName(nameOf(key, 'en'))!, column - 1);
};
const TABS = ['budget', 'goals', 'actions'] as const;
const seen = (person: Person): boolean[] => TABS.map((key) => isInSight(person, key));

test('folded in a shop, and open once departments are added', () => {
  const person = shortPlan({ language: 'en', locale: LOCALES.en });
  expect(seen(person)).toEqual([false, false, false]);
  ask(person, 'addPart', { part: 'departments' });
  expect(seen(person)).toEqual([true, true, true]);
});

test('open from the beginning where departments are asked for, and what stays in sight leaves room', () => {
  const person = shortPlan({ language: 'en', locale: LOCALES.en }, { departments: true });
  expect(seen(person)).toEqual([true, true, true]);
  const { getters } = person.doc.model;
  const budget = getters.getSheetIdByName(nameOf('budget', 'en'))!;
  const { xSplit } = getters.getPaneDivisions(budget);
  const width = Array.from({ length: xSplit }, (_, column) => getters.getColSize(budget, column));
  expect(width.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual((1366 - 300) / 2);
  expect(xSplit).toBe(table(person, nameOf('budget', 'en'), 'budget', 'en').at.line![0]);
});
