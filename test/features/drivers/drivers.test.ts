/** Lines computed from quantities, people and shares: written as formulas, equal to the rule to the đồng. */
import fc from 'fast-check';
import type { Person } from '../../../local/person';
import { drivenMonths, type Driver } from '../../../src/domain/year/drivers';
import type { Language } from '../../../src/words';
import { even } from '../../plans/nouns';
import { ask, fillIn, glance, letters, nameOf, shortPlan, table } from '../../plans/shop';
import { LOCALES } from '../closing/months';

jest.setTimeout(240_000);

const WORDS = {
  en: { revenue: 'Revenue', cost: 'Cost', units: 'Quantity × price', heads: 'People × pay', share: 'Share of revenue', may: '5/1/2026' }, // prettier-ignore
  vi: { revenue: 'Doanh thu', cost: 'Chi phí', units: 'Số lượng × đơn giá', heads: 'Số người × lương', share: 'Tỷ lệ doanh thu', may: '1/5/2026' }, // prettier-ignore
} as const;

/** A café with four lines and the sales of two of them, one of which is typed. */
const cafe = (language: Language, currency = 'VND'): Person => {
  const person = shortPlan({ language, locale: LOCALES[language] }, { currency });
  const { revenue, cost } = WORDS[language];
  const [even, none] = [new Array(12).fill(1001), new Array(12).fill('')];
  fillIn(person, 'budget', language, [
    { id: 'CUPS', type: revenue, line: 'Cups', annual: '', months: none },
    { id: 'CAKE', type: revenue, line: 'Cake', annual: 12012, months: even },
    { id: 'WAGES', type: cost, line: 'Wages', annual: '', months: none },
    { id: 'MILK', type: cost, line: 'Milk', annual: '', months: none },
  ]);
  ask(person, 'addPart', { part: 'drivers' });
  return person;
};
const monthsOf = (person: Person, id: string, language: Language): unknown[] =>
  table(person, nameOf('budget', language), 'budget', language).row(id).values.months as unknown[];

describe.each<Language>(['en', 'vi'])('in %s', (language) => {
  const { units, heads, share, may } = WORDS[language];
  let person: Person;
  beforeAll(() => {
    person = cafe(language);
    fillIn(person, 'drivers', language, [
      { line: 'Cups', kind: units, count: 100, each: 45, from: '', share: '' },
      { line: 'WAGES', kind: heads, count: 2, each: 800, from: '', share: '' },
      { line: 'WAGES', kind: heads, count: 1, each: 700, from: may, share: '' },
      { line: 'MILK', kind: share, count: '', each: '', from: '', share: '33%' },
    ]);
  });

  test('lines are shown first, each month to the đồng', () => {
    const { answer, problems } = ask(person, 'writeDrivers', {}, true);
    expect(problems).toEqual([]);
    expect(answer.lines.map(({ id }: { id: string }) => id)).toEqual(['CUPS', 'WAGES', 'MILK']);
    // 33% of 4,500 + 1,001 is 1,815.33.
    expect(answer.lines[2].months[0].becomes).toBe({ en: '1,815', vi: '1.815' }[language]);
    expect(monthsOf(person, 'MILK', language)).toEqual(new Array(12).fill(''));
  });

  test('then written as formulas that follow the tab', () => {
    person.resetCalls();
    ask(person, 'writeDrivers');
    expect(person.calls().readsAfterWrite).toBe(0);
    expect(monthsOf(person, 'CUPS', language)).toEqual(even(4500));
    expect(monthsOf(person, 'WAGES', language)).toEqual([...even(1600).slice(0, 4), ...even(2300).slice(4)]);
    expect(monthsOf(person, 'MILK', language)).toEqual(even(1815));
    const budget = table(person, nameOf('budget', language), 'budget', language);
    expect(budget.row('WAGES').values).toMatchObject({ annual: 4 * 1600 + 8 * 2300, check: 0 });
    const drivers = nameOf('drivers', language);
    const { formula } = person.cell(nameOf('budget', language), budget.cell('WAGES', 'months', 0));
    expect(formula).toMatch(new RegExp(`^=ROUND\\(\\(SUMIFS\\('?${drivers}'?!`));
    const sheet = table(person, drivers, 'drivers', language);
    person.type(drivers, `${letters(sheet.at.count![0]!)}${sheet.headerRow + 1}`, '200');
    expect(monthsOf(person, 'MILK', language)).toEqual(even(3300)); // 33% of 10,001
    expect(person.errors()).toEqual([]);
    expect(glance(person).waiting).toEqual([]);
    expect(ask(person, 'writeDrivers').changes).toEqual({ tabs: [], cells: 0 });
  });

  test('in cents, too, the year is what its months add up to: the plan is approved', () => {
    const own = cafe(language, 'USD');
    const pay = (each: number): string => String(each).replace('.', language === 'vi' ? ',' : '.');
    fillIn(own, 'drivers', language, [
      { line: 'WAGES', kind: heads, count: 1, each: pay(17.82), from: '' },
      { line: 'WAGES', kind: heads, count: 1, each: pay(69.58), from: may },
    ]);
    ask(own, 'writeDrivers');
    const { values } = table(own, nameOf('budget', language), 'budget', language).row('WAGES');
    // Sums leave floating-point noise: 770.4799999999999.
    expect(values.annual).not.toBe(770.48);
    expect(values.annual).toBeCloseTo(770.48, 9);
    expect(glance(own).waiting).toEqual([]);
    expect(ask(own, 'approvePlan', { who: 'Lan', date: '2026-01-02' }).answer).toMatchObject({ lines: 4 });
  });

  test('what was typed over is told of, and what is approved stays', () => {
    const budget = table(person, nameOf('budget', language), 'budget', language);
    person.type(nameOf('budget', language), budget.cell('CUPS', 'months', 2), '1');
    expect(glance(person).waiting.join()).toContain({ en: 'The months of Cups are not', vi: 'Các tháng của Cups chưa khớp' }[language]); // prettier-ignore
    ask(person, 'writeDrivers');
    expect(monthsOf(person, 'CUPS', language)).toEqual(even(9000));
    ask(person, 'approvePlan', { who: 'Lan', date: '2026-01-02' });
    const { answer, changes } = ask(person, 'writeDrivers');
    expect([answer.lines, answer.left.length, changes.cells]).toEqual([[], 3, 0]);
    const sheet = table(person, nameOf('drivers', language), 'drivers', language);
    person.type(nameOf('drivers', language), `${letters(sheet.at.count![0]!)}${sheet.headerRow + 1}`, '1');
    expect(monthsOf(person, 'CUPS', language)).toEqual(even(9000));
  });
});

