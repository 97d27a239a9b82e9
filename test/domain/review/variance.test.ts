import fc from 'fast-check';
import type { BetterWhen } from '../../../src/domain/plan';
import * as v from '../../../src/domain/review/variance';

const yardstick = (betterWhen: BetterWhen, rest: Partial<v.Yardstick> = {}): v.Yardstick => ({
  betterWhen,
  inPoints: false,
  amber: null,
  red: null,
  ...rest,
});

test.each([
  // actual plan  variance  %
  [110, 100, 10, 0.1],
  [90, 100, -10, -0.1],
  [0, 100, -100, -1],
  [100, 0, 100, null],
  [0, 0, 0, null],
  [-90, -100, 10, 0.1],
  [null, 100, null, null],
  [100, null, null, null],
  [null, null, null, null],
])('actual %s against plan %s varies by %s, or %s', (actual, plan, change, pct) => {
  expect(v.variance(actual, plan)).toBe(change);
  expect(v.variancePct(actual, plan)).toBe(pct);
});

test.each([
  [10, 'higher', true],
  [-10, 'higher', false],
  [10, 'lower', false],
  [-10, 'lower', true],
  [0, 'higher', false],
  [0, 'lower', false],
  [null, 'higher', null],
] as const)('a variance of %s where %s is better is favourable: %s', (change, betterWhen, answer) => {
  expect(v.favourable(change, betterWhen)).toBe(answer);
});

describe('status', () => {
  test.each([
    // actual plan  better    status
    [95, 100, 'higher', 'on track'],
    [94.99, 100, 'higher', 'at risk'],
    [90, 100, 'higher', 'at risk'],
    [89.99, 100, 'higher', 'off track'],
    [200, 100, 'higher', 'on track'],
    [105, 100, 'lower', 'on track'],
    [105.01, 100, 'lower', 'at risk'],
    [110.01, 100, 'lower', 'off track'],
    [0, 100, 'lower', 'on track'],
    [0, 100, 'higher', 'off track'],
    [-106, -100, 'higher', 'at risk'],
    [null, 100, 'higher', 'no data'],
    [100, null, 'higher', 'no plan'],
    [100, 0, 'higher', 'on track'],
    [0, 0, 'higher', 'on track'],
    [0, 0, 'lower', 'on track'],
    [5, 0, 'lower', 'off track'],
    [-5, 0, 'higher', 'off track'],
    [0.1 + 0.2 - 0.3, 0, 'lower', 'on track'],
    [null, null, 'lower', 'no data'],
  ] as const)('of %s against %s, %s is better: %s', (actual, plan, betterWhen, status) => {
    expect(v.status(actual, plan, yardstick(betterWhen))).toBe(status);
  });

  test.each([
    // In points the defaults are 1 and 3; equal is still within, whatever floats make of 0.45 − 0.44.
    [0.34, 0.35, 'higher', 'on track'],
    [0.44, 0.45, 'higher', 'on track'],
    [0.3399, 0.35, 'higher', 'at risk'],
    [0.32, 0.35, 'higher', 'at risk'],
    [0.3199, 0.35, 'higher', 'off track'],
    [0.06, 0.05, 'lower', 'on track'],
    [0.01, 0, 'lower', 'on track'],
    [0.02, 0, 'lower', 'at risk'],
  ] as const)('in points of %s against %s, %s is better: %s', (actual, plan, betterWhen, status) => {
    expect(v.status(actual, plan, yardstick(betterWhen, { inPoints: true }))).toBe(status);
  });

  test("a KPI's own thresholds hold, zero among them", () => {
    expect(v.status(97, 100, yardstick('higher', { amber: 0, red: 0.03 }))).toBe('at risk');
    expect(v.status(96, 100, yardstick('higher', { amber: 0, red: 0.03 }))).toBe('off track');
    expect(v.status(88, 100, yardstick('higher', { amber: 0.12 }))).toBe('on track');
  });

  test('a better figure is never judged worse, whatever the plan', () => {
    const figure = fc.integer({ min: -300, max: 300 });
    const order = ['off track', 'at risk', 'on track'];
    fc.assert(
      fc.property(figure, figure, figure, fc.constantFrom('higher', 'lower'), (a, b, plan, better) => {
        const [worse, best] = (better === 'higher' ? a < b : a > b) ? [a, b] : [b, a];
        const [low, high] = [worse, best].map((actual) =>
          order.indexOf(v.status(actual, plan, yardstick(better))),
        );
        expect(high!).toBeGreaterThanOrEqual(low!);
      }),
      { numRuns: 2000 },
    );
  });

  const figure = fc.integer({ min: 1, max: 1e12 });
  test('a favourable variance is on track, and the mirror image is judged alike', () => {
    fc.assert(
      fc.property(figure, figure, (actual, plan) => {
        const higher = v.status(actual, plan, yardstick('higher'));
        if (actual >= plan) expect(higher).toBe('on track');
        expect(v.status(-actual, -plan, yardstick('lower'))).toBe(higher);
        expect(v.variance(actual, plan)! + v.variance(plan, actual)!).toBe(0);
      }),
    );
  });
});

