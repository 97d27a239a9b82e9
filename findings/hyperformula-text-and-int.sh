#!/usr/bin/env bash
# hyperformula 3.5.0.
# Seen: TEXT, which makes words of figures, takes the usual formats of figures for letters: 1234567 as #,##0 is
# “1234567,##0”, an eighth as 0.0% is “0.1%”, a hundredth of what it is, a million as 0.0,, is “1234567.0,,” and March as
# mmm yyyy is “030 2026”; dd/mm/yyyy and 0.00 are right. INT cuts instead of going down: of −2.5 it is −2.
# One would guess that formats which every spreadsheet draws are drawn or refused, and that INT is the one it is named for.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 >/dev/null
cat > run.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
const FORMULAS = [
  'TEXT(1234567,"#,##0")', 'TEXT(0.125,"0.0%")', 'TEXT(1234567,"0.0,,")', 'TEXT(DATE(2026,3,13),"mmm yyyy")',
  'TEXT(DATE(2026,3,13),"dd/mm/yyyy")', 'TEXT(1234.5,"0.00")', 'INT(2.5)', 'INT(-2.5)',
];
const seen = HyperFormula.buildFromArray(FORMULAS.map((formula) => [`=${formula}`]), { licenseKey: 'gpl-v3' })
  .getSheetValues(0).map(([value]) => value);
FORMULAS.forEach((formula, at) => console.log(`=${formula}: ${seen[at]}`));
process.exitCode =
  seen.join('; ') === '1234567,##0; 0.1%; 1234567.0,,; 030 2026; 13/03/2026; 1234.50; 2; -2' ? 0 : 1;
JS
node run.cjs
