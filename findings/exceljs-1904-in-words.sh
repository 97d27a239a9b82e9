#!/usr/bin/env bash
# exceljs 4.4.0, a workbook written by @e965/xlsx 0.20.3.
# Seen: workbooks that count their days from 1904 say so in one attribute, which may be "1" or "true" alike. exceljs
# understands "1" alone: where the file says "true", as SheetJS writes it, 1 January 2026 is 31 December 2021.
# One would guess that a library that knows about 1904 knows both spellings of yes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 @e965/xlsx@0.20.3 >/dev/null
cat > run.cjs <<'JS'
const { Workbook } = require('exceljs');
const { CFB, read, utils, write } = require('@e965/xlsx');
const sheet = utils.aoa_to_sheet([[44561]]);
sheet.A1.z = 'dd/mm/yyyy';
const book = utils.book_new();
utils.book_append_sheet(book, sheet, 'Bank');
book.Workbook = { WBProps: { date1904: true } };
const written = write(book, { type: 'buffer', bookType: 'xlsx' });
const saying = (word) => {
  const file = CFB.read(written, { type: 'buffer' });
  const part = CFB.find(file, '/xl/workbook.xml');
  part.content = Buffer.from(Buffer.from(part.content).toString().replace(/date1904="\w+"/, `date1904="${word}"`));
  return CFB.write(file, { type: 'buffer', fileType: 'zip' });
};
(async () => {
  const seen = [];
  for (const bytes of [written, saying('true'), saying('1')]) {
    const opened = await new Workbook().xlsx.load(bytes);
    const byExceljs = opened.worksheets[0].getCell('A1').value.toISOString().slice(0, 10);
    seen.push(`${byExceljs} where SheetJS reads ${read(bytes).Sheets.Bank.A1.w}`);
  }
  console.log(`as written: ${seen[0]}; "true": ${seen[1]}; "1": ${seen[2]}`);
  const wanted = ['2021-12-31', '2021-12-31', '2026-01-01'].map((day) => `${day} where SheetJS reads 01/01/2026`);
  process.exitCode = seen.join() === wanted.join() ? 0 : 1;
})();
JS
node run.cjs
