/** A plan of two lines, quick to open again and again, with its January reviewed and explained. */
import type { Person } from '../../local/person';
import { actuals, budget, decisions, goals, resources, risks, actions } from '../../src/tabs';
import { fillIn, review, withPlan } from '../product/shop';
import { explain } from './months';

const line = (id: string, type: string, month: number) => ({
  ...{ id, type, line: id, annual: 12 * month },
  months: Array.from({ length: 12 }, () => month),
});
const kpi = (id: string, madeOf: string) => ({ id, name: id, unit: 'VND', rollUp: 'Sum', madeOf });

export const smallPlan = (): Person => {
  const person = withPlan({ language: 'en', locale: 'en_US' });
  person.deleteRows(actuals.name.en, 22, 980);
  for (const tab of [goals, resources, risks, actions, budget]) person.deleteRows(tab.name.en, 20, 40);
  person.deleteRows(decisions.name.en, 12, 18);
  fillIn(person, 'budget', 'en', [line('REV', 'Revenue', 1000), line('ADS', 'Cost', 100)]);
  fillIn(person, 'kpis', 'en', [kpi('K1', 'REV'), kpi('K2', 'REV - ADS')]);
  fillIn(person, 'actuals', 'en', [
    { date: '1/10/2026', line: 'REV', amount: 800 },
    { date: '1/11/2026', line: 'ADS', amount: 90 },
    { date: '2/11/2026', line: 'REV', amount: 1000 },
  ]);
  review(person, '2026-01');
  explain(person, '2026-01', 'en');
  return person;
};
