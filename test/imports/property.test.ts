/** Any list of payments, written as any program might, is read back the same. */
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { toTCVN3, toVNI } from 'vietnamese-conversion';
import type { DecimalMark } from '../../src/imports/table/amounts';
import type { DayOrder } from '../../src/imports/table/days';
import { readBytes, type Answers } from './read';

interface Payment {
  day: string;
  /** In the smallest unit written: hundredths where there are decimals. */
  amount: number;
  text: string;
  reference: string;
}

const TEXTS = [
  ...[
    'Tiền thuê mặt bằng tháng 3',
    'Khách lẻ chuyển khoản',
    'Quảng cáo, kỳ 1',
    'Trả lương "tháng 2"',
    'Phí; thuế',
  ],
  ...['Điện nước cửa hàng', 'Nộp tiền mặt\nvào tài khoản'],
];

const payment: fc.Arbitrary<Payment> = fc.record({
  day: fc
    .integer({ min: 0, max: 364 })
    .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)),
  amount: fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).filter((amount) => amount !== 0),
  text: fc.constantFrom(...TEXTS),
  reference: fc.integer({ min: 100_000, max: 999_999 }).map((number) => `FT${number}`),
});

// prettier-ignore
const ENCODINGS = [
  'utf8', 'utf8 with mark', 'utf16', 'utf16 without mark', 'utf16 big endian', 'windows-1258', 'tcvn3', 'vni',
] as const;
type Encoding = (typeof ENCODINGS)[number];
/** Text in an encoding, HTML, and workbooks whose cells are all text. */
const KINDS = ['text', 'html', 'xlsx', 'biff8', 'xlml'] as const;

interface Style {
  kind: (typeof KINDS)[number];
  delimiter: string;
  encoding: Encoding;
  order: Exclude<DayOrder, 'serial' | 'turned'>;
  separator: '/' | '-' | '.';
  mark: DecimalMark;
  isGrouped: boolean;
  decimals: 0 | 2;
  currency: string;
  minus: 'before' | 'behind' | 'parentheses';
  isTwoColumns: boolean;
  banner: number;
  hasTotals: boolean;
  hasTwoHeaders: boolean;
  hasLetters: boolean;
  hasSignatures: boolean;
  /** Before this row come blank rows and repeated headers, as at the top of a printed page; 0 for none. */
  page: number;
  lineBreak: '\n' | '\r\n';
  columns: readonly string[];
}

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  kind: fc.constantFrom('text', ...KINDS),
  encoding: fc.constantFrom(...ENCODINGS),
  order: fc.constantFrom<Style['order']>('dmy', 'mdy', 'ymd'),
  separator: fc.constantFrom('/', '-', '.'),
  mark: fc.constantFrom<DecimalMark>('.', ','),
  isGrouped: fc.boolean(),
  decimals: fc.constantFrom<0 | 2>(0, 2),
  currency: fc.constantFrom('', '', ' đ', ' VND'),
  minus: fc.constantFrom('before', 'behind', 'parentheses'),
  isTwoColumns: fc.boolean(),
  banner: fc.integer({ min: 0, max: 6 }),
  hasTotals: fc.boolean(),
  hasTwoHeaders: fc.boolean(),
  hasLetters: fc.boolean(),
  hasSignatures: fc.boolean(),
  page: fc.integer({ min: 0, max: 4 }),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  columns: fc.shuffledSubarray(['date', 'text', 'reference', 'money'], { minLength: 4 }),
});

const dayWritten = (day: string, { order, separator }: Style): string => {
  const [y = '', m = '', d = ''] = day.split('-');
  return { dmy: [d, m, y], mdy: [m, d, y], ymd: [y, m, d] }[order].join(separator);
};

