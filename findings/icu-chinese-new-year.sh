#!/usr/bin/env bash
# node 24.11.1 (its own ICU) and lunar-javascript 1.7.7.
# Seen: the `chinese` calendar of Intl has the new year of 2027 a day late and that of 2030 a day early.
# One would guess that the calendar every browser ships agrees with the published Chinese calendar.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.11.1 lunar-javascript@1.7.7 >/dev/null
cat > run.cjs <<'JS'
const { Lunar } = require('lunar-javascript');
const DAY = 86_400_000;
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
const newYear = (year) => {
  for (let day = Date.UTC(year, 0, 20); ; day += DAY) {
    const parts = Object.fromEntries(chinese.formatToParts(day).map(({ type, value }) => [type, value]));
    if (parts.month === '1' && parts.day === '1') return new Date(day).toISOString().slice(0, 10);
  }
};
const rows = [2026, 2027, 2028, 2029, 2030, 2031].map((year) => [newYear(year), Lunar.fromYmd(year, 1, 1).getSolar().toYmd()]);
for (const [icu, table] of rows) console.log(`ICU ${icu}  calendar ${table}${icu === table ? '' : '  differs'}`);
const odd = rows.filter(([icu, table]) => icu !== table).map(String).join(' ');
process.exitCode = odd === '2027-02-07,2027-02-06 2030-02-02,2030-02-03' ? 0 : 1;
JS
node_modules/.bin/node run.cjs
