/** A KPI chosen from a list: its row and expression are written, and the cells compute it. */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import { ask, evenLine, fillIn, nameOf, refusal, shortPlan, table } from '../../plans/shop';
import { LOCALES } from '../closing/months';

jest.setTimeout(180_000);

const TYPES: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Revenue', 'Cost', 'Reserve'],
  vi: ['Doanh thu', 'Chi phí', 'Dự phòng'],
};

/** Its only goal has the unit of the KPI that is to measure it. */
const shop = (language: Language, unit = '%'): Person => {
  const person = shortPlan({ language, locale: LOCALES[language] }, {}, { kpis: 10 });
  const [revenue, cost, reserve] = TYPES[language];
  const line = (id: string, type: string, group: string, name: string, month: number) => ({
    ...evenLine(id, type, month, name),
    group,
  });
  fillIn(person, 'budget', language, [
    line('SHOP', revenue, 'Sales', 'Shop', 300),
    line('APP', revenue, 'Sales', 'App', 100),
    line('MILK', cost, 'Goods', 'Milk', 120),
    line('BEAN', cost, 'Goods', 'Beans', 40),
    line('ADS', cost, 'Marketing', 'Ads', 20),
    line('SAFE', reserve, 'Marketing', 'Reserve', 10),
  ]);
  fillIn(person, 'goals', language, [
    { id: 'G1', goal: 'Margin', unit, target: unit === '%' ? '60%' : '60' },
  ]);
  return person;
};

describe.each<Language>(['en', 'vi'])('in %s', (language) => {
  const type = { en: (name: 0 | 1) => `[type:${['revenue', 'cost'][name]}]`, vi: (name: 0 | 1) => `[loại:${['doanh thu', 'chi phí'][name]}]` }[language]; // prettier-ignore
  let person: Person;
  beforeAll(() => {
    person = shop(language);
  });

  test('what may be chosen comes first', () => {
    const { answer, changes } = ask(person, 'addKpi', { measure: 'cost', of: '', goal: '' }, true);
    expect(answer.kpi).toBe(null);
    expect(changes.cells).toBe(0);
    expect(answer.choices).toEqual({
      group: [{ id: 'Goods', name: 'Goods' }, { id: 'Marketing', name: 'Marketing' }], // prettier-ignore
      line: [{ id: 'SHOP', name: 'Shop' }, { id: 'APP', name: 'App' }], // prettier-ignore
      goal: [{ id: 'G1', name: 'Margin' }],
    });
  });

  test.each([
    ['revenue', '', type(0), '', 400],
    ['gross margin', 'Goods', `${type(0)} - [Goods]`, type(0), 0.6],
    ['left over', '', `${type(0)} - ${type(1)}`, '', 220],
    ['line', 'APP', 'APP', '', 100],
    ['share of revenue', 'APP', 'APP', type(0), 0.25],
    ['cost to revenue', 'Marketing', '[Marketing]', type(0), 0.075],
  ])('%s of %p is %p by %p', (measure, of, made, by, month) => {
    const input = { measure, of, goal: measure === 'gross margin' ? 'G1' : '' };
    const shown = ask(person, 'addKpi', input, true).answer.kpi;
    expect([shown.madeOf, shown.denominator ?? '']).toEqual([made, by]);
    ask(person, 'addKpi', input);
    const kpis = table(person, nameOf('kpis', language), 'kpis', language);
    const { values } = kpis.rows.at(-1)!;
    expect(values).toMatchObject({ name: shown.name, madeOf: made, denominator: by });
    expect(values.plan).toHaveLength(12);
    for (const planned of values.plan) expect(planned).toBeCloseTo(month, 10);
    expect(ask(person, 'glance').problems).toEqual([]);
    expect(refusal(person, 'addKpi', input)).toContain(shown.name);
  });

  test('the goal is tied to it', () => {
    const [goal] = table(person, nameOf('goals', language), 'goals', language).rows;
    expect(goal!.values.kpi).toBe('K2');
    expect(person.errors()).toEqual([]);
  });
});

