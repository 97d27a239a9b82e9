#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS 0.20.3).
# Seen: by default a CSV's 02/03/2026 is 3 February, while 13/03/2026 in the same column stays text; 1.250 is one and a
# quarter and "1,25" one hundred and twenty-five. With raw: true all of them stay texts.
# One would guess that a column is read one way, or that text of a CSV stays text.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 >/dev/null
cat > run.cjs <<'JS'
const XLSX = require('@e965/xlsx');
const csv = 'date,amount\n02/03/2026,1.250\n13/03/2026,"1,25"\n';
const rows = (options) => XLSX.utils.sheet_to_json(XLSX.read(csv, { type: 'string', ...options }).Sheets.Sheet1, { header: 1 }).slice(1);
const day = (serial) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
const [[first, small], [second, large]] = rows({});
console.log(`02/03/2026 → ${day(first)}; 13/03/2026 → ${JSON.stringify(second)}; 1.250 → ${small}; 1,25 → ${large}`);
console.log('raw:', JSON.stringify(rows({ raw: true })));
const guessed = day(first) === '2026-02-03' && second === '13/03/2026' && small === 1.25 && large === 125;
process.exitCode = guessed && rows({ raw: true }).flat().every((value) => typeof value === 'string') ? 0 : 1;
JS
node run.cjs
