#!/usr/bin/env bash
# js-excel-date-convert 1.0.2, beside excel-date-to-js 1.1.5.
# Seen: what turns a time into the number by which spreadsheets count days rounds to the nearest day. A payment of 31 March
# at 18:30 is 46113, which is 1 April: from noon on each is the next day’s, and the evening of a month’s last day is the
# next month’s. The way back keeps the time of 46112.75, 18:00. The other library keeps it both ways.
# One would guess that the time of day is kept, as spreadsheets do behind the point, or dropped; never that it makes a day.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund js-excel-date-convert@1.0.2 excel-date-to-js@1.1.5 >/dev/null
cat > run.cjs <<'JS'
const { fromExcelDate, toExcelDate } = require('js-excel-date-convert');
const { getExcelDateFromJs } = require('excel-date-to-js');
const TIMES = ['2026-03-31T00:00:00Z', '2026-03-31T11:59:00Z', '2026-03-31T12:00:00Z', '2026-03-31T18:30:00Z'];
const seen = TIMES.map((time) => toExcelDate(new Date(time)));
const days = seen.map((serial) => fromExcelDate(serial).toISOString().slice(0, 10));
const others = TIMES.map((time) => Math.floor(getExcelDateFromJs(new Date(time))));
TIMES.forEach((time, at) => console.log(`${time}: ${seen[at]}, which is ${days[at]}; the other library’s day is ${others[at]}`));
const back = fromExcelDate(46112.75).toISOString();
console.log(`46112.75: ${back}`);
process.exitCode =
  seen.join() === '46112,46112,46113,46113' && days[3] === '2026-04-01' && others.join() === '46112,46112,46112,46112' &&
  back === '2026-03-31T18:00:00.000Z' ? 0 : 1;
JS
node run.cjs
