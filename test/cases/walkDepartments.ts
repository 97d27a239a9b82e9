/** The third step of the walk: plans and budgets of departments, their ceilings, and a plan that is handed in. */
import { actuals, budget } from '../../src/tabs';
import { lineTypes, planStates, stages } from '../../src/tabs/choices';
import { departments } from '../../src/tabs/firm/departments';
import { tillOf } from '../features/limits/till';
import { rowWith } from '../features/teams/firm';
import { ask, letters, table } from '../plans/shop';
import { summedInCents } from './firmInCents';
import * as firm from './firmWork';
import { cents, isRevenue, MONTH, PASSED, type Line, type Walk } from './walk';

export const departmentsIn = (walk: Walk): void => {
  const { language, words, said, typed, books, yearEnd } = walk;
  /** The page by department equals the files, row by row; departments at the top sum to the plan, to the cent. */
  const summed = (): void => {
    const { person } = walk;
    const { answer } = ask(person, 'byDepartment', { month: MONTH });
    const cells = person.values(answer.tab);
    const top = cells.findIndex((line) => line[1] === words.table) + 1;
    const rows = cells.slice(top, top + cells.slice(top).findIndex(([first]) => first === ''));
    const known = new Map([...firm.DEPARTMENTS, 'Sales'].map((name) => [nameIn(name), name]));
    let department = '';
    for (const row of rows) {
      const name = String(row[1]).trim();
      const isGroup = name !== words.all && !known.has(name);
      if (!isGroup) department = known.get(name) ?? '';
      const isIn = (line: Line): boolean =>
        lineTypes[line.type!.toLowerCase() as keyof typeof lineTypes][language] === row[0] &&
        (name === words.all || line.department!.startsWith(department)) &&
        (!isGroup || said(line.group!) === name);
      const over = (from: number, before: number): bigint[] => {
        const { plan, actual, committed } = summedInCents(books, isIn, from, before);
        return [plan, actual, committed, actual - plan];
      };
      const [year, ended] = [over(0, 12)[0], BigInt(Math.round(yearEnd(isIn) * 100))];
      expect([name, ...row.slice(2, 10).map(cents), cents(row[11]), cents(row[13])]).toEqual([
        ...[name, ...over(PASSED - 1, PASSED), ...over(0, PASSED), year, ended],
      ]);
    }
    expect(rows.filter((row) => known.has(String(row[1]).trim())).length).toBeGreaterThanOrEqual(7);
    for (const total of rows.filter((row) => row[1] === words.all)) {
      const atTop = rows.filter(
        (row) => row[0] === total[0] && row !== total && !String(row[1]).startsWith(' '),
      );
      for (const at of [2, 3, 4, 5, 6, 7, 8, 9, 11, 13])
        expect(atTop.reduce((sum, row) => sum + cents(row[at]), 0n)).toBe(cents(total[at]));
    }
  };
  const nameIn = (department: string): string =>
    department === 'Sales' ? { en: 'Sales', vi: 'Kinh doanh' }[language] : said(department);
  const isLimitOf = (department: string) => (line: Line) =>
    line.department === department && !isRevenue(line);

  test('3. plans and budgets of departments sum to the plan; ceilings stand beside what the lines ask for', () => {
    const { person } = walk;
    summed();
    const { plan, actual, committed } = summedInCents(books, isLimitOf('Marketing'), 0, 12);
    expect(plan).toBe(66727210n);
    const ceilings = person
      .values(nameOfPage())
      .find((line) => line[1] === 'Marketing' && line[2] === 650_000)!;
    const [ceiling, sum, gap, used] = ceilings.slice(2);
    expect([ceiling, sum, gap, used].map(cents)).toEqual([
      ...[65000000n, plan, 65000000n - plan, actual + committed],
    ]);
  });
  const nameOfPage = (): string => ({ en: 'By department', vi: 'Theo bộ phận' })[language];

  test('3. a ceiling lets through what reaches it to the cent, and refuses one cent more', () => {
    const { person } = walk;
    const { actual, committed } = summedInCents(books, isLimitOf('Marketing'), 0, 12);
    const tab = departments.name[language];
    const own = table(person, tab, 'departments', language);
    const row = person.values(tab).findIndex(([name]) => name === 'Marketing') + 1;
    const cell = `${letters(own.at.ceiling![0]!)}${row}`;
    person.type(tab, cell, typed(Number(actual + committed + 10_000n) / 100));
    const till = tillOf(person, language);
    const next = table(person, actuals.name[language], 'actuals', language).rows.length;
    till.reserve(next);
    const entry = { date: '2026-10-31', line: 'MK-SVC', stage: stages.spent[language] };
    const through = till.enter({ ...entry, amount: 100 });
    const over = till.enter({ ...entry, amount: typed(0.01) });
    expect([till.value('amount', through), till.value('amount', over)]).toEqual([100, '']);
    const { toLine, amount, reason } = till.lastRequest();
    expect([toLine, amount]).toEqual(['MK-SVC', 0.01]);
    expect(reason).toContain('Marketing');
    // The rest of the refused row would be asked about, since it lacks an amount.
    person.clear(till.name(), `A${over}:G${over}`);
    books.months.get('MK-SVC')![6]!.actual += 10_000n;
    person.type(tab, cell, '650000');
  });

  test('3. a department’s block is merged, its plan agreed, and the sums follow to the cent', () => {
    const { person } = walk;
    const { id, type, group, line, department, annual } = budget.columns;
    const header = [id, type, group, line, department, annual].map((column) => column.header[language]);
    const cost = lineTypes.cost[language];
    const rowOf = (key: string, name: string, whose: string, year: string, last: string): string[] => [
      ...[key, cost, said('Operating'), name, whose, typed(year), typed(last)],
    ];
    const block = [
      [...header, '03/2027'],
      rowOf('IT-SVC', said('Outside services IT'), 'IT', '31017.11', '2676.38'),
      rowOf('IT-NEW', 'Phones', 'IT', '240.5', '240.5'),
      rowOf('MK-SVC', said('Outside services Marketing'), 'IT', '1', '1'),
    ];
    const given = { name: 'IT', who: 'Uma Vance', date: '2026-10-20' };
    const asked = { ...given, block: block.map((row) => row.join('\t')).join('\n') };
    expect(ask(person, 'mergePlans', asked).answer.counts).toEqual({
      added: 1,
      changed: 1,
      same: 0,
      refused: 1,
    });
    expect(ask(person, 'mergePlans', asked).changes).toEqual({ tabs: [], cells: 0 });
    ask(person, 'decideOnPlan', { name: 'IT', state: 'agreed', who: 'Zoe Adams', date: '2026-10-21' });
    expect(rowWith(person, departments.name[language], 'IT')).toEqual(
      expect.arrayContaining([planStates.agreed[language], 'Zoe Adams']),
    );
    books.months.get('IT-SVC')![11]!.plan += 10_000n;
    books.lines.push({ id: 'IT-NEW', type: 'Cost', group: 'Operating', department: 'IT' });
    const none = { plan: 0n, actual: 0n, committed: 0n };
    books.months.set('IT-NEW', [...Array.from({ length: 11 }, () => none), { ...none, plan: 24_050n }]);
    summed();
  });
};
