#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6).
# Seen: a LEFT JOIN by equal keys whose ON also asks something of the left table alone is planned as a
# BLOCKWISE_NL_JOIN, every row beside every row; the same asked of the right table, or by a CASE around what was joined,
# stays a HASH_JOIN, with the same result. Among 100,000 invoices and 50,000 payments it is seconds instead of
# milliseconds. One would guess that a condition beside an equality leaves the join one by hash, as it does when the
# join is an inner one.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null
cat > run.cjs <<'JS'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
  await connection.run('CREATE TABLE invoices AS SELECT i AS id, 100 AS amount FROM range(20000) numbers(i)');
  await connection.run('CREATE TABLE payments AS SELECT i * 2 AS invoice, 40 AS paid FROM range(10000) numbers(i)');
  const from = (kind, more = '') => `FROM invoices ${kind} JOIN payments ON invoice = id${more}`;
  const queries = {
    'left, asked of the left': `SELECT SUM(COALESCE(paid, 0)) ${from('LEFT', ' AND amount > 0')}`,
    'left, asked of the right': `SELECT SUM(COALESCE(paid, 0)) ${from('LEFT', ' AND paid > 0')}`,
    'left, by CASE': `SELECT SUM(CASE WHEN amount > 0 THEN COALESCE(paid, 0) ELSE 0 END) ${from('LEFT')}`,
    'inner, asked of the left': `SELECT SUM(paid) ${from('INNER', ' AND amount > 0')}`,
  };
  const seen = [];
  for (const [name, sql] of Object.entries(queries)) {
    const [, plan] = (await rows(`EXPLAIN ${sql}`))[0];
    const joins = String(plan).match(/\w+_JOIN/g).join();
    const start = performance.now();
    const sum = String((await rows(sql))[0][0]);
    console.log(`${name}: ${joins}, ${sum}, ${Math.round(performance.now() - start)} ms`);
    seen.push(`${joins} ${sum}`);
  }
  const [one, ...others] = seen;
  process.exitCode = one === 'BLOCKWISE_NL_JOIN 400000' && others.every((each) => each === 'HASH_JOIN 400000') ? 0 : 1;
})();
JS
node run.cjs
