#!/usr/bin/env bash
# qif-ts 1.0.0.
# Seen: an amount with thousands separators, as the programs that write QIF have it, is cut at the first of them:
# -36,000,000.00 is read as -36, and nothing is said.
# One would guess that a QIF reader knows how QIF writes thousands, or refuses what it does not read to its end.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund qif-ts@1.0.0 >/dev/null
cat > run.cjs <<'JS'
const { deserializeQif } = require('qif-ts');
const { transactions: [{ amount }] } = deserializeQif('!Type:Bank\nD1/3/2026\nT-36,000,000.00\nPRent\n^\n');
console.log(`T-36,000,000.00 → ${amount}`);
process.exitCode = amount === -36 ? 0 : 1;
JS
node run.cjs
