/** Files that are truncated, huge, locked or something else: each is answered by a sentence that says what is wrong. */
import { readFileSync } from 'node:fs';
import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { prepared } from '../../../src/imports/fates/prepared';
import { proposedMapping } from '../../../src/imports/mapping/mapping';
import { sheetsOfFile } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { Refusal } from '../../../src/refusal';
import { FOLDER, parseXml } from '../read';

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

/** A .zip whose directory declares this unpacked size for its first entry. */
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

const container = (parts: Record<string, string>): Uint8Array => {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(parts)) CFB.utils.cfb_add(file, name, Buffer.from(content));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
};
const zipped = (parts: Record<string, string>): Uint8Array => {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(parts)) CFB.utils.cfb_add(file, name, Buffer.from(content));
  return new Uint8Array(CFB.write(file, { type: 'buffer', fileType: 'zip' }) as Buffer);
};
/** A workbook with a changed sheet. */
const withSheet = (change: (xml: string) => string, workbook = book(ROWS, 'xlsx')): Uint8Array => {
  const file = CFB.read(workbook, { type: 'array' });
  const part = CFB.find(file, '/xl/worksheets/sheet1.xml')!;
  part.content = Buffer.from(change(Buffer.from(part.content).toString()));
  return new Uint8Array(CFB.write(file, { type: 'buffer', fileType: 'zip' }) as Buffer);
};
/** Each entity expands to ten of the previous one. */
const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY x${at} "${`&x${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]><Document xmlns="camt.053"><Stmt>&x8;</Stmt></Document>`;

const SECTIONS = [
  'General Ledger,,,,',
  ',Date,Transaction Type,Memo/Description,Amount,Balance',
  'Sales,,,,,',
  ',03/13/2026,Invoice,Retail,"1,500.00","1,500.00"',
  'Total for Sales,,,,"1,500.00",',
  'Utilities,,,,,',
  ',03/14/2026,Bill,Power,300.00,300.00',
  'Total for Utilities,,,,300.00,',
];

const cutOff = (name: string, part: number): Uint8Array => {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  return bytes.subarray(0, Math.floor(bytes.length * part));
};

const HOSTILE: readonly [string, () => Uint8Array, RegExp][] = [
  ['an empty file', () => text(''), /empty/],
  ['blanks alone', () => text(' \n\n '), /empty/],
  ['a PDF', () => text('%PDF-1.7\n'), /PDF/],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /picture/],
  ['a ledger of accounts in their own senses', () => text(SECTIONS.join('\n')), /which are cost/],
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
  ['a letter in a .zip', () => zipped({ '/word/document.xml': '<w:document/>' }), /cut off|No table/],
  ['a .zip of nothing', () => zipped({}), /cut off|No table/],
  ['4 GB once unpacked', () => claiming(0xffffffff), /300 MB/],
  ['half a directory', () => cutOff('acb.xlsx', 0.995), /cut off/],
  [
    'a sheet that breaks off',
    () => withSheet((xml) => xml.slice(0, xml.length / 2)),
    /cut off|nothing below|No table/,
  ],
  ['a sheet that is none', () => withSheet(() => 'not XML'), /cut off|No table|first 100 rows/],
  [
    '10,000 columns in a workbook',
    () => book([Array.from({ length: 10_000 }, () => 'Ngày')], 'xlsx'),
    /“Sao kê” has more than/,
  ],
  ['more than 100,000 rows', () => text('x;y\n'.repeat(100_001)), /100,000 rows/],
  ['a program', () => Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]), /No table/],
  ['a photograph', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), /picture/],
  ['a sound', () => Buffer.from('ID3\x03\x00\x00'), /No table/],
  ['zeros', () => new Uint8Array(4_000), /No table|empty/],
  ['a container of nothing', () => container({}), /cut off/],
  ['half a container', () => container({ '/Workbook': 'x' }).subarray(0, 600), /cut off/],
  ['a page without a table', () => text('<html><body><p>Xin chào</p></body></html>'), /cut off|No table/],
  ['a page of another thing', () => text('<html><table><tr><td>Tên</td></tr></table></html>'), /No table/],
  ['a table without days', () => text('Nội dung;Số tiền\nBán lẻ;450000\n'), /no column with days/],
  ['a table without amounts', () => text('Ngày;Nội dung\n13/03/2026;Bán lẻ\n'), /names a date and an amount/],
  ['totals alone', () => text(table(';Tổng cộng;450000')), /nothing below/],
  [
    'a quotation mark that never closes',
    () => text(table('13/03/2026;"Bán lẻ;1', '14/03/2026;Bán;2')),
    /Row 2: a quotation mark/,
  ],
  ['entities within entities', () => text(laughs), /cut off|No table|quotation mark/],
  ['OFX of nothing', () => text('<?xml version="1.0"?><OFX></OFX>'), /No table|nothing below/],
  ['QIF of nothing', () => text('!Type:Bank\n^\n'), /nothing below/],
  ['MT940 that breaks off', () => text(':20:A\n:25:1\n:28C:1/1\n:60F:C26'), /cut off|No table|nothing below/],
  [
    'a statement of nothing',
    () => text('<?xml version="1.0"?><Document xmlns="urn:iso:camt.053"></Document>'),
    /No table|nothing below/,
  ],
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

