/** Where effort should go: weights down the tree, shares of a goal, the two-by-two, and what each goal is given. */
import fc from 'fast-check';
import {
  effortsOf,
  misfit,
  placedWork,
  weightsOf,
  type FocusedWork,
  type WeighedGoal,
} from '../../../src/domain/goals/focus';
import { monthsOf } from '../../../src/domain/months/months';
import { figure, rowsOf } from '../../plans/case';

const goal = (id: string, weight: number | null, partOf: string | null = null): WeighedGoal => ({
  id,
  weight,
  partOf,
});
const work = (id: string, given: Partial<FocusedWork> = {}): FocusedWork => ({
  id,
  partOf: null,
  isInitiative: true,
  goal: 'G1',
  difficulty: 'high',
  hours: null,
  amount: null,
  start: null,
  due: null,
  status: 'in progress',
  ...given,
});

test('a goal weighs its share of the top ones, and parts their share of it', () => {
  const weightOf = weightsOf([
    goal('G1', 0.3),
    goal('G2', 0.1),
    goal('G1a', 3, 'g1'),
    goal('G1b', 1, 'G1'),
    goal('X', null),
  ]);
  expect(['g1', 'G2', 'G1a', 'G1b', 'X', 'none', null].map(weightOf)).toEqual([
    0.75, 0.25, 0.5625, 0.1875, 0, 0, 0,
  ]);
});

test('goals that lead back to themselves stand at the top', () => {
  const weightOf = weightsOf([goal('A', 1, 'B'), goal('B', 1, 'A'), goal('C', 2, 'A')]);
  expect(['A', 'B', 'C'].map(weightOf)).toEqual([0.5, 0.5, 0.5]);
});

interface Carrying {
  written: number | null;
  amount: number | null;
  hours: number | null;
}
const carry = (
  written: number | null,
  amount: number | null = null,
  hours: number | null = null,
): Carrying => ({
  written,
  amount,
  hours,
});
/** The share of its goal that each initiative carries. */
const sharesOf = (group: readonly Carrying[]): number[] => {
  const written = new Map(group.map((each, at) => [`A${at}`, each.written]));
  const all = group.map(({ amount, hours }, at) => work(`A${at}`, { amount, hours }));
  return placedWork([], all, '2026-01', ({ id }) => written.get(id)!).map(({ share }) => share);
};
test.each<[string, Carrying[], number[]]>([
  ['alike', [carry(null), carry(null, 5)], [0.5, 0.5]],
  ['by money', [carry(null, 600), carry(null, 300, 9), carry(null, 100)], [0.6, 0.3, 0.1]],
  ['by hours', [carry(null, 600, 1), carry(null, null, 3)], [0.25, 0.75]],
  ['as written, and the rest alike', [carry(0.6), carry(null), carry(null)], [0.6, 0.2, 0.2]],
  ['as written, and the rest by money', [carry(0.6, 1), carry(null, 30), carry(null, 10)], [0.6, 0.3, 0.1]],
  ['as written, with nothing left', [carry(0.7), carry(0.5), carry(null)], [0.7, 0.5, 0]],
])('initiatives carry their goal %s', (_how, group, shares) => {
  expect(sharesOf(group).map((share) => Math.round(share * 1e9) / 1e9)).toEqual(shares);
});

