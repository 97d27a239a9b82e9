#!/usr/bin/env bash
# hyperformula 3.5.0.
# Seen: letters that differ by their accents alone are equal by default, in Vietnamese too, where they are other words:
# SUMIF of "thuế" (tax) also sums "thuê" (rent), COUNTIF and SUMIFS likewise, and "đ" equals "d". With accentSensitive those
# are told apart, but MATCH, VLOOKUP and XLOOKUP still take the first that is alike: the tax is the rent's row.
# One would guess that a spreadsheet compares letters without their case only, and that an option for it holds everywhere.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 >/dev/null
cat > run.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
const FORMULAS = [
  'SUMIF(A1:A2, "thuế", B1:B2)', 'SUMIFS(B1:B2, A1:A2, "thuế")', 'COUNTIF(A1:A2, "thuế")',
  'MATCH("thuế", A1:A2, 0)', 'VLOOKUP("thuế", A1:B2, 2, FALSE())', 'XLOOKUP("thuế", A1:A2, B1:B2)',
];
const shown = (options) =>
  HyperFormula.buildFromArray([['thuê', 5], ['thuế', 7], ...FORMULAS.map((formula) => [`=${formula}`])], {
    licenseKey: 'gpl-v3', ...options,
  }).getSheetValues(0).slice(2).map(([value]) => value);
const [usual, sensitive] = [shown({}), shown({ accentSensitive: true })];
console.log('rent 5 (thuê) stands above tax 7 (thuế)');
FORMULAS.forEach((formula, at) => console.log(`${formula}: ${usual[at]}, accent-sensitive ${sensitive[at]}`));
process.exitCode = usual.join() === '12,12,2,1,5,5' && sensitive.join() === '7,7,1,1,5,5' ? 0 : 1;
JS
node run.cjs
