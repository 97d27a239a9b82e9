/** The two-by-two, effort against priority, and pairs of departments. */
import { effortOf, focusOf, pairsOf, type FocusWork } from '../../src/domain/focus';
import { figure, rowsOf } from '../case';

const work = (
  id: string,
  goal: string | null,
  difficulty: FocusWork['difficulty'],
  amount: number | null,
  hours: number | null = null,
) => ({
  ...{ id, goal, difficulty, amount, hours },
});
const goals = [
  { id: 'G1', weight: 0.6 },
  { id: 'G2', weight: 0.4 },
];

test('hard or not, for much or little: key, quick win, to drop, and the rest', () => {
  const found = focusOf(
    [
      work('A1', 'g1', 'high', 600),
      work('A2', 'G1', 'low', 300),
      work('A3', 'G1', 'high', 100),
      work('A4', 'G2', 'medium', 50, 90),
      work('A5', 'G2', 'low', null, 10),
      work('A6', null, 'low', 5),
      work('A7', 'G2', null, null, 100),
    ],
    goals,
  );
  expect(found.map(({ work: { id }, contribution, quadrant }) => [id, contribution, quadrant])).toEqual([
    ['A1', expect.closeTo(0.36, 12), 'key'],
    ['A2', expect.closeTo(0.18, 12), 'quick win'],
    ['A3', expect.closeTo(0.06, 12), 'drop'],
    // Not all of G2's initiatives have an amount: all have hours, which count then.
    ['A4', expect.closeTo(0.4 * 0.45, 12), 'quick win'],
    ['A5', expect.closeTo(0.4 * 0.05, 12), 'fill in'],
    ['A6', null, null],
    ['A7', expect.closeTo(0.4 * 0.5, 12), null],
  ]);
});

test('the contributions of a goal’s initiatives are its weight', () => {
  const firm = rowsOf('firm', 'actions.csv')
    .filter(({ kind }) => kind === 'Initiative')
    .map((row) =>
      work(
        row.id!,
        row.goal!,
        row.difficulty!.toLowerCase() as 'low',
        figure(row.budget_amount),
        Number(row.hours_a_month),
      ),
    );
  const weights = rowsOf('firm', 'goals.csv').map((row) => ({
    id: row.id!,
    weight: Number(row.weight!.replace('%', '')) / 100,
  }));
  const found = focusOf(firm, weights);
  for (const { id, weight } of weights) {
    const own = found.filter((each) => each.work.goal === id);
    const sum = own.reduce((all, each) => all + each.contribution!, 0);
    if (own.length > 0) expect([id, sum]).toEqual([id, expect.closeTo(weight, 12)]);
  }
});

test('where effort does not follow priority, it is named', () => {
  const found = effortOf(
    [work('A1', 'G1', 'low', 200, 60), work('A2', 'G2', 'low', 800, 40), work('A3', 'G9', 'low', 99, 99)],
    goals,
  );
  expect(found).toEqual([
    { goal: 'G1', weight: 0.6, money: 0.2, hours: 0.6, off: ['money'] },
    { goal: 'G2', weight: 0.4, money: 0.8, hours: 0.4, off: ['money'] },
  ]);
  expect(effortOf([], goals)).toMatchObject([{ money: null, hours: null, off: [] }, { off: [] }]);
});

test('each pair of departments that an initiative ties, once; its own department leads', () => {
  expect(
    pairsOf([
      { id: 'A1', department: 'Sales', coordinating: 'Stock, IT; stock , SALES' },
      { id: 'A2', department: 'Sales', coordinating: null },
      { id: 'A3', department: null, coordinating: 'Stock' },
    ]),
  ).toEqual([
    { initiative: 'A1', leads: 'Sales', with: 'Stock' },
    { initiative: 'A1', leads: 'Sales', with: 'IT' },
  ]);
});