test('of the firm, what a goal’s initiatives contribute is its weight', () => {
  const goals = rowsOf('firm', 'goals.csv').map((row) =>
    goal(row.id!, Number(row.weight!.replace('%', '')) / 100),
  );
  const rows = rowsOf('firm', 'actions.csv').map((row) =>
    work(row.id!, {
      isInitiative: row.kind === 'Initiative',
      goal: row.goal!,
      amount: figure(row.budget_amount),
      hours: Number(row.hours_a_month),
      start: row.start!,
      due: row.due!,
      status: 'in progress',
    }),
  );
  const found = placedWork(goals, rows, '2026-04', () => null);
  expect(found).toHaveLength(20);
  for (const { id, weight } of goals) {
    const own = found.filter((each) => each.work.goal === id);
    expect(own.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(weight!, 9);
  }
  const efforts = effortsOf(goals, rows, '2026-04');
  const money = rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  expect(efforts.reduce((sum, each) => sum + each.money, 0)).toBeCloseTo(money, 6);
  expect(efforts.reduce((sum, each) => sum + each.moneyShare!, 0)).toBeCloseTo(1, 9);
  expect(efforts.reduce((sum, each) => sum + each.hoursShare!, 0)).toBeCloseTo(1, 9);
});

test('what is hard and worth much is key; what is hard and worth little is to drop', () => {
  const goals = [goal('G1', 0.8), goal('G2', 0.2)];
  const rows = [
    work('A1'),
    work('A2', { difficulty: 'medium' }),
    work('A3', { goal: 'G2' }),
    work('A4', { goal: 'G2', difficulty: 'low' }),
    work('A5', { goal: null, difficulty: null }),
    work('A6', { status: 'dropped' }),
    work('A7', { goal: 'G2', status: 'done' }),
  ];
  expect(
    placedWork(goals, rows, '2026-01', ({ id }) => (id === 'A2' ? 0.25 : null)).map(
      ({ work: { id }, share, contribution, quadrant }) => [
        ...[id, Math.round(share * 1000) / 1000, Math.round(contribution * 1000) / 1000, quadrant],
      ],
    ),
  ).toEqual([
    ['A1', 0.75, 0.6, 'key'],
    ['A2', 0.25, 0.2, 'quick win'],
    ['A3', 0.333, 0.067, 'drop'],
    ['A4', 0.333, 0.067, 'when there is time'],
    ['A5', 1, 0, null],
  ]);
});

test('money and hours go to the goal at the top; tasks to that of their initiative', () => {
  const goals = [goal('G1', 0.6), goal('G1a', 1, 'G1'), goal('G2', 0.4)];
  const rows = [
    work('A1', { goal: 'g1a', amount: 90, hours: 10, start: '2026-01-05', due: '2026-06-30' }),
    work('A1.1', {
      partOf: 'a1',
      goal: null,
      isInitiative: false,
      hours: 5,
      start: '2026-02-01',
      due: '2026-02-28',
    }),
    work('A2', { goal: 'G2', amount: 10, hours: 5 }),
    work('A3', { goal: 'G2', amount: 99, hours: 99, status: 'dropped' }),
    work('A4', { goal: null, hours: 1, start: '2026-12-01' }),
  ];
  expect(effortsOf(goals, rows, '2026-01').map(({ goal: of, ...figures }) => [of?.id, figures])).toEqual([
    ['G1', { weight: 0.6, money: 90, hours: 65, moneyShare: 0.9, hoursShare: 65 / 126 }],
    ['G2', { weight: 0.4, money: 10, hours: 60, moneyShare: 0.1, hoursShare: 60 / 126 }],
    [undefined, { weight: 0, money: 0, hours: 1, moneyShare: 0, hoursShare: 1 / 126 }],
  ]);
});

test.each([
  [0.25, 0.12, 'too little'],
  [0.25, 0.15, 'too little'],
  [0.25, 0.16, null],
  [0.25, 0.35, 'too much'],
  [0.25, null, null],
])('a goal of %d that gets %p is given %p', (weight, share, said) => {
  expect(misfit(weight, share)).toBe(said);
});

const goals = fc
  .array(fc.record({ weight: fc.option(fc.integer({ min: 0, max: 9 })), under: fc.option(fc.nat(6)) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) =>
    rows.map(({ weight, under }, at) => goal(`G${at}`, weight, under === null ? null : `g${under}`)),
  );

test('weights at the top sum to one, or nothing is weighed; parts never weigh more than what they are a part of', () => {
  fc.assert(
    fc.property(goals, (rows) => {
      const weightOf = weightsOf(rows);
      const tops = effortsOf(rows, [], '2026-01');
      const sum = tops.reduce((all, { weight }) => all + weight, 0);
      expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
      for (const { goal: top } of tops) {
        const parts = rows.filter(
          ({ partOf, id }) =>
            partOf?.toUpperCase() === top!.id && !tops.some(({ goal: other }) => other?.id === id),
        );
        const weighed = parts.reduce((all, { id }) => all + weightOf(id), 0);
        expect(weighed === 0 || Math.abs(weighed - weightOf(top!.id)) < 1e-9).toBe(true);
      }
    }),
  );
});

test('shares are as written, and sum to the whole where anything is left to share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 }),
      (written) => {
        const shares = sharesOf(written.map((share) => carry(share)));
        written.forEach((share, at) => {
          if (share !== null) expect(shares[at]).toBe(share);
        });
        const said = written.reduce<number>((all, share) => all + (share ?? 0), 0);
        if (said <= 1 && written.includes(null))
          expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('months run are those that a day of the work lies in', () => {
  const day = fc.record({ month: fc.integer({ min: 1, max: 36 }), day: fc.integer({ min: 1, max: 28 }) });
  const spelled = ({ month, day: date }: { month: number; day: number }): string =>
    `${2024 + Math.floor((month + 11) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.option(day), fc.option(day), (from, to) => {
      const [start, due] = [from === null ? null : spelled(from), to === null ? null : spelled(to)];
      const expected = monthsOf('2026-04').filter(
        (month) =>
          (start === null || start.slice(0, 7) <= month) && (due === null || due.slice(0, 7) >= month),
      );
      const [effort] = effortsOf([], [work('A1', { hours: 1, start, due })], '2026-04');
      expect(effort?.hours ?? 0).toBe(expected.length);
    }),
  );
});