test('rows that cannot be counted are named with their cell, and count nowhere', () => {
  const person = cafe('en');
  const row = { line: '', kind: 'Quantity × price', what: '', count: 1, each: 10, from: '', share: '' };
  fillIn(person, 'drivers', 'en', [
    { ...row, line: 'TEA' },
    { ...row, line: 'MILK', kind: '' },
    { ...row, line: 'MILK', count: -1 },
    { ...row, line: 'MILK', each: '' },
    { ...row, line: 'MILK', from: 'soon' },
    { ...row, line: 'MILK', kind: 'Share of revenue' },
    { ...row, line: 'CUPS', kind: 'Share of revenue', share: '10%' },
    { ...row, line: 'MILK', kind: 'Share of revenue', share: '10%', from: '5/1/2026' },
    { ...row, line: 'MILK', count: 'ten' },
    { ...row, line: 'MILK', count: 7 },
    // Zero is a valid count.
    { ...row, line: 'MILK', count: 0 },
  ]);
  const { problems, answer } = ask(person, 'writeDrivers', {}, true);
  expect(problems.map(({ where }: { where: string }) => where).sort()).toEqual(
    ['A3', 'B4', 'D5', 'E6', 'F7', 'G8', 'A9', 'F10', 'D11'].map((cell) => `Drivers!${cell}`).sort(),
  );
  expect(answer.lines).toMatchObject([{ id: 'MILK', annual: '840' }]);
  ask(person, 'writeDrivers');
  expect(monthsOf(person, 'MILK', 'en')).toEqual(even(70));
  expect(glance(person).lacking.find(({ part }) => part === 'products')!.why).toContain('quantity');
});

test('half a đồng is rounded up in cells as by the rule, whatever last digits its share leaves', () => {
  const person = cafe('en');
  // 57% of 249 + 1,001 is 712.5, which comes out as 712.4999999999999.
  fillIn(person, 'drivers', 'en', [
    { line: 'CUPS', kind: WORDS.en.units, count: 3, each: 83, share: '' },
    { line: 'MILK', kind: WORDS.en.share, count: '', each: '', share: '57%' },
  ]);
  ask(person, 'writeDrivers');
  expect(monthsOf(person, 'MILK', 'en')).toEqual(even(713));
  expect(glance(person).waiting.join()).not.toContain('The months of Milk are not');
  expect(person.errors()).toEqual([]);
});

test('cells say what the rule says, whatever stands on the tab', () => {
  const person = cafe('en');
  const amount = fc.integer({ min: 0, max: 90_000_000 });
  const counted = fc.record({ kind: fc.constantFrom('units' as const, 'heads' as const), count: fc.integer({ min: 0, max: 400 }), each: amount, from: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }) }); // prettier-ignore
  const share = fc.record({ kind: fc.constant('share' as const), share: fc.integer({ min: 0, max: 100 }) }); // prettier-ignore
  const rows = fc.array(fc.oneof(counted, share), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(counted, rows, rows, (cups, wages, milk) => {
      const typed = [['CUPS', cups], ...wages.map((row) => ['WAGES', row]), ...milk.map((row) => ['MILK', row])] as [string, typeof cups | { kind: 'share'; share: number }][]; // prettier-ignore
      const lines = typed.map(
        ([line, row]) =>
        row.kind === 'share'
          ? { line, kind: 'Share of revenue', count: '', each: '', from: '', share: `${row.share}%` }
          : { line, kind: WORDS.en[row.kind], count: row.count, each: row.each, from: row.from === null ? '' : `${row.from}/1/2026`, share: '' }, // prettier-ignore
      );
      const blank = { line: '', kind: '', count: '', each: '', from: '', share: '' };
      fillIn(person, 'drivers', 'en', [...lines, ...new Array(9 - lines.length).fill(blank)]);
      ask(person, 'writeDrivers');
      const driversOf = (id: string): Driver[] =>
        typed.flatMap(([line, row]): Driver[] => {
          if (line !== id) return [];
          if (row.kind === 'share') return [{ kind: 'share', share: row.share / 100 }];
          return [{ ...row, from: row.from === null ? null : `2026-${String(row.from).padStart(2, '0')}` }];
        });
      const sold = drivenMonths('2026-01', driversOf('CUPS'), [], 0);
      const revenue = sold.map((month) => month + 1001);
      expect(monthsOf(person, 'CUPS', 'en')).toEqual(sold);
      for (const id of ['WAGES', 'MILK'])
        expect(monthsOf(person, id, 'en')).toEqual(drivenMonths('2026-01', driversOf(id), revenue, 0));
    }),
    { numRuns: 12 },
  );
  expect(person.errors()).toEqual([]);
});
