#!/usr/bin/env bash
# dinero.js 2.0.2.
# Seen: what is left over when an amount is split goes to the parts that weigh most, however little they lack. 10 đồng by
# 5 : 1 : 1 : 5 is 5, 0, 0, 5, though the exact shares are 4.17, 0.83, 0.83 and 4.17; 5 đồng by 1 : 2 is 1 and 4.
# One would guess that a unit goes where most of one is missing: 4, 1, 1, 4, and 2 and 3.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dinero.js@2.0.2 >/dev/null
cat > run.mjs <<'JS'
import { allocate, dinero, toSnapshot } from 'dinero.js';
import { VND } from 'dinero.js/currencies';
const parts = (amount, weights) =>
  allocate(dinero({ amount, currency: VND }), weights).map((part) => toSnapshot(part).amount).join(', ');
const seen = [parts(10, [5, 1, 1, 5]), parts(5, [1, 2]), parts(-5, [1, 2])];
console.log(`10 by 5:1:1:5 is ${seen[0]}; 5 by 1:2 is ${seen[1]}; -5 by 1:2 is ${seen[2]}`);
process.exitCode = seen.join('; ') === '5, 0, 0, 5; 1, 4; -1, -4' ? 0 : 1;
JS
node run.mjs
