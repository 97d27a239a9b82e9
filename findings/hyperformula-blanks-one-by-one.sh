#!/usr/bin/env bash
# hyperformula 3.5.0.
# Seen: a blank cell is nothing to MEDIAN, DEVSQ, AVEDEV and NPV within a range, and zero once cells are named one by one:
# of blank, 1, blank, 4 the median is 2.5 as A1:D1 and 0.5 as A1,B1,C1,D1. AVERAGE, MIN and STDEV of the same four cells
# say the same both ways.
# One would guess that a range and the list of its cells are one, at least in functions whose neighbours say so.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 >/dev/null
cat > run.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
const sheet = HyperFormula.buildFromArray([[null, 1, null, 4]], { licenseKey: 'gpl-v3' });
const both = (name, before = '') =>
  ['A1:D1', 'A1,B1,C1,D1'].map((cells) => Number(sheet.calculateFormula(`=${name}(${before}${cells})`, 0).toFixed(2)));
const seen = [
  ...['MEDIAN', 'DEVSQ', 'AVEDEV', 'AVERAGE', 'MIN', 'STDEV'].map((name) => [name, ...both(name)]),
  ['NPV', ...both('NPV', '0.1,')],
];
for (const [name, range, list] of seen) console.log(`${name}: ${range} of A1:D1, ${list} of A1,B1,C1,D1`);
const wanted =
  'MEDIAN,2.5,0.5,DEVSQ,4.5,10.75,AVEDEV,1.5,1.38,AVERAGE,2.5,2.5,MIN,1,1,STDEV,2.12,2.12,NPV,4.21,3.56';
process.exitCode = seen.join() === wanted ? 0 : 1;
JS
node run.cjs
