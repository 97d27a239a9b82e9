/** The warehouse's sums equal the plan's own: docs/bigquery against domain/ledger on the same random entries. */
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import type { Entry } from '../../../src/domain/plan';
import { filledWith, opened, rowsOf, sql } from './duck';

const LINES = ['ADS', 'RENT', 'STOCK', 'SALES'];
const FIRST = '2026-01';

const entry: fc.Arbitrary<Entry> = fc.record({
  date: fc
    .integer({ min: 0, max: 364 })
    .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
  line: fc.constantFrom(...LINES),
  amount: fc.integer({ min: -300, max: 900 }).filter((amount) => amount !== 0),
  stage: fc.constantFrom('committed', 'committed', 'spent', 'received'),
  reference: fc.option(fc.constantFrom('PO-1', 'PO-2', 'PO-3'), { nil: null }),
  settles: fc.option(fc.constantFrom('PO-1', 'PO-2', 'PO-3', 'po-1 ', 'PO-9'), { nil: null, freq: 2 }),
});

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await opened();
});
afterAll(() => {
  connection.closeSync();
});

/** Line, month and kind with the amount from the plan's ledger, without sums of zero. */
const expected = (entries: readonly Entry[]): string[] => {
  const { actuals, open } = ledgerOf(FIRST, entries);
  const listed = (sums: Map<string, Float64Array>, what: string): string[] =>
    [...sums].flatMap(([line, months]) =>
      [...months].flatMap((amount, month) =>
        amount === 0 ? [] : [`${line} ${month + 1} ${what} ${amount}`],
      ),
    );
  return [...listed(actuals, 'actual'), ...listed(open, 'open')].sort();
};

const summed = async (): Promise<string[]> => {
  const sums = new Map<string, number>();
  for (const { line, month, stage, amount } of await rowsOf(connection, sql('monthly-sums'))) {
    const what = stage === 'committed' ? 'open' : 'actual';
    const key = `${String(line)} ${Number(String(month).slice(5, 7))} ${what}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(amount));
  }
  return [...sums].flatMap(([key, amount]) => (amount === 0 ? [] : [`${key} ${amount}`])).sort();
};

test('monthly sums by line and stage are those of the plan’s ledger', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 14 }), async (entries) => {
      await filledWith(connection, entries);
      expect(await summed()).toEqual(expected(entries));
    }),
    { numRuns: 60 },
  );
});

test('the list of open commitments sums to what is open of each line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 14 }), async (entries) => {
      await filledWith(connection, entries);
      const list = new Map<string, number>();
      for (const { line, amount } of await rowsOf(connection, sql('open-commitments')))
        list.set(String(line), (list.get(String(line)) ?? 0) + Number(amount));
      const { open } = ledgerOf(FIRST, entries);
      for (const line of LINES) {
        const sum = (open.get(line) ?? new Float64Array(12)).reduce((total, amount) => total + amount, 0);
        expect([line, list.get(line) ?? 0]).toEqual([line, sum]);
      }
    }),
    { numRuns: 40 },
  );
});

test('both files say the law in the same words', () => {
  const law = (name: string): string => {
    const text = sql(name);
    return text.slice(text.indexOf('WITH keyed'), text.indexOf('LEFT JOIN elsewhere'));
  };
  expect(law('monthly-sums')).toContain('left_open AS (');
  expect(law('monthly-sums')).toBe(law('open-commitments'));
});

test.each<[string, readonly Entry[], readonly string[]]>([
  [
    'a part that is paid',
    [
      one('2026-02-01', 'ADS', 100, 'committed', 'PO-1', null),
      one('2026-03-05', 'ADS', 60, 'spent', null, 'po-1'),
    ],
    ['ADS 2 open 40', 'ADS 3 actual 60'],
  ],
  [
    'more paid than promised',
    [
      one('2026-02-01', 'ADS', 100, 'committed', 'PO-1', null),
      one('2026-03-05', 'ADS', 160, 'spent', null, 'PO-1 '),
    ],
    ['ADS 3 actual 160'],
  ],
  [
    'a contract of two lines, paid from a third',
    [
      one('2026-02-01', 'ADS', 100, 'committed', 'PO-1', null),
      one('2026-02-02', 'RENT', 50, 'committed', 'PO-1', null),
      one('2026-03-05', 'STOCK', 120, 'spent', null, 'PO-1'),
    ],
    ['RENT 2 open 30', 'STOCK 3 actual 120'],
  ],
  [
    'more back than was paid',
    [
      one('2026-02-01', 'ADS', 100, 'committed', 'PO-1', null),
      one('2026-03-01', 'ADS', 40, 'committed', 'PO-1', null),
      one('2026-03-05', 'ADS', -30, 'spent', null, 'PO-1'),
    ],
    ['ADS 2 open 130', 'ADS 3 actual -30', 'ADS 3 open 40'],
  ],
  [
    'a contract of two lines, and more back to a third than it paid',
    [
      one('2026-02-01', 'ADS', 100, 'committed', 'PO-1', null),
      one('2026-02-02', 'RENT', 50, 'committed', 'PO-1', null),
      one('2026-03-05', 'STOCK', -20, 'spent', null, 'PO-1'),
    ],
    ['ADS 2 open 120', 'RENT 2 open 50', 'STOCK 3 actual -20'],
  ],
])('%s', async (_, entries, sums) => {
  await filledWith(connection, entries);
  expect(await summed()).toEqual([...sums]);
  expect(expected(entries)).toEqual([...sums]);
});

test.each(['monthly-sums', 'open-commitments'])(
  '%s joins by keys alone: with millions of entries, no pairs of rows are gone through',
  async (name) => {
    await filledWith(connection, [
      one('2026-02-01', 'ADS', 100, 'committed', 'PO-1', null),
      one('2026-03-05', 'ADS', 60, 'spent', null, 'po-1'),
    ]);
    const [plan] = await rowsOf(connection, `EXPLAIN ${sql(name)}`);
    const joins = String(plan!.explain_value).match(/\w*(?:JOIN|PRODUCT)\b/g) ?? [];
    expect(new Set(joins)).toEqual(new Set(['HASH_JOIN']));
  },
);

function one(
  date: string,
  line: string,
  amount: number,
  stage: Entry['stage'],
  reference: string | null,
  settles: string | null,
): Entry {
  return { date, line, amount, stage, reference, settles };
}
