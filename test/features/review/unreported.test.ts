/** Before anything is reported, tab, dashboard and sidebar agree, also for KPIs filled in by hand. */
import type { Person } from '../../../local/person';
import { statuses } from '../../../src/tabs/choices';
import type { Language } from '../../../src/words';
import { answerCell, ask, fillIn, glance, letters, review, SETUP, shortPlan, table } from '../../plans/shop';
import { reopened } from '../closing/months';
import { boardOf, build } from '../dashboard/board';

jest.setTimeout(120_000);

const WORDS = {
  en: {
    types: ['Revenue', 'Cost'],
    goals: 'Goals',
    kpis: 'KPIs',
    budget: 'Budget',
    direction: 'Direction',
    actuals: 'Actuals',
    none: 'No actuals yet',
    only: 'KPIs only, up to 02/2026',
    upTo: 'Figures up to 01/2026',
    earlier: 'Take them as closed',
    day: '1/10/2026',
    sum: 'summed: 120 in the year',
    last: 'Last',
    unjudged: '3 could not be judged',
  },
  vi: {
    types: ['Doanh thu', 'Chi phí'],
    goals: 'Mục tiêu',
    kpis: 'KPI',
    budget: 'Ngân sách',
    direction: 'Định hướng',
    actuals: 'Thực hiện',
    none: 'Chưa có số liệu thực hiện',
    only: 'Chỉ có số liệu KPI, đến tháng 02/2026',
    upTo: 'Số liệu đến tháng 01/2026',
    earlier: 'Ghi tổng các tháng trước',
    day: '10/01/2026',
    sum: 'cả năm là 120',
    last: 'Cuối kỳ',
    unjudged: '3 kpi chưa đánh giá được',
  },
} as const;

const TWELVE = <F>(figure: F): F[] => Array.from({ length: 12 }, () => figure);

