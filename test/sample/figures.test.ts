/** The sample's figures equal the case's, row by row. */
import { samplePlan } from '../../src/sample';
import { entriesOf } from '../../src/sample/ledger';
import { LANGUAGES } from '../../src/words';
import { caseOf, rowsOf } from '../plans/case';

const given = caseOf('babycare');
const budgetRows = rowsOf('babycare', 'budget.csv');
const kpiRows = rowsOf('babycare', 'kpis.csv');
const actualRows = rowsOf('babycare', 'actuals.csv');
const { vi, en } = { vi: samplePlan('vi'), en: samplePlan('en') };
const orBlank = (value: unknown): unknown => value ?? '';

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const plan = samplePlan(language);

  test('has the budget of the case', () => {
    expect(
      plan.budget.map(({ id, type, yearPolicy, toDatePolicy, tolerance, annual, months }) => ({
        id,
        type,
        yearPolicy,
        toDatePolicy,
        tolerance,
        annual,
        months,
      })),
    ).toEqual(given.lines);
    expect(plan.budget.map(({ owner, goal }) => [owner, orBlank(goal)])).toEqual(
      budgetRows.map(({ owner, goal }) => [owner, goal]),
    );
    expect(plan.budget.map(({ line }) => line)).toEqual(budgetRows.map((row) => row[`line_${language}`]));
  });

  test('has the ledger of the case, in its order', () => {
    expect(
      plan.actuals.map(({ date, line, amount, stage, reference, settles }) => ({
        date,
        line,
        amount,
        stage,
        reference: reference ?? null,
        settles: settles ?? null,
      })),
    ).toEqual(given.entries);
  });

  test('has the KPIs of the case', () => {
    const blank = Array.from({ length: 12 }, () => null);
    const byHand = { en: 'manual', vi: 'nhập tay' }[language];
    expect(
      plan.kpis.map((kpi) => ({
        id: kpi.id,
        betterWhen: kpi.betterWhen,
        rollUp: kpi.rollUp,
        inPoints: kpi.unit === '%',
        madeOf: kpi.madeOf === byHand ? null : kpi.madeOf,
        denominator: kpi.denominator ?? null,
        amber: kpi.amber ?? null,
        red: kpi.red ?? null,
        outlookMethod: kpi.outlookMethod ?? null,
        alwaysExplain: kpi.alwaysExplain ?? false,
        planMonths: kpi.plan ?? blank,
        actualMonths: kpi.actual ?? blank,
      })),
    ).toEqual(given.kpis.map((kpi) => ({ ...kpi, worth: undefined })));
    expect(plan.kpis.map(({ name, unit, goal }) => [name, unit, goal])).toEqual(
      kpiRows.map((row) => [row[`name_${language}`], row.unit, row.goal]),
    );
  });

  test('shares every annual amount out over its months', () => {
    for (const { annual, months } of plan.budget)
      expect(months?.reduce<number>((sum, month) => sum + (month ?? NaN), 0)).toBe(annual);
  });
});

test('the case’s Vietnamese words are the sample’s', () => {
  expect(vi.budget.map(({ group, department }) => [group, department])).toEqual(
    budgetRows.map((row) => [row.group_vi, row.department]),
  );
  expect(vi.actuals.map(({ description }) => description)).toEqual(
    actualRows.map(({ description }) => description),
  );
});

test('each Vietnamese description has one English description of its own', () => {
  const pairs = new Set(
    vi.actuals.map(({ description }, i) => [description, en.actuals[i]?.description].join('|')),
  );
  const words = new Set(vi.actuals.map(({ description }) => description));
  const englishWords = new Set(en.actuals.map(({ description }) => description));
  expect([pairs.size, englishWords.size]).toEqual([words.size, words.size]);
});

test('an amount in days is in thousands, or exact with a d', () => {
  const description = { en: 'Rent', vi: 'Tiền thuê' };
  expect(
    entriesOf({ line: 'RENT', stage: 'spent', description, months: ['3:62767', '17:1500d 28:-12'] }),
  ).toEqual([
    { date: '2026-01-03', line: 'RENT', amount: 62_767_000, stage: 'spent', description },
    { date: '2026-02-17', line: 'RENT', amount: 1_500, stage: 'spent', description },
    { date: '2026-02-28', line: 'RENT', amount: -12_000, stage: 'spent', description },
  ]);
});
