/** Transposes a report with a row for each month, so that it has a column for each month. */
import { cellAt, isBlank, type Row, type Sheet } from '../../grid';
import { isAmountLike } from '../amounts';
import { plainHeader } from '../headers';
import { isEmpty } from '../table';
import { wayOfName } from './called';
import { COMPARED, NOTE } from './columns';
import { monthSaid } from './named';

export interface Turned {
  sheet: Sheet;
  /** Its first header row, from 0. */
  top: number;
  /** Headers of columns with planned or earlier amounts, which are not read. */
  passed: readonly string[];
}

const FEWEST_MONTHS = 2;
const WORD = /\p{L}{2}/u;
const isMonth = (row: Row, column: number): boolean => monthSaid(cellAt(row, column)) !== null;

/** A merged name applies to each of its columns. */
const filledRight = (row: Row, width: number): Row => {
  let last = cellAt(row, 0);
  return Array.from({ length: width }, (_, column) => {
    const cell = cellAt(row, column);
    if (!isBlank(cell)) last = cell;
    return last;
  });
};

/** The header row, with the row above it where that names income or cost. */
const headersFrom = (rows: readonly Row[], at: number, width: number): Row[] => {
  const [over = [], own = []] = [rows[at - 1], rows[at]];
  const isOver = over.filter((cell) => !isBlank(cell)).length > 1 && over.some(({ text }) => wayOfName(text));
  return isOver ? [filledRight(over, width), own] : [own];
};

const YEAR = /\b20\d\d\b/;
/** Whether a column is planned, cumulative, or for an earlier year than another column. */
const notRead = (names: readonly string[]): ((name: string) => boolean) => {
  const last = names
    .flatMap((name) => YEAR.exec(name) ?? [])
    .reduce((one, other) => (other > one ? other : one), '');
  return (name) => (name !== '' && COMPARED.test(name)) || (YEAR.exec(name)?.[0] ?? last) !== last;
};

/**
 * The rows from a header to the first empty row, transposed, with the months first. Null where texts other than notes
 * stand beside the months: then each row is a single payment.
 */
const turnedFrom = (sheet: Sheet, at: number, column: number): Turned | null => {
  const { rows } = sheet;
  const end = rows.findIndex((row, index) => index > at && isEmpty(row));
  const data = rows.slice(at + 1, end < 0 ? rows.length : end);
  const months = data.filter((row) => isMonth(row, column));
  const width = Math.max(...[rows[at] ?? [], ...data].map((row) => row.length));
  const headers = headersFrom(rows, at, width);
  const nameOf = (line: number): string =>
    plainHeader(headers.map((row) => cellAt(row, line).text).join(' '));
  const others = Array.from({ length: width }, (_, line) => line).filter(
    (line) => line !== column && !NOTE.test(nameOf(line)),
  );
  const cells = months.flatMap((row) => others.map((line) => cellAt(row, line)));
  const isWorded = cells.some((cell) => !isAmountLike(cell) && WORD.test(cell.text));
  if (months.length < FEWEST_MONTHS || isWorded || !cells.some(isAmountLike)) return null;
  const isPassed = notRead(others.map(nameOf));
  const lineOf = (line: number): Row => [...headers, ...data].map((row) => cellAt(row, line));
  const lines = [column, ...others.filter((line) => !isPassed(nameOf(line)))].map(lineOf);
  const top = at + 1 - headers.length;
  return {
    sheet: { ...sheet, rows: [...rows.slice(0, top), ...lines] },
    top,
    passed: others
      .filter((line) => isPassed(nameOf(line)))
      .map((line) => cellAt(rows[at] ?? [], line).text.trim()),
  };
};

export const turnedIn = (sheet: Sheet, searched: number): Turned | null => {
  for (const [at, row] of sheet.rows.slice(0, searched).entries()) {
    const next = sheet.rows[at + 1] ?? [];
    const column = isEmpty(row) ? -1 : next.findIndex((_, one) => isMonth(next, one));
    const turned = column < 0 || isMonth(row, column) ? null : turnedFrom(sheet, at, column);
    if (turned !== null) return turned;
  }
  return null;
};
