/** A plan that a person fills in by pasting into fresh tabs, instead of the sample. */
import type { Person } from '../../../local/person';
import { betterWhens, lineTypes, outlookMethods, policies, rollUps, stages } from '../../../src/tabs/choices';
import { rowsOf, type Row } from '../../plans/case';
import {
  answerCell,
  ask,
  fillIn,
  nameOf,
  review,
  reviewTable,
  SETUP,
  shortPlan,
  table,
} from '../../plans/shop';
import { availableShown, reviewExpected, reviewShown, written } from '../../product/expected';

const inVietnamese = (choices: object, name: string | undefined): string =>
  (choices as Record<string, { vi: string }>)[name ?? '']?.vi ?? '';
const monthsIn = (row: Row | undefined): string[] =>
  Array.from({ length: 12 }, (_, i) => row?.[`2026-${String(i + 1).padStart(2, '0')}`] ?? '');
const vietnameseDay = (day: string): string => day.split('-').reverse().join('/');

const LINES = rowsOf('babycare', 'budget.csv').map((row) => ({
  id: row.id,
  type: inVietnamese(lineTypes, row.type),
  line: row.line_vi,
  yearPolicy: inVietnamese(policies, row.year_policy),
  toDatePolicy: inVietnamese(policies, row.to_date_policy),
  tolerance: row.tolerance,
  annual: row.annual,
  months: monthsIn(row),
}));
const ENTRIES = rowsOf('babycare', 'actuals.csv').map((row) => ({
  date: vietnameseDay(row.date!),
  line: row.line,
  amount: row.amount,
  stage: inVietnamese(stages, row.stage),
  description: row.description,
  reference: row.reference!.startsWith('settles ') ? '' : row.reference,
  settles: row.reference!.startsWith('settles ') ? row.reference!.slice(8) : '',
}));
const byHand = (kpi: string, scenario: string): Row | undefined =>
  rowsOf('babycare', 'kpi_manual.csv').find((row) => row.kpi === kpi && row.scenario === scenario);
/** "3%" of the plan; "0.5" is half a point, typed as 0,5%. */
const threshold = (text: string | undefined): string =>
  (text ?? '') === '' ? '' : `${text!.replace('%', '').replace('.', ',')}%`;
const KPIS = rowsOf('babycare', 'kpis.csv').map((row) => ({
  id: row.id,
  name: row.name_vi,
  unit: row.unit,
  betterWhen: inVietnamese(betterWhens, row.better_when),
  rollUp: inVietnamese(rollUps, row.roll_up),
  madeOf: row.numerator === 'manual' ? 'nhập tay' : row.numerator,
  denominator: row.denominator,
  amber: threshold(row.amber),
  red: threshold(row.red),
  plan: monthsIn(byHand(row.id!, 'plan')),
  actual: monthsIn(byHand(row.id!, 'actual')),
}));