const magnitude = (units: number, { mark, isGrouped, decimals, currency }: Style): string => {
  const group = mark === '.' ? ',' : '.';
  const [whole = '', rest] = (Math.abs(units) / 10 ** decimals).toFixed(decimals).split('.');
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${grouped}${rest === undefined ? '' : mark + rest}${currency}`;
};

const amountWritten = (amount: number, given: Style): string => {
  const digits = magnitude(amount, given);
  if (amount >= 0) return digits;
  return { before: `-${digits}`, behind: `${digits}-`, parentheses: `(${digits})` }[given.minus];
};

const quoted = (text: string, delimiter: string): string =>
  /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

const HEADERS: Record<string, (given: Style) => string[]> = {
  date: () => ['Ngày giao dịch'],
  text: () => ['Nội dung giao dịch'],
  reference: () => ['Số tham chiếu'],
  money: ({ isTwoColumns }) => (isTwoColumns ? ['Số tiền ghi nợ', 'Số tiền ghi có'] : ['Số tiền']),
};

const CELLS: Record<string, (one: Payment, given: Style) => string[]> = {
  date: ({ day }, given) => [dayWritten(day, given)],
  text: ({ text }) => [text],
  reference: ({ reference }) => [reference],
  money: ({ amount }, given) => {
    if (!given.isTwoColumns) return [amountWritten(amount, given)];
    const digits = magnitude(amount, given);
    return amount < 0 ? [digits, ''] : ['', digits];
  },
};

const BANNER = [
  'NGÂN HÀNG MẪU',
  'SAO KÊ TÀI KHOẢN',
  'Số tài khoản: 0000000000001',
  '',
  'Từ ngày 01 đến ngày 31',
  '',
];

/** Headers in two rows: a text above two columns applies to both. */
const headerRows = (given: Style): string[][] => {
  const headers = given.columns.map((column) => ({ column, own: HEADERS[column]!(given) }));
  const isSplit = given.hasTwoHeaders && given.isTwoColumns;
  if (!isSplit) return [headers.flatMap(({ own }) => own)];
  const isMoney = (column: string): boolean => column === 'money';
  return [
    headers.flatMap(({ column, own }) => (isMoney(column) ? ['Số tiền', ''] : own)),
    headers.flatMap(({ column, own }) => (isMoney(column) ? ['Ghi nợ', 'Ghi có'] : own.map(() => ''))),
  ];
};

const rowsOf = (payments: readonly Payment[], given: Style): string[][] => {
  const { columns } = given;
  const sum = (isIn: boolean): number =>
    payments.filter(({ amount }) => amount > 0 === isIn).reduce((total, { amount }) => total + amount, 0);
  const totals = columns.flatMap((column) =>
    column === 'money'
      ? [magnitude(sum(false), given), magnitude(sum(true), given)]
      : [column === 'text' ? 'Tổng cộng' : ''],
  );
  const headers = headerRows(given);
  const width = headers[0]!.length;
  const rows = payments.map((one) => columns.flatMap((column) => CELLS[column]!(one, given)));
  const again = given.page === 0 || headers.length > 1 ? [] : [[''], ...headers];
  const split = given.page === 0 ? rows.length : given.page;
  return [
    ...BANNER.slice(0, given.banner).map((text) => [text]),
    ...headers,
    ...(given.hasLetters ? [Array.from({ length: width }, (_, at) => 'ABCDEGH'[at]!)] : []),
    ...rows.slice(0, split),
    ...(split < rows.length ? again : []),
    ...rows.slice(split),
    ...(given.hasTotals && given.isTwoColumns ? [totals] : []),
    ...(given.hasSignatures ? [[''], ['Người lập biểu', '', 'Kế toán trưởng'], ['(Ký, họ tên)']] : []),
  ];
};

const textOf = (rows: readonly string[][], { delimiter, lineBreak }: Style): string =>
  [...rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)), ''].join(lineBreak);

const pageOf = (rows: readonly string[][]): string => {
  const cell = (text: string): string =>
    `<td>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</td>`;
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<html><head><meta charset="utf-8"></head><body><table>${lines.join('')}</table></body></html>`;
};

const fileOf = (payments: readonly Payment[], given: Style): Uint8Array => {
  const rows = rowsOf(payments, given);
  if (given.kind === 'text') return encoded(textOf(rows, given), given.encoding);
  if (given.kind === 'html') return Buffer.from(pageOf(rows));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sao kê');
  return new Uint8Array(write(book, { bookType: given.kind, type: 'array' }) as ArrayBuffer);
};

/** Windows-1258 has letters with circumflex or horn, and tones as separate characters. */
const in1258 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const signs = (letter: string): string[] => {
    if (bytes.has(letter)) return [letter];
    const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
    const isTone = (mark: string): boolean => '\u0300\u0301\u0303\u0309\u0323'.includes(mark);
    const hatted = [base, ...marks.filter((mark) => !isTone(mark))].join('').normalize('NFC');
    return [hatted, ...marks.filter(isTone)];
  };
  return Uint8Array.from(Array.from(text).flatMap(signs), (sign) => bytes.get(sign)!);
};

const bigEndian = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

const encoded = (text: string, encoding: Encoding): Uint8Array => {
  switch (encoding) {
    case 'utf8':
      return Buffer.from(text);
    case 'utf8 with mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf16':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf16 without mark':
      return Buffer.from(text, 'utf16le');
    case 'utf16 big endian':
      return bigEndian(text);
    case 'windows-1258':
      return in1258(text);
    case 'tcvn3':
      return Buffer.from(toTCVN3(text, 'unicode'), 'latin1');
    case 'vni':
      return Buffer.from(toVNI(text, 'unicode'), 'latin1');
  }
};

/** In TCVN3 fonts accented capitals are encoded like small letters. */
const isSpoken = ({ encoding, banner, kind }: Style): boolean =>
  kind !== 'text' || encoding !== 'tcvn3' || banner === 0;

test('a list of payments comes back from every way of writing it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payment, { minLength: 3, maxLength: 12 }), style, async (payments, given) => {
      fc.pre(isSpoken(given));
      const answers: Answers = { dayOrder: given.order, decimalMark: given.mark, sign: 1 };
      const [found] = await readBytes(fileOf(payments, given), answers);
      const [statement] = found!.statements;
      expect(statement!.unread).toEqual([]);
      expect(
        statement!.entries.map(({ day, amount, text, reference }) => ({ day, amount, text, reference })),
      ).toEqual(
        payments.map(({ day, amount, text, reference }) => ({
          day,
          amount: amount / 10 ** given.decimals,
          reference,
          text: text.replace(/\s+/g, ' '),
        })),
      );
    }),
    { numRuns: 500 },
  );
});
