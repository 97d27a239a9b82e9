/** What-ifs on drivers: the result equals that of typing the same numbers on Drivers. */
import type { Person } from '../../../local/person';
import { whatIfs, type OnDriver } from '../../../src/tabs/whatIfs';
import type { Language } from '../../../src/words';
import { ask, fillIn, letters, nameOf, SETUP, shortPlan, table } from '../../plans/shop';
import { LOCALES } from '../closing/months';

jest.setTimeout(240_000);

const WORDS = {
  en: { revenue: 'Revenue', cost: 'Cost', units: 'Quantity × price', heads: 'People × pay', share: 'Share of revenue', tab: 'What-ifs', july: '7/1/2026' }, // prettier-ignore
  vi: { revenue: 'Doanh thu', cost: 'Chi phí', units: 'Số lượng × đơn giá', heads: 'Số người × lương', share: 'Tỷ lệ doanh thu', tab: 'Phương án giả định', july: '1/7/2026' }, // prettier-ignore
} as const;

type Row = Record<string, string>;
const write = (person: Person, language: Language, rows: readonly Row[]): void => {
  const { tab } = WORDS[language];
  const { at, headerRow } = table(person, tab, 'whatIfs', language);
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row))
      person.type(tab, `${letters(at[key]![0]!)}${headerRow + 1 + index}`, value);
  });
};

/** Cups are 100 × 45; two clerks cost 800 each, a manager 700; a third of what comes in goes on milk. */
const cafe = (language: Language): Person => {
  const person = shortPlan({ language, locale: LOCALES[language] }, { language });
  const { revenue, cost, units, heads, share } = WORDS[language];
  const blank = { annual: '', months: new Array(12).fill('') };
  fillIn(person, 'budget', language, [
    { id: 'CUPS', type: revenue, line: 'Cups', ...blank },
    { id: 'WAGES', type: cost, line: 'Wages', ...blank },
    { id: 'MILK', type: cost, line: 'Milk', ...blank },
  ]);
  ask(person, 'setUpPlan', { ...SETUP, language, drivers: true, whatIfs: true });
  fillIn(person, 'drivers', language, [
    { line: 'CUPS', kind: units, what: '', count: 100, each: 45, from: '', share: '' },
    { line: 'WAGES', kind: heads, what: 'clerks', count: 2, each: 800, from: '', share: '' },
    { line: 'WAGES', kind: heads, what: 'manager', count: 1, each: 700, from: '', share: '' },
    { line: 'MILK', kind: share, what: '', count: '', each: '', from: '', share: '33%' },
  ]);
  ask(person, 'writeDrivers');
  return person;
};

const on = (language: Language, driver: OnDriver): string =>
  whatIfs.columns.driver.choices![driver]![language];
const figuresOf = (person: Person): Record<string, [number, number, number]> =>
  Object.fromEntries(
    ask(person, 'compareWhatIfs').answer.shown.map(({ name, figures }: any) => [
      name ?? '',
      [figures.revenue, figures.profit, figures.lowest.balance],
    ]),
  );

describe.each<Language>(['en', 'vi'])('in %s', (language) => {
  const { july } = WORDS[language];
  let person: Person;
  beforeAll(() => {
    person = cafe(language);
    write(person, language, [
      { name: 'Dearer', on: 'CUPS', driver: on(language, 'each'), percent: '3%' },
      { name: 'Hire', on: 'clerks', driver: on(language, 'count'), from: july, amount: '1' },
      { name: 'Put off', on: 'manager', driver: on(language, 'start'), from: july },
      { name: 'Milk', on: 'Milk', driver: on(language, 'share'), percent: '2%' },
    ]);
  });

  // 4,500 come in; 1,600 and 700 go out, and 1,485 for milk.
  test.each([
    ['Dearer', 12 * 135, 12 * (135 - 45)],
    ['Hire', 0, -6 * 800],
    ['Put off', 0, 6 * 700],
    ['Milk', 0, -12 * 90],
  ])('%s: revenue %i and profit %i beside the plan', (name, revenue, profit) => {
    const found = figuresOf(person);
    expect(found['']!.slice(0, 2)).toEqual([54_000, 12 * (4500 - 2300 - 1485)]);
    expect([found[name]![0] - 54_000, found[name]![1] - found['']![1]]).toEqual([revenue, profit]);
  });

  test.each([
    ['Dearer', [[0, 'each', '46.35']]],
    ['Put off', [[2, 'from', july]]],
    ['Milk', [[3, 'share', '35%']]],
  ] as const)('%s, typed on Drivers: the plan says what the what-if said', (name, typed) => {
    const saved = person.values(nameOf('budget', language));
    const said = figuresOf(person)[name];
    expect(person.values(nameOf('budget', language))).toEqual(saved);
    const { at, headerRow } = table(person, nameOf('drivers', language), 'drivers', language);
    const cell = (row: number, key: string): string => `${letters(at[key]![0]!)}${headerRow + 1 + row}`;
    const before = typed.map(([row, key]) => person.cell(nameOf('drivers', language), cell(row, key)).value);
    for (const [row, key, value] of typed)
      person.type(
        nameOf('drivers', language),
        cell(row, key),
        language === 'vi' ? value.replace('.', ',') : value,
      );
    expect(figuresOf(person)['']).toEqual(said);
    typed.forEach(([row, key], index) => {
      person.type(nameOf('drivers', language), cell(row, key), String(before[index] ?? ''));
    });
  });
});

test('what can’t be used is named: no such row, several rows for an amount, a start with something else', () => {
  const person = cafe('en');
  write(person, 'en', [
    { name: 'A', on: 'TEA', driver: on('en', 'each'), percent: '3%' },
    { name: 'B', on: 'WAGES', driver: on('en', 'count'), amount: '1' },
    { name: 'C', on: 'manager', driver: on('en', 'start'), percent: '1%' },
    { name: 'D', on: 'MILK', driver: on('en', 'each'), percent: '3%' },
  ]);
  const { problems } = ask(person, 'compareWhatIfs');
  expect(problems.map(({ where, expected }: any) => [where, expected.split(':')[0].split(',')[0]])).toEqual([
    ['What-ifs!B2', 'a line that has such rows on Drivers'],
    ['What-ifs!B3', 'one row on Drivers'],
    ['What-ifs!C4', 'the month in which it begins'],
    ['What-ifs!B5', 'a line that has such rows on Drivers'],
  ]);
  const rows = person.values('What-ifs').length;
  person.type('What-ifs', 'B3', 'clerks');
  ask(person, 'takeWhatIf', { name: 'B', who: 'Lan', reason: 'busy' });
  // The decisions record the change; Drivers and the months on Budget stay.
  expect(table(person, 'Budget', 'budget', 'en').row('WAGES').values).toMatchObject({ annual: 12 * 2300 });
  expect(table(person, 'Budget', 'budget', 'en').row('WAGES').values.current[11]).toBe(3100);
  expect(person.values('What-ifs')).toHaveLength(rows);
});

test('a plan without Drivers has no column for them', () => {
  const person = shortPlan({}, {});
  ask(person, 'setUpPlan', { ...SETUP, language: 'en', whatIfs: true });
  expect(person.values('What-ifs')[0]).not.toContain('Of its drivers');
});
