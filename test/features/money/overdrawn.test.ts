/** A decision that people change or type in the log moves money that was not there: it is named with its cell. */
import { answerCell, ask, table } from '../../plans/shop';
import { GIFT_TO_ADS, stall } from './stall';

const WHY = { reason: 'Sale', who: 'Minh', givenUp: 'Gifts' };
const WORDS = {
  en: { tab: 'Decisions', from: 'GIFT in 05/2026', is: '−400, below zero' },
  vi: { tab: 'Quyết định', from: 'GIFT tháng 05/2026', is: '−400, nhỏ hơn 0' },
} as const;

test.each(['en', 'vi'] as const)('a transfer is made larger than what its line had, in %s', (language) => {
  const { tab, from, is } = WORDS[language];
  const { person, ask: asked } = stall(language);
  const told = (): [string, string, string][] =>
    ask(person, 'checkLimits').problems.map(({ where, found, expected }) => [where, found, expected]);
  asked('moveMoney', { ...GIFT_TO_ADS, amount: '100', ...WHY });
  expect(told()).toEqual([]);
  const cell = table(person, tab, 'decisions', language).cell('D1', 'amount');
  person.type(tab, cell, '500');
  expect(told()).toEqual([[`${tab}!${cell}`, '500', expect.stringMatching(`${from}.* ${is}$`)]]);
  // The line had enough money, but that the decision differs from the checked one is named anyway.
  person.type(tab, cell, '90');
  expect(told()).toEqual([
    [`${tab}!${cell}`, '90', expect.stringContaining('GIFT 05/2026 → ADS 03/2026, 100')],
  ]);
  person.type(tab, cell, '100');
  expect(told()).toEqual([]);
});

test('a month without a budget holds nothing: what is moved out of it is below zero', () => {
  const { person, ask: asked } = stall();
  asked('moveMoney', { ...GIFT_TO_ADS, amount: '100', ...WHY });
  const budget = table(person, 'Budget', 'budget', 'en');
  person.type('Budget', budget.cell('GIFT', 'months', 4), '');
  expect(table(person, 'Budget', 'budget', 'en').row('GIFT').values.current[4]).toBe(-100);
  const told = ask(person, 'checkLimits').problems.map(({ expected }) => expected as unknown);
  expect(told).toContainEqual(expect.stringMatching(/GIFT in 05\/2026 is −100, below zero$/));
});

test('a month of which all was moved, cent by cent, is not below zero: 0.30 less 0.10 and 0.20 is nothing', () => {
  const { person, ask: asked } = stall();
  person.type('Direction', answerCell(person, 'currency', 'en'), 'USD');
  const { cell } = table(person, 'Budget', 'budget', 'en');
  person.type('Budget', cell('GIFT', 'months', 4), '0.3');
  person.type('Budget', cell('GIFT', 'annual'), '1100.3');
  for (const amount of ['0.10', '0.20']) asked('moveMoney', { ...GIFT_TO_ADS, amount, ...WHY });
  expect(ask(person, 'checkLimits').problems).toEqual([]);
});
