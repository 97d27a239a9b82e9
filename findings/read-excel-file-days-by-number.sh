#!/usr/bin/env bash
# read-excel-file 9.3.17, workbooks written by @e965/xlsx 0.20.3 (SheetJS) and @cj-tech-master/excelts 10.2.0.
# Seen: a workbook numbers its formats. read-excel-file looks at what a format says only from number 100 on; SheetJS
# numbers the formats of one’s own from 60. So 13 March 2026 as dd/mm/yyyy, written by the one library, is 46094 to the
# other, among the money. Written by a library that numbers from 164 it is that day, as is m/d/yy, number 14, of SheetJS.
# One would guess that the format that draws a day makes it one, whatever number it has in the file.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 @e965/xlsx@0.20.3 @cj-tech-master/excelts@10.2.0 >/dev/null
cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { Workbook } from '@cj-tech-master/excelts';
import readExcelFile from 'read-excel-file/node';
const [DAY, FORMAT] = [46_094, 'dd/mm/yyyy'];
const bySheetJs = (format) => {
  const sheet = utils.aoa_to_sheet([[DAY]]);
  sheet.A1.z = format;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Bank');
  return write(book, { type: 'buffer', bookType: 'xlsx' });
};
const byExcelTs = async (format) => {
  const book = new Workbook();
  const cell = book.addWorksheet('Bank').getCell(1, 1);
  [cell.value, cell.numFmt] = [DAY, format];
  return Buffer.from(await book.xlsx.writeBuffer());
};
const seen = [];
for (const [name, bytes] of [
  [`SheetJS, ${FORMAT}`, bySheetJs(FORMAT)], ['SheetJS, m/d/yy', bySheetJs('m/d/yy')], [`excelts, ${FORMAT}`, await byExcelTs(FORMAT)],
]) {
  writeFileSync('bank.xlsx', bytes);
  const [{ data: [[value]] }] = await readExcelFile('bank.xlsx');
  seen.push(value instanceof Date ? value.toISOString().slice(0, 10) : value);
  console.log(`written by ${name}: ${seen.at(-1)}`);
}
process.exitCode = seen.join() === '46094,2026-03-13,2026-03-13' ? 0 : 1;
JS
node run.mjs
