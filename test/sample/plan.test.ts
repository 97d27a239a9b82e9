/** The sample is consistent: everything it refers to exists, and its sums agree. */
import { readFileSync, readdirSync } from 'node:fs';
import { samplePlan, type SampleRows } from '../../src/sample';
import type { Column } from '../../src/sheet/tab';
import { planTabs } from '../../src/tabs';
import { LANGUAGES } from '../../src/words';
import { caseOf } from '../plans/case';

const idsOf = (rows: readonly { id?: string | null }[]): unknown[] => rows.map(({ id }) => id);
const given = <V>(values: readonly (V | null | undefined)[]): V[] =>
  values.filter((value): value is V => value !== null && value !== undefined);
const isDay = (day: unknown): boolean =>
  typeof day === 'string' && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
const unfinished = ({ status }: SampleRows['actions'][number]): boolean => status !== 'done';

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const plan = samplePlan(language);
  const [goals, lines, kpis, actions] = [plan.goals, plan.budget, plan.kpis, plan.actions].map(idsOf);

  test('fills each tab’s own columns, none that is worked out', () => {
    // Decisions are only added by what people do, so the sample has none.
    const filled = planTabs.filter(({ key }) => key in plan);
    expect(planTabs.filter(({ key }) => !(key in plan)).map(({ key }) => key)).toEqual(['decisions']);
    for (const tab of filled) {
      const columns = tab.kind === 'form' ? tab.fields : tab.columns;
      const content = plan[tab.key as keyof SampleRows];
      const rows: readonly object[] = Array.isArray(content) ? content : [content];
      expect(rows.length).toBeGreaterThan(0);
      for (const [key, value] of rows.flatMap((row) => Object.entries(row) as [string, unknown][])) {
        const column = (columns as Readonly<Record<string, Column | undefined>>)[key];
        expect([tab.key, key, column?.computed]).toEqual([tab.key, key, false]);
        if (column?.choices && value !== null) expect(Object.keys(column.choices)).toContain(value);
        if (column?.format === 'day') expect([key, value, isDay(value)]).toEqual([key, value, true]);
      }
    }
  });

  test('uses each id once', () => {
    for (const tab of ['goals', 'budget', 'actions', 'risks', 'kpis'] as const) {
      const ids = idsOf(plan[tab]);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect([goals, kpis]).toEqual([
      ['G1', 'G2', 'G3'],
      ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'],
    ]);
  });

  test('names only what exists', () => {
    const parts = [...plan.budget, ...plan.actions, ...plan.risks, ...plan.kpis];
    for (const goal of given(parts.map((row) => row.goal))) expect(goals).toContain(goal);
    for (const { line } of plan.actuals) expect(lines).toContain(line);
    for (const line of given(plan.actions.map((row) => row.line))) expect(lines).toContain(line);
    for (const { kpi } of [...plan.goals, ...plan.risks]) expect(kpis).toContain(kpi);
    for (const id of given(plan.actions.map(({ partOf }) => partOf))) expect(actions).toContain(id);
    for (const made of given(plan.kpis.flatMap(({ madeOf, denominator }) => [madeOf, denominator])))
      if (made !== 'manual' && made !== 'nhập tay')
        for (const line of made.split(/ [+-] /)) expect(lines).toContain(line);
    const references = given(plan.actuals.map(({ reference }) => reference));
    for (const reference of given(plan.actuals.map(({ settles }) => settles)))
      expect(references).toContain(reference);
  });

  test('has its owners among the people, and its departments among theirs', () => {
    const people = plan.resources.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    const owned = [...plan.goals, ...plan.budget, ...plan.actions, ...plan.risks];
    for (const { owner } of owned) expect(people).toContain(owner);
    const departments = plan.resources.map(({ department }) => department);
    for (const { department } of [...plan.goals, ...plan.budget, ...plan.actions])
      expect(departments).toContain(department);
    for (const { department, coordinating } of plan.actions)
      for (const other of coordinating?.split(', ') ?? []) {
        expect(departments).toContain(other);
        expect(other).not.toBe(department);
      }
  });

  test('weighs its goals to 100%', () => {
    expect(plan.goals.reduce((sum, { weight }) => sum + (weight ?? NaN), 0)).toBeCloseTo(1, 12);
  });

  test('aims at what the budget adds up to', () => {
    const revenue = plan.budget.filter(({ type }) => type === 'revenue').map(({ annual }) => annual ?? NaN);
    const total = revenue.reduce((sum, annual) => sum + annual, 0);
    expect(plan.goals.map(({ target }) => target)).toEqual([total, (revenue[1] ?? NaN) / total, 0.35]);
    expect((plan.goals[0]?.start ?? NaN) * 1.2).toBeCloseTo(total, 3);
  });

  test('comes from a year of 6 billion, 30% of it online, at a third of margin, with its stock full', () => {
    const prior = (kpi: string): number[] =>
      (plan.kpis.find(({ id }) => id === kpi)?.priorYear ?? []).map((figure) => figure ?? NaN);
    const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);
    const [revenue, store, online] = ['K1', 'K2', 'K3'].map(prior) as [number[], number[], number[]];
    expect(revenue).toEqual(store.map((figure, month) => figure + (online[month] ?? NaN)));
    expect([sum(revenue), sum(online) / sum(revenue)]).toEqual([plan.goals[0]?.start, plan.goals[1]?.start]);
    const margin = sum(prior('K5').map((share, month) => share * (revenue[month] ?? NaN))) / sum(revenue);
    expect(margin).toBeCloseTo(plan.goals[2]?.start ?? NaN, 2);
    prior('K4').forEach((share, month) => {
      expect(share).toBeCloseTo((online[month] ?? NaN) / (revenue[month] ?? NaN), 4);
    });
    expect(prior('K8').at(-1)).toBeGreaterThan(900_000_000);
    for (const { priorYear } of plan.kpis) expect(priorYear).toHaveLength(12);
  });

  test('starts before it is due, and a step within its initiative', () => {
    for (const { start, due, partOf } of plan.actions) {
      const whole = plan.actions.find(({ id }) => id === partOf);
      const days = [whole?.start ?? '2026-01-01', start, due, whole?.due ?? '2026-12-31'];
      expect(days).toEqual([...days].sort());
    }
  });

  test('spends no more on actions than their lines hold', () => {
    for (const { id, annual } of plan.budget) {
      const amounts = plan.actions.filter(({ line }) => line === id).map(({ amount }) => amount ?? NaN);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(annual ?? NaN);
    }
  });

  test('has more work for Minh than hours, and enough for the others', () => {
    const gaps = plan.resources.flatMap(({ name, available }) => {
      const allocated = plan.actions.filter((row) => row.owner === name && unfinished(row));
      const hours = allocated.reduce((sum, row) => sum + (row.hours ?? 0), 0);
      return typeof available === 'number' ? [[name, available - hours] as const] : [];
    });
    const short = gaps.filter(([, gap]) => gap < 0);
    expect(short).toEqual([['Minh', -22]]);
  });

  test.each([
    ['2026-03', '2026-04', ['A5.1'], ['A1.2', 'A4.3']],
    ['2026-06', '2026-07', ['A1.2', 'A4.3', 'A5.1'], ['A2.3', 'A3.3']],
  ])('shows milestones late in %s and due in %s', (month, next, late, due) => {
    const open = plan.actions.filter((row) => unfinished(row) && row.kind === 'milestone');
    const dueIn = (row: (typeof open)[number]): string => row.due?.slice(0, 7) ?? '';
    expect(idsOf(open.filter((row) => dueIn(row) <= month))).toEqual(late);
    expect(idsOf(open.filter((row) => dueIn(row) === next))).toEqual(due);
  });

  test('says done, in progress or not started as the progress does, and starts nothing after 1 July', () => {
    for (const { progress, status, start } of plan.actions) {
      expect(status).toBe(progress === 1 ? 'done' : progress === 0 ? 'not started' : 'in progress');
      if (progress !== 0) expect((start ?? '') < '2026-07-01').toBe(true);
    }
  });
});

