#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6).
# Seen: a series of months from 31 January goes to 28 February and stays at the 28th: 28 March, 28 April …; and
# date_trunc('month', …) of a DATE is a TIMESTAMP. One would guess month ends (each step counted from the start), and a
# DATE from a DATE.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null
cat > run.cjs <<'JS'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const value = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson()[0][0];
  const series = await value("SELECT generate_series(DATE '2026-01-31', DATE '2026-05-31', INTERVAL 1 MONTH)");
  const type = await value("SELECT typeof(date_trunc('month', DATE '2026-03-15'))");
  const days = series.map((day) => day.slice(0, 10)).join(' ');
  console.log(`${days}   date_trunc: ${type}`);
  process.exitCode = days === '2026-01-31 2026-02-28 2026-03-28 2026-04-28 2026-05-28' && type === 'TIMESTAMP' ? 0 : 1;
})();
JS
node run.cjs
