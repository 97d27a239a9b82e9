/** Sums by department and group: however lines are divided, the parts sum to the whole, to the cent. */
import fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import { addMonths, monthOfDay, ordinal } from '../../../src/domain/months/months';
import type { BudgetLine, Entry, Stage } from '../../../src/domain/plan';
import {
  entriesOn,
  limitsIn,
  moneyOf,
  slicesOf,
  statusOf,
  yearAhead,
  WHOLE_YEAR,
  type BudgetBooks,
  type Money,
} from '../../../src/domain/review/breakdown';
import { rowsOf } from '../../plans/case';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const FIRST = '2026-01';
type Line = BudgetLine & { department: string | null };

const line = (id: string, department: string | null, months: number[], more: Partial<Line> = {}): Line => ({
  ...A_LINE,
  id,
  department,
  months,
  ...more,
});
const cents = (value: number | null): number => Math.round((value ?? 0) * 100);

const amounts = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((units) => units / 100);
const plans = fc.record({
  lines: fc.array(
    fc.record({
      department: fc.constantFrom(null, ' ', 'North', 'north ', 'Bán hàng', 'BÁN HÀNG', 'constructor'),
      type: fc.constantFrom('revenue' as const, 'cost' as const, 'investment' as const),
      annual: fc.option(amounts),
      months: fc.array(amounts, { minLength: 12, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  entries: fc.array(
    fc.record({
      at: fc.nat(7),
      month: fc.integer({ min: -1, max: 12 }),
      amount: amounts,
      stage: fc.constantFrom<(Stage | null)[]>('spent', 'committed', null),
      reference: fc.constantFrom(null, 'R1', 'r1', 'R2'),
      settles: fc.constantFrom(null, 'R1', 'R2'),
    }),
    { maxLength: 30 },
  ),
  upto: fc.integer({ min: 1, max: 12 }),
});

const booksFrom = ({ lines, entries, upto }: any): { books: BudgetBooks<Line>; entries: Entry[] } => {
  const all = lines.map((each: any, at: number) => line(`L${at}`, each.department, each.months, each));
  const rows = entries.map(({ at, month, ...entry }: any) => ({
    ...entry,
    line: `L${at % lines.length}`,
    date: `${addMonths(FIRST, month)}-15`,
  }));
  return {
    books: { first: FIRST, lines: all, moves: [], ledger: ledgerOf(FIRST, rows), upto },
    entries: rows,
  };
};

describe('whatever the plan', () => {
  test('the slices of each type hold every line once, and sum to what the lines sum to', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const { books } = booksFrom(drawn);
        const limits = limitsIn(books);
        const slices = slicesOf(books.lines, ({ department }) => department);
        expect(slices.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual(
          books.lines.map(({ id }) => id).sort(),
        );
        for (const of of [
          WHOLE_YEAR,
          { from: 0, before: books.upto },
          { from: books.upto - 1, before: books.upto },
        ])
          for (const type of ['revenue', 'cost', 'investment'] as const) {
            const whole = moneyOf(
              books,
              books.lines.filter((each) => each.type === type),
              limits,
            )(of);
            const parts = slices
              .filter((slice) => slice.type === type)
              .map((slice) => moneyOf(books, slice.lines, limits)(of));
            for (const key of ['plan', 'actual', 'committed', 'variance'] satisfies (keyof Money)[])
              expect(parts.reduce((sum, part) => sum + cents(part[key]), 0)).toBe(cents(whole[key]));
          }
      }),
      { numRuns: 300 },
    );
  });

  test('the entries behind an actual sum to it', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const { books, entries } = booksFrom(drawn);
        const limits = limitsIn(books);
        for (const slice of slicesOf(books.lines, ({ department }) => department)) {
          const { actual } = moneyOf(books, slice.lines, limits)({ from: 0, before: books.upto });
          const rows = entriesOn(entries, slice.lines, ({ date }) => {
            const slot = ordinal(monthOfDay(date)) - ordinal(FIRST);
            return slot >= 0 && slot < books.upto;
          });
          if (actual !== null)
            expect(rows.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(actual));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('names match by the rule of keys and keep their first spelling; lines without a name come last in each type', () => {
  const lines = [
    line('I', 'bán hàng', [], { type: 'investment' }),
    line('A', null, []),
    line('B', 'bán hàng', []),
    line('C', 'BÁN  HÀNG ', []),
    line('D', ' ', []),
  ];
  expect(
    slicesOf(lines, ({ department }) => department).map(({ type, name, lines: of }) => [
      type,
      name,
      of.map(({ id }) => id),
    ]),
  ).toEqual([
    ['cost', 'bán hàng', ['B', 'C']],
    ['cost', null, ['A', 'D']],
    ['investment', 'bán hàng', ['I']],
  ]);
});

const MONTHS = Array.from({ length: 12 }, () => 10);
const spent = (amount: number, date: string): Entry => ({
  ...AN_ENTRY,
  line: 'A',
  amount,
  date,
  stage: 'spent',
});
const bookOf = (lines: Line[], entries: Entry[], upto: number): BudgetBooks<Line> => ({
  first: FIRST,
  lines,
  moves: [],
  ledger: ledgerOf(FIRST, entries),
  upto,
});

test.each([
  ['shared out: what was spent, and the rest as planned', line('A', null, MONTHS), 45 + 90],
  ['not shared out: all of the year is still to come', line('A', null, [], { annual: 120 }), 45 + 120],
  ['in part: what has no month is still to come', line('A', null, MONTHS, { annual: 150 }), 45 + 120],
])('the year ahead of a line %s', (_, of, outlook) => {
  const books = bookOf([of], [spent(45, '2026-02-03')], 3);
  expect(yearAhead(books, books.lines, limitsIn(books))).toBe(outlook);
});

test('without any actuals nothing is reported, and the year is as planned', () => {
  const books = bookOf([line('A', null, MONTHS)], [], 1);
  const limits = limitsIn(books);
  expect(moneyOf(books, books.lines, limits)(WHOLE_YEAR)).toEqual({
    plan: 120,
    actual: null,
    committed: 0,
    variance: null,
  });
  expect(yearAhead(books, books.lines, limits)).toBe(120);
});

test.each([
  ['cost', 30, 30, 'on track'],
  ['cost', 32, 30, 'at risk'],
  ['cost', 45, 30, 'off track'],
  ['revenue', 45, 30, 'on track'],
  ['revenue', 20, 30, 'off track'],
  ['cost', 5, 0, 'off track'],
] as const)('%s of %d against %d is %s', (type, actual, plan, status) => {
  expect(statusOf(type, { plan, actual, committed: 0, variance: actual - plan })).toBe(status);
});

const blank = (text = ''): string | null => (text === '' ? null : text);

describe('a firm of six departments', () => {
  const rows = rowsOf('firm', 'budget.csv');
  const months = Object.keys(rows[0]!).filter((header) => /^\d{4}-\d{2}$/.test(header));
  const groups = new Map(rows.map((row) => [row.id!, row.group!]));
  const lines = rows.map((row) =>
    line(
      row.id!,
      row.department === '' ? null : row.department!,
      months.map((month) => Number(row[month])),
      {
        type: row.type!.toLowerCase() as Line['type'],
        annual: Number(row.annual),
      },
    ),
  );
  const actuals = rowsOf('firm', 'actuals.csv');
  const entries = actuals.map((row): Entry => ({
    date: row.date!,
    line: row.line!,
    amount: Number(row.amount),
    stage: row.stage!.toLowerCase() as Stage,
    reference: blank(row.reference),
    settles: blank(row.settles),
  }));
  const books: BudgetBooks<Line> = {
    first: months[0]!,
    lines,
    moves: [],
    ledger: ledgerOf(months[0]!, entries),
    upto: 7,
  };
  const limits = limitsIn(books);
  const opex = lines.filter(({ id, type }) => type === 'cost' && groups.get(id) !== 'COGS');
  const costs = slicesOf(opex, ({ department }) => department);

  test('its running costs by department are those of its plan, and together the plan', () => {
    expect(costs.map(({ name, lines: of }) => [name, moneyOf(books, of, limits)(WHOLE_YEAR).plan])).toEqual([
      ['Sales North', 998_900.1],
      ['Sales South', 934_462.1],
      ['Marketing', 612_272.1],
      ['Warehouse', 1_482_185.1],
      ['IT', 547_834.1],
      ['HR/Admin', 483_396.1],
    ]);
    const all = moneyOf(books, opex, limits)(WHOLE_YEAR);
    expect(all.plan).toBe(5_059_049.6);
  });

  test('actuals by department and month are those that a till roll of its entries gives', () => {
    for (const { lines: of } of costs)
      months.slice(0, 7).forEach((month, at) => {
        const ids = of.map(({ id }) => id);
        const counted = actuals
          .filter(
            (row) => ids.includes(row.line!) && row.stage !== 'Committed' && row.date!.startsWith(month),
          )
          .reduce((sum, row) => sum + Math.round(Number(row.amount) * 100), 0);
        expect(cents(moneyOf(books, of, limits)({ from: at, before: at + 1 }).actual)).toBe(counted);
      });
  });
});
