#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS), beside numfmt 4.0.1.
# Seen: [$-42A] in a cell's format names a language, Vietnamese, and no currency; report servers and spreadsheets write it
# before any number. SheetJS draws a dollar for it: 36 million đồng as [$-42A]#,##0 are shown as $36,000,000, with ₫ behind
# them as $36,000,000 ₫, and dollars get a second one. A day with such a tag has none.
# One would guess that between the mark and the dash stands the currency, so that nothing there is no currency.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 numfmt@4.0.1 >/dev/null
cat > run.mjs <<'JS'
import { read, utils, write } from '@e965/xlsx';
import { format } from 'numfmt';
const FORMATS = ['#,##0', '[$-42A]#,##0', '[$-1010409]#,##0', '[$-42A]#,##0\\ "₫"', '[$-42A]$#,##0', '#,##0\\ [$₫-42A]'];
const sheet = utils.aoa_to_sheet([...FORMATS.map(() => [36_000_000]), [46_094]]);
[...FORMATS, '[$-42A]dd/mm/yyyy'].forEach((z, at) => (sheet[`A${at + 1}`].z = z));
const book = utils.book_new();
utils.book_append_sheet(book, sheet, 'Bank');
const cells = read(write(book, { type: 'buffer', bookType: 'xlsx' })).Sheets.Bank;
const seen = FORMATS.map((_, at) => cells[`A${at + 1}`].w);
const other = FORMATS.map((pattern) => format(pattern, 36_000_000).replace(/\u00a0/g, ' '));
FORMATS.forEach((pattern, at) => console.log(`${pattern}: SheetJS ${seen[at]}; numfmt ${other[at]}`));
console.log(`a day: ${cells[`A${FORMATS.length + 1}`].w}`);
const dollars = (texts) => texts.map((text) => (text.includes('$') ? 'yes' : 'no')).join();
process.exitCode =
  seen.join('|') === '36,000,000|$36,000,000|$36,000,000|$36,000,000 ₫|$$36,000,000|36,000,000 ₫' &&
  dollars(other) === 'no,no,no,no,yes,no' && cells[`A${FORMATS.length + 1}`].w === '13/03/2026' ? 0 : 1;
JS
node run.mjs
