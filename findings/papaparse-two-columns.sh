#!/usr/bin/env bash
# papaparse 5.7.1.
# Seen: a file of two columns set apart by semicolons is read as one column if it ends with a line break, and as two
# if it does not. One would guess that the line break at a file's end, which most files have, changes nothing.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1 >/dev/null
cat > run.cjs <<'JS'
const Papa = require('papaparse');
const file = 'date;amount\n02/03/2026;1250\n03/03/2026;900';
const columns = (text) => Papa.parse(text).data[0].length;
console.log(`without a last line break: ${columns(file)} columns; with one: ${columns(`${file}\n`)}`);
process.exitCode = columns(file) === 2 && columns(`${file}\n`) === 1 ? 0 : 1;
JS
node run.cjs
