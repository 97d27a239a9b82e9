/** Goals that are parts of others: the year's score on the dashboard equals that of each review. */
import type { Person } from '../../../local/person';
import { goalTree } from '../../../src/tabs/firm/teams';
import { ask, fillIn, nameOf, shortPlan } from '../../plans/shop';
import { under } from '../teams/firm';

const PARTS = ['', 'T', 't', ''];
const IDS = ['T', 'A', 'B', 'C'];

/** T has no KPI and consists of A and B; each KPI has 100 a month planned, and January's actual as given. */
const withTree = (actuals: Readonly<Record<string, number>>): Person => {
  const person = shortPlan({ locale: 'en_US' }, {}, { goals: 8 });
  // The edit trigger works only after the add-on was used once.
  person.doc.kept.used = true;
  const lines = Object.keys(actuals);
  fillIn(
    person,
    'budget',
    'en',
    lines.map((id) => ({
      id,
      type: 'Revenue',
      line: `Line ${id}`,
      annual: 1200,
      months: Array(12).fill(100),
    })),
  );
  fillIn(
    person,
    'kpis',
    'en',
    lines.map((id) => ({
      id: `K${id}`,
      name: `Sales ${id}`,
      unit: 'VND',
      betterWhen: 'Higher is better',
      madeOf: id,
    })),
  );
  const weights: Record<string, string> = { T: '60%', A: '70%', B: '30%', C: '40%' };
  fillIn(
    person,
    'goals',
    'en',
    IDS.map((id) => ({
      id,
      goal: `Goal ${id}`,
      weight: weights[id]!,
      ...(id === 'T' ? { kpi: '', target: '' } : { kpi: `K${id}`, target: 1200 }),
    })),
  );
  ask(person, 'addTeamColumns', { which: 'tree' });
  under(person, nameOf('goals', 'en'), goalTree.columns.partOf.header.en, PARTS);
  person.paste(
    'Actuals',
    'A2',
    Object.entries(actuals).map(([line, amount]) => ['1/20/2026', line, amount, 'Received', 'Till']),
  );
  return person;
};

test('parts do not count beside the goal that they make up, and a goal without a KPI is as far as they are', () => {
  const person = withTree({ A: 90, B: 40, C: 100 });
  const tab: string = ask(person, 'dashboard').answer.tab;
  const shown = (text: string): unknown[] =>
    person
      .values(tab)
      .find((line) => line.includes(text))!
      .slice(13, 15);
  const T = (0.7 * 1190 + 0.3 * 1140) / 1200;
  expect(shown('Goal T')).toEqual([expect.closeTo(T, 12), 0.6]);
  expect(shown('Goal B')).toEqual([expect.closeTo(1140 / 1200, 12), 0.3]);
  expect(shown('Score, and the share of the weights that it covers')).toEqual([
    expect.closeTo(0.6 * T + 0.4, 12),
    1,
  ]);
  // 98.75 %, as in the tree and the review.
  expect(ask(person, 'goalTree', { date: '2026-02-01' }).answer.score).toBe(
    'The year’s score: 99%, over 100% of the weight.',
  );
  person.type('Goals', 'H3', '');
  person.type('Goals', 'H4', '');
  expect(shown('Goal T')).toEqual([expect.closeTo((1190 + 1140) / 2400, 12), 0.6]);
  expect(person.errors()).toEqual([]);
});
