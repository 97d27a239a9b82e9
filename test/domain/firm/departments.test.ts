/**
 * Departments as a tree, and the plan's lines divided by it: whatever the data, the top equals the whole, to the cent.
 */
import fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import { departmentRows } from '../../../src/domain/firm/departmentRows';
import { leadsBack, treeOf, type Department } from '../../../src/domain/firm/departments';
import type { BudgetLine } from '../../../src/domain/plan';
import { eachMonth, limitsIn, moneyOf, WHOLE_YEAR } from '../../../src/domain/review/breakdown';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const of = (...rows: [name: string, parent: string | null][]): Department[] =>
  rows.map(([name, parent]) => ({ name, parent }));
const shape = (rows: Department[]): [string, number][] =>
  treeOf(rows).standing.map(({ department, depth }) => [department.name, depth]);

test('children stand below their parents, however these are spelled', () => {
  expect(shape(of(['South', 'SALES '], ['Sales', null], ['IT', null], ['North', 'sales']))).toEqual([
    ['Sales', 0],
    ['South', 1],
    ['North', 1],
    ['IT', 0],
  ]);
});

test('an unknown parent, or one that leads back, is ignored; of a repeated name the first counts', () => {
  expect(shape(of(['A', 'B'], ['B', 'A'], ['C', 'A'], ['D', 'nobody'], ['d', 'A'], ['E', 'E']))).toEqual([
    ['A', 0],
    ['C', 1],
    ['B', 0],
    ['D', 0],
    ['E', 0],
  ]);
  const rows = of(['A', 'B'], ['B', 'A'], ['C', 'A']);
  expect(rows.map((row) => leadsBack(row, treeOf(rows).named))).toEqual([true, true, false]);
  // A second row with the same name belongs to that department, too.
  const twice = of(['A', null], ['B', 'a'], ['a ', 'B']);
  expect(twice.map((row) => leadsBack(row, treeOf(twice).named))).toEqual([false, false, true]);
});

test('a name leads up to the top', () => {
  const tree = treeOf(of(['Firm', null], ['Sales', 'Firm'], ['North', 'Sales']));
  expect(tree.upFrom(' north').map(({ name }) => name)).toEqual(['North', 'Sales', 'Firm']);
  expect(tree.upFrom('elsewhere')).toEqual([]);
  expect(tree.upFrom(null)).toEqual([]);
});

type Line = BudgetLine & { department: string | null; group: string | null };
const NAMES = ['A', 'b', 'C', 'Đ', 'constructor'];
const names = fc.constantFrom(...NAMES, 'B ', 'đ', 'elsewhere', ' ', null);
const amounts = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((units) => units / 100);
const firms = fc.record({
  departments: fc.array(fc.record({ name: fc.constantFrom(...NAMES), parent: names }), { maxLength: 7 }),
  lines: fc.array(
    fc.record({
      department: names,
      group: fc.constantFrom('G', 'H', 'g ', null),
      type: fc.constantFrom('revenue' as const, 'cost' as const),
      annual: fc.option(amounts),
      months: fc.array(amounts, { minLength: 12, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  spent: fc.array(fc.record({ at: fc.nat(11), amount: amounts }), { maxLength: 20 }),
});
const cents = (value: number | null): bigint => BigInt(Math.round((value ?? 0) * 100));

test('in any tree each line is in one row at the top, and children and groups sum to their parent', () => {
  fc.assert(
    fc.property(firms, ({ departments, lines: drawn, spent }) => {
      const lines = drawn.map((line, at): Line => ({
        ...A_LINE,
        ...line,
        id: `L${at}`,
      }));
      const entries = spent.map(({ at, amount }) => ({
        ...AN_ENTRY,
        date: '2026-03-05',
        line: `L${at % lines.length}`,
        amount,
      }));
      const books = { first: '2026-01', lines, moves: [], ledger: ledgerOf('2026-01', entries), upto: 12 };
      const limits = limitsIn(books);
      const rows = departmentRows(lines, treeOf(departments));
      const money = (row: (typeof rows)[number]): bigint[] => {
        return [
          moneyOf(books, row.lines, limits)(WHOLE_YEAR),
          ...eachMonth(books, row.lines, limits),
        ].flatMap(({ plan, actual, variance }) => [cents(plan), cents(actual), cents(variance)]);
      };
      const summed = (some: typeof rows): bigint[] =>
        some.map(money).reduce(
          (all, each) => all.map((sum, at) => sum + each[at]!),
          Array.from({ length: 3 * 13 }, () => 0n),
        );
      for (const type of ['revenue', 'cost'] as const) {
        const own = rows.filter((row) => row.type === type);
        const total = own.find(({ kind }) => kind === 'total');
        const top = own.filter(({ kind, depth }) => kind !== 'total' && depth === 0);
        expect(top.flatMap((row) => row.lines.map(({ id }) => id)).sort()).toEqual(
          (total?.lines ?? []).map(({ id }) => id).sort(),
        );
        if (total !== undefined) expect(summed(top)).toEqual(money(total));
        own.forEach((row, at) => {
          const after = own.slice(at + 1);
          const end = after.findIndex(({ depth }) => depth <= row.depth);
          const below = after.slice(0, end).filter(({ depth }) => depth === row.depth + 1);
          if (row.kind === 'department' && below.length > 0) expect(summed(below)).toEqual(money(row));
        });
      }
    }),
    { numRuns: 300 },
  );
});