describe('the case pasted into a fresh Vietnamese plan', () => {
  let person: Person;
  beforeAll(() => {
    const options = { locale: 'vi_VN', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' } as const;
    person = shortPlan(options, {}, { budget: 24, actuals: ENTRIES.length + 10, kpis: 14 });
    fillIn(person, 'budget', 'vi', LINES);
    fillIn(person, 'actuals', 'vi', ENTRIES);
    fillIn(person, 'kpis', 'vi', KPIS);
  });

  test.each(['2026-03', '2026-06'])('gives every expected figure in the review of %s', (month) => {
    expect(review(person, month).problems).toEqual([]);
    expect(reviewShown(person, month, 'vi')).toEqual(reviewExpected(month, 'vi'));
  });

  test('shows what is available, live', () => {
    person.type('Định hướng', answerCell(person, 'month', 'vi'), '3');
    expect(availableShown(person, '2026-03', 'vi')).toEqual(
      rowsOf('babycare', 'expected-available-2026-03.csv'),
    );
  });

  test('is completed by setting up again: the KPIs made of lines get their formulas, what was pasted stays', () => {
    const before = table(person, 'KPI', 'kpis', 'vi').row('K8').values;
    ask(person, 'setUpPlan', { ...SETUP, language: 'vi' });
    const { row } = table(person, 'KPI', 'kpis', 'vi');
    expect(row('K1').values).toMatchObject({ planToDate: 1_677_600_000, actualToDate: 1_600_812_000 });
    expect(row('K4').values.plan[2]).toBeCloseTo(0.41721854, 8);
    expect(row('K8').values).toMatchObject({ plan: before.plan, actual: before.actual });
    expect(person.errors()).toEqual([]);
  });
});

/**
 * A bakery's year from April 2026, in dollars and cents, worked out by hand for the review of June (3 months of 12):
 *
 *            plan a month   Apr       May       Jun
 * SALES      1,000.50       900.10    1,100.40  1,200.25   to date 3,200.75 of 3,001.50, year 12,006.00
 * FLOUR      400.25         450.00    —         350.75     to date   800.75 of 1,200.75, year  4,803.00
 * (entries of March 2026, and a commitment, count in neither)
 */
describe('a year from April, in dollars', () => {
  let person: Person;
  const twelve = (figure: number) => new Array<number>(12).fill(figure);
  const some = (...figures: (number | '')[]) => [...figures, ...new Array<''>(12 - figures.length).fill('')];
  const kpi = (id: string, rollUp: keyof typeof rollUps, rest: object) => ({
    id,
    name: `KPI ${id}`,
    unit: 'USD',
    betterWhen: betterWhens.higher.en,
    rollUp: rollUps[rollUp].en,
    madeOf: 'manual',
    denominator: '',
    outlookMethod: '',
    plan: some(),
    actual: some(),
    forecast: some(),
    ...rest,
  });
  const by = (method: keyof typeof outlookMethods) => ({ outlookMethod: outlookMethods[method].en });
  const shown = (id: string) => {
    const { values } = reviewTable(person, '2026-06', 'en').row(id);
    return ['monthPlan', 'monthActual', 'toDatePlan', 'toDateActual', 'yearPlan', 'yearActual', 'needed'].map(
      (key) => written(values[key], false),
    );
  };

  beforeAll(() => {
    person = shortPlan(
      { locale: 'en_US', language: 'en', timeZone: 'America/Los_Angeles' },
      { firstMonth: 4, currency: 'USD' },
      { kpis: 14 },
    );
    fillIn(person, 'budget', 'en', [
      { id: 'SALES', type: 'Revenue', line: 'Sales', annual: 12006, months: twelve(1000.5) },
      { id: 'FLOUR', type: 'Cost', line: 'Flour', annual: 4803, months: twelve(400.25) },
    ]);
    fillIn(
      person,
      'actuals',
      'en',
      [
        ['3/31/2026', 'SALES', 9999, 'Received'],
        ['4/1/2026', 'SALES', 900.1, 'Received'],
        ['5/15/2026', 'SALES', 1100.4, 'Received'],
        ['6/30/2026', 'SALES', 1200.25, 'Received'],
        ['4/20/2026', 'FLOUR', 450, 'Spent'],
        ['6/2/2026', 'FLOUR', 350.75, ''],
        ['6/3/2026', 'FLOUR', 77, 'Committed'],
      ].map(([date, line, amount, stage]) => ({ date, line, amount, stage })),
    );
    const sales = { madeOf: 'SALES' };
    const visits = { plan: twelve(10), actual: some(8, '', 11) };
    fillIn(person, 'kpis', 'en', [
      kpi('PLAN', 'sum', sales),
      kpi('RATE', 'sum', { ...sales, ...by('run rate') }),
      kpi('SEASON', 'sum', { ...sales, ...by('seasonal') }),
      kpi('HAND', 'sum', { ...sales, ...by('manual'), forecast: some('', '', '', 2000, 0) }),
      kpi('PROFIT', 'sum', { madeOf: 'SALES - FLOUR' }),
      kpi('MARGIN', 'ratio', { madeOf: 'SALES - FLOUR', denominator: 'SALES', unit: '%' }),
      kpi('MEAN', 'average', visits),
      kpi('MEANRATE', 'average', { ...visits, ...by('run rate') }),
      kpi('LAST', 'last', visits),
      kpi('TOTAL', 'sum', visits),
      kpi('MEANSEASON', 'average', { ...visits, ...by('seasonal') }),
      kpi('LASTHAND', 'last', { ...visits, ...by('manual'), forecast: some('', '', '', 14) }),
      kpi('SINK', 'sum', { plan: twelve(-10), actual: some(-8, -9, -11), ...by('seasonal') }),
    ]);
    ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
    review(person, '2026-06');
  });

  test.each([
    // month: plan, actual; to date: plan, actual; year: plan, outlook; needed a month
    ['PLAN', 1000.5, 1200.25, 3001.5, 3200.75, 12006, 3200.75 + 9 * 1000.5, 978.3611],
    ['RATE', 1000.5, 1200.25, 3001.5, 3200.75, 12006, 3200.75 * 4, 978.3611],
    ['SEASON', 1000.5, 1200.25, 3001.5, 3200.75, 12006, 3200.75 * 4, 978.3611],
    ['HAND', 1000.5, 1200.25, 3001.5, 3200.75, 12006, 3200.75 + 2000 + 0 + 7 * 1000.5, 978.3611],
    ['PROFIT', 600.25, 849.5, 1800.75, 2400, 7203, 2400 + 9 * 600.25, 533.6667],
    ['MEAN', 10, 11, 10, 9.5, 10, 109 / 11, ''],
    ['MEANRATE', 10, 11, 10, 9.5, 10, 9.5, ''],
    ['LAST', 10, 11, 10, 11, 10, 10, ''],
    ['TOTAL', 10, 11, 30, 19, 120, 109, 11.2222],
    ['MEANSEASON', 10, 11, 10, 9.5, 10, 9.5, ''],
    ['LASTHAND', 10, 11, 10, 11, 10, 10, ''],
    ['SINK', -10, -11, -30, -28, -120, -118, -10.2222],
  ])('%s comes to what was worked out by hand', (id, ...figures) => {
    expect(shown(id)).toEqual(figures.map((value) => written(value, false)));
  });

  test('the margin is worked out anew from its parts', () => {
    const { values } = reviewTable(person, '2026-06', 'en').row('MARGIN');
    expect(values.monthActual).toBeCloseTo(849.5 / 1200.25, 10);
    expect(values.toDateActual).toBeCloseTo(2400 / 3200.75, 10);
    expect(values.toDateVariancePct).toBeCloseTo(2400 / 3200.75 - 600.25 / 1000.5, 10);
    expect(values.yearActual).toBeCloseTo((2400 + 9 * 600.25) / (3200.75 + 9 * 1000.5), 10);
  });

  test('a figure to date that lacks a month says so', () => {
    const months = reviewTable(person, '2026-06', 'en').rows.map(({ values }) => values.toDateMonths);
    expect(months).toEqual([...new Array<string>(6).fill(''), ...new Array<string>(6).fill('2 of 3'), '']);
  });

  test('amounts show cents, and the months are the fiscal year’s', () => {
    const at = reviewTable(person, '2026-06', 'en').cell('PLAN', 'toDateActual');
    expect(person.cell('Review 2026-06', at).displayed).toBe('3,200.75');
    const { headerRow } = table(person, 'Budget', 'budget', 'en');
    expect(person.values('Budget', `L${headerRow}:N${headerRow}`)).toEqual([
      ['04/2026', '05/2026', '06/2026'],
    ]);
  });

  test('the live cells of each KPI say the same as its review, however its year is expected', () => {
    const live = table(person, nameOf('kpis', 'en'), 'kpis', 'en');
    const reviewed = reviewTable(person, '2026-06', 'en');
    const told = live.rows.map(({ values: { id, planToDate, actualToDate, outlook, actual } }) =>
      [id, planToDate, actualToDate, outlook, actual[2]].map((value) => written(value, false)),
    );
    expect(told).toHaveLength(13);
    expect(told).toEqual(
      live.rows.map(({ values: { id } }) => {
        const { toDatePlan, toDateActual, yearActual, monthActual } = reviewed.row(id).values;
        return [id, toDatePlan, toDateActual, yearActual, monthActual].map((value) => written(value, false));
      }),
    );
  });
});
