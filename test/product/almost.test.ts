/** A line barely over its limit, and work that is almost done, must not be shown as 100 %. */
import { smallPlan } from '../features/closing/small';
import { fillIn, review, reviewName } from '../plans/shop';

jest.setTimeout(120_000);

test('a line that is over by four in a thousand, and work at 99.7 %', () => {
  const person = smallPlan();
  fillIn(person, 'budget', 'en', [
    { id: 'REV', type: 'Revenue', line: 'REV', annual: 12000, months: new Array(12).fill(1000) },
    { id: 'ADS', type: 'Cost', line: 'ADS', annual: 12000, months: new Array(12).fill(1000) },
  ]);
  fillIn(person, 'actions', 'en', [{ id: 'A1', name: 'Stand', due: '1/20/2026', progress: '99.7%' }]);
  person.type('Actuals', 'C3', '1004');
  review(person, '2026-01');
  const shown = person.displayed(reviewName('2026-01', 'en'));
  const rowOf = (id: string, header: string): string[] =>
    shown.slice(shown.findIndex((row) => row.includes(header))).find(([first]) => first === id) ?? [];
  expect(rowOf('ADS', 'Budget lines over their limit')).toContain('100.4%');
  expect(rowOf('A1', 'Work late, or due next month')).toContain('99.7%');
});
