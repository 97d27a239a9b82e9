/** A person's answers about a source hold for its next file, until its headers change or the file contradicts them. */
import { keptOf, movedTo, prepared } from '../../src/imports/fates/prepared';
import { unanswered } from '../../src/imports/mapping/answers';
import { dayOrderIn, decimalMarkIn, proposedMapping, type Mapping } from '../../src/imports/mapping/mapping';
import { sheetsOfText } from '../../src/imports/reading/file';
import type { Table } from '../../src/imports/table/table';
import { tablesIn } from '../../src/imports/table/tables';
import { parseXml } from './read';

const tableIn = async (lines: readonly string[]): Promise<Table> =>
  tablesIn(await sheetsOfText([...lines, ''].join('\n'), parseXml))[0]!;

/** The first file of a source with a person's answers, as stored. */
const answered = async (lines: readonly string[], answers: Partial<Mapping>): Promise<Mapping> => {
  const mapping = { ...proposedMapping(await tableIn(lines)), ...answers };
  return keptOf(JSON.stringify({ mapping }))!.mapping;
};

/** The questions about the next file. */
const askedOf = async (kept: Mapping, lines: readonly string[]): Promise<string[]> => {
  const table = await tableIn(lines);
  const mapping = movedTo(kept, table);
  return [
    ...('only' in dayOrderIn(table, mapping) ? [] : ['days']),
    ...('only' in decimalMarkIn(table, mapping) ? [] : ['mark']),
    ...(mapping.isSignAsked === true ? ['sign'] : []),
    ...((mapping.unitAsked ?? null) === null ? [] : [`unit ${mapping.unitAsked!.by}`]),
  ];
};

const [HEADERS, ONE] = ['Ngày;Nội dung;Số tiền', '02/03/2026;Thịt bò;1.250'];
const ANSWERS = { dayOrder: 'dmy', decimalMark: ',', sign: -1, isSignAsked: false } as const;
const PURCHASES = [HEADERS, ONE];

test.each<[string, string[], string[]]>([
  ['looks alike', [HEADERS, '05/04/2026;Rau;2.500'], []],
  ['has days that only the other order reads', [HEADERS, '04/15/2026;Rau;2.500'], []],
  ['has days that no order reads', [HEADERS, '04/15/2026;Rau;2.500', '15/04/2026;Rau;2.500'], []],
  ['has amounts that only the other mark reads', [HEADERS, '05/04/2026;Rau;2,500.00'], []],
  [
    'has one amount given back',
    [HEADERS, '05/04/2026;Rau;2.500', '06/04/2026;Rau;1.500', '06/04/2026;Trả;-500'],
    [],
  ],
  [
    'has nearly all amounts below zero',
    [HEADERS, '05/04/2026;Rau;-2.500', '06/04/2026;Rau;-1.500'],
    ['sign'],
  ],
  [
    'has another header',
    ['Ngày;Nội dung;Số tiền;Ghi thêm', '05/04/2026;Rau;2.500;'],
    ['days', 'mark', 'sign'],
  ],
])('days, decimal mark and direction: the next file %s', async (_, lines, asked) => {
  expect(await askedOf(await answered(PURCHASES, ANSWERS), lines)).toEqual(asked);
});

test('days that only the other order reads are read by it', async () => {
  const kept = await answered(PURCHASES, ANSWERS);
  const table = await tableIn([HEADERS, '04/15/2026;Rau;2.500']);
  expect(dayOrderIn(table, movedTo(kept, table))).toEqual({ only: 'mdy' });
});

test('balances that contradict a person’s answer are asked about', async () => {
  const balances = 'Ngày;Nội dung;Số tiền;Số dư';
  const kept = await answered([balances, '13/03/2026;Thịt;1.250.000;5.000.000'], ANSWERS);
  const next = [balances, '13/04/2026;Thịt;1.250.000;5.000.000', '14/04/2026;Rau;2.000.000;7.000.000'];
  expect(await askedOf(kept, next)).toEqual(['sign']);
});

