#!/usr/bin/env bash
# mt940js 1.3.5.
# Seen: amounts are rounded to hundredths whatever the currency. Of a statement in Kuwaiti dinars, which have thousandths,
# a payment of 50.125 is read as 50.12, one of 0.005 as nothing, and the opening and closing balances are rounded too:
# the check of rows against balances passes, since both are a little wrong.
# One would guess that a reader of a format that writes as many decimals as the currency has keeps them.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mt940js@1.3.5 >/dev/null
cat > run.cjs <<'JS'
const { Parser } = require('mt940js');
const read = (payment, opening, closing) => {
  const statement = [
    ':20:STATEMENT', ':25:1234567890', ':28C:1/1', `:60F:C260301KWD${opening}`,
    `:61:2603130313D${payment}NTRFREF1//B1`, ':86:Rent', `:62F:C260313KWD${closing}`, '-',
  ].join('\n');
  const [{ transactions, openingBalance, closingBalance }] = new Parser().parse(statement);
  return `${payment} from ${opening} leaves ${closing}: read as ${transactions[0].amount} from ${openingBalance} leaves ${closingBalance}`;
};
const seen = [read('50,125', '100,500', '50,375'), read('0,005', '1,000', '0,995')];
console.log(seen.join('\n'));
const wanted = ['read as -50.12 from 100.5 leaves 50.38', 'read as 0 from 1 leaves 1'];
process.exitCode = seen.every((line, at) => line.endsWith(wanted[at])) ? 0 : 1;
JS
node run.cjs
