#!/usr/bin/env bash
# currency-formatter 1.5.9.
# Seen: format writes 36000000 in VND as 36.000.000 ₫, and unformat, asked in VND, reads that very text as 36: its list of
# currencies has the point as the mark of đồng’s decimals, too. Rupiah and won, without decimals as well, come back whole.
# One would guess that what a library wrote in a currency it reads as the same amount in that currency.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund currency-formatter@1.5.9 >/dev/null
cat > run.cjs <<'JS'
const { format, unformat } = require('currency-formatter');
const seen = [];
for (const [code, amount] of [['VND', 36_000_000], ['VND', -1_250_000], ['VND', 500], ['IDR', 36_000_000], ['KRW', 36_000_000]]) {
  const written = format(amount, { code });
  seen.push(unformat(written, { code }));
  console.log(`${amount} ${code} is written ${written} and read ${seen.at(-1)}`);
}
process.exitCode = seen.join() === '36,-1.25,500,36000000,36000000' ? 0 : 1;
JS
node run.cjs
