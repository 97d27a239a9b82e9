/** A plan small enough to open repeatedly: two lines, two KPIs, a goal, work, people, risks. */
import type { Person } from '../../../local/person';
import { opened } from '../../plans/opened';
import { answerCell, evenLine, fillIn, madeKpi, shortPlan } from '../../plans/shop';

const OPTIONS = { language: 'en', locale: 'en_US' } as const;
const made = (): Person => {
  const few = { budget: 9, goals: 11, resources: 11, risks: 11, actions: 11, decisions: 12, kpis: 12 };
  const person = shortPlan(OPTIONS, {}, few);
  person.type('Direction', answerCell(person, 'standing', 'en'), 'A quiet year');
  person.type('Direction', answerCell(person, 'priority', 'en'), 'Cash');
  fillIn(person, 'budget', 'en', [evenLine('REV', 'Revenue', 1000), evenLine('ADS', 'Cost', 100)]);
  fillIn(person, 'kpis', 'en', [madeKpi('K1', 'REV'), madeKpi('K2', 'REV - ADS')]);
  fillIn(person, 'goals', 'en', [
    { id: 'G1', goal: 'Sell more', kpi: 'K1', unit: 'VND', start: 10000, target: 12000, weight: '60%' },
    { id: 'G2', goal: 'Be known', kpi: '', unit: 'VND', start: '', target: 5, weight: '40%' },
  ]);
  fillIn(person, 'actions', 'en', [
    { id: 'A1', kind: 'Initiative', name: 'New shelves', owner: 'Lan', due: '2/15/2026', hours: 30 },
    { id: 'A2', kind: 'Initiative', name: 'Old stock', owner: 'Minh', due: '12/1/2026', hours: 8 },
  ]);
  fillIn(person, 'resources', 'en', [{ name: 'Lan', kind: 'Person', available: 20 }]);
  fillIn(person, 'risks', 'en', [
    { id: 'R1', risk: 'Prices rise', likelihood: 2, impact: 3, status: 'Open' },
    { id: 'R2', risk: 'Rain', likelihood: 1, impact: 2, status: 'Open' },
  ]);
  fillIn(person, 'actuals', 'en', [
    { date: '1/10/2026', line: 'REV', amount: 800, stage: 'Received', reference: '', settles: '' },
    { date: '2/11/2026', line: 'REV', amount: 1100, stage: 'Received', reference: '', settles: '' },
    { date: '3/12/2026', line: 'REV', amount: 900, stage: 'Received', reference: '', settles: '' },
    { date: '3/15/2026', line: 'ADS', amount: 90, stage: 'Spent', reference: '', settles: '' },
    { date: '3/20/2026', line: 'ADS', amount: 50, stage: 'Committed', reference: 'C1', settles: '' },
  ]);
  return person;
};

/** Opened from one that is made once for each build. */
export const yearPlan = (): Person => opened({ year: 'small' }, OPTIONS, made);

/** The number (from 1) of the row whose first cells contain a text, below a row with another text. */
export const rowWith = (person: Person, tab: string, text: string, after = ''): number => {
  const rows = person.displayed(tab);
  const from = after === '' ? 0 : rows.findIndex((row) => row.slice(0, 2).includes(after));
  const at = rows.findIndex((row, index) => index >= from && row.slice(0, 3).includes(text));
  if (from < 0 || at < 0) throw new Error(`${tab} has no row with ${text} below ${after}`);
  return at + 1;
};
