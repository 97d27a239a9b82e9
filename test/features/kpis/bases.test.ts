/** Bases that are not positive, and blank choices: a goal's cell, the function and the domain agree. */
import type { Person } from '../../../local/person';
import { attainment } from '../../../src/domain/goals/score';
import type { BetterWhen, Figure } from '../../../src/domain/plan';
import { AOP_SCORE } from '../../../src/functions';
import { even } from '../../plans/nouns';
import { ask, fillIn, review, reviewTable, SETUP, shortPlan, table, type Row } from '../../plans/shop';
import { tinyPlan } from '../dashboard/tiny';

jest.setTimeout(120_000);

const HIGHER = 'Higher is better';
const LOWER = 'Lower is better';
/** Actual, target, start, and better when of the goal and of its KPI. */
const GOALS: [number, number, Figure, string, string][] = [
  [-50, -100, null, HIGHER, ''],
  [-150, -100, null, HIGHER, ''],
  [0, 0, null, LOWER, ''],
  [5, 0, null, LOWER, ''],
  [0, 0, null, HIGHER, ''],
  [90, 100, null, HIGHER, ''],
  [90, 100, null, LOWER, ''],
  [70, 60, 100, LOWER, ''],
  [105, 110, 100, LOWER, ''],
  [120, 110, 100, LOWER, ''],
  [50, 40, 40, HIGHER, ''],
  [-80, -50, -100, HIGHER, ''],
  // Blank means as its KPI says, and higher if that is blank, too.
  [90, 100, null, '', LOWER],
  [90, 100, null, '', ''],
];
const twelve = (...figures: (number | '')[]): (number | '')[] =>
  [...figures, ...new Array<''>(12).fill('')].slice(0, 12);

describe('a plan whose goals are of all kinds', () => {
  let person: Person;
  beforeAll(() => {
    person = tinyPlan();
    const kpi = (id: string, rest: Row): Row => ({
      id,
      name: id,
      unit: 'VND',
      betterWhen: '',
      rollUp: '',
      madeOf: 'manual',
      denominator: '',
      outlookMethod: '',
      plan: twelve(),
      actual: twelve(),
      ...rest,
    });
    fillIn(person, 'kpis', 'en', [
      kpi('K1', { rollUp: 'Sum', madeOf: 'REV' }),
      kpi('K2', { rollUp: 'Sum', madeOf: 'REV - ADS' }),
      ...GOALS.map(([stands, , , , better], index) =>
        kpi(`H${index}`, { rollUp: 'Last', betterWhen: better, actual: twelve(1, stands) }),
      ),
      kpi('SUM', { rollUp: '', actual: twelve(10, 30), plan: twelve(20, 20, 20) }),
      kpi('RATIO', { rollUp: '', unit: '%', madeOf: 'REV - ADS', denominator: 'REV' }),
      kpi('MEAN', { rollUp: 'Average', unit: '%', madeOf: 'REV - ADS', denominator: 'REV' }),
      kpi('HALF', { rollUp: 'Ratio', unit: '%', madeOf: 'REV - ADS' }),
      kpi('PACE', { unit: '%', madeOf: 'REV - ADS', denominator: 'REV', outlookMethod: 'Run rate' }),
      kpi('SEASON', { unit: '%', madeOf: 'REV - ADS', denominator: 'REV', outlookMethod: 'Seasonal' }),
      kpi('BELOW', { unit: '%', madeOf: 'ADS - REV', denominator: 'REV', outlookMethod: 'Seasonal' }),
    ]);
    fillIn(
      person,
      'goals',
      'en',
      GOALS.map(([, target, start, betterWhen], index) => ({
        id: `G${index}`,
        goal: `G${index}`,
        kpi: `H${index}`,
        target,
        start: start ?? '',
        betterWhen,
      })),
    );
    ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
  });

  test.each(GOALS.map((goal, index) => [index, ...goal] as const))(
    'goal %i: %d against %d from %s, %s, KPI %s',
    (index, stands, target, start, own, ofKpi) => {
      const betterWhen: BetterWhen = (own || ofKpi) === LOWER ? 'lower' : 'higher';
      const reached = attainment(stands, target, start, betterWhen);
      const { values } = table(person, 'Goals', 'goals', 'en').row(`G${index}`);
      expect(values.stands).toBe(stands);
      expect(values.attainment).toBeCloseTo(reached!, 12);
      expect(AOP_SCORE(stands, target, start ?? '', betterWhen)).toBe(reached);
    },
  );

  test.each([
    // id      plan to date, actual to date, outlook
    ['SUM', 40, 40, 60],
    ['RATIO', 1800 / 2000, 1710 / 1800, (1710 + 9000) / (1800 + 10000)],
    ['MEAN', 0.9, (710 / 800 + 1) / 2, (710 / 800 + 1 + 10 * 0.9) / 12],
    ['HALF', '', '', ''],
    // A ratio’s outlook comes from its parts’ outlooks, each by the method; a part that can’t be scaled is expected as
    // planned.
    ['PACE', 0.9, 0.95, ((1710 / 2) * 12) / ((1800 / 2) * 12)],
    ['SEASON', 0.9, 0.95, ((1710 / 1800) * 10800) / ((1800 / 2000) * 12000)],
    ['BELOW', -0.9, -0.95, (-1710 - 9000) / ((1800 / 2000) * 12000)],
  ])('%s rolls up in its cells as in the review', (id, ...wanted) => {
    const { values } = table(person, 'KPIs', 'kpis', 'en').row(id);
    const near = (figure: unknown) => (typeof figure === 'number' ? Number(figure.toFixed(12)) : '');
    const cells = [values.planToDate, values.actualToDate, values.outlook];
    expect(cells.map(near)).toEqual(wanted.map(near));
    review(person, '2026-02');
    const reviewed = reviewTable(person, '2026-02', 'en').row(id).values;
    expect([reviewed.toDatePlan, reviewed.toDateActual, reviewed.yearActual].map(near)).toEqual(
      wanted.map(near),
    );
  });
});

