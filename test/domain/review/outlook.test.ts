import fc from 'fast-check';
import { total } from '../../../src/domain/money/figures';
import type { OutlookMethod, Twelve } from '../../../src/domain/plan';
import { DRAFTS, drafted } from '../../../src/domain/review/forecast';
import { neededPerMonth, outlook } from '../../../src/domain/review/outlook';
import { toDate } from '../../../src/domain/review/rollup';

const _ = null;
const PLAN: Twelve = [100, 100, 100, 200, 200, 200, 100, 100, 100, 200, 200, 200];
const ACTUAL: Twelve = [80, _, 100, _, 999, _, _, _, _, _, _, _];

describe('to date', () => {
  test.each([
    // roll-up   upto  figure  has  of
    ['sum', 3, 180, 2, 3],
    ['average', 3, 90, 2, 3],
    ['last', 3, 100, 2, 3],
    ['last', 4, 100, 2, 4],
    ['last', 2, 80, 1, 2],
    ['sum', 1, 80, 1, 1],
    ['sum', 12, 1179, 3, 12],
  ] as const)('%s of %d months is %s, of %d of %d months', (rollUp, upto, figure, has, of) => {
    expect(toDate(rollUp, ACTUAL, upto)).toEqual({ figure, has, of });
  });

  test.each(['sum', 'average', 'last', 'ratio'] as const)('%s of blanks is blank, not zero', (rollUp) => {
    const blanks = new Array<null>(12).fill(null);
    expect(toDate(rollUp, blanks, 6, blanks)).toEqual({ figure: null, has: 0, of: 6 });
  });

  test('a ratio is of the sums, never the average of ratios', () => {
    expect(toDate('ratio', [10, 90], 2, [100, 100]).figure).toBe(0.5);
    expect(toDate('ratio', [10, 90], 2, [100, 300]).figure).toBe(0.25);
    expect(toDate('ratio', [10, 90], 2, [100, -100]).figure).toBeNull();
    expect(toDate('ratio', [10, _, 20], 3, [100, 100, _])).toEqual({ figure: 0.15, has: 1, of: 3 });
  });
});

describe('outlook', () => {
  const full: Twelve = [80, 90, 100, _, 999, _, _, _, _, _, _, _];
  const of = (
    method: OutlookMethod,
    rollUp: 'sum' | 'average' | 'last',
    actual: Twelve = full,
    rest: { closed?: number; plan?: Twelve; expected?: Twelve } = {},
  ) => outlook({ method, rollUp, actual, plan: PLAN, closed: 3, ...rest });

  test.each([
    // method      sum    average   last
    ['plan', 270 + 1500, 1770 / 12, 200],
    ['run rate', 1080, 90, 100],
    ['seasonal', (270 / 300) * 1800, 0.9 * 150, 1 * 200],
    ['manual', 270 + 1500, 1770 / 12, 200],
  ] as const)('by %s', (method, sum, average, last) => {
    expect(of(method, 'sum')).toBeCloseTo(sum, 9);
    expect(of(method, 'average')).toBeCloseTo(average, 9);
    expect(of(method, 'last')).toBeCloseTo(last, 9);
  });

  test('months that were not reported are left out', () => {
    expect(of('plan', 'sum', ACTUAL)).toBe(180 + 1500);
    expect(of('plan', 'average', ACTUAL)).toBeCloseTo((180 + 1500) / 11, 9);
    expect(of('run rate', 'average', ACTUAL)).toBe(90);
    expect(of('run rate', 'sum', ACTUAL)).toBe((180 / 3) * 12);
  });

  test('by hand takes the user’s own months, and the plan for those left open', () => {
    const expected: Twelve = [1, 1, 1, 300, 0, _, _, _, _, _, _, 50];
    expect(of('manual', 'sum', full, { expected })).toBe(270 + 300 + 0 + 200 + 100 * 3 + 200 * 2 + 50);
    expect(of('manual', 'last', full, { expected })).toBe(50);
    expect(of('plan', 'last', full, { expected })).toBe(200);
  });

  test('seasonal falls back to plan where plan to date is zero or blank', () => {
    const zero: Twelve = [0, 0, 0, ...PLAN.slice(3)];
    const blank: Twelve = [_, _, _, ...PLAN.slice(3)];
    expect(of('seasonal', 'sum', full, { plan: zero })).toBe(270 + 1500);
    expect(of('seasonal', 'sum', full, { plan: blank })).toBe(270 + 1500);
  });

  test.each(['plan', 'run rate', 'seasonal', 'manual'] as const)(
    'by %s there is no outlook where months passed without any report',
    (method) => {
      expect(of(method, 'sum', [])).toBeNull();
    },
  );

  test('before the first month is over it is the plan, and a run rate is not available yet', () => {
    expect(of('plan', 'sum', full, { closed: 0 })).toBe(1800);
    expect(of('seasonal', 'sum', full, { closed: 0 })).toBe(1800);
    expect(of('run rate', 'sum', full, { closed: 0 })).toBeNull();
  });

  test('when the year is over it is the actual, by any method', () => {
    const year = PLAN.map((plan) => plan! + 1);
    for (const method of ['plan', 'run rate', 'seasonal', 'manual'] as const)
      expect(of(method, 'sum', year, { closed: 12 })).toBeCloseTo(1812, 9);
  });
});

test.each([
  // target actual closed  needed
  [1200, 300, 3, 100],
  [1200, 0, 0, 100],
  [1200, null, 0, 100],
  [1200, 1300, 6, -100 / 6],
  [1200, 1100, 11, 100],
  [1200, 1100, 12, null],
  [1200, null, 3, null],
  [null, 300, 3, null],
])('to reach %s from %s after %d months takes %s a month', (target, actual, closed, needed) => {
  expect(neededPerMonth(target, actual, closed)).toBe(needed);
});

describe('bases that are not above zero', () => {
  const months = (...figures: number[]): Twelve => [
    ...figures,
    ...new Array<number>(12 - figures.length).fill(0),
  ];
  const seasonal = (actual: number, plan: Twelve, rollUp: 'sum' | 'average' | 'last' = 'sum') =>
    outlook({ rollUp, method: 'seasonal', actual: months(actual), plan, closed: 1 });

  test.each([
    // actual  plan to date, rest  outlook
    [-150, [-300, 1800], 1650],
    [60, [-300, 1800], 1860],
    [60, [0, 1800], 1860],
    [60, [300, -1800], -1740],
    [60, [300, -300], -240],
    [150, [300, 1800], 1050],
  ])('%d in the first month, planned %j: %d', (actual, plan, year) => {
    expect(seasonal(actual, months(...plan))).toBe(year);
  });

  test('a better month never makes an outlook or a draft worse', () => {
    const figure = fc.integer({ min: -100, max: 100 });
    const plans = fc.array(figure, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(figure, figure, plans, fc.constantFrom('sum', 'average', 'last'), (a, b, plan, rollUp) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(seasonal(more, plan, rollUp)!).toBeGreaterThanOrEqual(seasonal(less, plan, rollUp)!);
        for (const method of DRAFTS) {
          const year = (actual: number) =>
            total(drafted({ method, actual: [actual], plan, closed: 1, decimals: 0 }))!;
          expect(year(more)).toBeGreaterThanOrEqual(year(less));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
