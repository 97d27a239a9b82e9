#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1.
# Seen: VALUE peels up to three characters that are no digits off each end of a text before it reads it. Brackets lose
# their sign: (36,000,000) is 36000000, as is the text that DOLLAR of the same library makes of an amount below zero. A
# minus behind is lost, 12k is 12, 350tr (millions) is 350, and "n/a" is 0.
# One would guess that it is the amount that is meant, as brackets are in spreadsheets, or an error, as for 1.250.000.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 >/dev/null
cat > run.cjs <<'JS'
const { DOLLAR, VALUE } = require('@formulajs/formulajs');
const TEXTS = ['(36,000,000)', DOLLAR(-1234.5, 2), '500-', '12k', '350tr', 'n/a', '-500', '1.250.000'];
const seen = TEXTS.map((text) => (VALUE(text) instanceof Error ? VALUE(text).message : VALUE(text)));
TEXTS.forEach((text, at) => console.log(`${text}: ${seen[at]}`));
process.exitCode = seen.join() === '36000000,1234.5,500,12,350,0,-500,#VALUE!' ? 0 : 1;
JS
node run.cjs
