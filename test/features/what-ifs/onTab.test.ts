/** What-ifs on a tab beside the plan: their outcome, the lines they change, and what a person wrote there. */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { ask, fillIn, refusal, SETUP, shortPlan, table, letters } from '../../plans/shop';
import { rowWith } from '../teams/firm';

jest.setTimeout(240_000);

const TYPES = { en: ['Revenue', 'Cost'], vi: ['Doanh thu', 'Chi phí'] } as const;
const TAB = { en: 'What-ifs', vi: 'Phương án giả định' } as const;

/** 12 × 1,000 come in, 12 × (600 + 100) go out. */
const small = (language: Language = 'en'): Person => {
  const locale = language === 'en' ? 'en_GB' : 'vi_VN';
  const person = shortPlan({ language, locale }, { language });
  const [revenue, cost] = TYPES[language];
  const each = (amount: number): string[] => new Array<string>(12).fill(String(amount));
  fillIn(person, 'budget', language, [
    { id: 'REV', type: revenue, group: 'Shop', line: 'Sales', annual: '12000', months: each(1000) },
    { id: 'PAY', type: cost, group: 'People', line: 'Wages', annual: '7200', months: each(600) },
    { id: 'ADS', type: cost, group: 'Online', line: 'Ads', annual: '1200', months: each(100) },
  ]);
  fillIn(person, 'kpis', language, [{ id: 'K1', name: 'Revenue', unit: 'VND', madeOf: 'REV' }]);
  fillIn(person, 'goals', language, [
    { id: 'G1', goal: 'Sell more', kpi: 'K1', unit: 'VND', target: '12300', weight: '100%' },
  ]);
  fillIn(person, 'actions', language, [{ id: 'A1', name: 'Fair', goal: 'G1', line: 'ADS', amount: '300' }]);
  ask(person, 'setUpPlan', { ...SETUP, language, whatIfs: true });
  return person;
};

const withThree = (language: Language = 'en'): Person => {
  const person = small(language);
  const { at, headerRow } = table(person, TAB[language], 'whatIfs', language);
  const rows = [
    { name: 'Prices up', on: 'REV', percent: '3%' },
    { name: 'Fewer hours', on: 'PAY', amount: '-100' },
    { name: 'No fair', on: 'A1', dropped: 'TRUE' },
  ];
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row))
      person.type(TAB[language], `${letters(at[key]![0]!)}${headerRow + 1 + index}`, value);
  });
  return person;
};

test('a change whose month is not understood is left out, and is named as a month', () => {
  const person = withThree();
  const { at, headerRow } = table(person, TAB.en, 'whatIfs', 'en');
  const cell = `${letters(at.from![0]!)}${headerRow + 1}`;
  person.type(TAB.en, cell, 'month one');
  const { answer, problems } = ask(person, 'compareWhatIfs');
  expect(answer.shown[1]).toEqual({
    ...answer.shown[0],
    name: 'Prices up',
    goals: [],
    // None of its rows counts: it says so, and there is nothing to take over.
    leftOut: '1 row is left out: see the list below.',
    beside: 'The year ends as planned now. The goals end as they do now.',
    hasChanges: false,
  });
  expect(answer.shown[2]).toMatchObject({ leftOut: '', hasChanges: true });
  expect(problems).toEqual([
    expect.objectContaining({
      where: `What-ifs!${cell}`,
      expected: 'a month, for example 03/2026',
    }) as unknown,
  ]);
});

test.each([
  ['en', 'What-ifs compared', 'The plan as it is now'],
  ['vi', 'So sánh phương án', 'Kế hoạch hiện nay'],
] as const)(
  'in %s each stands beside the plan and the others: revenue, profit, cash, goals',
  (language, tab, plan) => {
    const person = withThree(language);
    expect(ask(person, 'whatIfsOnTab').answer.tab).toBe(tab);
    const figures = (name: string): unknown[] => rowWith(person, tab, name).slice(2, 10);
    expect(figures(plan)).toEqual([12000, '', 3600, '', 300, '01/2026', 12000 / 12300, 0]);
    expect(figures('Prices up')).toEqual([12360, 360, 3960, 360, 330, '01/2026', 12360 / 12300, 1]);
    expect(figures('Fewer hours')).toEqual([12000, 0, 4800, 1200, 400, '01/2026', 12000 / 12300, 0]);
    expect(figures('No fair').slice(0, 4)).toEqual([12000, 0, 3900, 300]);
    expect(rowWith(person, tab, 'ADS').slice(2, 5)).toEqual([1200, 900, -300]);
    expect(person.errors()).toEqual([]);
  },
);

test('built again it keeps what a person wrote beside it, and there is one of it', () => {
  const person = withThree();
  ask(person, 'whatIfsOnTab');
  const row = person.values('What-ifs compared').findIndex((line) => line.includes('No fair')) + 1;
  person.type('What-ifs compared', `M${row}`, 'ask Lan');
  person.type('Budget', 'A1', person.values('Budget')[0]![0] as string);
  ask(person, 'whatIfsOnTab');
  expect(rowWith(person, 'What-ifs compared', 'No fair', 'ask Lan')).not.toEqual([]);
  expect(person.tabs().filter((tab) => tab.startsWith('What-ifs compared'))).toHaveLength(1);
});

test('without a what-if there is nothing to compare', () => {
  expect(refusal(small(), 'whatIfsOnTab')).toContain('What-ifs');
});

describe.each([
  ['whatIfsOnTab', {}],
  ['takeWhatIf', { name: 'No fair', who: 'Hoa', reason: 'nobody came', givenUp: 'being seen' }],
] as const)('the calls of %s failing in turn', (feature, input) => {
  const act: Act = {
    options: { language: 'en', locale: 'en_GB' },
    saved: withThree().save(),
    act: (person) => void ask(person, feature, input),
  };
  failingInTurn(act, { every: 7, last: 2 });
});
