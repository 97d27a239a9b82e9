/** A line that has used exactly its limit, or exactly its tolerance, is not over: equal passes, to the cent. */
import { SIGNS } from '../../../src/tabs/dashboard';
import type { Language } from '../../../src/words';
import {
  answerCell,
  ask,
  fillIn,
  glance,
  nameOf,
  review,
  reviewName,
  shortPlan,
  table,
} from '../../plans/shop';
import { LOCALES } from '../closing/months';

const DASHBOARD = { en: 'Dashboard', vi: 'Tổng quan' } as const;
const WORDS = {
  en: {
    cost: 'Cost',
    revenue: 'Revenue',
    sum: 'Sum',
    higher: 'Higher is better',
    day: (month: number) => `${month}/5/2026`,
    over: 'Over, within tolerance',
  },
  vi: {
    cost: 'Chi phí',
    revenue: 'Doanh thu',
    sum: 'Tổng',
    higher: 'Càng cao càng tốt',
    day: (month: number) => `5/${month}/2026`,
    over: 'Vượt, trong mức cho phép',
  },
} as const;

test.each(['en', 'vi'] as const)('by the end of March, in %s', (language: Language) => {
  const { cost, day, over } = WORDS[language];
  const person = shortPlan({ language, locale: LOCALES[language] }, { currency: 'USD' });
  const typed = (amount: number): string => String(amount).replace('.', language === 'vi' ? ',' : '.');
  const line = (id: string, month: number, tolerance: string) => {
    const months = new Array<string>(12).fill(typed(month));
    return { id, type: cost, line: id, toDatePolicy: '', tolerance, annual: '', months };
  };
  fillIn(person, 'budget', language, [line('RENT', 100.1, ''), line('ADS', 60, '15%'), line('SHIP', 60, '')]);
  // For ADS, 207 is 180 plus 15 %.
  const ads = [1, 2, 3].map((month) => [day(month), 'ADS', '69']);
  person.paste(nameOf('actuals', language), 'A2', [[day(3), 'RENT', typed(300.3)], ...ads]);
  const { answer } = review(person, '2026-03');
  const rows = person.values(reviewName('2026-03', language));
  const seen = rows.filter((row) => row.includes(over) || row[0] === 'RENT');
  expect(seen.map(([id]) => id)).toEqual(['ADS']);
  expect(JSON.stringify(answer)).not.toContain('SHIP');
  expect(glance(person).over).toMatchObject([{ id: 'ADS', isTolerated: true }]);
  person.type(nameOf('direction', language), answerCell(person, 'month', language), '3');
  const { values } = table(person, nameOf('budget', language), 'budget', language).row('RENT');
  expect([values.availableToDate, values.availableYear]).toEqual([0, 900.9]);
  expect(ask(person, 'checkLimits').answer).toMatchObject({ over: [] });
});

test.each(['en', 'vi'] as const)(
  'the dashboard and the signals of risks say so, too, in %s',
  (language: Language) => {
    const { cost, revenue, day, sum, higher } = WORDS[language];
    const person = shortPlan({ language, locale: LOCALES[language] }, { currency: 'USD' });
    const typed = (amount: number): string => String(amount).replace('.', language === 'vi' ? ',' : '.');
    const line = (id: string, type: string) => {
      return { id, type, line: id, annual: '', months: new Array<string>(12).fill(typed(100.1)) };
    };
    fillIn(person, 'budget', language, [line('REV', revenue), line('RENT', cost), line('SHIP', cost)]);
    const kpi = { id: 'K1', name: 'Sales', unit: 'USD', betterWhen: higher, rollUp: sum, madeOf: 'REV' };
    fillIn(person, 'kpis', language, [kpi]);
    const signal = (id: string, trigger: string) => ({ id, risk: id, kpi: 'K1', trigger, status: '' });
    fillIn(person, 'risks', language, [signal('AT', typed(300.3)), signal('ABOVE', typed(300.31))]);
    const sold = new Array(3).fill([day(3), 'REV', typed(100.1)]);
    const spent = [
      ['RENT', 300.3],
      ['SHIP', 300.31],
    ] as const;
    person.paste(nameOf('actuals', language), 'A2', [
      ...sold,
      ...spent.map(([id, amount]) => [day(3), id, typed(amount)]),
    ]);
    review(person, '2026-03');
    const signalled = person.values(reviewName('2026-03', language)).map(([id]) => id);
    expect(['AT', 'ABOVE'].filter((id) => signalled.includes(id))).toEqual(['ABOVE']);
    ask(person, 'dashboard');
    const board = person.values(DASHBOARD[language]);
    const signs = ['RENT', 'SHIP'].map((id) =>
      board
        .find(([label]) => label === id)
        ?.slice(1)
        .find(Boolean),
    );
    expect(signs).toEqual([SIGNS['on track'], SIGNS['at risk']]);
    expect(person.errors()).toEqual([]);
  },
);

test('use beyond the tolerance, to date or over the year, is not called tolerated and comes first, the largest first', () => {
  const person = shortPlan({ locale: LOCALES.en });
  const line = (id: string, tolerance: string) => {
    const months = new Array<number>(12).fill(100);
    return { id, type: 'Cost', line: id, toDatePolicy: 'Track', tolerance, annual: '', months };
  };
  fillIn(person, 'budget', 'en', [line('NEAR', '20%'), line('DATE', '10%'), line('YEAR', '10%')]);
  person.paste('Actuals', 'A2', [
    ['1/5/2026', 'DATE', '111'],
    ['1/5/2026', 'YEAR', '1321'],
    ['1/5/2026', 'NEAR', '120'],
  ]);
  const { over } = glance(person);
  expect(over.map(({ id, isTolerated }) => [id, isTolerated])).toEqual([
    ['YEAR', false],
    ['DATE', false],
    ['NEAR', true],
  ]);
  review(person, '2026-01');
  const said = person.values(reviewName('2026-01', 'en')).flatMap((row) => row.map(String));
  expect(said.filter((text) => text.startsWith('Over'))).toEqual(
    expect.arrayContaining([
      'Over the budget to date: YEAR by 1,221, DATE by 11.',
      'Over the year’s budget: YEAR by 121.',
      'Over, but within tolerance: NEAR by 20.',
    ]),
  );
});

test('of many lines that are over, an answer names the largest, and says how many more the list has', () => {
  const person = shortPlan({ locale: LOCALES.en });
  const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const months = new Array<number>(12).fill(100);
  fillIn(
    person,
    'budget',
    'en',
    ids.map((id) => ({
      id,
      type: 'Cost',
      line: id,
      toDatePolicy: 'Track',
      tolerance: '',
      annual: '',
      months,
    })),
  );
  person.paste(
    'Actuals',
    'A2',
    ids.map((id, at) => ['1/5/2026', id, String(101 + at)]),
  );
  review(person, '2026-01');
  const said = person.values(reviewName('2026-01', 'en')).flatMap((row) => row.map(String));
  const from = said.findIndex((text) => text.startsWith('Over the budget'));
  // A long sentence continues in the rows below.
  expect(
    said
      .slice(from)
      .join(' ')
      .replace(/ +(question +)?/g, ' '),
  ).toContain('Over the budget to date: G by 7, F by 6, E by 5, D by 4, C by 3, 2 more, see the list below.');
});
