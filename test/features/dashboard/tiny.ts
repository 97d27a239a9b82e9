/** A plan of two lines in few rows, very quick to open. */
import type { Person } from '../../../local/person';
import { opened } from '../../plans/opened';
import { ask, evenLine, fillIn, madeKpi, SETUP, shortPlan } from '../../plans/shop';

/** The number of rows that each tab keeps. */
const KEPT = { budget: 9, kpis: 16, goals: 5, decisions: 6, actuals: 10, resources: 4, risks: 4, actions: 4 };

const OPTIONS = { language: 'en', locale: 'en_US' } as const;
const made = (): Person => {
  const person = shortPlan(OPTIONS, {}, KEPT);
  fillIn(person, 'budget', 'en', [evenLine('REV', 'Revenue', 1000), evenLine('ADS', 'Cost', 100)]);
  fillIn(person, 'goals', 'en', [{ id: 'G1', goal: 'Sell', kpi: 'K1', target: 12000, weight: '100%' }]);
  fillIn(person, 'kpis', 'en', [madeKpi('K1', 'REV'), madeKpi('K2', 'REV - ADS')]);
  fillIn(person, 'actuals', 'en', [
    { date: '1/10/2026', line: 'REV', amount: 800 },
    { date: '1/11/2026', line: 'ADS', amount: 90 },
    { date: '2/11/2026', line: 'REV', amount: 1000 },
  ]);
  // Pasted rows get their formulas.
  ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
  return person;
};

/** Opened from one that was made once a build. */
export const tinyPlan = (): Person => opened({ tiny: 'en' }, OPTIONS, made);
