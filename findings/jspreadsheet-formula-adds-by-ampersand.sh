#!/usr/bin/env bash
# @jspreadsheet/formula 2.0.2.
# Seen: & adds and + joins. Of two cells that hold numbers =A1&B1 is their sum: 6 and 41 are 47, not 641, and a code
# made of a year and a month, =2026&3, is 2029. A text between them joins: =2026&"-"&3 is 2026-3. The other way round
# =A1+B1 of a text 5 and a number 3 is 53. CONCATENATE joins the same cells.
# One would guess that & makes a text of whatever it is given, as it does in every spreadsheet.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @jspreadsheet/formula@2.0.2 >/dev/null
cat > run.cjs <<'JS'
const formula = require('@jspreadsheet/formula');
const cells = { A1: 6, B1: 41, C1: '"5"', D1: 3 };
const FORMULAS = ['A1&B1', '2026&3', '2026&"-"&3', 'CONCATENATE(A1,B1)', 'C1+D1', 'A1+B1'];
const seen = FORMULAS.map((each) => formula(each, cells));
console.log('A1 is 6, B1 is 41, C1 is the text 5, D1 is 3');
FORMULAS.forEach((each, at) => console.log(`=${each}: ${JSON.stringify(seen[at])}`));
process.exitCode = JSON.stringify(seen) === '[47,2029,"2026-3","641","53",47]' ? 0 : 1;
JS
node run.cjs
