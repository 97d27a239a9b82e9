#!/usr/bin/env bash
# hot-formula-parser 4.0.0 and xlsx-calc 0.9.2, which recalculate workbooks outside a spreadsheet.
# Seen: hot-formula-parser’s SUMIF never looks at the column that is to be summed: it sums the criteria’s own, so that
# what was spent on account 641 is 1282, twice the account’s number. xlsx-calc’s looks at the first row alone: what
# RENT costs is right while RENT stands in row 1, 0 for every other line, and no row counts for ">=2". Neither says so.
# One would guess that the oldest sum by criteria is worked out, or refused, as xlsx-calc refuses COUNTIF.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hot-formula-parser@4.0.0 xlsx-calc@0.9.2 >/dev/null
cat > run.cjs <<'JS'
const { Parser } = require('hot-formula-parser');
const calculate = require('xlsx-calc');
const ROWS = [[641, 'RENT', 10], [642, 'TAX', 20], [641, 'RENT', 30]];
const byHot = (formula) => {
  const parser = new Parser();
  parser.on('callRangeValue', ({ row: { index: first }, column }, { row: { index: last } }, done) =>
    done(ROWS.slice(first, last + 1).map((row) => [row[column.index]])));
  const { error, result } = parser.parse(formula);
  return error ?? result;
};
const byCalc = (formula) => {
  const sheet = { E1: { f: formula } };
  ROWS.forEach((row, at) => row.forEach((value, column) => {
    sheet[`${'ABC'[column]}${at + 1}`] = { t: typeof value === 'number' ? 'n' : 's', v: value };
  }));
  calculate({ Sheets: { Ledger: sheet } });
  return sheet.E1.v;
};
const ASKED = [
  ['hot-formula-parser', byHot, 'SUM(C1:C3)', 60], ['hot-formula-parser', byHot, 'SUMIF(A1:A3,641,C1:C3)', 40],
  ['hot-formula-parser', byHot, 'SUMIF(A1:A3,">=642",C1:C3)', 20], ['xlsx-calc', byCalc, 'SUM(C1:C3)', 60],
  ['xlsx-calc', byCalc, 'SUMIF(B1:B3,"RENT",C1:C3)', 40], ['xlsx-calc', byCalc, 'SUMIF(B1:B3,"TAX",C1:C3)', 20],
  ['xlsx-calc', byCalc, 'SUMIF(C1:C3,">=2",C1:C3)', 60],
];
const seen = ASKED.map(([, answer, formula]) => answer(formula));
ASKED.forEach(([name, , formula, right], at) => console.log(`${name} =${formula}: ${seen[at]}; right is ${right}`));
process.exitCode = seen.join() === '60,1282,642,60,10,0,0' ? 0 : 1;
JS
node run.cjs
