/** A plan in dinars counts in thousandths, one in pesos in whole units: in cells, in messages, and in refusals. */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import { ask, fillIn, nameOf, shortPlan, table } from '../../plans/shop';
import { LOCALES } from '../closing/months';

jest.setTimeout(240_000);

const WORDS = {
  en: { cost: 'Cost', revenue: 'Revenue', units: 'Quantity × price', day: '1/15/2026', spent: 'Spent' },
  vi: {
    cost: 'Chi phí',
    revenue: 'Doanh thu',
    units: 'Số lượng × đơn giá',
    day: '15/1/2026',
    spent: 'Đã chi',
  },
} as const;

/** Half of the smallest unit rounds to nothing; a whole unit is one too many. */
const CASES = [
  { language: 'en', currency: 'KWD', unit: 0.001, shown: '100.000', said: '0.001' },
  { language: 'vi', currency: 'TND', unit: 0.001, shown: '100,000', said: '0,001' },
  { language: 'en', currency: 'CLP', unit: 1, shown: '100', said: '1' },
  { language: 'vi', currency: 'XAF', unit: 1, shown: '100', said: '1' },
  { language: 'en', currency: 'USD', unit: 0.01, shown: '100.00', said: '0.01' },
] as const;

describe.each(CASES)('in $currency', ({ language, currency, unit, shown, said }) => {
  const { cost, revenue, units, day, spent } = WORDS[language];
  const budget = nameOf('budget', language);
  const months = new Array<string>(12).fill('');
  /** As a person in that locale types it. */
  const typed = (amount: number): string => String(amount).replace('.', language === 'vi' ? ',' : '.');
  let person: Person;
  const line = (id: string) => table(person, budget, 'budget', language).row(id).values;
  const inUnits = (amount: unknown): number => Math.round(Number(amount) / unit);

  beforeAll(() => {
    const options: { language: Language; locale: string } = { language, locale: LOCALES[language] };
    person = shortPlan(options, { currency });
    // The edit trigger works only after the add-on was used once.
    person.doc.kept.used = true;
    const annual = typed(1200 + unit);
    fillIn(person, 'budget', language, [
      { id: 'ADS', type: cost, line: 'Ads', annual, months },
      { id: 'CUPS', type: revenue, line: 'Cups', annual: '', months },
    ]);
  });

  test('a year goes over the months to the smallest unit', () => {
    expect(inUnits(line('ADS').check)).toBe(inUnits(1200) + 1);
    ask(person, 'shareOut', { way: 'even' });
    const parts = (line('ADS').months as unknown[]).map(inUnits);
    expect(parts).toEqual([inUnits(100) + 1, ...new Array<number>(11).fill(inUnits(100))]);
    expect(line('ADS').check).toBe(0);
  });

  test('cells show all of its decimals', () => {
    const { at, row } = table(person, budget, 'budget', language);
    const column = at.months![1]! - 1;
    expect(person.displayed(budget)[row('ADS').number - 1]![column]).toBe(shown);
  });

  test('one unit too many is warned of and told, the last that fits is not', () => {
    const room = 100 + unit;
    const about = { what: 'x', line: 'ADS', date: '2026-01-15' };
    const verdict = (amount: number) => ask(person, 'askSpending', { ...about, amount }).answer;
    expect(verdict(room).outcome).toBe('fits');
    const over = verdict(room + unit);
    expect(over.outcome).toBe('warned');
    expect(JSON.stringify(over)).toContain(said);
  });

  test('what is moved is moved to the unit', () => {
    const move = { kind: 'cut', from: 'ADS', fromMonth: '2026-12', amount: typed(unit) };
    ask(person, 'moveMoney', { ...move, reason: 'r', who: 'w', givenUp: 'g', approver: 'An' });
    expect(inUnits(line('ADS').availableYear)).toBe(inUnits(1200));
  });

  test('a ledger that uses one unit more than the year is stopped', () => {
    const ledger = nameOf('actuals', language);
    person.paste(ledger, 'A2', [[day, 'ADS', typed(1200 + unit), spent]]);
    expect(inUnits(line('ADS').availableYear)).toBe(-1);
    const { check } = table(person, ledger, 'actuals', language).at;
    expect(String(person.displayed(ledger)[1]![check![0]! - 1])).toContain(said);
    person.paste(ledger, 'A2', [[day, 'ADS', typed(1200), spent]]);
    expect(line('ADS').availableYear).toBe(0);
  });

  test('what drivers make is rounded to the unit once, in cells as by the rule', () => {
    ask(person, 'addPart', { part: 'drivers' });
    const each = language === 'vi' ? '1,23456' : '1.23456';
    fillIn(person, 'drivers', language, [
      { line: 'CUPS', kind: units, count: 100, each, from: '', share: '' },
    ]);
    ask(person, 'writeDrivers');
    expect((line('CUPS').months as unknown[])[0]).toBe(Math.round(123.456 / unit) / Math.round(1 / unit));
  });
});
