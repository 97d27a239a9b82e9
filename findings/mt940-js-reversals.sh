#!/usr/bin/env bash
# mt940-js 1.0.0, with the tslib that it needs and does not name.
# Seen: RC, a credit that is taken back, is read as a credit, and RD, a debit that is taken back, as a debit. A payment of
# 100 whose reversal follows is read as 200 received, though the closing balance says that nothing is left of it. What is
# read has no field that tells the two from others.
# One would guess that a reader of the format's four marks gives the amount of each the way that it moves the account.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mt940-js@1.0.0 tslib@2.8.1 >/dev/null
cat > run.cjs <<'JS'
const { read } = require('mt940-js');
const statement = [
  ':20:STATEMENT', ':25:1234567890', ':28C:1/1', ':60F:C260301EUR1000,',
  ':61:2603130313C100,NTRFREF1//B1', ':61:2603140314RC100,NTRFREF1//B2',
  ':61:2603150315D40,NTRFREF2//B3', ':61:2603160316RD40,NTRFREF2//B4',
  ':62F:C260316EUR1000,', '-',
].join('\n');
const moved = (lines) => lines.reduce((sum, { amount, isCredit }) => sum + (isCredit ? amount : -amount), 0);
read(Buffer.from(statement)).then(([{ openingBalance, transactions, closingBalance }]) => {
  const ways = transactions.map(({ isCredit }) => (isCredit ? 'in' : 'out'));
  const sum = openingBalance.value + moved(transactions);
  const tells = transactions.some((one) => /R[CD]|reversal/i.test(JSON.stringify(one)));
  console.log(`C, RC, D, RD: ${ways.join(', ')}; ${openingBalance.value} and these are ${sum}, the statement ends with ${closingBalance.value}`);
  console.log(`a reversal is ${tells ? '' : 'not '}told from others`);
  process.exitCode = ways.join() === 'in,in,out,out' && sum === 1120 && closingBalance.value === 1000 && !tells ? 0 : 1;
});
JS
node run.cjs
