#!/usr/bin/env bash
# vietnamese-conversion 2.0.0.
# Seen: VNI text that the library itself made does not come back where ơ, ư or y bear a tone: "nước" becomes "nươùc",
# "cửa" "cưûa", and ỹ is written as ì. One would guess that a converter reads what it writes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vietnamese-conversion@2.0.0 >/dev/null
cat > run.cjs <<'JS'
const { toUnicode, toVNI } = require('vietnamese-conversion');
const back = (text) => toUnicode(toVNI(text, 'unicode'), 'vni').normalize('NFC');
const seen = ['tiền', 'nước', 'cửa', 'mỹ'].map((text) => `${text} → ${back(text)}`).join(', ');
console.log(seen);
process.exitCode = seen === 'tiền → tiền, nước → nươùc, cửa → cưûa, mỹ → mì' ? 0 : 1;
JS
node run.cjs
