/** Cells that a workbook stores as numbers and days, beside others that are text. */
import { CFB, read, utils, write } from '@e965/xlsx';
import { sheetsOfFile } from '../../../src/imports/reading/file';
import { parseXml } from '../read';
import { eachHolds, holds } from './madeUp';

const DAY = 86_400_000;
/** A day as a serial number. */
const day = (written: string): number => Date.parse(`${written}T00:00Z`) / DAY + 25_569;
const xlsx = (
  rows: (string | number | null)[][],
  days: readonly string[],
  formats: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows);
  for (const at of days) sheet[at].z = 'dd/mm/yyyy';
  for (const [at, format] of Object.entries(formats)) sheet[at].z = format;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'T1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
};

test('days are kept as days', () => {
  const book = read(xlsx([[day('2026-03-13')]], ['A1']), { cellDates: true });
  expect(book.Sheets.T1!.A1.v).toBeInstanceOf(Date);
});

eachHolds({
  'days of which one is a text that is none: it is named, and nothing is asked': {
    file: xlsx(
      [
        ['Ngày', 'Nội dung', 'Số tiền'],
        [day('2026-03-13'), 'Bán lẻ', 1_500_000],
        ['32/03/2026', 'Điện', -300_000],
        [day('2026-03-05'), 'Nước', -20_000],
      ],
      ['A2', 'A4'],
    ),
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-05', -20_000],
    ],
    unread: [[3, '32/03/2026']],
  },
  'what was there at first is a text with points, amounts are numbers: balances say which way these went': {
    file: xlsx(
      [
        ['Số dư đầu kỳ: 5.000.000', null, null, null],
        ['Ngày', 'Nội dung', 'Số tiền', 'Số dư'],
        [day('2026-03-15'), 'Tiền nước', 100_000, 6_100_000],
        [day('2026-03-14'), 'Tiền điện', 300_000, 6_200_000],
        [day('2026-03-13'), 'Bán lẻ', 1_500_000, 6_500_000],
      ],
      ['A3', 'A4', 'A5'],
    ),
    rows: [
      ['2026-03-15', -100_000],
      ['2026-03-14', -300_000],
      ['2026-03-13', 1_500_000],
    ],
    held: ['running balance'],
  },
});

/** `[$-…]` in a format names a language, not a currency, which would stand between the sign and the dash. */
test.each([
  ['#,##0', ''],
  ['[$-42A]#,##0', ''],
  ['[$-vi-VN]#,##0;-#,##0', ''],
  ['[$-1010409]#,##0.00;[Red](#,##0.00)', ''],
  ['_-[$-42A]* #,##0_-;_-[$-42A]* -#,##0_-', ''],
  ['[$-409]', ''],
  ['[$-42A]#,##0\\ "₫"', 'VND'],
  ['#,##0\\ [$₫-42A]', 'VND'],
  ['[$-42A]$#,##0', 'USD'],
  ['[$$-409]#,##0.00', 'USD'],
  ['[$EUR-42A]\\ #,##0', 'EUR'],
])('amounts whose cells are formatted as %s are in “%s”', async (format, currency) => {
  const file = xlsx(
    [
      ['Ngày', 'Nội dung', 'Số tiền'],
      [day('2026-03-13'), 'Bán lẻ', 1_500_000],
      [day('2026-03-14'), 'Điện', -300_000],
    ],
    ['A2', 'A3'],
    { C2: format, C3: format },
  );
  await holds({
    file,
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    currencies: [currency, currency],
  });
});

/** The library numbers custom formats from 60, spreadsheets from 164. */
const renumbered = (bytes: Uint8Array): Uint8Array => {
  const file = CFB.read(bytes, { type: 'array' });
  const styles = CFB.find(file, '/xl/styles.xml')!;
  const written = Buffer.from(styles.content).toString();
  expect(written).toMatch(/<numFmt numFmtId="60" formatCode="dd/);
  styles.content = Buffer.from(
    written.replace(/numFmtId="(6\d)"/g, (_, id: string) => `numFmtId="${Number(id) + 104}"`),
  );
  return new Uint8Array(CFB.write(file, { type: 'buffer', fileType: 'zip' }) as Buffer);
};

test('a format is what it says, whatever number it has in the file', async () => {
  const file = xlsx(
    [
      ['Ngày', 'Nội dung', 'Số tiền'],
      [day('2026-03-13'), 'Bán lẻ', 1_500_000],
    ],
    ['A2'],
    { C2: '[$-42A]#,##0' },
  );
  const [sheet] = await sheetsOfFile(renumbered(file), parseXml);
  expect(sheet!.rows[1]).toEqual([
    { text: '13/03/2026', day: '2026-03-13' },
    { text: 'Bán lẻ' },
    { text: '1,500,000', number: 1_500_000 },
  ]);
  expect(await sheetsOfFile(file, parseXml)).toEqual([sheet]);
});

test.each(['', 'T11:59', 'T12:00', 'T18:30', 'T23:59:59.9'])('31 March%s is a day of March', async (time) => {
  const serial = time === '' ? 0 : Date.parse(`1970-01-01${time}Z`) / DAY;
  const [sheet] = await sheetsOfFile(xlsx([['Ngày'], [day('2026-03-31') + serial]], ['A2']), parseXml);
  expect(sheet!.rows[1]![0]!.day).toBe('2026-03-31');
});

test.each(['641', '3', '0641', '1.50', '1E5', 'TRUE', '+84912345678'])(
  '%s that a workbook keeps as text is text',
  async (code) => {
    const [sheet] = await sheetsOfFile(
      xlsx(
        [
          ['Tài khoản', 'Mã'],
          [code, 'x'],
        ],
        ['A2'],
        { A2: '@' },
      ),
      parseXml,
    );
    expect(sheet!.rows[1]).toEqual([{ text: code }, { text: 'x' }]);
  },
);
