#!/usr/bin/env bash
# mt940js 1.3.5.
# Seen: a line of a bank statement with value date 31 December 2025 and entry date 0102 (month and day, as MT940 has it)
# gets an entry date in January 2025, a year before its value date.
# One would guess that a reader of a format whose entry date has no year takes the nearest one.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mt940js@1.3.5 >/dev/null
cat > run.cjs <<'JS'
const { Parser } = require('mt940js');
const statement = [
  ':20:STATEMENT', ':25:1234567890', ':28C:1/1', ':60F:C251230EUR100,00',
  ':61:2512310102D50,00NTRFREF1//B1', ':86:Rent', ':62F:C260102EUR50,00', '-',
].join('\n');
const [{ transactions: [{ date, entryDate }] }] = new Parser().parse(statement);
const day = (date) => date.toISOString().slice(0, 10);
console.log(`value date ${day(date)}, entry date ${day(entryDate)}`);
process.exitCode = day(date) === '2025-12-31' && day(entryDate) === '2025-01-02' ? 0 : 1;
JS
node run.cjs
