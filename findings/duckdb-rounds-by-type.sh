#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6).
# Seen: 2.5 cast to an integer is 3 as a decimal and 2 as a double, where round(2.5) is 3 as both; and the text '1.250'
# is an integer, 1, while '1,250' and '1.250.000' are none. So the type a column was loaded with decides sums of whole
# đồng, and TRY_CAST takes a thousand for one. One would guess one rule of rounding, and that a text with a point is no
# whole number.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null
cat > run.cjs <<'JS'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const row = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson()[0].map(String);
  const cast = await row("SELECT 2.5::DECIMAL(3, 1)::INT, 2.5::DOUBLE::INT, round(2.5::DECIMAL(3, 1)), round(2.5::DOUBLE)");
  const text = await row("SELECT TRY_CAST('1.250' AS INT), TRY_CAST('1,250' AS INT), TRY_CAST('1.250.000' AS INT)");
  console.log(`decimal ${cast[0]}, double ${cast[1]}; round: ${cast[2]}, ${cast[3]}; texts: ${text.join(', ')}`);
  process.exitCode = cast.join() === '3,2,3,3' && text.join() === '1,null,null' ? 0 : 1;
})();
JS
node run.cjs
