/**
 * KPIs that were pasted while the add-on was not running get their formulas with the next check, review or dashboard.
 */
import type { Person } from '../../../local/person';
import { openedHere } from '../../plans/opened';
import { ask, evenLine, fillIn, madeKpi, SETUP, shortPlan, table } from '../../plans/shop';

const OPTIONS = { language: 'en', locale: 'en_US' } as const;
/** Sales, and sales per advertising spend. */
const KPIS = [
  { ...madeKpi('K1', 'REV'), rollUp: '', denominator: '' },
  { ...madeKpi('K2', 'REV'), rollUp: '', denominator: 'ADS' },
];
const KEPT = { budget: 9, kpis: 16, goals: 5, decisions: 6, actuals: 10, resources: 4, risks: 4, actions: 4 };
const made = (): Person => {
  const person = shortPlan(OPTIONS, {}, KEPT);
  person.doc.kept.used = false;
  fillIn(person, 'budget', 'en', [evenLine('REV', 'Revenue', 1000), evenLine('ADS', 'Cost', 100)]);
  fillIn(person, 'kpis', 'en', KPIS);
  fillIn(person, 'actuals', 'en', [
    { date: '1/10/2026', line: 'REV', amount: 800 },
    { date: '1/11/2026', line: 'ADS', amount: 80 },
  ]);
  return person;
};
const pasted = (): Person => openedHere({ pasted: 'kpis' }, OPTIONS, made);
const stands = (person: Person): unknown[] =>
  ['K1', 'K2'].map((id) => {
    const { values } = table(person, 'KPIs', 'kpis', 'en').row(id);
    return [values.planToDate, values.actualToDate];
  });

test.each([
  ['the dashboard', (person: Person) => ask(person, 'dashboard')],
  ['the check before a review', (person: Person) => ask(person, 'checkLimits')],
])('%s works them out, and what is left to itself costs nothing more', (_, work) => {
  const person = pasted();
  expect(stands(person)).toEqual([
    ['', ''],
    ['', ''],
  ]);
  work(person);
  expect(stands(person)).toEqual([
    [1000, 800],
    [10, 10],
  ]);
  const kept = person.formulas('KPIs');
  work(person);
  person.resetCalls();
  work(person);
  const again = person.calls();
  const other = pasted();
  ask(other, 'setUpPlan', { ...SETUP, language: 'en' });
  for (let time = 0; time < 2; time++) work(other);
  other.resetCalls();
  work(other);
  expect([again.reads, again.writes]).toEqual([other.calls().reads, other.calls().writes]);
  expect(person.formulas('KPIs')).toEqual(kept);
});

test('a figure that a person typed there stays', () => {
  const person = pasted();
  const cell = table(person, 'KPIs', 'kpis', 'en').cell('K1', 'plan');
  person.type('KPIs', cell, '1500');
  ask(person, 'dashboard');
  expect(person.values('KPIs', cell)).toEqual([[1500]]);
});
