/** The firm's case by department, group and month: the add-on's sums equal those of the case's files, in cents. */
import { ledgerOf } from '../../src/domain/control/ledger';
import { departmentRows } from '../../src/domain/firm/departmentRows';
import { treeOf } from '../../src/domain/firm/departments';
import { monthsOf } from '../../src/domain/months/months';
import type { BudgetLine, Entry, Stage } from '../../src/domain/plan';
import { limitsIn, moneyOf, type BudgetBooks } from '../../src/domain/review/breakdown';
import { expression } from '../../src/domain/review/expression';
import { spelledIn } from '../../src/plan/rows/madeOf';
import { A_LINE } from '../plans/nouns';
import { centsIn, firmInCents, summedInCents, told } from './firmInCents';

type Line = BudgetLine & { department: string | null; group: string | null };
const FIRST = '2026-04';
const blank = (text = ''): string | null => (text === '' ? null : text);
const cents = (value: number | null): bigint => BigInt(Math.round((value ?? 0) * 100));

const lines = told('budget.csv').map((row): Line => ({
  ...A_LINE,
  id: row.id!,
  department: blank(row.department),
  group: blank(row.group),
  type: row.type!.toLowerCase() as Line['type'],
  annual: Number(row.annual),
  months: monthsOf(FIRST).map((month) => Number(row[month])),
}));
const entries = told('actuals.csv').map((row): Entry => ({
  date: row.date!,
  line: row.line!,
  amount: Number(row.amount),
  stage: blank(row.stage?.toLowerCase()) as Stage | null,
  reference: blank(row.reference),
  settles: blank(row.settles),
}));
const NAMES = ['Sales North', 'Sales South', 'Marketing', 'Warehouse', 'IT', 'HR/Admin'];
const tree = treeOf([
  ...NAMES.map((name) => ({ name, parent: name.startsWith('Sales') ? 'Sales' : null })),
  { name: 'Sales', parent: null },
]);
const books: BudgetBooks<Line> = {
  first: FIRST,
  lines,
  moves: [],
  ledger: ledgerOf(FIRST, entries),
  upto: 7,
};
const limits = limitsIn(books);
const inCents = firmInCents();

const isIn =
  (of: ReturnType<typeof departmentRows<Line, { name: string; parent: string | null }>>[number]) =>
  (line: Record<string, string>): boolean => {
    if (line.type?.toLowerCase() !== of.type) return false;
    if (of.kind === 'total') return true;
    if (of.kind === 'group') return line.department === of.of && line.group === of.name;
    return line.department === of.name || (of.name === 'Sales' && line.department!.startsWith('Sales'));
  };

test('plan, actual, committed and variance of each department and group equal the files’, month by month and to date', () => {
  const rows = departmentRows(lines, tree);
  // Six departments with three or four groups of costs, capex in three, one parent, and totals of four types.
  expect(rows.filter(({ kind }) => kind === 'group')).toHaveLength(20);
  let compared = 0;
  for (const row of rows) {
    const money = moneyOf(books, row.lines, limits);
    for (const [from, before] of [
      ...Array.from({ length: 7 }, (_, at) => [at, at + 1] as const),
      [0, 7] as const,
    ]) {
      const { plan, actual, committed, variance } = money({ from, before });
      const wanted = summedInCents(inCents, isIn(row), from, before);
      expect([
        row.kind,
        row.name,
        from,
        cents(plan),
        cents(actual),
        cents(committed),
        cents(variance),
      ]).toEqual([
        ...[row.kind, row.name, from, wanted.plan, wanted.actual, wanted.committed],
        wanted.actual - wanted.plan,
      ]);
      compared += 1;
    }
  }
  expect(compared).toBe(rows.length * 8);
});

test('the year’s running costs equal the case’s, by department and in total', () => {
  const opex = (department: string | null): bigint =>
    inCents.lines
      .filter(({ type, group }) => type === 'Cost' && group !== 'COGS')
      .filter((line) => department === null || line.department === department)
      .reduce((sum, { annual = '' }) => sum + centsIn(annual), 0n);
  expect(NAMES.map(opex)).toEqual([99890010n, 93446210n, 61227210n, 148218510n, 54783410n, 48339610n]);
  expect(opex(null)).toBe(505904960n);
  const rows = departmentRows(
    lines.filter(({ type, group }) => type === 'cost' && group !== 'COGS'),
    tree,
  );
  const year = (name: string): bigint =>
    cents(
      moneyOf(
        books,
        rows.find((row) => row.name === name && row.kind === 'department')!.lines,
        limits,
      )({ from: 0, before: 12 }).plan,
    );
  expect(NAMES.map(year)).toEqual(NAMES.map(opex));
  expect(year('Sales')).toBe(opex('Sales North') + opex('Sales South'));
});

test('running costs to revenue are 12.6 % by groups and types, by departments, and by all Ids alike', () => {
  const named = told('budget.csv').map((row, at) => ({ ...lines[at]!, line: row.line! }));
  const spelled = spelledIn(named);
  const year = (madeOf: string): bigint => {
    const read = expression(
      spelled(madeOf),
      lines.map(({ id }) => id),
    );
    if (!('terms' in read)) throw new Error(JSON.stringify(read));
    return [...read.terms].reduce(
      (sum, [id, factor]) =>
        sum + BigInt(factor) * centsIn(inCents.lines.find((line) => line.id === id)!.annual!),
      0n,
    );
  };
  const isOpex = ({ type, group }: Line): boolean => type === 'cost' && group !== 'COGS';
  const byIds = lines
    .filter(isOpex)
    .map(({ id }) => id)
    .join(' + ');
  const byGroups = '[group:Personnel] + [group:Occupancy] + [Operating]';
  const byDepartments = NAMES.map((name) => `[${name}]`).join(' + ');
  // A department's name selects all its lines, so revenue, cost of goods and capex are subtracted.
  const less = '[type:revenue] - [COGS] - [type:investment] - [type:reserve]';
  expect([byIds, byGroups, `${byDepartments} - ${less}`].map(year)).toEqual([
    ...[505904960n, 505904960n],
    505904960n,
  ]);
  expect([year('[type:revenue]'), year('[loại:doanh thu]')]).toEqual([4012629630n, 4012629630n]);
  expect(Math.round((Number(year(byGroups)) / Number(year('[type:revenue]'))) * 1000) / 10).toBe(12.6);
});
