import fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import { combined, total } from '../../../src/domain/money/figures';
import { roundTo } from '../../../src/domain/money/money';
import { addMonths } from '../../../src/domain/months/months';
import type { BudgetLine, Entry, Figure, Kpi } from '../../../src/domain/plan';
import { DRAFTS, drafted, expectedMonths, type DraftMethod } from '../../../src/domain/review/forecast';
import { outlook } from '../../../src/domain/review/outlook';
import { reviewFigures } from '../../../src/domain/review/review';
import { comparedVersions, differenceOf } from '../../../src/domain/year/version';
import { AN_ENTRY, A_KPI, A_LINE, even } from '../../plans/nouns';

const _ = null;
const FIRST = '2026-01';
const twelve = (...figures: Figure[]): Figure[] => [
  ...figures,
  ...new Array<Figure>(12 - figures.length).fill(_),
];
const draft = (
  method: DraftMethod,
  actual: Figure[],
  plan: Figure[],
  closed: number,
  decimals = 0,
): Figure[] => drafted({ method, actual, plan, closed, decimals });

describe('the first draft of the months to come', () => {
  const plan = [100, 100, 100, 100, 100, 100, 200, 200, 200, 200, 200, 200];

  test.each<[DraftMethod, Figure[]]>([
    ['plan', [80, 90, 100, 100, 100, 100, 200, 200, 200, 200, 200, 200]],
    // 270 in three months: 90 in each of the others.
    ['run rate', [80, 90, 100, 90, 90, 90, 90, 90, 90, 90, 90, 90]],
    // 90 % of the plan so far: 90 % of the year's 1,800 is 1,620, and 1,350 of it are left for 1,500 planned.
    ['seasonal', [80, 90, 100, 90, 90, 90, 180, 180, 180, 180, 180, 180]],
  ])('by %s', (method, months) => {
    expect(draft(method, [80, 90, 100], plan, 3)).toEqual(months);
  });

  test('shares a whole amount of the currency: what does not divide goes to the earlier months', () => {
    expect(draft('run rate', [50, 51], even(0), 2).slice(2)).toEqual([
      51, 51, 51, 51, 51, 50, 50, 50, 50, 50,
    ]);
    expect(draft('run rate', [0.05], even(0), 1, 2).slice(1)).toEqual(new Array(11).fill(0.05));
  });

  test('by season treats a plan of one unit a month like any other', () => {
    expect(draft('seasonal', [3], even(1), 1)).toEqual(even(3));
  });

  test('each month is a whole amount of the currency, however large those that were', () => {
    const actual = [529745989711, 716154, 614683, 655711, _, 0, 158920, _, _, 752, 817351].map((cents) =>
      cents === _ ? _ : cents / 100,
    );
    // 5,297,489,532.82 ÷ 11.
    expect(draft('run rate', actual, even(0), 11, 2)[11]).toBe(481589957.53);
  });

  test.each<[string, Figure[], Figure[]]>([
    ['nothing planned to date', [5], [0, 7, 7]],
    ['nothing planned at all', [5], []],
    ['a month below zero', [5], [10, 20, -5]],
    ['nothing planned of the rest', [5], [10]],
  ])('is as planned where nothing can be scaled: %s', (_why, actual, planned) => {
    const rest = twelve(...planned).slice(1);
    expect(draft('seasonal', actual, twelve(...planned), 1)).toEqual([5, ...rest]);
  });

  test('after the last month there is nothing to draft', () => {
    for (const method of DRAFTS) expect(draft(method, even(3), even(9), 12)).toEqual(even(3));
  });

  test('a month left blank is expected as planned', () => {
    expect(expectedMonths([1, _, 3], [10, 20, _])).toEqual(twelve(1, 20, 3));
  });
});

const amounts = fc.integer({ min: -1e9, max: 1e9 });
const money = fc.integer({ min: 0, max: 1e9 });
const months = (figure: fc.Arbitrary<Figure>) => fc.array(figure, { minLength: 12, maxLength: 12 });

test('a draft sums, to the unit, to what its method expects of the year', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DRAFTS),
      months(money),
      // Not so small that the projected pace exceeds what a number can hold.
      months(fc.option(fc.integer({ min: 1e5, max: 1e9 }))),
      fc.integer({ min: 1, max: 12 }),
      (method, actual, plan, closed) => {
        const found = draft(method, actual, plan, closed);
        const year = outlook({ rollUp: 'sum', method, actual, plan, closed });
        expect(found.slice(0, closed)).toEqual(actual.slice(0, closed));
        expect(total(found)).toBe(year === null ? null : roundTo(year, 0));
      },
    ),
  );
});

