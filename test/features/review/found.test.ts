/** What a review finds in a plan: exact boundaries, by the day and the đồng. */
import { ledgerOf } from '../../../src/domain/control/ledger';
import type { Entry, Figure } from '../../../src/domain/plan';
import type { ClosedMonths } from '../../../src/plan/closings/closed';
import { restatedUpTo } from '../../../src/plan/closings/restated';
import { findingsOf } from '../../../src/plan/findings';
import { lineProducts } from '../../../src/plan/parts/products';
import { followsTet } from '../../../src/plan/parts/seasons';
import { reviewedSpan } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/plan';
import { AN_ENTRY, A_KPI, A_LINE, even } from '../../plans/nouns';

const line = (id: string, type: 'revenue' | 'cost') => ({
  ...A_LINE,
  id,
  line: id,
  type,
  months: even(10),
});
const entry = (date: string, id: string, amount: number): Entry => ({ ...AN_ENTRY, date, line: id, amount });
const kpi = (id: string, more: object = {}) => ({
  ...A_KPI,
  ...{ id, name: id, unit: '', goal: null, planMonths: even(10), ...more },
});

/** A plan with just what the findings need. */
const planWith = (entries: readonly Entry[], more: object = {}): Plan => {
  const lines = [line('REV', 'revenue'), line('ADS', 'cost')];
  const whole = {
    ...{
      first: '2026-01',
      lastMonth: '2026-03',
      lines,
      baseline: lines,
      ledger: ledgerOf('2026-01', entries),
    },
    ...{ kpis: [], goals: [], actions: [], risks: [], moves: [], forecast: null },
    direction: { materialAmount: null, materialPercent: null },
    ...more,
  };
  return whole as unknown as Plan;
};

describe('a line is over its budget', () => {
  test.each<[string, Entry[], string[]]>([
    ['not when it has used just all of it', [entry('2026-03-31', 'ADS', 30)], []],
    ['from the first đồng more', [entry('2026-03-31', 'ADS', 31)], ['ADS']],
    ['over the year alone, too', [entry('2026-12-01', 'ADS', 121)], ['ADS']],
  ])('%s', (_, entries, over) => {
    expect(findingsOf(planWith(entries), '2026-03').over.map((found) => found.line.id)).toEqual(over);
  });
});

test('work is listed if due by the last day of the month after the reviewed one', () => {
  const actions = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((due) => {
    return { id: due, due, status: 'in progress', progress: null };
  });
  const { actions: found } = findingsOf(planWith([], { actions }), '2026-02');
  expect(found.map(({ due, late }) => [due, late])).toEqual([
    ['2026-02-28', 0],
    ['2026-03-01', null],
    ['2026-03-31', null],
  ]);
});

test('in a current quarter, work is listed if due by the last day of the next quarter, with lateness as of the reviewed day', () => {
  const actions = ['2026-02-27', '2026-03-20', '2026-06-30', '2026-07-01'].map((due) => {
    return { id: due, due, status: 'in progress', progress: null };
  });
  const plan = planWith([entry('2026-02-05', 'ADS', 5)], { actions, lastMonth: '2026-02' });
  expect(findingsOf(plan, '2026-Q1').actions.map(({ due, late }) => [due, late])).toEqual([
    ['2026-02-27', 1],
    ['2026-03-20', null],
    ['2026-06-30', null],
  ]);
});

describe('the signal of a risk has come', () => {
  const risk = { id: 'R1', kpi: 'K', trigger: 10, status: 'open' };
  const told = (actualMonths: Figure[], betterWhen = 'higher'): [string, number][] => {
    const plan = planWith([], { kpis: [kpi('K', { actualMonths, betterWhen })], risks: [risk] });
    return findingsOf({ ...plan, lastMonth: '2026-03' }, '2026-Q1').risks.map(({ month, actual }) => [
      month,
      actual,
    ]);
  };
  test.each([
    ['not at the very value', [12, 10, 11], 'higher', []],
    ['below it, where higher is better', [12, 9, 11], 'higher', [['2026-02', 9]]],
    ['above it, where lower is better', [10, 9, 11], 'lower', [['2026-03', 11]]],
    ['in several months: the latest tells', [7, 8, 11], 'higher', [['2026-02', 8]]],
    ['in the first month', [9, 11, 11], 'higher', [['2026-01', 9]]],
  ])('%s', (_, months, betterWhen, found) => {
    expect(told(months, betterWhen)).toEqual(found);
  });
});

