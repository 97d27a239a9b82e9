/**
 * `npm run bench -- --warehouse [entries]`: docs/bigquery in DuckDB on a warehouse's number of entries, by default 10
 * million. Its sums are compared, to the đồng, with a second query written differently, for all lines, and with the
 * plan's own ledger for some. Time and memory are printed.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import { ledgerOf } from '../../src/domain/control/ledger';
import type { Entry, Stage } from '../../src/domain/plan';
import { opened, rowsOf, sql } from '../shipped/bigquery/duck';

const LINES = 300;
const MONTHS = 24;
const SAMPLED = [1, 150, 299];
/** One in this many entries is a commitment, which one of the next ones settles. */
const TIED = 20;

/**
 * Days of 24 months; amounts of whole đồng; one entry in twenty commits, another settles it in part, in full or beyond.
 */
const filling = (count: number): string => `
  INSERT INTO entries
  SELECT
    i,
    DATE '2025-01-01' + CAST(hash(i, 'day') % 730 AS INTEGER),
    'L' || lpad(CAST((i // ${TIED}) * 7 % ${LINES} AS VARCHAR), 3, '0'),
    1000 + hash(i, 'amount') % 5000000,
    CASE WHEN i % ${TIED} = 0 THEN 'committed' WHEN i % 3 = 0 THEN 'received' ELSE 'spent' END,
    CASE WHEN i % ${TIED} = 0 THEN 'PO-' || CAST(i AS VARCHAR) END,
    CASE WHEN i % ${TIED} = 7 THEN ' po-' || CAST(i - 7 AS VARCHAR) END
  FROM range(${count}) AS numbers(i)`;

/**
 * The same sums computed differently: here each reference commits once and is settled on its own line, so the open part
 * is the larger of zero and the commitment less what settles it.
 */
const SECOND = `
  WITH paid AS (
    SELECT lower(trim(settles)) AS reference, SUM(amount) AS amount FROM entries WHERE settles IS NOT NULL GROUP BY 1
  ),
  told AS (
    SELECT line, entry_date, stage, amount FROM entries WHERE stage <> 'committed'
    UNION ALL
    SELECT e.line, e.entry_date, e.stage, GREATEST(0, e.amount - COALESCE(p.amount, 0))
    FROM entries e LEFT JOIN paid p ON p.reference = lower(e.reference) WHERE e.stage = 'committed'
  ),
  placed AS (SELECT *, year(entry_date) * 12 + month(entry_date) - 1 AS slot FROM told)
  SELECT line, make_date(slot // 12, slot % 12 + 1, 1) AS month, stage, SUM(amount) AS amount
  FROM placed WHERE stage <> 'committed' OR amount > 0 GROUP BY line, slot, stage`;

const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const done = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return done;
};

const number = async (connection: DuckDBConnection, query: string): Promise<number> =>
  Number((await rowsOf(connection, query))[0]!.n);

/** The entries of some lines, summed by the plan's own ledger: by line, month, and whether still committed. */
const ownSums = async (connection: DuckDBConnection): Promise<Map<string, number>> => {
  const names = SAMPLED.map((line) => `'L${String(line).padStart(3, '0')}'`).join();
  const rows = await rowsOf(connection, `SELECT * FROM entries WHERE line IN (${names}) ORDER BY entry_id`);
  const entries = rows.map(({ entry_date, line, amount, stage, reference, settles }): Entry => ({
    date: String(entry_date),
    line: String(line),
    amount: Number(amount),
    stage: stage as Stage,
    reference: reference as string | null,
    settles: settles as string | null,
  }));
  const sums = new Map<string, number>();
  for (const year of [2025, 2026]) {
    const { actuals, open } = ledgerOf(`${year}-01`, entries);
    for (const [what, found] of [['actual', actuals] as const, ['open', open] as const])
      for (const [line, months] of found)
        months.forEach((sum, at) =>
          sums.set(`${line} ${year}-${String(at + 1).padStart(2, '0')} ${what}`, sum),
        );
  }
  return sums;
};

export const warehouse = async (count: number): Promise<void> => {
  const connection = await opened();
  await connection.run('SET threads = 2');
  await timed(`${count.toLocaleString('en-US')} entries made`, () => connection.run(filling(count)));
  await timed('monthly-sums.sql', () =>
    connection.run(
      `CREATE TABLE sums AS ${sql('monthly-sums').replace(/ORDER BY line, month, stage\s*$/, '')}`,
    ),
  );
  await timed('the second query', () => connection.run(`CREATE TABLE again AS ${SECOND}`));
  const open = await timed('open-commitments.sql', () => rowsOf(connection, sql('open-commitments')));
  const differ = await number(
    connection,
    'SELECT COUNT(*) AS n FROM sums FULL JOIN again USING (line, month, stage) WHERE sums.amount IS DISTINCT FROM again.amount',
  );
  const rows = await number(connection, 'SELECT COUNT(*) AS n FROM sums');
  const own = await ownSums(connection);
  const told = new Map<string, number>();
  for (const { line, month, stage, amount } of await rowsOf(connection, 'SELECT * FROM sums')) {
    const key = `${String(line)} ${String(month).slice(0, 7)} ${stage === 'committed' ? 'open' : 'actual'}`;
    told.set(key, (told.get(key) ?? 0) + Number(amount));
  }
  const unlike = [...own].filter(([key, sum]) => (told.get(key) ?? 0) !== sum);
  console.log(
    [
      `${rows.toLocaleString('en-US')} sums of ${LINES} lines and ${MONTHS} months, ${open.length.toLocaleString('en-US')} open commitments`,
      `unlike the second query: ${differ}; unlike the plan’s own ledger, of ${own.size.toLocaleString('en-US')} sums of ${SAMPLED.length} lines: ${unlike.length}`,
      `memory at most: ${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en-US')} MB`,
    ].join('\n'),
  );
  connection.closeSync();
  if (differ > 0 || unlike.length > 0 || rows === 0 || own.size === 0) process.exitCode = 1;
};
