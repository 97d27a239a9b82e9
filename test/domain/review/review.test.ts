import { ledgerOf } from '../../../src/domain/control/ledger';
import { average, combined, last, ratio, total } from '../../../src/domain/money/figures';
import type { BudgetLine, Entry, Figure, Kpi } from '../../../src/domain/plan';
import { reviewFigures, type KpiReview } from '../../../src/domain/review/review';
import { AN_ENTRY, A_KPI, A_LINE } from '../../plans/nouns';

const _ = null;
const filled = (...figures: Figure[]) => [...figures, ...new Array<Figure>(12 - figures.length).fill(null)];

const line = (id: string, type: BudgetLine['type'], months: Figure[]): BudgetLine => ({
  ...A_LINE,
  id,
  type,
  months,
});
const entry = (date: string, id: string, amount: number, stage: Entry['stage'] = 'spent'): Entry => ({
  ...AN_ENTRY,
  date,
  line: id,
  amount,
  stage,
});
const kpi = (rest: Partial<Kpi>): Kpi => ({
  ...A_KPI,
  planMonths: filled(),
  actualMonths: filled(),
  ...rest,
});

/** A year from April, in dollars and cents. */
const LINES = [
  line('REV', 'revenue', new Array<Figure>(12).fill(1000.5)),
  line('COST', 'cost', filled(400, _, 400)),
];
const ENTRIES = [
  entry('2026-03-31', 'REV', 9999, 'received'),
  entry('2026-04-02', 'REV', 900.1, 'received'),
  entry('2026-06-30', 'REV', 1200.2, null),
  entry('2026-07-01', 'REV', 5000, 'received'),
  entry('2026-04-05', 'COST', 450),
  entry('2026-06-05', 'COST', 100, 'committed'),
];

const reviewed = (rest: Partial<Kpi>, month = '2026-06'): KpiReview =>
  reviewFigures({
    span: { from: month, to: month },
    lines: LINES,
    ledger: ledgerOf('2026-04', ENTRIES),
    kpis: [kpi(rest)],
    materiality: { amount: null, percent: null },
  }).kpis[0]!;

describe('a KPI made of lines', () => {
  const revenue = reviewed({ madeOf: 'REV' });

  test('is 0 in a month without entries, and blank after the reviewed month', () => {
    expect(revenue.actualMonths).toEqual(filled(900.1, 0, 1200.2));
    expect([revenue.has, revenue.of]).toEqual([3, 3]);
  });

  test('is 0 in a month without entries, and blank where nothing is reported yet', () => {
    const ledger = ledgerOf('2026-04', [
      entry('2026-03-31', 'REV', 9999),
      entry('2026-04-01', 'COST', 5, 'committed'),
    ]);
    const span = { from: '2026-04', to: '2026-04' };
    const input = { span, lines: LINES, ledger, kpis: [kpi({ madeOf: 'REV' })] };
    const found = (isReported: boolean) =>
      reviewFigures({ ...input, isReported, materiality: { amount: null, percent: null } }).kpis[0];
    expect(found(true)).toMatchObject({ month: { actual: 0, status: 'off track' } });
    expect(found(false)).toMatchObject({
      month: { actual: null, status: 'no data' },
      toDate: { actual: null, status: 'no data' },
      year: { actual: null },
      neededPerMonth: null,
      toExplain: false,
    });
  });

  test('is judged in the month, to date and over the year', () => {
    expect(revenue.month).toMatchObject({ plan: 1000.5, actual: 1200.2, status: 'on track' });
    expect(revenue.toDate.actual).toBeCloseTo(2100.3, 9);
    expect(revenue.toDate.plan).toBeCloseTo(3001.5, 9);
    expect(revenue.toDate.status).toBe('off track');
    expect(revenue.year.actual).toBeCloseTo(2100.3 + 9 * 1000.5, 9);
    expect(revenue.neededPerMonth).toBeCloseTo((12 * 1000.5 - 2100.3) / 9, 9);
  });

  test('leaves commitments out, and blank months of the plan', () => {
    const cost = reviewed({ madeOf: 'COST', betterWhen: 'lower' });
    expect(cost.actualMonths).toEqual(filled(450, 0, 0));
    expect(cost.planMonths).toEqual(filled(400, _, 400));
    expect(cost.toDate).toMatchObject({ plan: 800, actual: 450, variance: -350, status: 'on track' });
    expect(reviewed({ madeOf: 'COST' }, '2026-05').month).toMatchObject({
      plan: _,
      actual: 0,
      status: 'no plan',
    });
  });

  test('takes its outlook by its own method', () => {
    expect(reviewed({ madeOf: 'REV', outlookMethod: 'run rate' }).year.actual).toBeCloseTo(
      (2100.3 / 3) * 12,
      9,
    );
    expect(reviewed({ madeOf: 'REV', outlookMethod: 'seasonal' }).year.actual).toBeCloseTo(2100.3 * 4, 9);
    const expectedMonths = filled(_, _, _, 0, 2000);
    expect(reviewed({ madeOf: 'REV', outlookMethod: 'manual', expectedMonths }).year.actual).toBeCloseTo(
      2100.3 + 0 + 2000 + 7 * 1000.5,
      9,
    );
  });

  test('names a line that is not there, and spoils no other KPI', () => {
    const { kpis } = reviewFigures({
      span: { from: '2026-06', to: '2026-06' },
      lines: LINES,
      ledger: ledgerOf('2026-04', ENTRIES),
      kpis: [kpi({ id: 'bad', madeOf: 'REV - RENT' }), kpi({ id: 'good', madeOf: 'REV' })],
      materiality: { amount: null, percent: null },
    });
    expect(kpis[0]!.problems).toEqual([
      { part: 'numerator', problem: { kind: 'unknown', what: 'RENT', at: 6 } },
    ]);
    expect(kpis[0]!.month).toMatchObject({ plan: null, actual: null, status: 'no data' });
    expect(kpis[1]!.problems).toEqual([]);
    expect(kpis[1]!.month.actual).toBe(1200.2);
  });
});

