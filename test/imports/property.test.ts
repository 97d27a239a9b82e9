/** Any list of payments, written as any program might write it, comes back the same. */
import fc from 'fast-check';
import { toTCVN3, toVNI } from 'vietnamese-conversion';
import { readBytes, type Answers } from './read';
import type { DayOrder } from '../../src/imports/table/days';
import type { DecimalMark } from '../../src/imports/table/amounts';

interface Payment {
  day: string;
  /** In hundredths. */
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

type Encoding = 'utf8' | 'utf8 with mark' | 'utf16' | 'utf16 without mark' | 'tcvn3' | 'vni';

interface Style {
  delimiter: string;
  encoding: Encoding;
  order: DayOrder;
  separator: '/' | '-' | '.';
  mark: DecimalMark;
  isGrouped: boolean;
  minus: 'before' | 'behind' | 'parentheses';
  isTwoColumns: boolean;
  banner: number;
  hasTotals: boolean;
  lineBreak: '\n' | '\r\n';
  columns: readonly string[];
}

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom<Encoding>(
    'utf8',
    'utf8 with mark',
    'utf16',
    'utf16 without mark',
    'tcvn3',
    'vni',
  ),
  order: fc.constantFrom<DayOrder>('dmy', 'mdy', 'ymd'),
  separator: fc.constantFrom('/', '-', '.'),
  mark: fc.constantFrom<DecimalMark>('.', ','),
  isGrouped: fc.boolean(),
  minus: fc.constantFrom('before', 'behind', 'parentheses'),
  isTwoColumns: fc.boolean(),
  banner: fc.integer({ min: 0, max: 6 }),
  hasTotals: fc.boolean(),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  columns: fc.shuffledSubarray(['date', 'text', 'reference', 'money'], { minLength: 4 }),
});

const dayWritten = (day: string, { order, separator }: Style): string => {
  const [y = '', m = '', d = ''] = day.split('-');
  return { dmy: [d, m, y], mdy: [m, d, y], ymd: [y, m, d] }[order].join(separator);
};

const magnitude = (hundredths: number, { mark, isGrouped }: Style): string => {
  const group = mark === '.' ? ',' : '.';
  const [whole = '', rest = ''] = (Math.abs(hundredths) / 100).toFixed(2).split('.');
  return `${isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole}${mark}${rest}`;
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

const written = (payments: readonly Payment[], given: Style): string => {
  const { columns, delimiter, lineBreak } = given;
  const row = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
  const sum = (isIn: boolean): number =>
    payments.filter(({ amount }) => amount > 0 === isIn).reduce((total, { amount }) => total + amount, 0);
  const totals = columns.flatMap((column) =>
    column === 'money'
      ? [magnitude(sum(false), given), magnitude(sum(true), given)]
      : [column === 'text' ? 'Tổng cộng' : ''],
  );
  return [
    ...BANNER.slice(0, given.banner),
    row(columns.flatMap((column) => HEADERS[column]!(given))),
    ...payments.map((one) => row(columns.flatMap((column) => CELLS[column]!(one, given)))),
    ...(given.hasTotals && given.isTwoColumns ? [row(totals)] : []),
    '',
  ].join(lineBreak);
};

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
    case 'tcvn3':
      return Buffer.from(toTCVN3(text, 'unicode'), 'latin1');
    case 'vni':
      return Buffer.from(toVNI(text, 'unicode'), 'latin1');
  }
};

/** Capitals with accents are the same letters as small ones in TCVN3's fonts. */
const isSpoken = ({ encoding, banner }: Style): boolean => encoding !== 'tcvn3' || banner === 0;

test('a list of payments comes back from every way of writing it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payment, { minLength: 3, maxLength: 12 }), style, async (payments, given) => {
      fc.pre(isSpoken(given));
      const answers: Answers = { dayOrder: given.order, decimalMark: given.mark };
      const [found] = await readBytes(encoded(written(payments, given), given.encoding), answers);
      const [statement] = found!.statements;
      expect(statement!.unread).toEqual([]);
      expect(
        statement!.entries.map(({ day, amount, text, reference }) => ({ day, amount, text, reference })),
      ).toEqual(
        payments.map(({ day, amount, text, reference }) => ({
          ...{ day, amount: amount / 100, reference },
          text: text.replace(/\s+/g, ' '),
        })),
      );
    }),
    { numRuns: 300 },
  );
});
