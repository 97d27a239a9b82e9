#!/usr/bin/env bash
# exceljs 4.4.0, a workbook written by @e965/xlsx 0.20.3.
# Seen: a cell may keep its day as a text of ISO 8601 (type "d": the standard has it, “Strict” workbooks do so, and other
# libraries write it). exceljs takes the year alone and counts it as days: 3 February 2026 and 31 December 2026 are both
# 18 July 1905. The library that wrote the file reads both as they are.
# One would guess that a day in a cell that says it is one is that day, or that the reader complains.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 @e965/xlsx@0.20.3 >/dev/null
cat > run.cjs <<'JS'
const { Workbook } = require('exceljs');
const { read, utils, write } = require('@e965/xlsx');
const days = ['2026-02-03', '2026-12-31'];
const sheet = utils.aoa_to_sheet(days.map((day) => [new Date(`${day}T00:00:00Z`)]), { cellDates: true, UTC: true });
for (const cell of ['A1', 'A2']) sheet[cell].z = 'dd/mm/yyyy';
const book = utils.book_new();
utils.book_append_sheet(book, sheet, 'Bank');
const bytes = write(book, { type: 'buffer', bookType: 'xlsx', cellDates: true });
(async () => {
  const opened = await new Workbook().xlsx.load(bytes);
  const byExceljs = days.map((_, at) => opened.worksheets[0].getRow(at + 1).getCell(1).value.toISOString().slice(0, 10));
  const bySheetJs = days.map((_, at) => read(bytes).Sheets.Bank[`A${at + 1}`].w);
  console.log(`${days.join(', ')}: exceljs reads ${byExceljs.join(', ')}; SheetJS ${bySheetJs.join(', ')}`);
  const seen = [...byExceljs, ...bySheetJs].join(' ');
  process.exitCode = seen === '1905-07-18 1905-07-18 03/02/2026 31/12/2026' ? 0 : 1;
})();
JS
node run.cjs