test('signals of margin and of advertising come in March', () => {
  const inMarch = (formula: (of: (line: string) => number) => number): number =>
    formula((line) =>
      caseOf('babycare')
        .entries.filter((entry) => entry.line === line && entry.date.startsWith('2026-03'))
        .filter(({ stage }) => stage !== 'committed')
        .reduce((sum, { amount }) => sum + amount, 0),
    );
  const trigger = (kpi: string): number =>
    samplePlan('en').risks.find((risk) => risk.kpi === kpi)?.trigger ?? NaN;
  const margin = inMarch(
    (of) => 1 - (of('COGS-CORE') + of('COGS-OTHER')) / (of('REV-STORE') + of('REV-ONLINE')),
  );
  const marketing = inMarch(
    (of) => (of('MKT-ADS') + of('MKT-CONTENT')) / (of('REV-STORE') + of('REV-ONLINE')),
  );
  expect(margin).toBeLessThan(trigger('K5'));
  expect(marketing).toBeGreaterThan(trigger('K6'));
});

test('no signal comes while the year goes as planned', () => {
  const { lines, kpis } = caseOf('babycare');
  const planned = (madeOf: string, month: number): number =>
    madeOf.split(/ (?=[+-] )/).reduce((sum, term) => {
      const line = lines.find(({ id }) => id === term.replace(/^[+-] /, ''));
      return sum + (term.startsWith('- ') ? -1 : 1) * (line?.months[month] ?? NaN);
    }, 0);
  for (const { kpi, trigger } of samplePlan('en').risks) {
    const { betterWhen, madeOf, denominator, planMonths } = kpis.find(({ id }) => id === kpi)!;
    for (let month = 0; month < 12; month += 1) {
      const whole = denominator === null ? 1 : planned(denominator, month);
      const figure = madeOf === null ? (planMonths[month] ?? NaN) : planned(madeOf, month) / whole;
      const shortOf = (figure - (trigger ?? NaN)) * (betterWhen === 'higher' ? 1 : -1);
      expect([kpi, month, shortOf >= 0]).toEqual([kpi, month, true]);
    }
  }
});

test('a second shop is not for this year', () => {
  expect(samplePlan('en').direction.notThisYear).toContain('Open a second shop');
  expect(samplePlan('vi').direction.notThisYear).toContain('Mở cửa hàng thứ hai');
});

test('the data knows only the domain, the words and the tabs', () => {
  const files = readdirSync('src/sample').filter((file) => file.endsWith('.ts'));
  const imported = files.flatMap((file) =>
    [...readFileSync(`src/sample/${file}`, 'utf8').matchAll(/from '(.*)'/g)].map(([, path]) => path),
  );
  for (const path of imported) expect(path).toMatch(/^(\.\/|\.\.\/(domain|tabs)\/|\.\.\/words$)/);
});
