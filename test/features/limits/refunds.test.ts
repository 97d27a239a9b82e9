/**
 * Refunds above what was paid: the open part is the commitment less what settles it, also below zero. First cases
 * computed by hand, then random ledgers; the ledger's cells, Budget's, the domain, the functions and the warehouse's
 * queries agree.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { batch } from '../../../local/engine';
import { controlOf, usedOf, type BudgetNow } from '../../../src/domain/control/control';
import type { BudgetLine, Entry } from '../../../src/domain/plan';
import { AOP_AVAILABLE } from '../../../src/functions';
import { daysFrom } from '../../../src/functions/days';
import { stages } from '../../../src/tabs/choices';
import type { Language } from '../../../src/words';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';
import { ask, letters, nameOf, table } from '../../plans/shop';
import { filledWith, opened, rowsOf, sql } from '../../shipped/bigquery/duck';
import { line, LOCALE, tillWith, TYPES, type Till } from './till';

const LINES = ['A', 'B', 'C'];
const LIMIT = 1200;
const ROWS = 12;
const budgetLine = (id: string): BudgetLine => ({
  ...A_LINE,
  id,
  annual: LIMIT,
  months: Array.from({ length: 12 }, () => 100),
});
const limits: BudgetNow = { first: '2026-01', decimals: 2, lines: LINES.map(budgetLine), moves: [] };

const entry = (month: number, on: string, amount: number, more: Partial<Entry> = {}): Entry => ({
  ...AN_ENTRY,
  date: `2026-${String(month).padStart(2, '0')}-05`,
  line: on,
  amount,
  stage: 'spent',
  ...more,
});
const promised = (month: number, on: string, amount: number, reference: string): Entry =>
  entry(month, on, amount, { stage: 'committed', reference });
const settling = (month: number, on: string, amount: number, settles: string): Entry =>
  entry(month, on, amount, { settles });

const till = (language: Language): Till =>
  tillWith(
    LINES.map((id) => line(id, { type: TYPES[language] })),
    { language, locale: LOCALE[language] },
  );

/** Pastes these entries without the trigger. */
const enter = ({ person, name }: Till, language: Language, entries: readonly Entry[]): void => {
  person.doc.kept.used = false;
  const typed = ({ date, line: on, amount, stage, reference, settles }: Entry): (string | number)[] => {
    const [year, month, day] = date.split('-').map(Number);
    const said = { en: `${month}/${day}/${year}`, vi: `${day}/${month}/${year}` }[language];
    return [said, on, amount, stages[stage!][language], '', reference ?? '', settles ?? ''];
  };
  const blank = Array.from({ length: ROWS - entries.length }, () => Array.from({ length: 7 }, () => ''));
  person.paste(name(), 'A2', [...entries.map(typed), ...blank]);
};

type Sums = Record<string, { used: number; open: number }>;
const summed = (of: (line: string) => Sums[string]): Sums =>
  Object.fromEntries(LINES.map((id) => [id, of(id)]));

const byDomain = (entries: readonly Entry[]): Sums => {
  const control = controlOf(limits, entries);
  return summed((id) => ({
    used: usedOf(control, id, 12).year,
    open: (control.ledger.open.get(id) ?? new Float64Array(12)).reduce((sum, amount) => sum + amount, 0),
  }));
};
const cellsOf = ({ person, name }: Till, language: Language) => {
  const { at, headerRow } = table(person, name(), 'actuals', language);
  return person
    .values(name())
    .slice(headerRow)
    .map((row) => (key: string) => row[at[key]![0]! - 1]);
};
const byCells = (here: Till, language: Language): Sums => {
  const rows = cellsOf(here, language);
  return summed((id) => ({
    used: here.budget().row(id).values.usedYear as number,
    open: rows.filter((cell) => cell('line') === id).reduce((sum, cell) => sum + Number(cell('open')), 0),
  }));
};
const byFunctions = ({ person, name }: Till, language: Language): unknown[] => {
  const [limited, ledger] = [person.values(nameOf('budget', language)), person.values(name())];
  const [ids, months] = [LINES.map((id) => [id]), LINES.map(() => ['2026-12'])];
  const said = AOP_AVAILABLE(ids, months, limited, ledger) as unknown[][];
  return said.map(([, year]) => LIMIT - Number(year));
};

