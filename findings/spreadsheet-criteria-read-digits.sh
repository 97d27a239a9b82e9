#!/usr/bin/env bash
# hyperformula 3.5.0.
# Seen: SUMIF with the criterion "0641" also sums what stands beside the text 641 and the number 641: a criterion of
# digits is a number, even where it and the cells are texts. Codes of accounts with and without a leading zero cannot be
# told apart by SUMIF; a letter before them (in cells and criterion) can. One would guess that text is compared as text.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 >/dev/null
cat > run.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
const rows = [["'641", 1], [641, 2], ["'0641", 4], ["k641", 8], ["k0641", 16]];
const sheet = HyperFormula.buildFromArray(
  [...rows, ['=SUMIF(A1:A5; "0641"; B1:B5)', '=SUMIF(A1:A5; "k0641"; B1:B5)']],
  { licenseKey: 'gpl-v3', functionArgSeparator: ';', decimalSeparator: '.' },
);
const [digits, letter] = sheet.getSheetValues(0).at(-1);
console.log(`SUMIF "0641": ${digits} (its own: 4)   SUMIF "k0641": ${letter}`);
process.exitCode = digits === 7 && letter === 16 ? 0 : 1;
JS
node run.cjs