describe('material', () => {
  const limits = { amount: 6_000_000, percent: 0.05 };
  const change = (actual: number | null, plan: number | null, inPoints = false) =>
    v.compared(actual, plan, yardstick('higher', { inPoints }));
  const kpi = (rest: Partial<v.Weighed> = {}): v.Weighed => ({ ...yardstick('higher'), worth: 1, ...rest });

  test.each([
    // actual       plan         material: both thresholds must be reached
    [106_000_000, 100_000_000, true],
    [94_000_000, 100_000_000, true],
    [105_999_999, 100_000_000, false],
    [1_006_000_000, 1_000_000_000, false],
    [1_050_000_000, 1_000_000_000, true],
    [1_500_000, 1_000_000, false],
    [-6_000_001, 0, true],
    [-6_000_000, 0, false],
    [6_000_000, 0, false],
    [0, 0, false],
    [null, 100_000_000, false],
    [100_000_000, null, false],
  ])('%s against %s: %s', (actual, plan, answer) => {
    expect(v.material(change(actual, plan), kpi(), limits)).toBe(answer);
  });

  test('a difference of exactly the amount is material despite cents: 40,000.70 less 30,000.70 is 10,000', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000_000 });
    const step = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(cents, step, (plan, amount) => {
        const of = (actual: number, worth: number) =>
          v.material(change(actual / 100, plan / 100), kpi({ worth }), { amount: amount / 100, percent: 0 });
        expect([of(plan - amount, 1), of(plan + amount, 1)]).toEqual([true, true]);
        expect([of(plan - amount + 1, 1), of(plan + amount - 1, 1)]).toEqual([false, false]);
      }),
      {
        examples: [
          [4_000_070, 1_000_000],
          [14_100_030, 1_000_000],
        ],
      },
    );
    const against = (plan: number, actual: number, amount: number) =>
      v.material(change(actual, plan), kpi(), { amount, percent: 0.05 });
    expect(against(0, -(100.1 + 100.1 + 100.1), 300.3)).toBe(false);
    expect(against(0, -(0.1 + 0.2), 0.3)).toBe(false);
    expect(against(0, -0.301, 0.3)).toBe(true);
  });

  test.each<[string, number, number, Partial<v.Weighed>, boolean]>([
    // what                        actual plan  kpi                     material
    ['orders', 300, 1000, { worth: null }, true],
    ['orders, 4 % short', 960, 1000, { worth: null }, false],
    ['days, against none', 3, 0, { worth: null, betterWhen: 'lower' }, true],
    ['days, better than none', -3, 0, { worth: null, betterWhen: 'lower' }, false],
    ['millions of the currency', 94, 100, { worth: 1_000_000 }, true],
    ['fewer millions of it', 95, 100, { worth: 1_000_000 }, false],
    ['a share, 1 point', 0.34, 0.35, { inPoints: true, worth: null }, true],
    ['a share, less than a point', 0.341, 0.35, { inPoints: true, worth: null }, false],
    ['a share with an amber of 2 points', 0.331, 0.35, { inPoints: true, worth: null, amber: 0.02 }, false],
  ])('of %s: %d against %d with %j is %s', (_what, actual, plan, rest, answer) => {
    const weighed = kpi(rest);
    expect(v.material(change(actual, plan, weighed.inPoints), weighed, limits)).toBe(answer);
  });

  test('the defaults are a hundredth of a month’s planned revenue, and 5 %', () => {
    expect(v.materiality({ amount: null, percent: null }, 7_200_000_000)).toEqual(limits);
    expect(v.materiality({ amount: 0, percent: 0 }, 7_200_000_000)).toEqual({ amount: 0, percent: 0 });
    expect(v.materiality({ amount: null, percent: null }, null)).toEqual({ amount: null, percent: 0.05 });
  });
});
