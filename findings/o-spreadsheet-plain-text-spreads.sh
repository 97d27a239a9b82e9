#!/usr/bin/env bash
# @odoo/o-spreadsheet 19.3.7.
# Seen: a formula takes the format “plain text” (@) from a cell that it reads, and is text from then on: beside such a
# cell, which holds =3+4, =A1+B1 is the text 17, and a SUM over it, itself text then, leaves it out and says 20 where 37
# is right. COUNT says that one of two is a number. A format of the formula's own keeps the number.
# One would guess that how a cell is shown never decides whether another one's figure counts.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @odoo/o-spreadsheet@19.3.7 @odoo/owl@2.8.3 >/dev/null
cat > run.cjs <<'JS'
console.debug = () => {};
const { Model } = require('@odoo/o-spreadsheet');
const cells = {
  A1: '=3+4', B1: '10', C1: '=A1+B1', C2: '20', D1: '=SUM(C1:C2)', D2: '=COUNT(C1:C2)',
  E1: '=A1+B1', E2: '20', F1: '=SUM(E1:E2)',
};
const sheet = { id: 's', name: 'S', colNumber: 6, rowNumber: 2, cells, formats: { A1: 1, E1: 2 } };
const model = new Model({ sheets: [sheet], formats: { 1: '@', 2: '#,##0' } });
const shown = Object.keys(cells).map((cell) => {
  const [col, row] = [cell.charCodeAt(0) - 65, Number(cell[1]) - 1];
  return `${cell} ${JSON.stringify(model.getters.getEvaluatedCell({ sheetId: 's', col, row }).value)}`;
}).join(', ');
console.log(`A1 is plain text, E1 has a number format of its own: ${shown}`);
const seen = 'A1 "7", B1 10, C1 "17", C2 20, D1 "20", D2 1, E1 17, E2 20, F1 37';
process.exitCode = shown === seen ? 0 : 1;
JS
node run.cjs
