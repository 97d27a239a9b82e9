/** Files that are cut off, huge, locked or something else: each is answered by a sentence that says what is wrong. */
import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { sheetsOfFile } from '../../src/imports/reading/file';
import { tablesIn } from '../../src/imports/table/tables';
import { Refusal } from '../../src/refusal';
import { FOLDER, parseXml } from './read';

const ROWS = [
  ['Ngày', 'Nội dung', 'Số tiền'],
  ['13/03/2026', 'Bán lẻ', '450000'],
];
const book = (rows: readonly unknown[][], type: BookType): Uint8Array => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows as unknown[][]), 'Sao kê');
  return new Uint8Array(write(workbook, { bookType: type, type: 'array' }) as ArrayBuffer);
};
const text = (written: string): Uint8Array => Buffer.from(written);
const table = (...lines: string[]): string => [ROWS[0]!.join(';'), ...lines, ''].join('\n');

/** The directory of a .zip says that its first entry will be this large once unpacked. */
const claiming = (size: number): Uint8Array => {
  const bytes = book(ROWS, 'xlsx').slice();
  const view = new DataView(bytes.buffer);
  const entry = [...bytes.keys()].find(
    (at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
  )!;
  view.setUint32(entry + 24, size, true);
  return bytes;
};

/** A workbook with a password is a container of two streams. */
const locked = (): Uint8Array => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
};

const cutOff = (name: string, part: number): Uint8Array => {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  return bytes.subarray(0, Math.floor(bytes.length * part));
};

const HOSTILE: readonly [string, () => Uint8Array, RegExp][] = [
  ['an empty file', () => text(''), /empty/],
  ['blanks alone', () => text(' \n\n '), /empty/],
  ['a PDF', () => text('%PDF-1.7\n'), /PDF/],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /No table/],
  ['a letter', () => text('Kính gửi quý khách,\nxin cảm ơn.\n'), /No table/],
  ['headers alone', () => text(table()), /headers in row 1 of the file and nothing below/],
  ['headers alone in a workbook', () => book([ROWS[0]!], 'xlsx'), /headers in row 1 of “Sao kê”/],
  [
    'a workbook without a table',
    () => book([['Ghi chú'], ['không có gì']], 'xlsx'),
    /first 100 rows of “Sao kê”/,
  ],
  ['a password', locked, /password/],
  ['more than 300 MB once unpacked', () => claiming(400_000_000), /300 MB/],
  ['more than 20 MB', () => new Uint8Array(20_000_001).fill(65), /20 MB/],
  [
    '10,000 columns',
    () => text(`${Array.from({ length: 10_000 }, () => 'Ngày').join(';')}\n`),
    /500 columns/,
  ],
  ['a header in row 101', () => text(`${'x;y\n'.repeat(100)}${table('13/03/2026;a;1')}`), /No table/],
  ['half a .zip', () => cutOff('mb.xlsx', 0.5), /cut off/],
  ['XML that breaks off', () => cutOff('statement-camt053.xml', 0.6), /cut off|No table|nothing below/],
  ['an invoice that breaks off', () => cutOff('hoa-don-dien-tu.xml', 0.4), /cut off/],
  ['a .zip of something else', () => text('PK\x03\x04 and nothing more'), /cut off/],
];

const refusalOf = async (bytes: Uint8Array): Promise<Refusal> => {
  try {
    tablesIn(await sheetsOfFile(bytes, parseXml));
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

test.each(HOSTILE)('%s is answered in words', async (_, make, words) => {
  const refusal = await refusalOf(make());
  expect(refusal.words.en).toMatch(words);
  expect(refusal.words.vi).not.toBe(refusal.words.en);
});

test.each(['mb.xlsx', 'vcb-cashup.xlsx', 'kiotviet-so-quy.xlsx', 'shopee-thu-nhap.xlsx', 'acb.xlsx'])(
  '%s cut off anywhere is refused, or read as what is left of it',
  async (name) => {
    for (const part of [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      expect((await refusalOf(cutOff(name, part))).words.en).toMatch(/cut off|empty|No table/);
    }
  },
);

test.each<[string, BookType]>([
  ['.xls', 'biff8'],
  ['.xlsx', 'xlsx'],
  ['.xlsb', 'xlsb'],
  ['HTML', 'html'],
  ['XML of 2003', 'xlml'],
])('a file of kind %s is read whatever its name ends in', async (_, type) => {
  const [found] = tablesIn(await sheetsOfFile(book(ROWS, type), parseXml));
  expect(found!.blocks[0]!.rows[0]!.cells.map((cell) => cell.text)).toEqual(ROWS[1]);
});

test.each(['=HYPERLINK("x")', '+1+1', '@sum', '-2+3'])('%s in a text stays a text', async (formula) => {
  const lines = table(`13/03/2026;"${formula.replaceAll('"', '""')}";450.000`);
  const [found] = tablesIn(await sheetsOfFile(text(lines), parseXml));
  expect(found!.blocks[0]!.rows[0]!.cells[1]!.text).toBe(formula);
});

test('what a sheet says of its own size is not believed', async () => {
  const workbook = utils.book_new();
  const sheet = utils.aoa_to_sheet([...ROWS, ...Array.from({ length: 20 }, () => ROWS[1]!)]);
  utils.book_append_sheet(workbook, sheet, 'Sao kê');
  const bytes = new Uint8Array(write(workbook, { bookType: 'xlsx', type: 'array' }) as ArrayBuffer);
  const file = CFB.read(bytes, { type: 'array' });
  const part = CFB.find(file, '/xl/worksheets/sheet1.xml')!;
  part.content = Buffer.from(
    Buffer.from(part.content)
      .toString()
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:A1"'),
  );
  const lied = new Uint8Array(CFB.write(file, { type: 'buffer', fileType: 'zip' }) as Buffer);
  const [found] = tablesIn(await sheetsOfFile(lied, parseXml));
  expect(found!.blocks[0]!.rows).toHaveLength(21);
});

test('identifiers of 18 digits stay whole', async () => {
  const id = '577012345678901234';
  const [found] = tablesIn(
    await sheetsOfFile(
      book(
        [
          ['Ngày', 'Mã đơn hàng', 'Số tiền'],
          ['13/03/2026', id, 1],
        ],
        'xlsx',
      ),
      parseXml,
    ),
  );
  expect(found!.blocks[0]!.rows[0]!.cells[1]!.text).toBe(id);
});

test.each([1900, 1904])('a day of a workbook that counts from %d is that day', async (epoch) => {
  const workbook = utils.book_new();
  workbook.Workbook = { WBProps: { date1904: epoch === 1904 } };
  const serial = epoch === 1904 ? 44_632 : 46_094; // 13 March 2026
  const sheet = utils.aoa_to_sheet([ROWS[0]!, [serial, 'Bán lẻ', 1]]);
  (sheet.A2 as { z: string }).z = 'm/d/yy';
  utils.book_append_sheet(workbook, sheet, 'Sao kê');
  const bytes = new Uint8Array(write(workbook, { bookType: 'xlsx', type: 'array' }) as ArrayBuffer);
  const [found] = tablesIn(await sheetsOfFile(bytes, parseXml));
  expect(found!.blocks[0]!.rows[0]!.cells[0]!.day).toBe('2026-03-13');
});
