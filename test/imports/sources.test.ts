/** A source is known by its set of headers; changes are named, and the earlier mapping continues. */
import { identities } from '../../src/imports/fates/identity';
import { keptOf, movedTo, prepared } from '../../src/imports/fates/prepared';
import { knownMapping, proposedMapping } from '../../src/imports/mapping/mapping';
import { sheetsOfText } from '../../src/imports/reading/file';
import type { Table } from '../../src/imports/table/table';
import { tablesIn } from '../../src/imports/table/tables';
import { parseXml } from './read';

const tableIn = async (...lines: string[]): Promise<Table> =>
  tablesIn(await sheetsOfText([...lines, ''].join('\n'), parseXml))[0]!;
const BANK = ['Ngày;Số tham chiếu;Nội dung;Ghi nợ;Ghi có', '13/03/2026;FT1;Bán lẻ;;450.000'];
const WRITING = { dayOrder: 'dmy', decimalMark: ',' } as const;

test('a source is known again, whatever the order of its columns', async () => {
  const first = proposedMapping(await tableIn(...BANK));
  const again = await tableIn('Ghi có;Ghi nợ;Nội dung;Ngày;Số tham chiếu', '450.000;;Bán lẻ;13/03/2026;FT1');
  const found = knownMapping(again, [first]);
  expect(found).toEqual({ mapping: first, changed: { gone: [], added: [] } });
  expect(prepared(again, movedTo(first, again), WRITING).keys).toEqual(
    prepared(await tableIn(...BANK), first, WRITING).keys,
  );
});

test('a source with other headers is another', async () => {
  const first = proposedMapping(await tableIn(...BANK));
  const other = await tableIn('Ngày;Diễn giải;Số tiền', '13/03/2026;Bán lẻ;450.000');
  expect(knownMapping(other, [first])).toBeNull();
});

test('headers that changed are named, and the file is read as before, with the same keys', async () => {
  const table = await tableIn(...BANK);
  const first = { ...proposedMapping(table), source: 'Tài khoản cửa hàng' };
  const later = await tableIn(
    'Ngày giao dịch;Số tham chiếu;Nội dung;Ghi nợ;Ghi có',
    '13/03/2026;FT1;Bán lẻ;;450.000',
  );
  const found = knownMapping(later, [first])!;
  expect(found.changed).toEqual({ gone: ['ngay'], added: ['ngay giao dich'] });
  const moved = movedTo(found.mapping, later);
  expect(moved).toMatchObject({ source: 'Tài khoản cửa hàng', key: first.key });
  const read = prepared(later, moved, WRITING);
  expect(read.unread).toEqual([]);
  expect(read.entries).toMatchObject([{ day: '2026-03-13', amount: 450_000, text: 'Bán lẻ' }]);
  expect(read.keys).toEqual(prepared(table, first, WRITING).keys);
});

test('a column whose header is gone for good is found missing, never taken for another', async () => {
  const first = proposedMapping(await tableIn(...BANK));
  const later = await tableIn('Ngày;Nội dung;Ghi nợ;Ghi có', '13/03/2026;Bán lẻ;;450.000');
  const { mapping, changed } = knownMapping(later, [first])!;
  expect(changed).toEqual({ gone: ['so tham chieu'], added: [] });
  expect(prepared(later, movedTo(mapping, later), WRITING).entries).toMatchObject([
    { reference: '', amount: 450_000 },
  ]);
});

test('what a person said of columns is kept with the source', async () => {
  const table = await tableIn(...BANK);
  const mapping = { ...proposedMapping(table), dayOrder: 'mdy' as const, source: 'VCB' };
  const kept = { mapping, vat: 0.1, rates: { USD: 26_000 } };
  expect(keptOf(JSON.stringify(kept))).toEqual(kept);
  expect(keptOf('damaged')).toBeNull();
});

test.each([
  ['KiotViet', 'Mã phiếu;Thời gian;Loại thu chi;Giá trị;Loại sổ quỹ;Trạng thái'],
  ['Stripe', 'balance_transaction_id;created_utc;currency;gross;fee;net;reporting_category'],
  ['Wise', 'TransferWise ID;Date;Amount;Currency;Running Balance'],
  ['MISA', 'Ngày hạch toán;Số chứng từ;Tài khoản;TK đối ứng;Phát sinh Nợ;Phát sinh Có'],
])('%s comes mapped', async (source, headers) => {
  const cells = headers.split(';').map((header) => (/ngày|date|gian|utc/i.test(header) ? '2026-03-13' : '1'));
  expect(proposedMapping(await tableIn(headers, cells.join(';'))).source).toBe(source);
});

test('names that people give to a source change no key', async () => {
  const table = await tableIn(...BANK);
  const mapping = proposedMapping(table);
  const keys = (source: string): readonly string[] => prepared(table, { ...mapping, source }, WRITING).keys;
  expect(keys('VCB')).toEqual(keys('Tài khoản chính'));
  expect(keys('VCB')).toEqual(identities(mapping.key, prepared(table, mapping, WRITING).entries));
});