describe('reforecast and actuals', () => {
  const IDS = ['A', 'B', 'C'];
  const of = (month: string) => ({ from: month, to: month });
  const MONEY: Omit<Kpi, 'id' | 'rollUp' | 'madeOf' | 'denominator'> = {
    ...A_KPI,
    outlookMethod: 'manual',
    expectedMonths: even(1),
  };
  const KPIS: Kpi[] = [
    { ...MONEY, id: 'SUM', rollUp: 'sum', madeOf: 'A + B - C', denominator: _ },
    { ...MONEY, id: 'RATIO', rollUp: 'ratio', madeOf: 'A - C', denominator: 'A + B' },
    { ...MONEY, id: 'LAST', rollUp: 'last', madeOf: 'A - C', denominator: 'A + B' },
  ];
  const lineOf = (id: string, planned: Figure[]): BudgetLine => ({
    ...A_LINE,
    id,
    months: planned,
  });
  const entries = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 11 }), fc.constantFrom(...IDS), amounts)
      .map(([slot, line, amount]): Entry => ({
        ...AN_ENTRY,
        date: `${addMonths(FIRST, slot)}-05`,
        line,
        amount,
        stage: 'spent',
      })),
    { maxLength: 30 },
  );
  const SOLD: Entry[] = [
    { date: '2026-02-03', line: 'A', amount: 20, stage: 'received', reference: _, settles: _ },
  ];
  const perLine = fc.array(months(fc.option(amounts)), { minLength: 3, maxLength: 3 });

  test('are the outlook: to date as it was, then as forecast, ratios from their parts', () => {
    fc.assert(
      fc.property(
        entries,
        perLine,
        perLine,
        fc.integer({ min: 1, max: 12 }),
        (made, planned, typed, closed) => {
          const lines = IDS.map((id, index) => lineOf(id, planned[index] ?? []));
          const ledger = ledgerOf(FIRST, made);
          const forecast = new Map(
            IDS.map((id, index) => [id, expectedMonths(typed[index] ?? [], planned[index] ?? [])]),
          );
          const { kpis } = reviewFigures({
            span: of(addMonths(FIRST, closed - 1)),
            lines,
            ledger,
            kpis: KPIS,
            forecast,
            materiality: { amount: null, percent: null },
          });
          const year = (id: string): number => {
            const rest = forecast.get(id)?.slice(closed) ?? [];
            const sofar = Array.from(ledger.actuals.get(id) ?? new Float64Array(12)).slice(0, closed);
            return total([...sofar, ...rest]) ?? 0;
          };
          const [a, b, c] = IDS.map(year) as [number, number, number];
          expect(kpis[0]?.year.actual).toBe(a + b - c);
          if (a + b === 0) expect(kpis[1]?.year.actual).toBeNull();
          else expect(kpis[1]?.year.actual).toBeCloseTo((a - c) / (a + b), 9);
        },
      ),
    );
  });

  test('a KPI that is a quotient month by month takes the last of the months so made', () => {
    const lines = IDS.map((id) => lineOf(id, even(10)));
    const forecast = new Map([['A', even(30)]]);
    const last = (more: object) =>
      reviewFigures({
        span: of('2026-03'),
        lines,
        ledger: ledgerOf(FIRST, SOLD),
        kpis: KPIS,
        ...more,
        materiality: { amount: null, percent: null },
      }).kpis[2]?.year.actual;
    expect(last({ forecast })).toBe((30 - 10) / (30 + 10));
    // Without a forecast the KPI's own months are used.
    expect(last({})).toBe(1);
  });

  test('without any forecast a KPI’s own months count, and a ratio is expected as planned', () => {
    const lines = IDS.map((id) => lineOf(id, even(id === 'C' ? 5 : 10)));
    const ledger = ledgerOf(FIRST, SOLD);
    const { kpis } = reviewFigures({
      span: of('2026-03'),
      lines,
      ledger,
      kpis: KPIS,
      materiality: { amount: null, percent: null },
    });
    expect(kpis.map(({ year }) => year.actual)).toEqual([29, (20 + 90 - 45) / (20 + 180), 1]);
  });
});

describe('two versions', () => {
  test.each<[Figure, Figure, Figure, Figure]>([
    [100, 120, 20, 0.2],
    [100, 80, -20, -0.2],
    [-100, -150, -50, -0.5],
    [_, 80, 80, _],
    [80, _, -80, _],
    [0, 5, 5, _],
    [_, _, _, _],
  ])('%s → %s differ by %s, %s', (from, to, difference, differencePct) => {
    expect(differenceOf(from, to)).toEqual({ from, to, difference, differencePct });
  });

  test('are compared line by line, by year and month; a line of one of them only counts whole', () => {
    const from = new Map([
      ['A', twelve(1, 2)],
      ['GONE', twelve(5)],
    ]);
    const to = new Map([
      ['A', twelve(1, 4)],
      ['NEW', twelve(_, 7)],
    ]);
    const found = comparedVersions(from, to, ['A', 'NEW', 'GONE', 'NOWHERE', 'A']);
    expect(found.map(({ id, from: was, to: is, difference }) => [id, was, is, difference])).toEqual([
      ['A', 3, 5, 2],
      ['NEW', _, 7, 7],
      ['GONE', 5, _, -5],
    ]);
    expect(found[0]?.months.slice(0, 3).map(({ difference }) => difference)).toEqual([0, 2, _]);
  });

  test('differ in all by the sum of what their lines differ by, and each line by its months', () => {
    const version = fc.array(months(fc.option(amounts)), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(version, version, (before, after) => {
        const ids = ['A', 'B', 'C'];
        const of = (all: Figure[][]) => new Map(ids.map((id, index) => [id, all[index] ?? []]));
        const found = comparedVersions(of(before), of(after), ids);
        const sum = (all: Figure[][]): number =>
          total(combined(all.map((each) => ({ factor: 1, months: each })))) ?? 0;
        expect(total(found.map(({ difference }) => difference)) ?? 0).toBe(sum(after) - sum(before));
        for (const line of found)
          expect(total(line.months.map(({ difference }) => difference))).toBe(line.difference);
      }),
    );
  });
});