test('of several products, those wait for a figure that were planned', () => {
  const row = { line: 'REV', month: '2026-03', planPrice: 5, actualPrice: null, actualQuantity: null };
  const rows = [2, 0, null].map((planQuantity) => ({ ...row, product: String(planQuantity), planQuantity }));
  const span = { from: '2026-03', to: '2026-03' };
  const [found] = lineProducts(planWith([], { style: { decimals: 0 } }), rows, span);
  expect(found!.month.waiting.map(({ product }) => product)).toEqual(['2']);
});

test('a risk that happened is told of like one that is open; one that is closed is not', () => {
  const risks = ['open', 'happened', 'closed'].map((status) => ({
    id: status,
    kpi: 'K',
    trigger: 10,
    status,
  }));
  const plan = planWith([], { kpis: [kpi('K', { actualMonths: [9] })], risks });
  expect(findingsOf(plan, '2026-01').risks.map(({ risk }) => risk.id)).toEqual(['open', 'happened']);
});

test.each([
  ['vi', 'USD', null, null, true],
  ['en', 'VND', null, null, true],
  ['en', null, null, null, true],
  ['en', 'USD', null, null, false],
  ['en', 'USD', 2, null, true],
  ['en', 'USD', null, 0.4, true],
] as const)(
  'a plan in %s and %s, its days weighed %p and %p around Tết, follows it: %p',
  (language, currency, uplift, dip, is) => {
    expect(followsTet(language, currency, { uplift, dip })).toBe(is);
  },
);
test('of a quarter of which the ledger has one month, that month is reviewed, however many people filled in', () => {
  const kpis = [kpi('K', { actualMonths: [1, 2, 3] })];
  const plan = planWith([entry('2026-01-05', 'ADS', 5)], { kpis, lastMonth: '2026-01' });
  expect(reviewedSpan(plan, '2026-Q1')).toEqual({ from: '2026-01', to: '2026-01' });
  const empty = planWith([], { kpis, lastMonth: '2026-03' });
  expect(reviewedSpan(empty, '2026-Q1')).toEqual({ from: '2026-01', to: '2026-03' });
});

describe('restated after close', () => {
  const stand = (month: string, spent: number, toDate: number) => ({
    month,
    lines: [
      { id: 'REV', plan: 10, actual: 0 },
      { id: 'ADS', plan: 10, actual: spent },
    ],
    kpis: [
      { id: 'K', month: { plan: 10, actual: spent }, toDate: { plan: null, actual: toDate } },
      { id: 'H', month: { plan: 10, actual: 1 }, toDate: null },
    ],
  });
  const closed = new Map(
    [stand('2026-01', 5, 5), stand('2026-02', 6, 11)].map((each) => [
      each.month,
      { id: 'C', on: '2026-03-05', by: 'Lan', stand: each },
    ]),
  ) as ClosedMonths;
  // Each month of ADS is one đồng more than it was, and so is the first of H.
  const kpis = [kpi('K', { madeOf: 'ADS' }), kpi('H', { actualMonths: [2, 1] })];
  const plan = planWith([entry('2026-01-05', 'ADS', 6), entry('2026-02-05', 'ADS', 7)], { kpis });
  const told = (month: string): string[] =>
    restatedUpTo(plan, closed, month)
      .filter(({ figure }) => figure === 'actual')
      .map((each) => `${each.id} ${each.period} ${each.month}: ${each.then} → ${each.now}`);

  test('lines and KPIs by hand by month, the month itself included; all KPIs to date of the last one closed', () => {
    expect(told('2026-02')).toEqual([
      'ADS month 2026-01: 5 → 6',
      'H month 2026-01: 1 → 2',
      'ADS month 2026-02: 6 → 7',
      'K to date 2026-02: 11 → 13',
    ]);
  });

  test('of later months nothing', () => {
    expect(told('2026-01')).toEqual([
      'ADS month 2026-01: 5 → 6',
      'K to date 2026-01: 5 → 6',
      'H month 2026-01: 1 → 2',
    ]);
  });
});