const THOUSANDS = 'Đơn vị tính: nghìn đồng';
const BOOK = ['Ngày;Thu;Chi', '13/03/2026;2.000,5;'];
test.each<[string, Partial<Mapping>, string[], string[]]>([
  ['in thousands, as before', { unit: 1_000 }, [THOUSANDS, ...BOOK], []],
  ['as it is written, as before', { unit: 1 }, [THOUSANDS, ...BOOK], []],
  ['in millions now', { unit: 1_000 }, ['Đơn vị tính: triệu đồng', ...BOOK], ['unit 1000000']],
  ['says nothing of it any longer', { unit: 1_000 }, BOOK, ['unit 1000']],
])('a file that was kept in thousands: the next one is %s', async (_, unit, lines, asked) => {
  const kept = await answered([THOUSANDS, ...BOOK], { ...unit, unitAsked: null });
  expect(await askedOf(kept, lines)).toEqual(asked);
});

test('a file that says for the first time that it is in thousands is asked about', async () => {
  expect(await askedOf(await answered(BOOK, {}), [THOUSANDS, ...BOOK])).toEqual(['unit 1000']);
});

test('a column that names money out for the first time is not counted as money in', async () => {
  const headers = 'Ngày;Loại;Nội dung;Số tiền';
  const kept = await answered([headers, '13/03/2026;Thu;Bán;2.500.000'], { sign: 1, isSignAsked: false });
  const table = await tableIn([headers, '13/04/2026;Thu;Bán;2.500.000', '14/04/2026;Chi;Rau;1.500.000']);
  const read = prepared(table, movedTo(kept, table), { dayOrder: 'dmy', decimalMark: ',' });
  expect(read.entries.map(({ amount }) => amount)).toEqual([2_500_000, -1_500_000]);
});

test('an unknown direction is named, not taken for money in', async () => {
  const headers = 'Ngày;Loại;Nội dung;Số tiền';
  const kept = await answered([headers, '13/03/2026;Thu;Bán;2.500.000', '13/03/2026;Chi;Rau;500.000'], {});
  const table = await tableIn([headers, '13/04/2026;Khác;Bán;2.500.000', '14/04/2026;Chi;Rau;1.500.000']);
  const read = prepared(table, movedTo(kept, table), { dayOrder: 'dmy', decimalMark: ',' });
  expect(read.unread.map(({ at, header, found }) => [at, header, found])).toEqual([[2, 'Loại', 'Khác']]);
});

const CASH_BOOK = [
  'Ngày, tháng ghi sổ;Số hiệu chứng từ;;Diễn giải;Số tiền;;',
  ';Thu;Chi;;Thu;Chi;Tồn',
  '13/03/2026;PT01;;Bán lẻ;2.000.000;;7.000.000',
  '14/03/2026;;PC01;Tiền điện;;300.000;6.700.000',
];
test('a cash book’s numbers of receipts and payments are the references of its rows', async () => {
  const table = await tableIn(CASH_BOOK);
  const mapping = proposedMapping(table);
  const read = (one: Mapping) => prepared(table, one, { dayOrder: 'dmy', decimalMark: ',' });
  expect(read(mapping).entries.map(({ reference }) => reference)).toEqual(['PT01', 'PC01']);
  const known = { ...mapping, columns: { ...mapping.columns, reference: [] } };
  expect(read(movedTo(known, table)).keys).toEqual(read(known).keys);
});

test('a wrong answer can be asked again; without an answer there is nothing to ask again', async () => {
  const table = await tableIn(PURCHASES);
  const proposed = proposedMapping(table);
  const again = unanswered(table, { ...proposed, ...ANSWERS })!;
  expect([again.dayOrder, again.decimalMark, again.sign, again.isSignAsked]).toEqual([null, null, 1, true]);
  expect(unanswered(table, proposed)).toBeNull();
});
