/** Tables that stand side by side in one sheet, as people keep cash and bank: each is read as a sheet of its own. */
import { cellAt, isBlank, type Row, type Sheet } from '../../grid';
import { plainHeader, rolesOf } from '../headers';
import { holdsValues, isHeader, SEARCHED_ROWS } from '../table';
import { stackedIn } from './stacked';

/** Where a header of days comes again: a table begins with each, if each has money, too. */
const startsIn = (row: Row): number[] => {
  // Rows of a table are many, and none of them is looked at for headers.
  if (holdsValues(row)) return [];
  const days = row.flatMap(({ text }, column) => (rolesOf(text).includes('date') ? [column] : []));
  const name = plainHeader(row[days[0] ?? -1]?.text ?? '');
  const again = days.filter((column) => plainHeader(cellAt(row, column).text) === name);
  if (again.length < 2) return [];
  const starts = again.map((column, index) => (index === 0 ? 0 : column));
  const isWhole = starts.every((start, index) => isHeader(row.slice(start, starts[index + 1])));
  return isWhole ? starts : [];
};

/** What stands right above a table, alone, is what it is called by. */
const titleOf = (rows: readonly Row[], header: number): string => {
  const [title, ...more] = (rows[header - 1] ?? []).filter((cell) => !isBlank(cell));
  return title !== undefined && more.length === 0 ? title.text.trim() : '';
};

/** The title tells whose account a payment is of: two that are equal in all else are two. */
const named = (rows: readonly Row[], header: number, name: string, number: number): Sheet => {
  const title = titleOf(rows, header);
  const called = title === '' ? String(number) : title;
  const account = (rows[header - 1] ?? []).map((cell) =>
    cell.text.trim() === title && title !== '' ? { text: `Account: ${title}` } : cell,
  );
  return {
    name: [name, called].filter((part) => part !== '').join(' · '),
    rows: rows.map((row, at) => (at === header - 1 ? account : row)),
  };
};

/** Columns are counted anew in a part. */
const ofPart = ({ hidden }: Sheet, start: number, end = Infinity): Pick<Sheet, 'hidden'> => {
  if (hidden === undefined) return {};
  const columns = hidden.columns.filter((at) => at >= start && at < end).map((at) => at - start);
  return { hidden: { ...hidden, columns } };
};

/** Each table of a sheet, as a sheet of its own. */
export const besideIn = (sheet: Sheet): Sheet[] => partsOf(sheet).flatMap(stackedIn);

const partsOf = (sheet: Sheet): Sheet[] => {
  const { name, rows } = sheet;
  const header = rows.slice(0, SEARCHED_ROWS).findIndex((row) => startsIn(row).length > 0);
  const starts = startsIn(rows[header] ?? []);
  if (starts.length === 0) return [sheet];
  return starts.map((start, index) => {
    const part = rows.map((row) => row.slice(start, starts[index + 1]));
    return { ...sheet, ...named(part, header, name, index + 1), ...ofPart(sheet, start, starts[index + 1]) };
  });
};
