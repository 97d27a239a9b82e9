/** Tables side by side in one sheet, such as cash and bank: each is read as a sheet of its own. */
import { cellAt, isBlank, type Row, type Sheet } from '../../grid';
import { plainHeader, rolesOf } from '../headers';
import { holdsValues, isHeader, SEARCHED_ROWS } from '../table';
import { stackedIn } from './stacked';

/** The columns where a table begins: each has a date header, and money before the next begins. */
const startsIn = (row: Row): number[] => {
  // Most rows are data and need not be searched for headers.
  if (holdsValues(row)) return [];
  const days = row.flatMap(({ text }, column) => (rolesOf(text).includes('date') ? [column] : []));
  const name = plainHeader(row[days[0] ?? -1]?.text ?? '');
  const again = days.filter((column) => plainHeader(cellAt(row, column).text) === name);
  if (again.length < 2) return [];
  const starts = again.map((column, index) => (index === 0 ? 0 : column));
  const isWhole = starts.every((start, index) => isHeader(row.slice(start, starts[index + 1])));
  return isWhole ? starts : [];
};

/** The title of a table: the single text right above it. */
const titleOf = (rows: readonly Row[], header: number): string => {
  const [title, ...more] = (rows[header - 1] ?? []).filter((cell) => !isBlank(cell));
  return title !== undefined && more.length === 0 ? title.text.trim() : '';
};

/** The title identifies the account, so that otherwise equal payments of two accounts stay distinct. */
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

/** Adjusts column numbers for a part of the sheet. */
const ofPart = ({ hidden }: Sheet, start: number, end = Infinity): Pick<Sheet, 'hidden'> => {
  if (hidden === undefined) return {};
  const columns = hidden.columns.filter((at) => at >= start && at < end).map((at) => at - start);
  return { hidden: { ...hidden, columns } };
};

/** The tables of a sheet, each as a sheet of its own. */
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