describe('a ratio', () => {
  const margin = { rollUp: 'ratio', inPoints: true, madeOf: 'REV - COST', denominator: 'REV' } as const;

  test('is worked out anew from its parts, to date and in the outlook', () => {
    const answer = reviewed(margin);
    expect(answer.toDate.actual).toBeCloseTo((2100.3 - 450) / 2100.3, 12);
    expect(answer.toDate.plan).toBeCloseTo((3001.5 - 800) / 3001.5, 12);
    const rest = 9 * 1000.5;
    expect(answer.year.actual).toBeCloseTo((2100.3 - 450 + rest) / (2100.3 + rest), 12);
    expect(answer.neededPerMonth).toBeNull();
  });

  test('is blank where there is nothing to divide by', () => {
    expect(reviewed(margin, '2026-05').month).toMatchObject({ actual: null, status: 'no data' });
  });

  test('by hand shows its months only, and says why', () => {
    const answer = reviewed({ rollUp: 'ratio', planMonths: filled(1, 1, 1), actualMonths: filled(2, 2, 2) });
    expect(answer.month).toMatchObject({ plan: 1, actual: 2 });
    expect(answer.toDate).toMatchObject({ plan: null, actual: null, status: 'no data' });
    expect(answer.problems.map(({ part, problem }) => [part, problem.kind])).toEqual([
      ['numerator', 'missing'],
      ['denominator', 'missing'],
    ]);
  });

  test('with a denominator but another roll-up is rolled up as months', () => {
    const answer = reviewed({ ...margin, rollUp: 'last' });
    expect(answer.toDate.actual).toBe(1);
    expect(answer.problems).toEqual([]);
  });
});

describe('a KPI filled in by hand', () => {
  const byHand = (rollUp: Kpi['rollUp'], actualMonths: Figure[]) =>
    reviewed({ rollUp, planMonths: new Array<Figure>(12).fill(10), actualMonths });

  test('says how many months it has, while its plan covers all of them', () => {
    const answer = byHand('sum', filled(8, _, 9));
    expect(answer).toMatchObject({ has: 2, of: 3 });
    expect(answer.toDate).toMatchObject({ plan: 30, actual: 17, variance: -13 });
  });

  test('takes no figure of a later month', () => {
    expect(byHand('last', filled(8, _, _, 99)).toDate.actual).toBe(8);
    expect(byHand('last', filled(8, _, _, 99)).actualMonths).toEqual(filled(8));
    expect(byHand('sum', filled(_, _, _, 99)).toDate).toMatchObject({ actual: null, status: 'no data' });
    expect(byHand('sum', filled(_, _, _, 99)).year).toMatchObject({ actual: null, status: 'no data' });
  });

  test('of which nothing is planned is no plan, never green', () => {
    const answer = reviewed({ actualMonths: filled(1, 2, 3) });
    expect([answer.month.status, answer.toDate.status, answer.year.status]).toEqual(
      new Array(3).fill('no plan'),
    );
  });
});

