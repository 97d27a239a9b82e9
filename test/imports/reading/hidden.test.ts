/**
 * What a workbook hides, for instance by a filter, is still read: it is reported, and a person decides whether it
 * counts.
 */
import { utils, type BookType, type WorkBook } from '@e965/xlsx';
import { prepared } from '../../../src/imports/fates/prepared';
import { dayOrderIn, decimalMarkIn, proposedMapping } from '../../../src/imports/mapping/mapping';
import { sheetsOfFile } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';
import { bookOf, bytesOf, ROWS } from './hiding';

const tablesOf = async (book: WorkBook, bookType?: BookType) =>
  tablesIn(await sheetsOfFile(bytesOf(book, bookType), parseXml));

test('rows and columns that are hidden are read, and told', async () => {
  const [table] = await tablesOf(bookOf(ROWS));
  expect(table!.blocks[0]!.rows).toHaveLength(3);
  expect(table!.hidden).toEqual({ rows: new Set([3, 4]), columns: ['Nội dung'], isSheet: false });
  // The library writes no hidden rows into an .xls, but hidden columns.
  expect((await tablesOf(bookOf(ROWS), 'biff8'))[0]!.hidden).toMatchObject({ columns: ['Nội dung'] });
});

test('a file that hides nothing reports nothing hidden', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS.map((row) => [...row])), 'T3');
  expect((await tablesOf(book))[0]).not.toHaveProperty('hidden');
});

test.each([
  [false, 0, 1_500_000, 1_500_000],
  [true, 2, 1_500_000, 1_500_000],
])(
  'without hidden rows: %s, %i rows are left out by name, and a sum of what is shown holds',
  async (isWithoutHidden, leftOut, shown) => {
    // As a filter's own sum counts it.
    const spent = isWithoutHidden ? 0 : 500_000;
    const [table] = await tablesOf(bookOf([...ROWS, ['Tổng', null, shown, spent, null]]));
    const mapping = proposedMapping(table!);
    const [order, mark] = [dayOrderIn(table!, mapping), decimalMarkIn(table!, mapping)];
    const read = prepared(table!, mapping, {
      dayOrder: 'only' in order ? order.only : 'dmy',
      decimalMark: 'only' in mark ? mark.only : '.',
      isWithoutHidden,
    });
    const left = read.entries.filter((entry) => entry.leftOut !== null);
    expect(left.map(({ at, amount, leftOut: why }) => [at, amount, why!.en])).toEqual(
      [
        [3, -300_000, 'hidden in the file'],
        [4, -200_000, 'hidden in the file'],
      ].slice(0, leftOut),
    );
    expect(read.ties.flatMap(({ broken }) => broken)).toEqual([]);
  },
);

test('a sheet that is hidden comes after those that are shown', async () => {
  const book = bookOf(ROWS);
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS.map((row) => [...row])), 'T4');
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  const tables = await tablesOf(book);
  expect(tables.map(({ sheet, hidden }) => [sheet, hidden?.isSheet ?? false])).toEqual([
    ['T4', false],
    ['T3', true],
  ]);
});
