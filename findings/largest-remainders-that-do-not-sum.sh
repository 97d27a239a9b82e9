#!/usr/bin/env bash
# hare-niemeyer 3.0.0 and largest-remainder-round 1.1.0, two libraries of the method of largest remainders.
# Seen: where several are owed the last units alike, hare-niemeyer hands out half of them: 11 among three are 4, 3, 3, a
# million among twelve months is 999,998. largest-remainder-round gives 34, 33, 33 of an amount of 0: it takes 0 for “not
# said”, which means a hundred. Neither complains.
# One would guess that a method made to let parts sum to the whole does so, ties or not, and of nothing gives nothing.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hare-niemeyer@3.0.0 largest-remainder-round@1.1.0 >/dev/null
cat > run.mjs <<'JS'
import hareNiemeyer from 'hare-niemeyer';
import 'largest-remainder-round';
const named = (weights) => Object.fromEntries(weights.map((weight, at) => [`part ${at + 1}`, weight]));
const hare = (weights, whole) => Object.values(hareNiemeyer(named(weights), whole));
const EVEN = new Array(12).fill(1);
const splits = [
  ['hare-niemeyer', 11, hare([1, 1, 1], 11)],
  ['hare-niemeyer', 1_000_000, hare(EVEN, 1_000_000)],
  ['hare-niemeyer', 10, hare([1, 2, 4], 10)],
  ['largest-remainder-round', 11, [1, 1, 1].spread(11)],
  ['largest-remainder-round', 0, [1, 1, 1].spread(0)],
];
const sum = (parts) => parts.reduce((all, part) => all + part, 0);
for (const [name, whole, parts] of splits) console.log(`${name}: ${whole} is ${parts.join(', ')}, which sum to ${sum(parts)}`);
process.exitCode = splits.map(([, , parts]) => sum(parts)).join() === '10,999998,10,11,100' ? 0 : 1;
JS
node run.mjs
