/**
 * How long a file takes in the browser from its bytes to its preview, and how long the library alone takes with it. The
 * two go in turn, so that whatever else the machine does falls on both, and each run has a file of its own: what was
 * worked out for one counts for no other. Processor time, in milliseconds.
 */
import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { fatesOf } from '../../src/imports/fates';
import { dayOrderIn, decimalMarkIn, proposedMapping } from '../../src/imports/mapping';
import { prepared } from '../../src/imports/prepared';
import { sheetsOfFile } from '../../src/imports/reading/file';
import { rulesOf } from '../../src/imports/rules';
import { isWhole, sumsOf } from '../../src/imports/sums';
import { tablesIn } from '../../src/imports/table/tables';
import { ownTransfers } from '../../src/imports/transfers';
import { PLAN, rule, TERMS } from '../imports/rows';
import { parseXml } from '../imports/read';

const HEADERS = ['Ngày giao dịch', 'Số tham chiếu', 'Nội dung giao dịch', 'Ghi nợ', 'Ghi có', 'Số dư'];
const written = (rows: number, from: number): string[][] =>
  Array.from({ length: rows }, (_, at) => {
    const day = `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/2026`;
    const amount = `${(1_000 + from + at).toLocaleString('vi-VN')},00`;
    const text = `Khách lẻ chuyển khoản đơn hàng HD${from + at}, cửa hàng Hàng Buồm`;
    return [day, `FT26${from + at}`, text, at % 3 === 0 ? amount : '', at % 3 === 0 ? '' : amount, ''];
  });

const csv = (rows: string[][]): Uint8Array =>
  new TextEncoder().encode(Papa.unparse([HEADERS, ...rows], { delimiter: ';' }));
const xlsx = (rows: string[][]): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADERS, ...rows]), 'Sao kê');
  return new Uint8Array(write(book, { bookType: 'xlsx', type: 'array', compression: true }) as ArrayBuffer);
};

const alone = {
  csv: (bytes: Uint8Array): number =>
    Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data.length,
  xlsx: (bytes: Uint8Array): number => {
    const book = read(bytes, { type: 'array' });
    return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1 }).length;
  },
};

const RULES = rulesOf([
  rule({ text: 'tiền thuê nhà', line: 'RENT' }),
  rule({ direction: 'in', line: 'SHOP' }),
  rule({ direction: 'out', line: 'GOODS' }),
]);

/** What the page does with a file until its rows and sums are shown. */
const preview = async (bytes: Uint8Array): Promise<number> => {
  const [table] = tablesIn(await sheetsOfFile(bytes, parseXml));
  const mapping = proposedMapping(table!);
  const [order, mark] = [dayOrderIn(table!, mapping), decimalMarkIn(table!, mapping)];
  if (!('only' in order) || !('only' in mark)) throw new Error('a person would be asked');
  const { entries } = prepared(table!, mapping, { dayOrder: order.only, decimalMark: mark.only });
  const fates = fatesOf(entries, {
    ...{ plan: PLAN, terms: TERMS, rules: RULES, known: new Set<number>(), choices: new Map() },
    pairs: ownTransfers(entries),
  });
  const sums = sumsOf(entries, fates);
  if (!isWhole(sums)) throw new Error('rows are lost');
  return sums.taken.rows;
};

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

export interface Timed {
  kind: 'csv' | 'xlsx';
  library: number;
  whole: number;
  /** Of each run, its middle. */
  ratio: number;
}

export const importing = async (rows: number, runs: number): Promise<Timed[]> => {
  const files = { csv, xlsx };
  const found: Timed[] = [];
  for (const kind of ['csv', 'xlsx'] as const) {
    const times: { library: number; whole: number }[] = [];
    for (let run = 0; run < runs; run++) {
      const bytes = files[kind](written(rows, run * rows));
      const began = spent();
      alone[kind](bytes);
      const between = spent();
      if ((await preview(bytes)) !== rows) throw new Error('not all rows are taken');
      times.push({ library: between - began, whole: spent() - between });
    }
    found.push({
      kind,
      library: middle(times.map(({ library }) => library)),
      whole: middle(times.map(({ whole }) => whole)),
      ratio: middle(times.map(({ library, whole }) => whole / library)),
    });
  }
  return found;
};
