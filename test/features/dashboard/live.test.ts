/**
 * The dashboard follows typed figures without the add-on; its statuses agree with the domain's, whatever the figures.
 */
import type { Person } from '../../../local/person';
import type { Figure } from '../../../src/domain/plan';
import { status } from '../../../src/domain/review/variance';
import { SIGNS } from '../../../src/tabs/dashboard';
import { answerCell, fillIn, table, type Row } from '../../plans/shop';
import { boardOf, build } from './board';
import { tinyPlan } from './tiny';

jest.setTimeout(120_000);

/** KPIs by hand: unit, direction, thresholds, and plan and actual from January to March. */
const CASES: [string, string, string, string, Figure[], Figure[]][] = [
  ['VND', 'Higher is better', '', '', [100, 100, 100], [95, 94.9, 89.9]],
  ['VND', 'Higher is better', '', '', [100, 100, -100], [90, 105, -104]],
  ['VND', 'Lower is better', '', '', [100, 100, 100], [105, 105.1, 110.1]],
  ['VND', 'Lower is better', '2%', '4%', [100, 100, 100], [102, 104, 104.5]],
  ['VND', 'Higher is better', '0%', '0%', [100, 100, 100], [100, 99.99, 101]],
  ['%', 'Higher is better', '', '', [0.45, 0.45, 0.45], [0.44, 0.42, 0.41]],
  ['%', 'Lower is better', '', '', [0.45, 0.45, 0], [0.46, 0.48, 0.5]],
  ['% of all', 'Higher is better', '0.5%', '1%', [0.3, 0.3, 0.3], [0.295, 0.29, 0.289]],
  ['VND', 'Higher is better', '', '', [0, null, 100], [5, 5, null]],
  ['VND', '', '', '', [100, 100, 100], [null, 120, 80]],
  ['orders', 'Lower is better', '', '', [0, 0, 0], [0, 5, -5]],
  ['orders', 'Higher is better', '', '', [0, 0, 0], [0, 5, -5]],
];
const nine = (months: Figure[]): (Figure | '')[] =>
  [...months, ...new Array<''>(9).fill('')].map((each) => each ?? '');
const ROWS: Row[] = CASES.map(([unit, betterWhen, amber, red, plan, actual], index) => ({
  id: `H${index}`,
  name: `By hand ${index}`,
  unit,
  betterWhen,
  rollUp: 'Sum',
  madeOf: 'manual',
  amber,
  red,
  plan: nine(plan),
  actual: nine(actual),
}));
const fraction = (text: string): Figure => (text === '' ? null : Number(text.slice(0, -1)) / 100);

describe('a small plan', () => {
  let person: Person;
  let built: string[][];
  const board = () => boardOf(person, 'en');
  beforeAll(() => {
    person = tinyPlan();
    fillIn(person, 'kpis', 'en', ROWS);
    build(person);
    built = person.formulas('Dashboard');
  });

  test.each(CASES.map((each, index) => [index, ...each] as const))(
    'KPI %i, in %s, %s: has the status that the domain gives it',
    (index, unit, betterWhen, amber, red, plan, actual) => {
      const yardstick = {
        betterWhen: betterWhen.startsWith('Lower') ? ('lower' as const) : ('higher' as const),
        inPoints: unit.startsWith('%'),
        amber: fraction(amber),
        red: fraction(red),
      };
      const wanted = plan.map((planned, month) => SIGNS[status(actual[month]!, planned, yardstick)]);
      // The ledger goes to February, so March is blank unless somebody typed a figure.
      if (actual[2] === null) wanted[2] = '';
      expect(board().at(`kpi H${index}`).months.slice(0, 3)).toEqual(wanted);
    },
  );

  test('Direction’s own thresholds count where a KPI has none', () => {
    expect(board().at('kpi H0').months.slice(0, 3)).toEqual(['✓', '!', '✗']);
    person.type('Direction', answerCell(person, 'amber', 'en'), '20%');
    expect(board().at('kpi H0').months.slice(0, 3)).toEqual(['✓', '✓', '✓']);
    person.type('Direction', answerCell(person, 'amberPoints', 'en'), '4%');
    expect(board().at('kpi H5').months.slice(0, 3)).toEqual(['✓', '✓', '✓']);
    expect(board().at('kpi H3').months.slice(0, 3)).toEqual(['✓', '!', '✗']);
  });

  test('an entry moves revenue, profit and cash, and a new month turns from forecast to actual', () => {
    expect(board().at('cash balance').months.slice(0, 4)).toEqual([710, 1710, 2610, 3510]);
    expect(board().at('revenue forecast').months.slice(0, 4)).toEqual(['', '', 1000, 1000]);
    const row = person.values('Actuals').findIndex(([day]) => day === '') + 1;
    person.paste('Actuals', `A${row}`, [['3/5/2026', 'ADS', '400']]);
    expect(board().at('revenue actual').months.slice(0, 4)).toEqual([800, 1000, 0, '']);
    expect(board().at('profit actual').months.slice(0, 4)).toEqual([710, 1000, -400, '']);
    expect(board().at('cash balance').months.slice(0, 4)).toEqual([710, 1710, 1310, 2210]);
    expect(board().at('line ADS').months[1]).toBeCloseTo(490 / 1200, 10);
  });

  test('the opening cash is where the balance starts; without it the row says that it is a change', () => {
    const cell = answerCell(person, 'openingCash', 'en');
    expect(board().at('cash balance').label).toContain('no opening cash');
    person.type('Direction', cell, '-2000');
    expect(board().at('cash balance')).toMatchObject({ label: 'Month-end balance' });
    expect(board().at('cash balance').months.slice(0, 3)).toEqual([-1290, -290, -690]);
    expect(board().at('cash lowest').months.slice(0, 3)).toEqual([-1290, '', '']);
    expect(person.displayed('Dashboard', board().cell('cash lowest', 'year'))).toEqual([['01/2026']]);
  });

  test('what decisions move is spent in the months to come', () => {
    const log = table(person, 'Decisions', 'decisions', 'en');
    const [kind, toLine, toMonth, amount] = ['kind', 'toLine', 'toMonth', 'amount'].map(
      (key) => log.at[key]![0]!,
    );
    const cells = Array.from({ length: amount! }, () => '');
    cells[0] = 'D1';
    cells[kind! - 1] = 'Raise';
    cells[toLine! - 1] = 'ADS';
    cells[toMonth! - 1] = '5/1/2026';
    cells[amount! - 1] = '50';
    person.paste('Decisions', `A${log.headerRow + 1}`, [cells]);
    expect(board().at('cash out').months.slice(2, 6)).toEqual([400, 100, 150, 100]);
    expect(board().at('profit plan').months.slice(2, 6)).toEqual([900, 900, 900, 900]);
  });

  test('all of this was done by the formulas, which are still as they were built', () => {
    expect(person.formulas('Dashboard')).toEqual(built);
    expect(person.errors()).toEqual([]);
  });
});

test('a month in which as much came in as went out is not the lowest by its last digits', () => {
  const person = tinyPlan();
  person.clear('Actuals', 'A2:G6');
  person.paste('Actuals', 'A2', [
    ['1/5/2026', 'ADS', '0.1'],
    ['2/5/2026', 'REV', '0.3'],
    ['2/6/2026', 'ADS', '0.1'],
    ['2/7/2026', 'ADS', '0.2'],
  ]);
  build(person);
  const board = boardOf(person, 'en');
  expect(board.at('cash balance').months.slice(0, 2)).toEqual([-0.1, -0.1]);
  expect(board.at('cash lowest').months.slice(0, 2)).toEqual([-0.1, '']);
});
