/** Tables one below the other in a sheet under different headers, such as income and cost: each is read separately. */
import { isBlank, type Row, type Sheet } from '../../grid';
import { plainHeader } from '../headers';
import { holdsValues, isEmpty, isHeader } from '../table';

/** Most rows are data and nearly all of these have a cell that begins with a digit, so that is tested first. */
const mayBeHeader = (row: Row): boolean => !row.some(({ text }) => /^[\d(+-]/.test(text)) && isHeader(row);

const saidBy = (row: Row): string =>
  row
    .map(({ text }) => plainHeader(text))
    .filter((text) => text !== '')
    .join('|');

/** The first row that belongs to the headers below: a single text right above them is their title. */
const beginningOf = (rows: readonly Row[], header: number): number => {
  let start = header;
  const isTitle = (row: Row): boolean =>
    row.filter((cell) => !isBlank(cell)).length === 1 && !holdsValues(row);
  while (start > 0 && isTitle(rows[start - 1] ?? [])) start--;
  return start;
};

/** Header rows with data below them; repeated headers are left out. */
const headersIn = (rows: readonly Row[]): number[] => {
  const all = rows.flatMap((row, at) => (mayBeHeader(row) ? [at] : []));
  return all.filter((at, index) => {
    const below = rows.slice(at + 1, all[index + 1]);
    return below.some((row) => holdsValues(row));
  });
};

export const stackedIn = (sheet: Sheet): Sheet[] => {
  const { rows, name } = sheet;
  const headers = headersIn(rows);
  const starts = headers.flatMap((at, index) => {
    const before = rows[headers[index - 1] ?? at] ?? [];
    return index > 0 && saidBy(before) !== saidBy(rows[at] ?? []) ? [beginningOf(rows, at)] : [];
  });
  if (starts.length === 0) return [sheet];
  return [0, ...starts].map((start, index) => {
    const part = rows.slice(start, starts[index]);
    const [title] = (part.find((row) => !isEmpty(row)) ?? []).filter((cell) => !isBlank(cell));
    const called = index > 0 && title !== undefined ? title.text.trim() : String(index + 1);
    return {
      ...sheet,
      name: [name, called].filter((text) => text !== '').join(' · '),
      rows: part,
      before: (sheet.before ?? 0) + start,
    };
  });
};
