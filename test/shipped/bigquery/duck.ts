/** Runs the SQL of docs/bigquery in DuckDB, since BigQuery is not available here. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Entry } from '../../../src/domain/plan';

/** All differences between the two dialects. */
const DIALECT: readonly (readonly [bigQuery: RegExp, duckDb: string])[] = [
  [/`project\.dataset\.entries`/g, 'entries'],
  [/REGEXP_REPLACE\((\w+), r'\\s\+', ' '\)/g, "regexp_replace($1, '\\s+', ' ', 'g')"],
  [/NORMALIZE\((.*?), NFC\)/g, 'nfc_normalize($1)'],
  [/DATE_TRUNC\((\w+), MONTH\)/g, "CAST(date_trunc('month', $1) AS DATE)"],
  [/AS STRING\)/g, 'AS VARCHAR)'],
];

export const sql = (name: string): string =>
  DIALECT.reduce(
    (text, [bigQuery, duckDb]) => text.replace(bigQuery, duckDb),
    readFileSync(`docs/bigquery/${name}.sql`, 'utf8'),
  );

export const opened = async (): Promise<DuckDBConnection> => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    'CREATE TABLE entries (entry_id BIGINT, entry_date DATE, line VARCHAR, amount DECIMAL(38, 9), stage VARCHAR, ' +
      'reference VARCHAR, settles VARCHAR)',
  );
  return connection;
};

export const rowsOf = async (
  connection: DuckDBConnection,
  query: string,
): Promise<Record<string, unknown>[]> => (await connection.runAndReadAll(query)).getRowObjectsJson();

const text = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`);

/** The table holds these entries, in their order. */
export const filledWith = async (connection: DuckDBConnection, entries: readonly Entry[]): Promise<void> => {
  await connection.run('DELETE FROM entries');
  const rows = entries.map(
    ({ date, line, amount, stage, reference, settles }, at) =>
      `(${at}, '${date}', '${line}', ${amount}, '${stage}', ${text(reference)}, ${text(settles)})`,
  );
  if (rows.length > 0) await connection.run(`INSERT INTO entries VALUES ${rows.join(', ')}`);
};
