#!/usr/bin/env bash
# @odoo/o-spreadsheet 19.3.7.
# Seen: = > and < forgive a last digit, but by the same hair whatever the amount: 0.1+0.2 equals 0.3, 1.1+2.2 is above 3.3.
# What they forgive COUNTIF, SUMIF and MATCH do not: where a cell equals 0.3, no cell is counted as 0.3 and one above it.
# One would guess that an engine forgives cents everywhere or nowhere, and that a test in cents tells which.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @odoo/o-spreadsheet@19.3.7 @odoo/owl@2.8.3 >/dev/null
cat > run.cjs <<'JS'
console.debug = () => {};
const { Model } = require('@odoo/o-spreadsheet');
const cells = { A1: '=0.1+0.2', B1: '0.3', A2: '=1.1+2.2', B2: '3.3' };
const ASKED = [
  'A1=B1', 'A1>B1', 'A2=B2', 'A2>B2', 'COUNTIF(A1:A1,B1)', 'COUNTIF(A1:A1,">0.3")', 'SUMIF(A1:A1,"<=0.3")',
  'IFERROR(MATCH(B1,A1:A1,0),"not found")', 'ROUND(A2,2)>B2',
];
ASKED.forEach((formula, at) => (cells[`C${at + 1}`] = `=${formula}`));
const model = new Model({ sheets: [{ id: 's', name: 'S', colNumber: 3, rowNumber: 20, cells }] });
const seen = ASKED.map((_, row) => model.getters.getEvaluatedCell({ sheetId: 's', col: 2, row }).value);
console.log('A1 is 0.1+0.2, B1 is 0.3; A2 is 1.1+2.2, B2 is 3.3');
ASKED.forEach((formula, at) => console.log(`=${formula}: ${seen[at]}`));
process.exitCode = seen.join() === 'true,false,false,true,0,1,0,not found,false' ? 0 : 1;
JS
node run.cjs
