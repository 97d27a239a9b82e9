#!/usr/bin/env bash
# mt940js 1.3.5.
# Seen: a customer's reference ends at its first slash, and the bank's reference behind it is lost. Of two payments for the
# contracts 01/HDTN/2026 and 01/HDTN/2027 both have the reference 01, and neither the bank's number that tells them apart.
# One would guess that only the two slashes of the format end a reference: a single one is among its letters.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mt940js@1.3.5 >/dev/null
cat > run.cjs <<'JS'
const { Parser } = require('mt940js');
const statement = [
  ':20:STATEMENT', ':25:1234567890', ':28C:1/1', ':60F:C260301EUR1000,',
  ':61:2603130313D300,NTRF01/HDTN/2026//B1', ':86:Rent',
  ':61:2603130313D300,NTRF01/HDTN/2027//B2', ':86:Rent',
  ':61:2603130313D100,NTRFHDTN-2026//B3', ':86:Power', ':62F:C260313EUR300,', '-',
].join('\n');
const [{ transactions }] = new Parser().parse(statement);
const seen = transactions.map(({ reference, bankReference }) => `"${reference}" and "${bankReference}"`);
console.log(`01/HDTN/2026//B1, 01/HDTN/2027//B2, HDTN-2026//B3: ${seen.join(', ')}`);
process.exitCode = seen.join() === '"01" and "","01" and "","HDTN-2026" and "B3"' ? 0 : 1;
JS
node run.cjs
