#!/usr/bin/env bash
# fast-formula-parser 1.0.19.
# Seen: WORKDAY with days below zero gives the day it was given, however many they are: five working days before
# Friday, 9 January 2026, are that Friday. EDATE runs over the end of a short month: a month after 31 January is
# 3 March, and of the same month EOMONTH says 28 February.
# One would guess that a day is counted back as it is forth, and that a month after January is February.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-formula-parser@1.0.19 >/dev/null
cat > run.cjs <<'JS'
const FormulaParser = require('fast-formula-parser');
const day = (formula) =>
  new Date(Date.UTC(1899, 11, 30 + new FormulaParser().parse(formula, { sheet: 'S', row: 1, col: 1 }))).toISOString().slice(0, 10);
const SEEN = {
  'WORKDAY(DATE(2026,1,9), 5)': '2026-01-16',
  'WORKDAY(DATE(2026,1,9), -5)': '2026-01-09',
  'WORKDAY(DATE(2026,1,9), -1)': '2026-01-09',
  'EDATE(DATE(2026,1,31), 1)': '2026-03-03',
  'EDATE(DATE(2026,3,31), 1)': '2026-05-01',
  'EOMONTH(DATE(2026,1,31), 1)': '2026-02-28',
};
for (const [formula, seen] of Object.entries(SEEN)) {
  console.log(`${formula}: ${day(formula)}`);
  if (day(formula) !== seen) process.exitCode = 1;
}
JS
node run.cjs
