/** Several months reviewed together: a quarter, whichever month the year begins with. */
import fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import { total } from '../../../src/domain/money/figures';
import { addMonths, kindOf, monthsOf, quarterNamed, spanOf } from '../../../src/domain/months/months';
import type { Figure, Kpi } from '../../../src/domain/plan';
import { reviewFigures, type Review } from '../../../src/domain/review/review';
import { caseOf } from '../../plans/case';

const shop = caseOf('babycare');
const NONE = { amount: null, percent: null };
const of = (from: string, to: string, settings: { amount: Figure; percent: Figure } = NONE): Review =>
  reviewFigures({
    span: { from, to },
    lines: shop.lines,
    kpis: shop.kpis,
    materiality: settings,
    ledger: ledgerOf(shop.first, shop.entries),
  });
const QUARTERS: Record<string, readonly [string, string]> = {
  '2026-Q1': ['2026-01', '2026-03'],
  '2026-Q2': ['2026-04', '2026-06'],
};

// Worked out outside this project from the shop's files: what was planned, what was reported, in how many months.
// prettier-ignore
test.each([
  ['2026-Q1', 'K1', 1677600000,   1600812000,   3],
  ['2026-Q1', 'K2', 1029600000,   976140000,    3],
  ['2026-Q1', 'K3', 648000000,    624672000,    3],
  ['2026-Q1', 'K4', 0.38626609,   0.39022196,   3],
  ['2026-Q1', 'K5', 0.3583691,    0.3292579,    3],
  ['2026-Q1', 'K6', 0.03755365,   0.04322057,   3],
  ['2026-Q1', 'K7', 336120000,    336523000,    3],
  ['2026-Q1', 'K8', 840000000,    873900000,    3],
  ['2026-Q1', 'K9', 421666.6667,  424233.3333,  3],
  ['2026-Q2', 'K1', 1728000000,   1762128000,   3],
  ['2026-Q2', 'K2', 950400000,    931392000,    3],
  ['2026-Q2', 'K3', 777600000,    830736000,    3],
  ['2026-Q2', 'K4', 0.45,         0.47143908,   3],
  ['2026-Q2', 'K5', 0.35,         0.35005346,   3],
  ['2026-Q2', 'K6', 0.04201389,   0.0402729,    3],
  ['2026-Q2', 'K7', 280920000,    288240000,    3],
  ['2026-Q2', 'K8', 810000000,    842700000,    2],
  ['2026-Q2', 'K9', 428333.3333,  429450,       2],
])('in %s, %s was planned at %d and reached %d, in %d months', (quarter, id, plan, actual, has) => {
  const [from, to] = QUARTERS[quarter]!;
  const kpi = of(from, to).kpis.find((each) => each.id === id)!;
  const digits = kpi.month.plan! > 1 ? 3 : 8;
  expect(kpi.month.plan).toBeCloseTo(plan, digits);
  expect(kpi.month.actual).toBeCloseTo(actual, digits);
  expect(kpi.months).toEqual({ has, of: 3 });
});

test('to date and over the year, it is what its last month says', () => {
  const [quarter, june] = [of('2026-04', '2026-06').kpis, of('2026-06', '2026-06').kpis];
  quarter.forEach((kpi, index) => {
    const { toDate, year, neededPerMonth, has } = june[index]!;
    expect(kpi).toMatchObject({ toDate, year, neededPerMonth, has, of: 6 });
  });
});

test('its first quarter is the year to date', () => {
  for (const { month, toDate } of of('2026-01', '2026-03').kpis) expect(month).toEqual(toDate);
});

test('a variance is large from as many times a month’s amount', () => {
  expect(of('2026-04', '2026-06').materiality).toEqual({ amount: 18_000_000, percent: 0.05 });
  const own = { amount: 5_000_000, percent: 0.02 };
  expect(of('2026-04', '2026-06', own).materiality).toEqual({ amount: 15_000_000, percent: 0.02 });
  expect(of('2026-06', '2026-06', own).materiality).toEqual(own);
});

