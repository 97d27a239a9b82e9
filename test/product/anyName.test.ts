/**
 * Whatever the names of lines, KPIs, departments and people, they are shown unchanged on every tab and never
 * interpreted.
 */
import type { Person } from '../../local/person';
import { budget, decisions } from '../../src/tabs';
import { close, explain } from '../features/closing/months';
import {
  answerCell,
  ask,
  evenLine,
  fillIn,
  nameOf,
  review,
  reviewName,
  reviewTable,
  SETUP,
  shortPlan,
  spoken,
  table,
} from '../plans/shop';

jest.setTimeout(120_000);

/** With a leading apostrophe, as people type text that looks like a formula. */
const NAMES = [
  ...['A → B', 'Shop (D2)', 'R&D; Lab, 2', '“Quoted” “x”', '"Double" \'single\'', "'=1+1", "'+84 909"],
  ...["'@home", '{line} {over}', '$& $1', 'Ngô\u00a0Lan  x', '👩‍💼 Team', 'Hà Nội'.normalize('NFD')],
  ...['K - B / C * 2', '1.250', '12/2026', 'TRUE', '#N/A x', '</script><b>', 'x'.repeat(300)],
];
const SHOWN = NAMES.map((name) => name.replace(/^'/, ''));

const made = (): Person => {
  const rows = { budget: 30, kpis: 24, actuals: 30, decisions: 30, resources: 30 };
  const person = shortPlan({ language: 'en', locale: 'en_US' }, {}, rows);
  const line = (id: string, type: string, amount: number, name: string) => ({
    ...evenLine(id, type, amount, name),
    ...{ department: name, owner: name, group: name },
  });
  fillIn(person, 'budget', 'en', [
    line('REV', 'Revenue', 10_000, 'Sales'),
    ...NAMES.map((name, at) => line(`L${at}`, 'Cost', 100, name)),
  ]);
  fillIn(person, 'goals', 'en', [{ id: 'G1', goal: 'Sell', kpi: 'K', unit: 'VND', target: 120_000 }]);
  fillIn(person, 'kpis', 'en', [
    { id: 'K', name: 'Sales', unit: 'VND', goal: 'G1', madeOf: 'REV' },
    ...NAMES.map((name, at) => ({ id: `N${at}`, name, unit: name, goal: '', madeOf: '' })),
  ]);
  person.paste('Actuals', 'A2', [
    ['1/10/2026', 'REV', 8000, 'Received', ''],
    ...NAMES.map((name, at) => ['1/11/2026', `L${at}`, 95, 'Spent', name]),
  ]);
  return person;
};
const asked = (problems: readonly { where: string; found: string }[]): string[] =>
  problems.map(({ where, found }) => `${where} ${found}`);
const column = (person: Person, tab: string, key: string, of: string, language: 'en' | 'vi' = 'en') =>
  table(person, tab, key, language).rows.map(({ values }) => values[of] as unknown);

test('from the approval over moves, reviews and closing to another language and the next year', () => {
  const person = made();
  expect(asked(ask(person, 'checkLimits').problems)).toEqual([]);
  ask(person, 'approvePlan', { who: SHOWN[0], date: '2026-01-05' });
  // In the sidebar nobody types an apostrophe.
  SHOWN.slice(1).forEach((name, at) => {
    const [from, to] = [`L${at}`, `L${at + 1}`];
    const move = { kind: 'transfer', from, fromMonth: '2026-12', to, toMonth: '2026-01', amount: '1' };
    ask(person, 'moveMoney', { ...move, reason: name, who: name, approver: name });
  });
  expect(column(person, decisions.name.en, 'decisions', 'who')).toEqual(SHOWN);
  expect(column(person, decisions.name.en, 'decisions', 'reason').slice(1)).toEqual(SHOWN.slice(1));
  expect(asked(ask(person, 'checkLimits').problems)).toEqual([]);

  expect(asked(review(person, '2026-01').problems)).toEqual([]);
  const named = reviewTable(person, '2026-01', 'en').rows.map(({ values }) => values.name as unknown);
  expect(named.slice(1, 1 + SHOWN.length)).toEqual(SHOWN);
  const before = person.values(reviewName('2026-01', 'en'));
  review(person, '2026-01');
  expect(person.values(reviewName('2026-01', 'en'))).toEqual(before);
  explain(person, '2026-01', 'en');
  expect(close(person, '2026-01', NAMES[2]).answer).toMatchObject({ state: 'closed' });
  expect(asked(ask(person, 'dashboard').problems)).toEqual([]);

  person.type('Direction', answerCell(person, 'language', 'en'), spoken('vi'));
  ask(person, 'setUpPlan', { ...SETUP, language: 'vi' });
  expect(asked(ask(person, 'checkLimits').problems)).toEqual([]);
  expect(column(person, budget.name.vi, 'budget', 'line', 'vi').slice(1)).toEqual(SHOWN);
  expect(column(person, nameOf('kpis', 'vi'), 'kpis', 'name', 'vi').slice(1)).toEqual(SHOWN);
  ask(person, 'yearEnd');
  ask(person, 'startNextYear');
  expect(column(person, `${budget.name.vi} 2027`, 'budget', 'line', 'vi').slice(1)).toEqual(SHOWN);
  expect(column(person, `${budget.name.vi} 2027`, 'budget', 'department', 'vi').slice(1)).toEqual(SHOWN);
});
