/** A file that does not tie out because a column beside the amounts is not counted: that column is named. */
import { causeOf } from '../../src/imports/fates/cause';
import { prepared } from '../../src/imports/fates/prepared';
import { proposedMapping } from '../../src/imports/mapping/mapping';
import { sheetsOfText } from '../../src/imports/reading/file';
import { tablesIn } from '../../src/imports/table/tables';
import { parseXml } from './read';

const WRITING = { dayOrder: 'dmy', decimalMark: ',' } as const;

const found = async (file: readonly string[]) => {
  const table = tablesIn(await sheetsOfText(file.join('\n'), parseXml))[0]!;
  const mapping = { ...proposedMapping(table), isSignAsked: false };
  const { ties } = prepared(table, mapping, WRITING);
  const cause = causeOf(table, mapping, WRITING, ties);
  const mended = cause === null ? null : prepared(table, cause.mapping, WRITING);
  return {
    broken: ties.flatMap(({ broken }) => broken.map(({ check }) => check)),
    cause: cause === null ? null : [cause.role, ...cause.headers],
    left: mended?.ties.flatMap(({ broken }) => broken) ?? null,
    amounts: mended?.entries.map(({ amount }) => amount) ?? null,
  };
};

/** Three payments, with a fee and a balance beside each. */
const wallet = (fees: readonly string[], balances: readonly string[]): string[] => [
  'Thời gian;Loại giao dịch;Nội dung;Số tiền;Phí;Số dư',
  `13/03/2026;Nhận tiền;Bán lẻ;1.500.000;${fees[0]};${balances[0]}`,
  `14/03/2026;Rút tiền;Về ngân hàng;-300.000;${fees[1]};${balances[1]}`,
  `15/03/2026;Nhận tiền;Bán lẻ;200.000;${fees[2]};${balances[2]}`,
];

const [SOLD, PAID, MORE] = [1_500_000, -300_000, 200_000];

test.each<[string, string[], string[], (string | number)[][] | null]>([
  [
    'a fee above zero, taken off by the balance',
    wallet(['0', '5.500', '0'], ['1.500.000', '1.194.500', '1.394.500']),
    ['running balance'],
    [
      ['fee', 'Phí'],
      [SOLD, PAID, -5_500, MORE],
    ],
  ],
  [
    'a fee below zero',
    wallet(['0', '-5.500', '0'], ['1.500.000', '1.194.500', '1.394.500']),
    ['running balance'],
    [
      ['fee', 'Phí'],
      [SOLD, PAID, -5_500, MORE],
    ],
  ],
  [
    'what is added to the amount is money in',
    wallet(['0', '5.500', '0'], ['1.500.000', '1.205.500', '1.405.500']),
    ['running balance'],
    [
      ['in', 'Phí'],
      [SOLD, PAID + 5_500, MORE],
    ],
  ],
  [
    'two fees together, by the closing balance',
    [
      'Số dư đầu kỳ;;;1.000.000',
      'Ngày;Nội dung;Số tiền;Phí;Phí khác',
      '13/03/2026;Bán lẻ;1.500.000;16.500;1.000',
      '14/03/2026;Bán lẻ;200.000;5.500;0',
      'Số dư cuối kỳ;2.677.000',
    ],
    ['closing balance'],
    [
      ['fee', 'Phí', 'Phí khác'],
      [SOLD, -17_500, MORE, -5_500],
    ],
  ],
  [
    'one đồng more is not explained by the fee',
    wallet(['0', '5.500', '0'], ['1.500.000', '1.194.501', '1.394.501']),
    ['running balance'],
    null,
  ],
  [
    'where all agrees nothing is sought',
    wallet(['0', '5.500', '0'], ['1.500.000', '1.200.000', '1.400.000']),
    [],
    null,
  ],
])('%s', async (_, file, broken, expected) => {
  const [cause, amounts] = expected ?? [null, null];
  const left = expected === null ? null : [];
  expect(await found(file)).toEqual({ broken, cause, left, amounts });
});