describe('what must be explained', () => {
  const change = (actual: number, rest: Partial<Kpi> = {}) =>
    reviewed({ planMonths: filled(_, _, 100), actualMonths: filled(_, _, actual), ...rest });

  test('reaches 1 % of a month’s planned revenue, and 5 %', () => {
    // 1 % of 12,006 ÷ 12 is 10.005
    const answers = [110, 110.1, 89.9].map((actual) => change(actual));
    expect(answers.map(({ material }) => material)).toEqual([false, true, true]);
  });

  test('and is unfavourable: a better result needs no explanation', () => {
    // actual  better when  to explain
    const cases = [
      [110.1, 'higher', false],
      [89.9, 'higher', true],
      [110.1, 'lower', true],
      [89.9, 'lower', false],
    ] as const;
    for (const [actual, betterWhen, answer] of cases)
      expect(change(actual, { betterWhen }).toExplain).toBe(answer);
  });

  test('or is marked always explain, however small the shortfall', () => {
    const cases = [
      [99.9, { material: true, toExplain: true }],
      [100, { material: true, toExplain: false }],
      [100.1, { material: true, toExplain: false }],
    ] as const;
    for (const [actual, answer] of cases)
      expect(change(actual, { alwaysExplain: true })).toMatchObject(answer);
  });
});

test('a month of another year cannot be reviewed', () => {
  expect(() => reviewed({}, '2026-03')).toThrow(RangeError);
});

describe('figures', () => {
  test('nothing is not zero', () => {
    expect([total([]), total([_, _]), total([_, 0]), total([1, _, 2])]).toEqual([_, _, 0, 3]);
    expect([average([_, _]), average([4, _, 2]), last([1, _, 3, _]), last([_])]).toEqual([_, 3, 3, _]);
    expect([ratio(1, 0), ratio(_, 1), ratio(1, _), ratio(0, 4)]).toEqual([_, _, _, 0]);
  });

  test('months combine where one has a figure', () => {
    const sums = combined([
      { factor: 1, months: [1, _, _, 0] },
      { factor: -2, months: [3, 4] },
    ]);
    expect(sums).toEqual(filled(-5, -8, _, 0));
    expect(combined([])).toEqual(filled());
  });
});

describe('the lines that made a variance', () => {
  const made = (rest: Partial<Kpi>, from: string, to: string): [variance: Figure, parts: number] => {
    const span = { from, to };
    const { month, madeBy } = reviewFigures({
      span,
      lines: LINES,
      ledger: ledgerOf('2026-04', ENTRIES),
      kpis: [kpi(rest)],
      materiality: { amount: null, percent: null },
    }).kpis[0]!;
    return [month.variance, madeBy.reduce((sum, { amount }) => sum + amount, 0)];
  };
  const profit = { madeOf: 'REV - COST' };

  test.each<[string, Partial<Kpi>]>([
    ['a sum', profit],
    ['an average', { ...profit, rollUp: 'average' }],
    ['a last figure', { ...profit, rollUp: 'last' }],
    ['a ratio', { ...profit, denominator: 'REV', rollUp: 'ratio', inPoints: true }],
    ['a cost of which a month was not planned', { madeOf: 'COST', rollUp: 'average' }],
  ])('add up to it, of %s, in a month and over a quarter', (_, rest) => {
    for (const from of ['2026-04', '2026-06']) {
      const [variance, parts] = made(rest, from, '2026-06');
      expect(variance).not.toBeNull();
      expect(parts).toBeCloseTo(variance!, 9);
    }
  });

  test('are none where a person fills it in, where a line is not known, or where there is nothing to compare', () => {
    const byHand = { planMonths: filled(1, 1, 1), actualMonths: filled(2, 2, 2) };
    for (const rest of [byHand, { madeOf: 'REV + GONE' }, { madeOf: 'COST' }])
      expect(made(rest, '2026-05', '2026-05')[1]).toBe(0);
  });
});
