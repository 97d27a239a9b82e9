import { tieOutOf, type TieOut } from '../../src/imports/fates/tieOut';
import { readText } from './read';

const HEADERS = 'Ngày;Nội dung;Ghi nợ;Ghi có;Số dư';

/** A bank's page with the rows that a test changes among others. */
const page = ({
  account = '01',
  rows = ROWS,
  totals = ';Tổng cộng;250.000;900.000;',
  closing = '1.650.000',
} = {}) => [
  `Số tài khoản: ${account}`,
  'Số dư đầu kỳ;1.000.000',
  HEADERS,
  ...rows,
  totals,
  `Số dư cuối kỳ;${closing}`,
];
const ROWS = [
  '13/03/2026;Bán lẻ;;500.000;1.500.000',
  '14/03/2026;Tiền điện;250.000;;1.250.000',
  '15/03/2026;Bán lẻ;;400.000;1.650.000',
];

const tied = async (...lines: string[]): Promise<TieOut[]> => {
  const [found] = await readText([...lines, ''].join('\n'), { dayOrder: 'dmy', decimalMark: ',' });
  return found!.statements.map((statement) => tieOutOf(statement, found!.mapping.isJournal));
};

test('a page that adds up is held to its totals, its closing balance and each balance', async () => {
  expect(await tied(...page())).toEqual([
    {
      rows: 3,
      moneyIn: 900_000,
      moneyOut: 250_000,
      broken: [],
      rounded: [],
      held: ['total in', 'total out', 'closing balance', 'running balance'],
    },
  ]);
});

test.each([
  ['a total', page({ totals: ';Tổng cộng;250.000;900.001;' }), [['total in', 900_001, 900_000, null]]],
  ['the closing balance', page({ closing: '1.650.001' }), [['closing balance', 1_650_001, 1_650_000, null]]],
  [
    'a row',
    page({ rows: [ROWS[0]!, '14/03/2026;Tiền điện;250.001;;1.250.000', ROWS[2]!] }),
    [
      ['total out', 250_000, 250_001, null],
      ['closing balance', 1_650_000, 1_649_999, null],
      ['running balance', 1_250_000, 1_249_999, 5],
    ],
  ],
  [
    'a row that is missing',
    page({ rows: [ROWS[0]!, ROWS[2]!] }),
    [
      ['total out', 250_000, 0, null],
      ['closing balance', 1_650_000, 1_900_000, null],
      ['running balance', 1_650_000, 1_900_000, 5],
    ],
  ],
])('one đồng off in %s is named with its place', async (_, lines, broken) => {
  const [found] = await tied(...lines);
  expect(found!.broken.map(({ check, expected, found: seen, at }) => [check, expected, seen, at])).toEqual(
    broken,
  );
});

test.each([
  ['day', '31/02/2026;Tiền điện;250.000;;1.250.000'],
  ['amount', '14/03/2026;Tiền điện;25O.000;;1.250.000'],
])('past a row whose %s could not be read no balance is checked; later ones are', async (_, unread) => {
  const off = '16/03/2026;Bán lẻ;;100.000;1.750.001';
  const rows = [ROWS[0]!, unread, ROWS[2]!, off, '17/03/2026;Bán lẻ;;50.000;1.800.001'];
  for (const ordered of [rows, [...rows].reverse()]) {
    const [found] = await tied(HEADERS, ...ordered);
    expect(found!.broken.map(({ expected, found: seen }) => [expected, seen])).toEqual([
      [1_750_001, 1_750_000],
    ]);
  }
});

test('a page from new to old is held to its balances, too', async () => {
  const [found] = await tied(HEADERS, ...[...ROWS].reverse());
  expect([found!.held, found!.broken]).toEqual([['running balance'], []]);
});

test('several accounts in one file are each held to their own figures', async () => {
  const found = await tied(...page(), '', ...page({ account: '02', closing: '1.650.002' }));
  expect(found.map(({ rows, broken }) => [rows, broken.map(({ expected }) => expected)])).toEqual([
    [3, []],
    [3, [1_650_002]],
  ]);
});

test('a voucher whose legs do not sum to nothing is named', async () => {
  const [found] = await tied(
    'Ngày hạch toán;Số chứng từ;Diễn giải;Tài khoản;TK đối ứng;Phát sinh Nợ;Phát sinh Có',
    '13/03/2026;UNC1;Thuê;6427;;1.000;0',
    '13/03/2026;UNC1;Thuê;1121;;0;1.000',
    '14/03/2026;UNC2;Điện;6427;;500;0',
    '14/03/2026;UNC2;Điện;1121;;0;501',
  );
  expect(found!.broken).toEqual([{ check: 'voucher', expected: 0, found: 1, at: 4, reference: 'UNC2' }]);
});

const withTotal = async (total: string, ...more: string[]) => {
  const rows = ['13/03/2026;Bán lẻ;1.500.000', '14/03/2026;Tiền điện;-300.000', ...more];
  const [read] = await readText(['Ngày;Nội dung;Số tiền', ...rows, `;Tổng cộng;${total}`].join('\n'));
  const { held, broken } = tieOutOf(read!.statements[0]!, false);
  return { held, broken: broken.map(({ expected, found }) => [expected, found]) };
};

test.each([
  ['what is left', '1.200.000'],
  ['what was moved', '1.800.000'],
  ['what came in', '1.500.000'],
])('the sum of one column of amounts may be %s', async (_, total) => {
  expect(await withTotal(total)).toEqual({ held: ['total'], broken: [] });
});

test('one that is none of these is named with what the rows come to', async () => {
  expect(await withTotal('1.200.001')).toEqual({ held: ['total'], broken: [[1_200_001, 1_200_000]] });
});

test('a sum of a month between rows is no sum of all', async () => {
  expect(await withTotal('1.200.000', ';Cộng tháng 3;9.999.999')).toEqual({ held: ['total'], broken: [] });
});
