#!/usr/bin/env bash
# xlsx-populate 1.21.0.
# Seen: a text that looks like a plain number is a number once its workbook is opened again, though it was written as text
# and its cell has the format “plain text” (@). Of a column of accounts 641 and 3 come back as numbers, 0641, 1.50, 1E5
# and a phone’s +84912345678 as texts: sorted, compared or looked up, they are two kinds. So it is in the workbook that
# the library itself wrote and in one of another (@e965/xlsx 0.20.3).
# One would guess that the type that a workbook keeps with each cell is what comes back.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx-populate@1.21.0 @e965/xlsx@0.20.3 >/dev/null
cat > run.cjs <<'JS'
const populate = require('xlsx-populate');
const { utils, write } = require('@e965/xlsx');
const CODES = ['641', '3', '0641', '1.50', '1.5', '1E5', '+84912345678'];
const read = async (bytes) => {
  const sheet = (await populate.fromDataAsync(bytes)).sheet(0);
  return CODES.map((_, at) => sheet.cell(at + 1, 1).value());
};
(async () => {
  const book = await populate.fromBlankAsync();
  CODES.forEach((code, at) => book.sheet(0).cell(at + 1, 1).value(code).style('numberFormat', '@'));
  const others = utils.book_new();
  const sheet = utils.aoa_to_sheet(CODES.map((code) => [code]));
  CODES.forEach((_, at) => (sheet[`A${at + 1}`].z = '@'));
  utils.book_append_sheet(others, sheet, 'Codes');
  const seen = [await read(await book.outputAsync()), await read(write(others, { type: 'buffer', bookType: 'xlsx' }))];
  console.log(`written as texts: ${CODES.join(', ')}`);
  for (const all of seen) console.log(`read: ${JSON.stringify(all)}`);
  const wanted = JSON.stringify([641, 3, '0641', '1.50', 1.5, '1E5', '+84912345678']);
  process.exitCode = seen.every((all) => JSON.stringify(all) === wanted) ? 0 : 1;
})();
JS
node run.cjs
