/** The questions about a file that is read for the first time, and what its cells decide themselves. */
import { proposedMapping } from '../../src/imports/mapping/mapping';
import { sheetsOfFile } from '../../src/imports/reading/file';
import { tablesIn } from '../../src/imports/table/tables';
import { bytesOf, holds } from './kinds/madeUp';
import { parseXml, readBytes } from './read';

const proposed = async (file: readonly string[]) =>
  proposedMapping(tablesIn(await sheetsOfFile(bytesOf({ file }), parseXml))[0]!);

test.each([
  ['purchases, none below zero', ['Ngày;Số tiền;Nội dung', '05/01/2026;1.100.000;Thịt bò'], true],
  [
    'one is below zero',
    ['Ngày;Số tiền;Nội dung', '05/01/2026;1.100.000;A', '06/01/2026;-5.000;B'],
    undefined,
  ],
  ['what customers paid', ['Ngày;Khách đã trả;Nội dung', '05/01/2026;1.100.000;Phở'], undefined],
  [
    'a column says it',
    ['Ngày;Thu/Chi;Số tiền', '05/01/2026;Thu;1.100.000', '05/01/2026;Chi;9.000'],
    undefined,
  ],
  [
    'balances say it',
    ['Ngày;Số tiền;Số dư', '05/01/2026;1.000.000;5.000.000', '06/01/2026;500.000;5.500.000'],
    undefined,
  ],
  [
    'a card’s statement',
    ['Credit card statement', 'Date,Amount,Details', '2026-01-05,120.50,GRAB', '2026-01-20,-120.50,PAYMENT'],
    true,
  ],
])('money in or out is asked only where nothing says it: %s', async (_, file, isAsked) => {
  expect((await proposed(file)).isSignAsked).toBe(isAsked);
});

test.each([
  ['Đơn vị tính: nghìn đồng', 1_000],
  ['ĐVT: 1.000 đ', 1_000],
  ['Đơn vị: triệu đồng', 1_000_000],
  ['In thousands of VND', 1_000],
])('“%s” above a table is asked about', async (said, by) => {
  expect((await proposed([said, 'Ngày;Thu;Chi', '05/01/2026;2.000;'])).unitAsked).toEqual({ said, by });
});

test('a balance that adds up only the other way round decides the direction', async () => {
  const owed = ['Date,Amount,Balance', '2026-01-05,-120.00,1120.00', '2026-01-06,300.00,820.00'];
  const { sign, isSignAsked } = await proposed(owed);
  expect([sign, isSignAsked]).toEqual([-1, undefined]);
});

test('amounts in thousands with one plain number beside them are never read as units', async () => {
  const file = ['Ngày;Thu;Chi', '13/01/2026;2.000;', '16/01/2026;;300'];
  await expect(readBytes(bytesOf({ file }))).rejects.toThrow('a person must be asked: {"either":[".",","]}');
});

test('purchases and sales without a sign are asked about, though an amount is called gross', async () => {
  const file = [
    'Type,Date,Ref,Details,Gross',
    'SI,13/03/2026,1,Retail,1500.00',
    'PI,14/03/2026,2,Power,300.00',
  ];
  await expect(holds({ file, rows: [] })).rejects.toThrow('money in or out');
});
