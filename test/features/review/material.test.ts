/** The amount threshold applies to totals in the plan's currency only. */
import { answerCell, fillIn, nameOf, review, reviewTable, type Row } from '../../plans/shop';
import { tinyPlan } from '../dashboard/tiny';

jest.setTimeout(180_000);

const byHand = (id: string, unit: string, rollUp: string, plan: string, actual: string, more: Row = {}) => ({
  id,
  name: id,
  unit,
  betterWhen: 'Higher is better',
  rollUp,
  madeOf: 'manual',
  plan: [plan],
  actual: [actual],
  ...more,
});

test('a review asks to explain large relative variances even of little money; for money totals only large amounts', () => {
  const person = tinyPlan();
  person.type(nameOf('direction', 'en'), answerCell(person, 'materialAmount', 'en'), '1000000');
  // prettier-ignore
  const measured: [asked: boolean, row: Row][] = [
    [false, byHand('MONEY',    'VND',         'Sum',     '5000000', '4500000')],
    [true,  byHand('MUCH',     'VND',         'Sum',     '5000000', '4000000')],
    [false, byHand('MILLIONS', 'million VND', 'Sum',     '10',      '9.1')],
    [true,  byHand('MORE',     'million VND', 'Last',    '10',      '9')],
    [true,  byHand('ORDERS',   'orders',      'Sum',     '1000',    '300')],
    [false, byHand('FEW',      'orders',      'Sum',     '1000',    '960')],
    [true,  byHand('DAYS',     'days',        'Average', '10',      '13', { betterWhen: 'Lower is better' })],
    [true,  byHand('BASKET',   'VND/order',   'Average', '250000',  '200000')],
    [true,  byHand('MEAN',     'VND',         'Average', '250000',  '200000')],
    [true,  byHand('SHARE',    '%',           'Average', '35%',     '33%')],
    [false, byHand('NEARLY',   '%',           'Average', '35%',     '34.5%')],
  ];
  fillIn(
    person,
    'kpis',
    'en',
    measured.map(([, row]) => row),
  );
  review(person, '2026-01');
  const { row } = reviewTable(person, '2026-01', 'en');
  const asked = measured.map(([, { id }]) => [id, row(String(id)).values.toExplain !== '']);
  expect(asked).toEqual(measured.map(([expected, { id }]) => [id, expected]));
});