const A_DAY = 'a day';
const AN_AMOUNT = 'an amount';
/** A row of a table that is invalid: it is named with its cell, and the others are read. */
const UNREADABLE: readonly [string, string, string, string, string][] = [
  // what           the row                                column     found          expected
  ['no such day', '31/02/2026;Bán lẻ;1', 'Ngày', '31/02/2026', A_DAY],
  ['a day of zeros', '00/00/0000;Bán lẻ;1', 'Ngày', '00/00/0000', A_DAY],
  ['a word for a day', 'hôm qua;Bán lẻ;1', 'Ngày', 'hôm qua', A_DAY],
  ['a formula for a day', '=TODAY();Bán lẻ;1', 'Ngày', '=TODAY()', A_DAY],
  ['no day', ';Bán lẻ;450', 'Ngày', '', A_DAY],
  ['a word for an amount', '14/03/2026;Bán lẻ;miễn phí', 'Số tiền', 'miễn phí', AN_AMOUNT],
  ['no amount', '14/03/2026;Bán lẻ;', 'Số tiền', '', AN_AMOUNT],
  ['a formula for an amount', '14/03/2026;Bán lẻ;=1+1', 'Số tiền', '=1+1', AN_AMOUNT],
  ['a formula that calls out', '14/03/2026;Bán lẻ;=IMPORTXML("x")', 'Số tiền', '=IMPORTXML("x")', AN_AMOUNT],
  ['an error of a formula', '14/03/2026;Bán lẻ;#REF!', 'Số tiền', '#REF!', AN_AMOUNT],
  ['marks of two kinds', '14/03/2026;Bán lẻ;1.25.3', 'Số tiền', '1.25.3', AN_AMOUNT],
  ['groups of two', '14/03/2026;Bán lẻ;12.50.00', 'Số tiền', '12.50.00', AN_AMOUNT],
  ['two minus signs', '14/03/2026;Bán lẻ;-5-', 'Số tiền', '-5-', AN_AMOUNT],
  ['half a parenthesis', '14/03/2026;Bán lẻ;(500', 'Số tiền', '(500', AN_AMOUNT],
  ['no end', '14/03/2026;Bán lẻ;Infinity', 'Số tiền', 'Infinity', AN_AMOUNT],
  ['no number', '14/03/2026;Bán lẻ;NaN', 'Số tiền', 'NaN', AN_AMOUNT],
  ['a power', '14/03/2026;Bán lẻ;1e400', 'Số tiền', '1e400', AN_AMOUNT],
  ['a script', '14/03/2026;Bán lẻ;<script>1</script>', 'Số tiền', '<script>1</script>', AN_AMOUNT],
];

test.each(UNREADABLE)('%s is named with its row and column', async (_, row, header, found, expected) => {
  const lines = table('13/03/2026;Bán lẻ;1.450.000,50', row, '15/03/2026;Bán lẻ;2');
  const [read] = tablesIn(await sheetsOfFile(text(lines), parseXml));
  const { entries, unread } = prepared(read!, proposedMapping(read!), { dayOrder: 'dmy', decimalMark: ',' });
  expect(unread).toMatchObject([
    { at: 3, header, found, expected: { en: expect.stringContaining(expected) } },
  ]);
  expect(entries.map(({ at }) => at)).toEqual([2, 4]);
});

test('sixty files and more are answered', () => {
  expect(HOSTILE.length + UNREADABLE.length).toBeGreaterThanOrEqual(60);
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

const dated = (written: string): Uint8Array => {
  const sheet = utils.aoa_to_sheet([ROWS[0]!, [46_094, 'Bán lẻ', 1]]);
  (sheet.A2 as { z: string }).z = 'dd/mm/yyyy';
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Sao kê');
  const bytes = new Uint8Array(write(workbook, { bookType: 'xlsx', type: 'array' }) as ArrayBuffer);
  return withSheet(
    (xml) =>
      xml.replace(
        /(<c r="A2"[^>]*>)<v>46094/,
        (_, cell: string) => `${cell.replace(' t="n"', '').replace('>', ' t="d">')}<v>${written}`,
      ),
    bytes,
  );
};
test.each(['2026-03-13', '2026-03-13T00:00:00', '2026-03-13T23:30:00', '2026-03-13T00:00:00Z'])(
  'a day that a workbook keeps as %s is that day',
  async (written) => {
    const [found] = tablesIn(await sheetsOfFile(dated(written), parseXml));
    expect(found!.blocks[0]!.rows[0]!.cells[0]).toMatchObject({ day: '2026-03-13', text: '13/03/2026' });
  },
);
