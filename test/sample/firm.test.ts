/**
 * The firm's sample is a shortened form of the firm's case: its sums by department, group and month equal the case's,
 * in both languages.
 */
import { openSpreadsheet } from '../../local/person';
import { monthsOf } from '../../src/domain/months/months';
import { firmPlan } from '../../src/sample/firm';
import { LANGUAGES } from '../../src/words';
import { centsIn, firmInCents } from '../cases/firmInCents';
import { ask, glance } from '../plans/shop';

jest.setTimeout(300_000);

const cents = (value: number | null | undefined): bigint => BigInt(Math.round((value ?? 0) * 100));
const given = firmInCents();

describe.each(LANGUAGES)('the firm’s sample in %s', (language) => {
  const plan = firmPlan(language);

  test('has the budget of the case, line by line and month by month', () => {
    expect(plan.budget.map(({ id, annual }) => [id, cents(annual)])).toEqual(
      given.lines.map(({ id, annual = '' }) => [id, centsIn(annual)]),
    );
    for (const { id, months } of plan.budget)
      expect(months!.map(cents)).toEqual(given.months.get(id!)!.map((cell) => cell.plan));
  });

  test('has its actuals and open commitments, line by line and month by month', () => {
    const months = monthsOf('2026-04');
    for (const [id, cells] of given.months) {
      const of = (isCommitted: boolean): bigint[] =>
        months.map((month) =>
          plan.actuals
            .filter(
              ({ line, date, stage }) =>
                line === id && date!.startsWith(month) && (stage === 'committed') === isCommitted,
            )
            .reduce((sum, { amount }) => sum + cents(amount), 0n),
        );
      expect([id, of(false)]).toEqual([id, cells.map(({ actual }) => actual)]);
      expect([id, of(true)]).toEqual([id, cells.map(({ committed }) => committed)]);
    }
  });

  test('names one department in all places alike, and every word of its own in its language', () => {
    const names = new Set(plan.departments.map(({ name }) => name));
    for (const row of [...plan.budget, ...plan.actions, ...plan.resources, ...plan.goals])
      expect(names).toContain(row.department);
    if (language === 'en') return;
    const words = [
      ...plan.budget.flatMap(({ line, group }) => [line, group]),
      ...plan.goals.map(({ goal }) => goal),
      ...plan.actions.map(({ name }) => name),
      ...plan.risks.map(({ risk }) => risk),
      ...plan.kpis.map(({ name }) => name),
    ];
    const english = /\b(North|South|Sales|Warehouse|Payroll|Revenue|COGS|Rent|plan|price|of|the)\b/;
    expect(words.filter((word) => word === null || english.test(word!))).toEqual([]);
  });
});

test('it opens with every tab filled in and nothing to put right, and its page by department sums to the case', () => {
  const person = openSpreadsheet({ locale: 'vi_VN' });
  ask(person, 'openSample', { language: 'vi', isFirm: true });
  expect(glance(person)).toMatchObject({ isFirm: true, counts: { goals: 6, lines: 90, kpis: 12 } });
  const { problems } = ask(person, 'byDepartment', { month: '2026-10' });
  expect(problems).toEqual([]);
  const total = person.values('Theo bộ phận').filter((line) => line[1] === 'Cả kế hoạch');
  const revenue = given.lines.filter(({ type }) => type === 'Revenue');
  const sum = (key: 'plan' | 'actual'): bigint =>
    revenue
      .flatMap(({ id = '' }) => given.months.get(id)!.slice(0, 7))
      .reduce((all, cell) => all + cell[key], 0n);
  expect([cents(total[0]![6] as number), cents(total[0]![7] as number)]).toEqual([
    sum('plan'),
    sum('actual'),
  ]);
});
