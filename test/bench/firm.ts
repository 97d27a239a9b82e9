/**
 * `tsx test/bench/firm.ts FOLDER`: loads a firm's plan from its CSV files (budget, kpis, actuals, as in test/cases)
 * with its ledger pasted at once, and prints the time for saving and opening it, the file's size, and the number of
 * formulas.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSpreadsheet, type Person } from '../../local/person';
import { csv, type Row as Told } from '../plans/case';
import { ask, fillIn, type Row } from '../plans/shop';

const [folder = 'test/cases/firm'] = process.argv.slice(2);
const TIMES = 3;

const told = (file: string): Told[] => {
  const [headers = [], ...rows] = csv(readFileSync(join(folder, file), 'utf8'));
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])));
};
const months = (row: Told): string[] =>
  Object.keys(row)
    .filter((header) => /^\d{4}-\d{2}$/.test(header))
    .map((header) => row[header] ?? '');

const lines = (): Row[] =>
  told('budget.csv').map((row) => ({
    id: row.id,
    type: row.type,
    group: row.group,
    line: row.line,
    goal: row.goal,
    yearPolicy: row.year_policy,
    toDatePolicy: row.to_date_policy,
    annual: row.annual,
    months: months(row),
  }));
const measured = (): Row[] =>
  told('kpis.csv').map((row) => ({
    id: row.id,
    name: row.name,
    unit: row.unit,
    betterWhen: row.better_when,
    rollUp: row.roll_up,
    goal: row.goal,
    madeOf: row.made_of,
    denominator: row.denominator,
  }));
const entries = (): Row[] =>
  told('actuals.csv').map((row) => ({
    date: row.date,
    line: row.line,
    amount: row.amount,
    stage: row.stage,
    description: row.description,
    reference: row.reference,
    settles: row.settles,
  }));

/** CPU time, which other processes on the machine do not affect. */
const timed = <T>(work: () => T): [ms: number, T] => {
  const start = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, done];
};
const best = (work: () => unknown): number =>
  Math.min(...Array.from({ length: TIMES }, () => timed(work)[0]));

const plan = (): Person => {
  const person = openSpreadsheet({ locale: 'en_US' });
  const year = { year: 2026, firstMonth: 4, currency: 'USD', language: 'en', company: 'Firm' };
  ask(person, 'setUpPlan', year);
  person.doc.kept.used = false;
  fillIn(person, 'budget', 'en', lines());
  fillIn(person, 'kpis', 'en', measured());
  fillIn(person, 'actuals', 'en', entries());
  ask(person, 'setUpPlan', year);
  ask(person, 'checkLimits');
  return person;
};

const [building, person] = timed(plan);
const saved = person.save();
const text = JSON.stringify(saved);
const formulas = saved.workbook.sheets.reduce(
  (sum: number, { cells }: { cells: Record<string, string> }) =>
    sum + Object.values(cells).filter((content) => content.startsWith('=')).length,
  0,
);
const row = `A${person.values('Actuals').length}`;
console.log(
  [
    `built in ${(building / 1000).toFixed(1)} s`,
    `${(text.length / 1e6).toFixed(2)} MB, ${formulas} formulas`,
    `saved in ${Math.round(best(() => JSON.stringify(person.save())))} ms`,
    `opened in ${Math.round(best(() => openSpreadsheet({ saved: JSON.parse(text) as typeof saved }).values('Budget')))} ms`,
    `a date typed in ${Math.round(timed(() => (person.type('Actuals', row, '1/5/2027'), person.values('Budget')))[0])} ms`,
  ].join('\n'),
);
