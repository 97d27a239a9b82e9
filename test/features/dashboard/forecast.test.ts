/** The dashboard after a reforecast: the months to come are as forecast, while the plan does not change. */
import { ask, table } from '../../plans/shop';
import { close, closeMonths, DAY } from '../closing/months';
import { smallPlan } from '../closing/small';
import { boardOf, build } from './board';

test('months to come are as forecast last, follow its tab, and leave the plan as it was', () => {
  const person = smallPlan();
  close(person, '2026-01');
  build(person);
  const board = () => boardOf(person, 'en');
  const planned = board().at('revenue plan').months;
  expect(board().at('revenue forecast').months.slice(0, 4)).toEqual(['', '', 1000, 1000]);

  const made = { who: 'Lan', reason: 'Slow start', givenUp: 'The second shop', date: DAY };
  ask(person, 'reforecast', { ...made, method: 'run rate' });
  const forecast = table(person, 'Reforecast 2026-01', 'reforecast', 'en');
  person.type('Reforecast 2026-01', forecast.cell('ADS', 'months', 3), '70');
  const answer = ask(person, 'dashboard').answer as { profit: { outlook: string } };

  expect(board().at('revenue forecast').months.slice(0, 4)).toEqual(['', '', 800, 800]);
  expect(board().at('profit forecast').months.slice(2, 5)).toEqual([710, 730, 710]);
  expect(board().at('cash out').months.slice(0, 5)).toEqual([90, 0, 90, 70, 90]);
  expect(board().at('revenue plan').months).toEqual(planned);
  expect(board().at('profit forecast').year).toBe(710 + 1000 + 9 * 710 + 730);
  expect(answer.profit.outlook).toBe('8,830');
  person.type('Reforecast 2026-01', forecast.cell('REV', 'months', 2), '950');
  expect(board().at('revenue forecast').months.slice(0, 4)).toEqual(['', '', 950, 800]);
  expect(person.errors()).toEqual([]);
});

test('of two forecasts the later one tells the months to come, on the tab and in what is answered', () => {
  const person = smallPlan();
  const made = { who: 'Lan', reason: 'Slow start', givenUp: 'The second shop', date: DAY };
  for (const month of ['2026-01', '2026-02']) {
    closeMonths(person, [month], 'en');
    ask(person, 'reforecast', { ...made, method: 'run rate' });
  }
  build(person);
  const { answer } = ask(person, 'dashboard') as { answer: { profit: { outlook: string } } };
  // 800 and 1,000 came in, 90 and 0 went out.
  expect(boardOf(person, 'en').at('revenue forecast').months.slice(0, 4)).toEqual(['', '', 900, 900]);
  expect(boardOf(person, 'en').at('profit forecast').months.slice(2, 4)).toEqual([855, 855]);
  expect(answer.profit.outlook).toBe('10,260');
});
