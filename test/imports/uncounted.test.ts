/** Unread parts of a file are named: columns with amounts, and months where days are expected. */
import { statementsOf } from '../../src/imports/entries/statements';
import { decimalMarkIn, proposedMapping, type Mapping } from '../../src/imports/mapping/mapping';
import { uncountedIn } from '../../src/imports/mapping/uncounted';
import { sheetsOfText } from '../../src/imports/reading/file';
import type { Table } from '../../src/imports/table/table';
import { tablesIn } from '../../src/imports/table/tables';
import { Refusal } from '../../src/refusal';
import { parseXml } from './read';

const tables = async (rows: readonly string[]): Promise<Table[]> =>
  tablesIn(await sheetsOfText(rows.join('\n'), parseXml));

const named = async (rows: readonly string[], more: Partial<Mapping> = {}): Promise<string[]> => {
  const [table] = await tables(rows);
  if (table === undefined) throw new Error('no table');
  const mapping = { ...proposedMapping(table), ...more };
  const mark = decimalMarkIn(table, mapping);
  if (!('only' in mark)) throw new Error('the mark is asked');
  return uncountedIn(table, mapping, mark.only).map(
    ({ header, sum, isFee }) => `${header}: ${sum}${isFee ? ' (fee)' : ''}`,
  );
};

describe('columns with amounts that nothing reads', () => {
  test.each<[string, string[], string[]]>([
    [
      'fees beside what was sold',
      [
        'Ngày;Mã đơn hàng;Doanh thu;Phí sàn;Phí thanh toán',
        '13/03/2026;DH1;1.250.000;25.000;12.500',
        '14/03/2026;DH2;2.000.000;40.000;',
      ],
      ['Phí sàn: 65000 (fee)', 'Phí thanh toán: 12500 (fee)'],
    ],
    [
      'a charge that is small',
      ['Date,Order,Gross,Service charge', '2026-03-13,A1,120.00,6', '2026-03-14,A2,80.00,4'],
      ['Service charge: 10 (fee)'],
    ],
    [
      'an amount under a header that nobody foresaw',
      ['Ngày;Diễn giải;Số tiền;Xyz', '13/03/2026;Bán;-1.250.000;30.000'],
      ['Xyz: 30000'],
    ],
    [
      'amounts below no header, and behind all headers',
      ['Ngày;Diễn giải;Thu;', '13/03/2026;Bán;1.250.000;30.000;4.000', '14/03/2026;Bán;700.000;500.000;'],
      ['(D): 530000', '(E): 4000'],
    ],
    [
      'one value that is none does not hide the others',
      [
        'Ngày;Diễn giải;Số tiền;Phí sàn',
        '13/03/2026;Bán;-1.250.000;30.000',
        '14/03/2026;Bán;-1.250.000;chưa rõ',
        '15/03/2026;Bán;-1.250.000;20.000',
      ],
      ['Phí sàn: 50000 (fee)'],
    ],
    [
      'numbers that are no money are not named',
      [
        'STT;Ngày;Mã khách;Điện thoại;Số lượng;Tỷ lệ;Cân nặng;Diễn giải;Số tiền',
        '1;13/03/2026;100234;0912345678;12;5%;1,5;Bán;-1.250.000',
        '2;14/03/2026;100235;0912345679;1000;7%;2,5;Bán;-1.250.000',
      ],
      [],
    ],
    ['nothing in it', ['Ngày;Diễn giải;Số tiền;Phí sàn', '13/03/2026;Bán;-1.250.000;0'], []],
  ])('%s', async (_, rows, expected) => {
    expect(await named(rows, { isSignAsked: false })).toEqual(expected);
  });

  test('one that a person has chosen is named no longer, and counts in thousands where the file does', async () => {
    const rows = ['Ngày;Diễn giải;Số tiền;Phí sàn;Phí khác', '13/03/2026;Bán;-1.250;30;20'];
    const [table] = await tables(rows);
    const { columns } = proposedMapping(table!);
    expect(
      await named(rows, { columns: { ...columns, fee: ['phi san'] }, decimalMark: ',', unit: 1000 }),
    ).toEqual(['Phí khác: 20000 (fee)']);
  });

  test('fees that the figures prove are read by themselves, whatever they are called', async () => {
    const rows = [
      'Ngày;Mã đơn hàng;Doanh thu;Phí sàn;Phí cố định;Thực nhận',
      '13/03/2026;DH1;1.250.000;25.000;12.500;1.212.500',
      '14/03/2026;DH2;2.000.000;40.000;10.000;1.950.000',
    ];
    const [table] = await tables(rows);
    expect(proposedMapping(table!).columns).toMatchObject({
      amount: ['doanh thu'],
      fee: ['phi san', 'phi co dinh'],
    });
    expect(await named(rows)).toEqual(['Thực nhận: 3162500']);
  });
});

describe('a month where a day is expected', () => {
  const refused = async (rows: readonly string[]): Promise<string> => {
    const error = await tables(rows).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof Refusal ? error.words.en : 'read';
  };
  test.each(['Sep-26', '09-2026', '2026-09', 'Tháng 9/2026', 'T9', 'September 2026'])(
    '%s: a table of monthly sums is told apart',
    async (month) => {
      expect(await refused(['Doanh thu năm', 'Tháng;Doanh thu', `${month};1.250.000`])).toBe(
        `Row 3 of the file says only a month, “${month}”. Export the single payments, or call that column “Date” and write the month’s last day in each row.`,
      );
    },
  );

  test('in a column of days it is named, with what is expected', async () => {
    const [table] = await tables(['Ngày;Diễn giải;Số tiền', 'Sep-26;Bán;-1.250.000', '09-2026;Bán;-300.000']);
    const mapping = proposedMapping(table!);
    const [statement] = statementsOf(table!, mapping, { dayOrder: 'dmy', decimalMark: ',' });
    expect(statement!.unread.map(({ at, found, expected }) => [at, found, expected.en])).toEqual([
      [2, 'Sep-26', 'a day, such as 2026-09-30: it says only a month'],
      [3, '09-2026', 'a day, such as 2026-09-30: it says only a month'],
    ]);
  });

  test('a file without money is still no table', async () => {
    expect(await refused(['Tháng;Ghi chú', '09-2026;Bán'])).toMatch(/^No table was found/);
  });
});