let connection: DuckDBConnection;
beforeAll(async () => {
  daysFrom(() => (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
  connection = await opened();
});
afterAll(() => {
  connection.closeSync();
});
const bySql = async (entries: readonly Entry[]): Promise<Sums> => {
  await filledWith(connection, entries);
  const [sums, list] = [
    await rowsOf(connection, sql('monthly-sums')),
    await rowsOf(connection, sql('open-commitments')),
  ];
  const of = (rows: readonly Record<string, unknown>[], id: string): number =>
    rows.filter(({ line: on }) => on === id).reduce((sum, { amount }) => sum + Number(amount), 0);
  return summed((id) => ({ used: of(sums, id), open: of(list, id) }));
};

/** By hand: [used, open] of each line. */
const CASES: readonly (readonly [told: string, entries: Entry[], by: Record<string, [number, number]>])[] = [
  [
    '30 come back of 100 promised, nothing is paid yet',
    [promised(3, 'A', 100, 'R1'), settling(4, 'A', -30, 'R1')],
    { A: [100, 130], B: [0, 0], C: [0, 0] },
  ],
  [
    'a deposit of 20, and 50 back',
    [promised(3, 'A', 100, 'R1'), settling(4, 'A', 20, 'R1'), settling(5, 'A', -50, 'R1')],
    { A: [100, 130], B: [0, 0], C: [0, 0] },
  ],
  [
    'all paid, and 30 of it back',
    [promised(3, 'A', 100, 'R1'), settling(4, 'A', 100, 'R1'), settling(5, 'A', -30, 'R1')],
    { A: [100, 30], B: [0, 0], C: [0, 0] },
  ],
  [
    '130 paid, and 30 of it back: nothing is open',
    [promised(3, 'A', 100, 'R1'), settling(4, 'A', 130, 'R1'), settling(5, 'A', -30, 'R1')],
    { A: [100, 0], B: [0, 0], C: [0, 0] },
  ],
  [
    'the same, but for what comes back on another line',
    [promised(3, 'A', 100, 'R1'), settling(4, 'A', 130, 'R1'), settling(5, 'B', -30, 'R1')],
    { A: [130, 0], B: [-30, 0], C: [0, 0] },
  ],
  [
    'all paid, and 30 of it back on another line: that much of the promise is open again',
    [promised(3, 'A', 100, 'R1'), settling(4, 'A', 100, 'R1'), settling(5, 'B', -30, 'R1')],
    { A: [130, 30], B: [-30, 0], C: [0, 0] },
  ],
  [
    'three parts of a line, and 30 back before anything is paid',
    [
      ...[promised(3, 'A', 100, 'R1'), promised(4, 'A', 20, 'R1'), promised(5, 'A', 40, 'R1')],
      settling(6, 'A', -30, 'R1'),
    ],
    { A: [160, 190], B: [0, 0], C: [0, 0] },
  ],
  [
    'two lines, one of which gets 30 back, the other pays 10',
    [
      ...[promised(3, 'A', 100, 'R1'), promised(4, 'B', 50, 'R1')],
      ...[settling(5, 'B', -30, 'R1'), settling(6, 'A', 10, 'R1')],
    ],
    { A: [100, 90], B: [50, 80], C: [0, 0] },
  ],
  [
    'two lines, and 30 back on a third: the earliest is open for more, wherever it stands',
    [promised(4, 'B', 50, 'R1'), promised(3, 'A', 100, 'R1'), settling(5, 'C', -30, 'R1')],
    { A: [130, 130], B: [50, 50], C: [-30, 0] },
  ],
  [
    'a promise of nothing yet, and 30 back: so much is open as with any other',
    [promised(3, 'A', 0, 'R1'), settling(4, 'A', -30, 'R1')],
    { A: [0, 30], B: [0, 0], C: [0, 0] },
  ],
  [
    'the same on another line, a later promise beside it: the earliest is open for what came back',
    [promised(3, 'A', 0, 'R1'), promised(4, 'B', 50, 'R1'), settling(5, 'C', -30, 'R1')],
    { A: [30, 30], B: [50, 50], C: [-30, 0] },
  ],
  [
    'a promise of nothing, and 30 paid: nothing is open, and nothing counts twice',
    [promised(3, 'A', 0, 'R1'), settling(4, 'A', 30, 'R1')],
    { A: [30, 0], B: [0, 0], C: [0, 0] },
  ],
  [
    'each reference for itself',
    [
      ...[promised(3, 'A', 100, 'R1'), settling(4, 'A', -30, 'R1')],
      ...[promised(3, 'A', 40, 'R2'), settling(4, 'A', 15, 'R2')],
    ],
    { A: [140, 155], B: [0, 0], C: [0, 0] },
  ],
];

describe('by hand', () => {
  let here: Till;
  beforeAll(() => {
    here = till('vi');
  });
  test.each(CASES)('%s', async (_, entries, by) => {
    const expected = summed((id) => ({ used: by[id]![0], open: by[id]![1] }));
    enter(here, 'vi', entries);
    expect(byCells(here, 'vi')).toEqual(expected);
    expect(byDomain(entries)).toEqual(expected);
    expect(byFunctions(here, 'vi')).toEqual(LINES.map((id) => expected[id]!.used));
    expect(await bySql(entries)).toEqual(expected);
  });
});

/**
 * The cells beside a commitment as an earlier version computed them, when refunds could not open more than was
 * committed.
 */
const earlierCells = ({ person, name }: Till, row: number): Record<string, string> => {
  const { at } = table(person, name(), 'actuals', 'en');
  const of = (key: string): string => letters(at[key]![0]!);
  const column = (key: string): string => `$${of(key)}$1:$${of(key)}`;
  const cell = (key: string): string => `$${of(key)}${row}`;
  const reference = `${column('referenceKey')};${cell('referenceKey')}`;
  const line = `${column('lineKey')};${cell('lineKey')}`;
  const settling = `${column('settlesKey')};${cell('referenceKey')}`;
  const committed = `SUMIFS(${column('amount')};${reference};${line})`;
  const own = `IF(${committed}>0;SUMIFS(${column('settled')};${settling};${line});0)`;
  const order = cell('order');
  const than = (sign: string) => `${column('order')};"${sign}"&${order}`;
  const later = `SUMIFS(${column('amount')};${reference};${line};${than('>')})`;
  const elsewhere = `MAX(0;SUMIFS(${column('settled')};${settling})-SUMIFS(${column('ownSettled')};${reference}))`;
  const before = `SUMIFS(${column('ownOpen')};${reference};${than('<')})`;
  return {
    open: `=IF(${order}="";0;MAX(0;${cell('ownOpen')}-MAX(0;${elsewhere}-${before})))`,
    ownOpen: `=IF(${order}="";"";MAX(0;MIN(${cell('amount')};(${committed}-${own})-${later})))`,
    ownSettled: `=IF(${order}="";"";IF(${order}=MINIFS(${column('order')};${reference};${line});${own};0))`,
  };
};

test('a plan with cells of an earlier version: the next check upgrades them, and then reads no formulas again', () => {
  const here = till('en');
  const entries = [
    ...[promised(3, 'A', 100, 'R1'), settling(4, 'A', -30, 'R1')],
    ...[promised(3, 'B', 50, 'R2'), settling(5, 'C', -5, 'R2'), promised(3, 'C', 10, 'R3')],
  ];
  enter(here, 'en', entries);
  here.person.doc.kept.used = false;
  const { at } = table(here.person, here.name(), 'actuals', 'en');
  batch(here.person.doc.model, () => {
    for (const row of [2, 4, 6])
      for (const [key, formula] of Object.entries(earlierCells(here, row)))
        here.person.type(here.name(), `${letters(at[key]![0]!)}${row}`, formula);
  });
  here.person.doc.kept.used = true;
  const used = (by: Sums) => LINES.map((id) => [by[id]!.used, by[id]!.open]);
  const right = [
    [100, 130],
    [55, 55],
    [5, 10],
  ];
  expect(used(byDomain(entries))).toEqual(right);
  expect(used(byCells(here, 'en'))).toEqual([
    [70, 100],
    [50, 50],
    [5, 10],
  ]);
  ask(here.person, 'checkLimits');
  expect(used(byCells(here, 'en'))).toEqual(right);
  expect(here.person.errors()).toEqual([]);
  expect(byFunctions(here, 'en')).toEqual(right.map(([sum]) => sum));
  const again = here.calls(() => ask(here.person, 'checkLimits'));
  enter(here, 'en', [promised(3, 'A', 100, 'R1')]);
  expect(again).toEqual(here.calls(() => ask(here.person, 'checkLimits')));
});

test('in any ledger, even with more refunds than payments, all readers agree by line', async () => {
  const here = till('en');
  const amount = fc.integer({ min: -60, max: 30 });
  const [on, reference] = [fc.constantFrom(...LINES), fc.constantFrom('R1', 'R1', 'R2')];
  const month = fc.integer({ min: 1, max: 12 });
  const anyEntry = fc.oneof(
    fc.tuple(month, on, amount.map(Math.abs), reference).map((all) => promised(...all)),
    fc.tuple(month, on, amount, reference).map((all) => promised(...all)),
    { weight: 3, arbitrary: fc.tuple(month, on, amount, reference).map((all) => settling(...all)) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { minLength: 3, maxLength: ROWS }), async (entries) => {
      const expected = byDomain(entries);
      enter(here, 'en', entries);
      expect(byCells(here, 'en')).toEqual(expected);
      expect(byFunctions(here, 'en')).toEqual(LINES.map((id) => expected[id]!.used));
      expect(await bySql(entries)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