test('months of another year, or in no order, are refused', () => {
  expect(() => of('2025-11', '2026-01')).toThrow(RangeError);
  expect(() => of('2026-04', '2027-01')).toThrow(RangeError);
  expect(() => of('2026-04', '2026-03')).toThrow(RangeError);
});

const kpi = (rest: Partial<Kpi>): Kpi => ({ ...shop.kpis[0]!, madeOf: null, denominator: null, ...rest });
const figures = fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 })), { minLength: 12, maxLength: 12 });
const start = fc.integer({ min: 0, max: 3 }).map((quarter) => 3 * quarter);

test('a quarter’s sum is the sum of its months, blanks left out; its last is the last that there is', () => {
  fc.assert(
    fc.property(figures, figures, start, (planMonths, actualMonths, at) => {
      const [from, to] = [at, at + 2].map((index) => addMonths('2026-04', index)) as [string, string];
      const { kpis } = reviewFigures({
        span: { from, to },
        lines: [],
        ledger: ledgerOf('2026-04', []),
        materiality: NONE,
        kpis: (['sum', 'last', 'average'] as const).map((rollUp) =>
          kpi({ rollUp, planMonths, actualMonths }),
        ),
      });
      const [plan, actual] = [planMonths, actualMonths].map((months) => months.slice(at, at + 3));
      const there = actual!.filter((figure) => figure !== null);
      expect(kpis[0]!.month).toMatchObject({ plan: total(plan!), actual: total(actual!) });
      expect(kpis[1]!.month.actual).toBe(there.at(-1) ?? null);
      expect(kpis[2]!.month.actual).toBe(there.length === 0 ? null : total(there)! / there.length);
      for (const { months } of kpis) expect(months).toEqual({ has: there.length, of: 3 });
    }),
  );
});

test('a ratio is never averaged: 10 of 100 and 90 of 100 and 1 of 800 are 101 of 1000', () => {
  const line = (id: string, months: Figure[]) => ({ ...shop.lines[0]!, id, months });
  const { kpis } = reviewFigures({
    span: { from: '2026-01', to: '2026-03' },
    ledger: ledgerOf('2026-01', []),
    materiality: NONE,
    lines: [line('A', [10, 90, 1]), line('B', [100, 100, 800])],
    kpis: [kpi({ rollUp: 'ratio', madeOf: 'A', denominator: 'B' })],
  });
  expect(kpis[0]!.month.plan).toBeCloseTo(0.101, 12);
});

describe('periods', () => {
  // first month, period → months
  test.each([
    ['2026-01', '2026-03', '2026-03', '2026-03'],
    ['2026-01', '2026-Q1', '2026-01', '2026-03'],
    ['2026-01', '2026', '2026-01', '2026-12'],
    ['2026-04', '2026-Q1', '2026-04', '2026-06'],
    ['2026-04', '2026-Q4', '2027-01', '2027-03'],
    ['2026-10', '2026-Q2', '2027-01', '2027-03'],
  ])('of the year from %s, %s is %s to %s', (first, period, from, to) => {
    expect(spanOf(first, period)).toEqual({ from, to });
  });

  test.each([
    ['2026-01', '2027-Q1'],
    ['2026-04', '2026-03'],
    ['2026-01', '2026-Q5'],
    ['2026-01', '2027'],
    ['2026-01', ''],
  ])('of the year from %s, %s is none', (first, period) => {
    expect(spanOf(first, period)).toBeNull();
  });

  test('are told apart, and every month lies in its quarter', () => {
    expect(['2026-03', '2026-Q3', '2026'].map(kindOf)).toEqual(['month', 'quarter', 'year']);
    for (const first of ['2026-01', '2026-04', '2026-07', '2026-10'])
      for (const month of monthsOf(first)) {
        const { from, to } = spanOf(first, quarterNamed(first, month)!)!;
        expect(from <= month && month <= to).toBe(true);
      }
    expect(quarterNamed('2026-04', '2026-03')).toBeNull();
  });
});