test.each([
  [90, 100, '', '', 0.9],
  // If better when is blank, it follows from the direction from start to target.
  [70, 60, 100, '', 0.75],
  [0.42, 0.45, 0.3, '', 0.8],
])('AOP_SCORE(%d; %d; %s; %s) is %d', (actual, target, start, betterWhen, reached) => {
  expect(AOP_SCORE(actual, target, start, betterWhen)).toBeCloseTo(reached, 12);
});

describe('cents that come to nothing', () => {
  const kpi = (id: string, rest: Row = {}): Row => ({
    id,
    name: id,
    unit: 'USD',
    betterWhen: HIGHER,
    rollUp: 'Sum',
    madeOf: 'REV - A - B',
    denominator: '',
    ...rest,
  });
  let person: Person;
  beforeAll(() => {
    person = shortPlan({ language: 'en', locale: 'en_US' }, { currency: 'USD' });
    // 2500.3 − 1100.1 − 1400.2 is 0.00000000000023 to a computer.
    fillIn(person, 'budget', 'en', [
      { id: 'REV', type: 'Revenue', line: 'Sales', months: even('2500.3') },
      { id: 'A', type: 'Cost', line: 'Goods', months: even('1100.1') },
      { id: 'B', type: 'Cost', line: 'Wages', months: even('1400.2') },
    ]);
    fillIn(person, 'kpis', 'en', [
      kpi('LEFT'),
      kpi('OVER', { unit: '%', rollUp: 'Ratio', madeOf: 'REV', denominator: 'REV - A - B' }),
    ]);
    fillIn(person, 'actuals', 'en', [
      { date: '1/5/2026', line: 'REV', amount: '2500', stage: 'Received' },
      { date: '1/6/2026', line: 'A', amount: '1100', stage: 'Spent' },
      { date: '1/6/2026', line: 'B', amount: '1400', stage: 'Spent' },
    ]);
    ask(person, 'setUpPlan', { ...SETUP, currency: 'USD', language: 'en' });
  });

  test('are a plan of zero in the review: it is met, and has no percentage', () => {
    review(person, '2026-01');
    const { row } = reviewTable(person, '2026-01', 'en');
    expect(row('LEFT').values).toMatchObject({
      monthPlan: 0,
      monthActual: 0,
      monthVariance: 0,
      monthVariancePct: '',
      monthStatus: 'On track',
      toDatePlan: 0,
      toDateStatus: 'On track',
      yearPlan: 0,
      yearActual: 0,
      yearStatus: 'On track',
    });
    expect(row('OVER').values).toMatchObject({ monthPlan: '', monthStatus: 'No data', yearPlan: '' });
  });

  test('are nothing in the cells, too, so that nothing is divided by them, and no sign says off track', () => {
    const { row } = table(person, 'KPIs', 'kpis', 'en');
    expect([row('LEFT').values.plan[0], row('LEFT').values.planToDate]).toEqual([0, 0]);
    expect([row('OVER').values.plan[0], row('OVER').values.planToDate]).toEqual(['', '']);
    ask(person, 'dashboard');
    const left = person.displayed('Dashboard').find((cells) => cells.includes('kpi LEFT'))!;
    expect(left.slice(0, 15)).toEqual(['LEFT', '✓', ...new Array<string>(11).fill(''), '✓', '']);
  });
});
