/** The tables of a file, or why it has none. */
import { Refusal } from '../../refusal';
import { filled, type Words } from '../../words';
import { isBlank, type Sheet } from '../grid';
import { besideIn } from './beside';
import { tableOf, type Table } from './table';
import { withYears } from './years';

const NONE: Words = {
  en: 'No table was found: none of the first 100 rows of {sheets} names a date and an amount. Check that the file is the export itself, with its headers.',
  vi: 'Không tìm thấy bảng: trong 100 dòng đầu của {sheets} không có dòng tiêu đề nào có ngày và số tiền. Hãy kiểm tra xem đây có đúng là tệp xuất ra, còn nguyên dòng tiêu đề không.',
};
const THE_FILE: Words = { en: 'the file', vi: 'tệp' };
const EMPTY: Words = {
  en: 'The table has headers in row {row} of {sheet} and nothing below them.',
  vi: 'Bảng có tiêu đề ở dòng {row} của {sheet} nhưng bên dưới không có dòng nào.',
};

const named = (names: readonly string[], language: 'en' | 'vi'): string => {
  const shown = names.filter((name) => name !== '').map((name) => `“${name}”`);
  return shown.length === 0 ? THE_FILE[language] : shown.join(', ');
};

const refusal = (words: Words, names: readonly string[], row: number): Refusal => {
  const of = (language: 'en' | 'vi') => ({
    sheets: named(names, language),
    sheet: named(names, language),
    row,
  });
  return new Refusal({ en: filled(words, of('en')).en, vi: filled(words, of('vi')).vi });
};

const hasRows = ({ blocks }: Table): boolean => blocks.some(({ rows }) => rows.length > 0);

/** Sheets without a table, a summary say, are passed over where another has one. */
export const tablesIn = (sheets: readonly Sheet[]): Table[] => {
  const written = sheets.filter(({ rows }) => rows.some((row) => !row.every(isBlank)));
  const found = written
    .flatMap(besideIn)
    .flatMap((sheet) => tableOf(sheet) ?? [])
    .map(withYears);
  const [first] = found;
  if (first === undefined)
    throw refusal(
      NONE,
      written.map(({ name }) => name),
      0,
    );
  const filledIn = found.filter(hasRows);
  if (filledIn.length === 0) throw refusal(EMPTY, [first.sheet], first.headerRow);
  return filledIn;
};
