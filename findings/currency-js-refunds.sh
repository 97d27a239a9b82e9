#!/usr/bin/env bash
# currency.js 2.0.4.
# Seen: halves are rounded up, also below zero. A tenth of 125 đồng is 13, of a refund of 125 đồng 12: what was paid and
# what comes back differ by one. 1.005 dollars are 1.01, -1.005 are -1; half a đồng is one, minus half a đồng nothing.
# One would guess that an amount and its reversal are always the same amount, as in a spreadsheet's ROUND.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund currency.js@2.0.4 >/dev/null
cat > run.cjs <<'JS'
const currency = require('currency.js');
const tenth = (amount) => currency(amount, { precision: 0 }).multiply(0.1).value;
const seen = [tenth(125), tenth(-125), currency(1.005).value, currency(-1.005).value];
console.log(`a tenth of 125: ${seen[0]}, of -125: ${seen[1]}; 1.005: ${seen[2]}, -1.005: ${seen[3]}`);
process.exitCode = seen.join() === '13,-12,1.01,-1' ? 0 : 1;
JS
node run.cjs
