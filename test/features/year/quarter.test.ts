/** The review of a quarter, as people see it. */
import type { Person } from '../../../local/person';
import { quarterAnswered } from '../../../src/features/quarter/reviewQuarter';
import { periodFrom, periodOf } from '../../../src/plan/period';
import { Refusal } from '../../../src/refusal';
import { actionKinds } from '../../../src/tabs/choices';
import type { Language } from '../../../src/words';
import {
  ask,
  fillIn,
  letters,
  nameOf,
  refusal,
  reviewName,
  reviewTable,
  shortSample,
  table,
} from '../../plans/shop';
import { LOCALES } from '../closing/months';
import { smallPlan } from '../closing/small';

jest.setTimeout(180_000);
const NAME = { en: 'Review 2026-Q2', vi: 'Rà soát 2026-Q2' };

describe.each(['en', 'vi'] as const)('a quarter of the sample, in %s', (language: Language) => {
  const say = (words: Record<Language, string>): string => words[language];
  let person: Person;
  beforeAll(() => {
    person = shortSample({ language, locale: LOCALES[language] });
    person.resetCalls();
    ask(person, 'reviewQuarter', { month: say({ en: 'Q2/2026', vi: 'Quý II' }) });
  });

  test('is built in few calls, with no read after the first write', () => {
    const { reads, writes, readsAfterWrite } = person.calls();
    // One more than a month's: Resources.
    expect(reads).toBeLessThanOrEqual(12);
    expect(writes).toBeLessThanOrEqual(25);
    expect(readsAfterWrite).toBe(0);
  });

  test('shows what the quarter brought, and formulas agree', () => {
    const { values } = reviewTable(person, '2026-Q2', language).row('K1');
    expect(values).toMatchObject({ monthPlan: 1728e6, monthActual: 1762128e3, monthVariance: 34128e3 });
    expect(values.monthVariancePct).toBeCloseTo(34128e3 / 1728e6, 12);
    const { monthActual } = reviewTable(person, '2026-Q2', language).row('K4').values;
    expect(monthActual).toBeCloseTo(830736e3 / 1762128e3, 12);
    expect(person.errors()).toEqual([]);
  });

  test('says which months lack a figure, which are closed, and from where a variance is explained', () => {
    const { values } = reviewTable(person, '2026-Q2', language).row('K8');
    expect(values.toDateMonths).toBe(say({ en: '5 of 6; quarter 2 of 3', vi: '5/6; quý 2/3' }));
    const top = person.values(NAME[language], 'C1:C5').flat().join('\n');
    expect(top).toContain(say({ en: 'Still open: 04/2026, 05/2026, 06/2026.', vi: 'Chưa khoá: 04/2026' }));
    expect(top).toContain(say({ en: '18 m (3 times', vi: '18 triệu (3 lần' }));
  });

  test('is refused where the year has no such quarter, and where it is none', () => {
    expect(refusal(person, 'reviewQuarter', { month: 'Q1/2027' })).toBe(
      say({
        en: 'Q1/2027 is not in the plan’s fiscal year, 01/2026 – 12/2026.',
        vi: 'Kế hoạch này không có quý 1/2027: năm tài chính là 01/2026 – 12/2026.',
      }),
    );
    expect(refusal(person, 'reviewMonth', { month: 'Q5' })).toContain(
      say({ en: 'neither a month nor a quarter', vi: 'không phải là tháng hay quý' }),
    );
  });

  test('a risk’s signal is told with the month whose figure it is', () => {
    const tab = nameOf('risks', language);
    const { at, headerRow } = table(person, tab, 'risks', language);
    const put = (key: string, text: string): void => {
      person.type(tab, `${letters(at[key]![0]!)}${headerRow + 1}`, text);
    };
    // Of the three months only the lowest differs from those above it.
    const { actual } = table(person, nameOf('kpis', language), 'kpis', language).row('K1').values;
    const months = (actual as number[]).slice(3, 6);
    const lowest = Math.min(...months);
    const month = `0${4 + months.indexOf(lowest)}/2026`;
    put('kpi', 'K1');
    put('trigger', String(lowest + 1));
    ask(person, 'reviewQuarter', { month: '2026-Q2' });
    const told = person.values(NAME[language]).flat().map(String).join('\n').replace(/\s+/g, ' ');
    expect(told).toContain(say({ en: `Signal came in ${month}`, vi: `Đã có dấu hiệu tháng ${month}` }));
    expect(told).toContain(say({ en: ` in ${month} (signal: `, vi: ` (ngưỡng: ` }));
    expect(told).toContain(say({ en: ` in ${month}, `, vi: ` tháng ${month} là ` }));
  });
});

test.each([
  ['en', ['3/20/2026', '6/30/2026', '7/1/2026'], ['Due this quarter', 'Due next quarter', undefined]],
  ['vi', ['20/3/2026', '30/6/2026', '1/7/2026'], ['Đến hạn quý này', 'Đến hạn quý sau', undefined]],
] as const)(
  'in %s a quarter under way tells of work up to the end of the next one',
  (language, days, said) => {
    // The ledger goes to February.
    const person = smallPlan(language);
    const kind = actionKinds.task[language];
    fillIn(
      person,
      'actions',
      language,
      days.map((due, at) => ({ id: `A${at}`, kind, name: `Work ${at}`, owner: 'Lan', due })),
    );
    ask(person, 'reviewQuarter', { month: 'Q1' });
    const cells = person.values(reviewName('2026-Q1', language));
    const verdicts = days.map((_day, at) => cells.find((row) => row.includes(`initiative A${at}`))?.[7]);
    expect(verdicts).toEqual(said);
  },
);

test.each([
  ['2', 'Q2'],
  [' 4 ', 'Q4'],
  ['ii', 'Q2'],
  ['Q3/2026', '2026-Q3'],
  ['', '2026-Q1'],
])('asked which quarter, “%s” is %s', (reply, quarter) => {
  expect(periodFrom(quarterAnswered(reply, '2026-Q1'))).toBe(quarter);
});

test.each(['2026-Q1', 'Q1/2026', 'Quý 1/2026', 'quý I/2026', 'Quý 1 năm 2026', ' q1 2026 '])(
  '“%s” is understood as the first quarter',
  (text) => {
    expect(periodFrom(text)).toBe('2026-Q1');
  },
);

test.each(['q1', 'Quý 1', 'QUÝ I', 'Q1'])('“%s” is the first quarter of the plan’s own year', (text) => {
  expect(periodFrom(text)).toBe('Q1');
});

test.each(['3', '03', 'T3', 't.3', 'tháng 3', 'Thang 03'])(
  '“%s” is March, of the plan’s own year',
  (text) => {
    expect(periodFrom(text)).toBe('03');
    expect(periodOf('2026-01', '03')).toBe('2026-03');
    expect(periodOf('2026-07', '03')).toBe('2027-03');
  },
);

test.each(['3/2026', 'tháng 3/2026', 'T3-2026', '2026-3'])('“%s” is March 2026', (text) => {
  expect(periodFrom(text)).toBe('2026-03');
});

test.each(['13', 'T13', '0', 'tháng ba'])('“%s” is neither a month nor a quarter', (text) => {
  expect(() => periodFrom(text)).toThrow(Refusal);
});