describe.each(['en', 'vi'] as const)('%s', (language: Language) => {
  const words = WORDS[language];
  let person: Person;
  beforeAll(() => {
    const now = () => new Date('2026-03-10T05:00:00Z');
    const locale = language === 'en' ? 'en_US' : 'vi_VN';
    person = shortPlan({ language, locale, now }, {}, { kpis: 6, goals: 4, budget: 6 });
    fillIn(person, 'budget', language, [
      { id: 'REV', type: words.types[0], line: 'Shop', annual: 12000, months: TWELVE(1000) },
      { id: 'ADS', type: words.types[1], line: 'Ads', annual: 1200, months: TWELVE(100) },
    ]);
    const kpi = (id: string, madeOf: string, plan: readonly (number | '')[]) => ({
      id,
      name: id,
      unit: 'VND',
      rollUp: '',
      madeOf,
      plan: [...plan],
      actual: TWELVE(''),
    });
    fillIn(person, 'kpis', language, [
      kpi('K1', 'REV', TWELVE('')),
      kpi('K2', '', TWELVE(10)),
      kpi('K3', '', TWELVE('')),
    ]);
    fillIn(person, 'goals', language, [
      { id: 'G1', goal: 'Sell', kpi: 'K1', target: 12000, weight: '60%' },
      { id: 'G2', goal: 'Be seen', kpi: 'K2', target: 120, weight: '40%' },
    ]);
    // Pasted rows get their formulas.
    ask(person, 'setUpPlan', { ...SETUP, language });
    ask(person, 'approvePlan', { who: 'An', date: '2026-01-02' });
    build(person);
  });
  const column = (tab: string, key: 'goals' | 'kpis', name: string): unknown[] =>
    table(person, tab, key, language)
      .rows.filter(({ values }) => values.id !== '')
      .map(({ values }) => values[name]);
  const onTab = () => column(words.goals, 'goals', 'attainment');
  const onBoard = () =>
    ['line ADS', 'more 2'].map((tag) => boardOf(person, language).at(tag).toDate as unknown);
  const inSidebar = () =>
    ask(person, 'goalTree', {}, true).answer.goals.map(
      ({ attainment }: { attainment: string }) => attainment,
    );
  const headline = () => person.values(boardOf(person, language).tab)[1]![0];

  test('no goal is attained, and no figures are claimed', () => {
    expect(column(words.goals, 'goals', 'stands')).toEqual([12000, 120]);
    expect([onTab(), onBoard(), inSidebar()]).toEqual([
      ['', ''],
      ['', ''],
      ['–', '–'],
    ]);
    expect([headline(), glance(person).toldBy]).toEqual([words.none, null]);
    expect(glance(person).standing.next!.button).toBe(words.earlier);
  });

  test('no review judges it either: a month, a quarter, the year’s end and the memo say that there is no data', () => {
    const own = reopened(person.save(), language);
    const names = [
      review(own, '2026-01').answer.tab,
      ask(own, 'reviewQuarter', { month: 'Q1' }).answer.tab,
      ask(own, 'yearEnd').answer.tab,
      ask(own, 'memo', { month: '2026-01', again: false }).answer.tab,
    ];
    const [off, none] = [statuses['off track'], statuses['no data']].map((said) =>
      said[language].toLowerCase(),
    );
    const said = names.map((name) =>
      own
        .displayed(name as string)
        .flat()
        .map((text) => text.toLowerCase()),
    );
    const judged = said.flat().filter((text) => text.replace(`0 ${off}`, '').includes(off!));
    expect(judged).toEqual([]);
    expect(said.map((texts) => texts.includes(none!))).toEqual([true, true, true, false]);
    expect(said[3]!.some((text) => text.includes(words.unjudged))).toBe(true);
    expect(glance(own).kpis.map(({ status }) => status)).toEqual(['no data', 'no data', 'no data']);
    // A blank month cannot be closed by accident.
    const { state, missing } = ask(own, 'closeMonth', {
      month: '2026-01',
      who: 'An',
      date: '2026-02-01',
    }).answer;
    expect([state, missing.map(({ kind, where }: { kind: string; where: string }) => [kind, where])]).toEqual(
      ['blocked', [['nothing entered', words.actuals]]],
    );
  });

  test('a KPI without figures is expected to end with no figure, not with zero', () => {
    expect(column(words.kpis, 'kpis', 'outlook')).toEqual([12000, 120, '']);
  });

  test('a level that is summed by default is asked about, with its cell', () => {
    const asked = () =>
      ask(person, 'checkLimits', {}, true)
        .problems.filter(({ expected }) => expected.includes(words.sum))
        .map(({ where }) => where);
    const at = table(person, words.kpis, 'kpis', language).at.rollUp![0]!;
    expect(asked()).toEqual([`${words.kpis}!${letters(at)}3`]);
    person.type(words.kpis, `${letters(at)}3`, words.last);
    expect(asked()).toEqual([]);
    person.type(words.kpis, `${letters(at)}3`, '');
  });

  test('a plan with only KPIs says so, and its months have begun', () => {
    ask(person, 'fillKpis', { month: '2026-02', figures: { K2: '9' } });
    expect([headline(), glance(person).toldBy, glance(person).month]).toEqual([
      words.only,
      'kpis',
      '2026-02',
    ]);
    expect(glance(person).standing.next!.button).not.toBe(words.earlier);
  });

  test('what is filled in counts to date on each of the three alike; what is made of lines has no figure, and the budget is all to come', () => {
    expect([column(words.kpis, 'kpis', 'planToDate'), column(words.kpis, 'kpis', 'actualToDate')]).toEqual([
      [2000, 20, ''],
      ['', 9, ''],
    ]);
    expect(column(words.kpis, 'kpis', 'outlook')).toEqual(['', 109, '']);
    const reached = [expect.closeTo(109 / 120, 9)];
    expect([onTab(), onBoard()]).toEqual([
      ['', ...reached],
      ['', ...reached],
    ]);
    expect(inSidebar()).toEqual(['–', '91%']);
    const { months, toDate } = boardOf(person, language).at('kpi K2');
    expect([months.slice(0, 3), toDate]).toEqual([['–', '!', ''], '✗']);
    const budgetTab = table(person, words.budget, 'budget', language);
    const figures = budgetTab.rows.find(({ values }) => values.id === 'ADS')!.values;
    expect([figures.originalToDate, figures.limitToDate, figures.outlook]).toEqual([200, 200, 1200]);
    expect(person.errors()).toEqual([]);
  });

  test('a month that is asked for on Direction counts as before', () => {
    person.type(words.direction, answerCell(person, 'month', language), '1');
    expect(column(words.kpis, 'kpis', 'actualToDate')).toEqual(['', '', '']);
    expect(headline()).toBe(words.only.replace('02/', '01/'));
    person.type(words.direction, answerCell(person, 'month', language), '');
    expect(headline()).toBe(words.only);
  });

  test('with the first entry goals are measured, on each of the three alike', () => {
    person.paste(words.actuals, 'A2', [[words.day, 'REV', 400]]);
    expect([headline(), glance(person).toldBy]).toEqual([words.upTo, 'ledger']);
    const reached = (1000 * 11 + 400) / 12000;
    expect([onTab()[0], onBoard()[0]]).toEqual([expect.closeTo(reached, 9), expect.closeTo(reached, 9)]);
    expect(inSidebar()).toEqual(['95%', '–']);
    expect([onTab()[1], onBoard()[1]]).toEqual(['', '']);
  });
});
