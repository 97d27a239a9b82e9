/** A workbook with two hidden rows and a hidden column. */
import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';

export const ROWS = [
  ['Ngày', 'Nội dung', 'Thu', 'Chi', 'Mã'],
  ['13/03/2026', 'Bán lẻ', 1_500_000, null, 'A'],
  ['14/03/2026', 'Tiền điện', null, 300_000, 'B'],
  ['15/03/2026', 'Tiền nước', null, 200_000, 'C'],
];

export const bookOf = (rows: readonly (readonly unknown[])[]): WorkBook => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!rows'] = [{}, {}, { hidden: true }, { hidden: true }];
  sheet['!cols'] = [{}, { hidden: true }];
  utils.book_append_sheet(book, sheet, 'T3');
  return book;
};

export const bytesOf = (book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { type: 'buffer', bookType, cellStyles: true }) as Buffer);
