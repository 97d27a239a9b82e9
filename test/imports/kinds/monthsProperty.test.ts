/** Any report by month that adds up is read completely; if one cell is off by one, this is always named. */
import fc from 'fast-check';
import { prepared } from '../../../src/imports/fates/prepared';
import type { TieOut } from '../../../src/imports/fates/tieOut';
import { proposedMapping } from '../../../src/imports/mapping/mapping';
import { sheetsOfText } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';

type Cells = (number | null)[][];
const MONTHS = ['Jan 2026', 'Feb 2026', 'Mar 2026'];

/** Amounts of lines by month, some blank, and none by chance the sum of others. */
const linesOf = (most: number): fc.Arbitrary<Cells> =>
  fc.array(
    fc.array(
      fc.oneof(
        { arbitrary: fc.integer({ min: 1_000, max: 900_000 }), weight: 4 },
        { arbitrary: fc.constant(null), weight: 1 },
      ),
      {
        minLength: MONTHS.length,
        maxLength: MONTHS.length,
      },
    ),
    { minLength: 1, maxLength: most },
  );

const sum = (lines: Cells): number[] =>
  MONTHS.map((_, at) => lines.reduce((all, line) => all + (line[at] ?? 0), 0));

const rowsOf = (income: Cells, costs: Cells): (string | number | null)[][] => {
  const [earned, spent] = [sum(income), sum(costs)];
  const withTotal = (name: string, cells: readonly (number | null)[]) => [
    name,
    ...cells,
    cells.reduce<number>((all, cell) => all + (cell ?? 0), 0),
  ];
  return [
    ['Account', ...MONTHS, 'Total'],
    ['Income'],
    ...income.map((line, at) => withTotal(`Shop ${at}`, line)),
    withTotal('Total Income', earned),
    ['Expenses'],
    ...costs.map((line, at) => withTotal(`Kind ${at}`, line)),
    withTotal('Total Expenses', spent),
    withTotal(
      'Net Profit',
      earned.map((amount, at) => amount - (spent[at] ?? 0)),
    ),
  ];
};

const readIn = async (rows: readonly (readonly (string | number | null)[])[]) => {
  const text = rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n');
  const [table] = tablesIn(await sheetsOfText(text, parseXml));
  return prepared(table!, proposedMapping(table!), { dayOrder: 'dmy', decimalMark: '.' });
};
const brokenIn = ({ ties }: Awaited<ReturnType<typeof readIn>>) => ties.flatMap(({ broken }) => broken);

test('a report that adds up is taken whole, its entries come to its net profit', async () => {
  await fc.assert(
    fc.asyncProperty(linesOf(5), linesOf(7), async (income, costs) => {
      const filled = [...income, ...costs].flat().filter((cell) => cell !== null);
      fc.pre(filled.length > 0);
      const read = await readIn(rowsOf(income, costs));
      expect(brokenIn(read)).toEqual([]);
      expect(read.entries).toHaveLength(filled.length);
      const profit = sum(income).map((amount, at) => amount - sum(costs)[at]!);
      const days = ['2026-01-31', '2026-02-28', '2026-03-31'];
      expect(
        days.map((day) =>
          read.entries.filter((entry) => entry.day === day).reduce((all, { amount }) => all + amount, 0),
        ),
      ).toEqual(profit);
    }),
  );
});

test.each([
  [
    'one off is named, as rounding where that may be it',
    1,
    ({ broken, rounded }: TieOut) => [...broken, ...rounded],
  ],
  ['off by more than rounding holds the report up', 1_000_000, ({ broken }: TieOut) => broken],
] as const)('a cell that is %s', async (_, off, named) => {
  await fc.assert(
    fc.asyncProperty(linesOf(4), linesOf(4), fc.nat(), async (income, costs, place) => {
      const rows = rowsOf(income, costs);
      const cells = rows.flatMap((row, at) =>
        row.flatMap((cell, column) => (typeof cell === 'number' && cell !== 0 ? [{ at, column }] : [])),
      );
      fc.pre(cells.length > 0);
      const { at, column } = cells[place % cells.length]!;
      rows[at]![column] = Number(rows[at]![column]) + off;
      expect((await readIn(rows)).ties.flatMap(named).length).toBeGreaterThan(0);
    }),
  );
});

test('amounts with cents, each rounded to whole ones with its sums, add up but for rounding', async () => {
  await fc.assert(
    fc.asyncProperty(linesOf(5), linesOf(7), async (income, costs) => {
      const filled = [...income, ...costs].flat().filter((cell) => cell !== null);
      fc.pre(filled.length > 0);
      const exact = (line: Cells[number]): Cells[number] =>
        line.map((cell, at) => (cell === null ? null : cell + at * 0.37 + 0.41));
      const rows = rowsOf(income.map(exact), costs.map(exact));
      const read = await readIn(
        rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell))),
      );
      expect(brokenIn(read)).toEqual([]);
      expect(read.entries).toHaveLength(filled.length);
    }),
  );
});
