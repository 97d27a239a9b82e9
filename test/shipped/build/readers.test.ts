/** The import page contains a reduced workbook reader, which reads the files it is given like the full one. */
import { readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { utils, write, type BookType } from '@e965/xlsx';
import { build } from 'esbuild';
import { withoutOtherKinds } from '../../../local/build/readers.mjs';
import * as whole from '../../../src/imports/reading/workbook';
import { FOLDER } from '../../imports/read';

let shipped: typeof whole;
beforeAll(async () => {
  const bundled = await build({
    entryPoints: ['src/imports/reading/workbook.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    plugins: [withoutOtherKinds],
  });
  const made = new Module('shipped') as Module & { _compile: (code: string, name: string) => void };
  made._compile(bundled.outputFiles[0]!.text, 'shipped.cjs');
  shipped = made.exports as typeof whole;
});

const ROWS = [
  ['Ngày', 'Nội dung', 'Số tiền'],
  ['13/03/2026', 'Bán lẻ; sỉ, lẻ', 1_500_000.5],
  ['14/03/2026', 'Tiền điện', -300_000],
];
const written = (bookType: BookType): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'Sổ');
  return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
};
const lines = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

const FILES: readonly (readonly [string, () => Uint8Array | string])[] = [
  ...['acb.xlsx', 'mb.xlsx', 'vcb-cashup.xlsx', 'shopee-thu-nhap.xlsx', 's03a-dn.xlsx'].map(
    (name) => [name, () => new Uint8Array(readFileSync(`${FOLDER}/${name}`))] as const,
  ),
  ['XML of 2003', () => readFileSync(`${FOLDER}/bank-2003.xml.xls`, 'utf8')],
  ['XML behind blank lines', () => `\n ${readFileSync(`${FOLDER}/bank-2003.xml.xls`, 'utf8')}`],
  ['a page', () => `<html><body><table>${lines}</table></body></html>`],
  ['a page behind a blank line', () => `\n<table>${lines}</table>`],
  ...(['xlsx', 'biff8', 'biff5', 'xlsb', 'ods'] as const).map(
    (kind) => [`.${kind}`, () => written(kind)] as const,
  ),
];

test.each(FILES)('%s', (_, file) => {
  const [sheet] = shipped.sheetsOf(file());
  expect(sheet!.rows.length).toBeGreaterThan(2);
  expect(shipped.sheetsOf(file())).toEqual(whole.sheetsOf(file()));
});

test('a page is one whatever marks its first tag has', () => {
  const page = (tag: string) => shipped.sheetsOf(`<${tag}>${lines}</table>`);
  expect(page('table summary=a,b;c')).toEqual(page('table'));
});

test('what is no workbook is refused', () => {
  const bytes = new TextEncoder().encode('ID;PWXL;N;E');
  expect(() => shipped.sheetsOf(bytes)).toThrow();
});
