#!/usr/bin/env bash
# @odoo/o-spreadsheet 19.3.7.
# Seen: once the column that a formula adds up is deleted, SUM says #REF, but SUMIFS, SUMIF and MAXIFS say 0, and
# COUNTIF with "<>" says 1: the lost column counts as an empty cell. One would guess that a lost reference is an error
# in each of them; a total that is silently 0 looks like a month without money.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @odoo/o-spreadsheet@19.3.7 @odoo/owl@2.8.3 >/dev/null
cat > run.cjs <<'JS'
console.debug = () => {};
const { Model } = require('@odoo/o-spreadsheet');
const FORMULAS = ['SUM(B1:B2)', 'SUMIFS(B1:B2, A1:A2, "x")', 'SUMIF(A1:A2, "x", B1:B2)', 'MAXIFS(B1:B2, A1:A2, "x")', 'COUNTIF(B1:B2, "<>")'];
const cells = { A1: 'x', A2: 'y', B1: '5', B2: '7' };
FORMULAS.forEach((formula, row) => (cells[`D${row + 1}`] = `=${formula}`));
const model = new Model({ sheets: [{ id: 's', name: 'S', colNumber: 4, rowNumber: 5, cells }] });
const shown = (col) => FORMULAS.map((_, row) => model.getters.getEvaluatedCell({ sheetId: 's', col, row }).value);
const before = shown(3);
model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: 's', sheetName: 'S', dimension: 'COL', elements: [1] });
const after = shown(2);
FORMULAS.forEach((formula, at) => console.log(`${formula}: ${before[at]}, without column B ${after[at]}`));
const isAsSeen =
  JSON.stringify(before) === '[12,5,5,5,2]' && JSON.stringify(after) === '["#REF",0,0,0,1]';
process.exitCode = isAsSeen ? 0 : 1;
JS
node run.cjs