describe.each<Language>(['en', 'vi'])('counted by hand, in %s', (language) => {
  const members = { name: 'Members', unit: 'members', betterWhen: 'higher', rollUp: 'last', each: '200' };
  const rowOf = (counted: typeof members): any => {
    const person = shop(language, counted.unit);
    ask(person, 'addKpi', { measure: null, counted, of: '', goal: 'G1' });
    expect(ask(person, 'glance').problems).toEqual([]);
    return table(person, nameOf('kpis', language), 'kpis', language).rows.at(-1)!.values;
  };

  test('its row says how its months become a year, and holds the plan that was given', () => {
    const values = rowOf(members);
    const said = { en: 'manual', vi: 'nhập tay' }[language];
    expect(values).toMatchObject({ name: 'Members', unit: 'members', madeOf: said, goal: 'G1' });
    expect(values.plan).toEqual(new Array(12).fill(200));
    expect(values.outlook).toBe(200);
  });

  test.each([
    ['sum', '10', 'visits', 10, 120],
    ['average', '35%', '%', 0.35, 0.35],
  ])('%s of %s a month in %s', (rollUp, each, unit, month, year) => {
    const values = rowOf({ ...members, rollUp, each, unit });
    expect(values.plan).toEqual(new Array(12).fill(month));
    expect(values.outlook).toBeCloseTo(year, 10);
  });

  test('without a plan its months are left to be filled in; what is no figure is refused', () => {
    expect(rowOf({ ...members, each: '' }).plan).toEqual(new Array(12).fill(''));
    const many = { measure: null, counted: { ...members, each: 'many' }, of: '', goal: '' };
    expect(refusal(shop(language), 'addKpi', many)).toContain('many');
  });

  test('what is not chosen is asked for by its own name', () => {
    const person = shop(language);
    for (const [counted, told] of [
      [
        { ...members, betterWhen: '' },
        { en: 'Better when', vi: 'Tốt hơn khi' },
      ],
      [
        { ...members, rollUp: '' },
        { en: 'Over months', vi: 'Cách cộng các tháng' },
      ],
    ] as const)
      expect(refusal(person, 'addKpi', { measure: null, counted, of: '', goal: '' })).toMatch(told[language]);
  });
});

test('where words would mean other lines too, its lines are named one by one', () => {
  const person = shop('en');
  fillIn(person, 'budget', 'en', [{ group: 'Goods' }]);
  const { answer } = ask(person, 'addKpi', { measure: 'cost', of: 'Goods', goal: '' }, true);
  expect(answer.kpi.madeOf).toBe('MILK + BEAN');
});

test('without a line for it there is nothing to measure', () => {
  const person = shortPlan({ language: 'en' });
  expect(refusal(person, 'addKpi', { measure: 'revenue', of: '', goal: '' })).toContain('no line');
});

test('a goal that was written without an Id gets one by which its KPI names it', () => {
  const person = shop('en');
  fillIn(person, 'goals', 'en', [
    { id: 'g2', goal: 'Margin' },
    { goal: 'Sell more' },
    { goal: 'Ship in time' },
  ]);
  const { choices } = ask(person, 'addKpi', { measure: 'revenue', of: '', goal: '' }, true).answer;
  expect(choices.goal).toEqual([
    { id: 'g2', name: 'Margin' },
    { id: 'G1', name: 'Sell more' },
    { id: 'G3', name: 'Ship in time' },
  ]);
  ask(person, 'addKpi', { measure: 'revenue', of: '', goal: 'G3' });
  const rows = person.values('Goals').slice(1, 4);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['g2', 'Margin', ''],
    ['', 'Sell more', ''],
    ['G3', 'Ship in time', 'K1'],
  ]);
  expect(table(person, 'KPIs', 'kpis', 'en').row('K1').values.goal).toBe('G3');
});
