#!/usr/bin/env bash
# node-ofx-parser 0.5.1, beside ofx-js 1.1.1.
# Seen: a name written with &amp; in an OFX 1.02 file, as the standard asks for, comes out with two more escapes:
# "A &amp;amp;amp; B"; ofx-js gives "A & B". One would guess that reading takes escapes away rather than adds them.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-ofx-parser@0.5.1 ofx-js@1.1.1 >/dev/null
cat > run.cjs <<'JS'
const ofx = [
  'OFXHEADER:100', 'DATA:OFXSGML', 'VERSION:102', '',
  '<OFX><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260302<TRNAMT>-50.00<FITID>1<NAME>A &amp; B</STMTTRN></OFX>',
].join('\n');
(async () => {
  const { NAME: one } = require('node-ofx-parser').parse(ofx).OFX.STMTTRN;
  const { NAME: other } = (await require('ofx-js').parse(ofx)).OFX.STMTTRN;
  console.log(`node-ofx-parser: ${one}   ofx-js: ${other}`);
  process.exitCode = one === 'A &amp;amp;amp; B' && other === 'A & B' ? 0 : 1;
})();
JS
node run.cjs
