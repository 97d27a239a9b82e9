/**
 * Header rows that are not above all rows, or not in one row: sorting a table together with its headers moves them
 * down.
 */
import type { Month } from '../domain/plan';
import { filled, LANGUAGES, plain, plainSpellings, type Language, type Words } from '../words';
import { formerHeaders } from './headed';
import { headerOf, columnsHeaded, type Cells, type DayOf, type Layout } from './layout';
import { a1 } from './places/address';
import { problem, shown, unread, type Problem } from './problem';
import { isBlankCell, rowTest, slotsOf, type Slot } from './read';
import type { Columns, TableTab } from './tab';

const ABOVE: Words = {
  en: 'the header row above all rows: {count} row{count:|s} stand{count:s|} above it, from row {row} on, and nothing of that is read or counted. Undo the sort that took the headers along, or move row {header} above row {row}',
  vi: 'dòng tiêu đề nằm trên mọi dòng: có {count} dòng nằm phía trên, từ dòng {row}, không được đọc và không được tính. Hãy hoàn tác lần sắp xếp kèm cả tiêu đề, hoặc kéo dòng {header} lên trên dòng {row}',
};
const ASTRAY: Words = {
  en: 'all headers in one row: {headers} stand in row {row}, the others in row {header}, so these columns are not read. Undo the sort that took them along, or move them back to row {header}',
  vi: 'mọi tiêu đề nằm trên cùng một dòng: {headers} đang ở dòng {row}, các tiêu đề khác ở dòng {header}, nên những cột này không được đọc. Hãy hoàn tác lần sắp xếp kèm cả tiêu đề, hoặc chuyển chúng về lại dòng {header}',
};

/** The months of a column that have no header; 0 stands for a column that has no months. */
export const goneOf = ({ column, at }: Slot): number[] =>
  Array.from({ length: column.span }, (_, month) => month).filter((month) => at[month] === undefined);

/**
 * A line is taken for a row of the table if at least SAID of its cells hold what their columns expect, and at least
 * MORE_THAN_WORDS of these are more than text.
 */
const [SAID, MORE_THAN_WORDS] = [3, 2];
/** Choices and days are signs of a row: titles, notes and totals above a table rarely contain them. */
const isTelling = ({ column: { choices, format } }: Slot, value: unknown): boolean =>
  choices !== undefined || (format === 'day' && value instanceof Date);

const isLikeRow = (slots: readonly Slot[], line: readonly unknown[], dayOf: DayOf): boolean => {
  const valueOf = ({ at: [at = 0] }: Slot): unknown => line[at - 1];
  const said = slots.filter((slot) => {
    let isRead = !isBlankCell(valueOf(slot));
    if (isRead) slot.column.read(valueOf(slot), () => (isRead = false), dayOf);
    return isRead;
  });
  const telling = said.filter((slot) => isTelling(slot, valueOf(slot)));
  const numbers = said.filter((slot) => typeof valueOf(slot) === 'number');
  return said.length >= SAID && telling.length > 0 && telling.length + numbers.length >= MORE_THAN_WORDS;
};

/** A problem for rows above the header row, which are not read; none if there are no such rows. */
export const rowsAbove = (tab: TableTab, cells: Cells, layout: Layout, dayOf: DayOf): Problem[] => {
  const { headerRow } = layout;
  if (headerRow === 1) return [];
  const [isRow, slots] = [rowTest(tab, layout), slotsOf(tab.columns, layout)];
  const rows = cells
    .slice(0, headerRow - 1)
    .flatMap((line, index) => (isRow(line) && isLikeRow(slots, line, dayOf) ? [index + 1] : []));
  const [row] = rows;
  if (row === undefined) return [];
  const column = Math.max(1, (cells[headerRow - 1] ?? []).findIndex((cell) => !isBlankCell(cell)) + 1);
  const found = shown(cells[headerRow - 1]?.[column - 1], dayOf);
  const expected = filled(ABOVE, { count: rows.length, row, header: headerRow });
  return [unread(problem(tab, a1(headerRow, column), found, expected))];
};

/** Headers in another row than the rest. */
interface Astray {
  row: number;
  column: number;
  keys: readonly string[];
}

/** Missing headers that were found in another row; null where there are none. */
export const astray = (
  { columns }: { columns: Columns },
  cells: Cells,
  layout: Layout,
  { first, dayOf }: { first: Month; dayOf: DayOf },
): Astray | null => {
  const gone = slotsOf(columns, layout).filter((slot) => slot.column.span === 1 && goneOf(slot).length > 0);
  // A single missing header was deleted or renamed; a sort moves several.
  if (gone.length < 2) return null;
  const texts = new Set(
    gone.flatMap(({ column }) => [...plainSpellings(column.header), ...formerHeaders(column)]),
  );
  const isThere = (cell: unknown): boolean =>
    typeof cell === 'string' && cell !== '' && texts.has(plain(cell));
  const index = cells.findIndex(
    (line, at) => at + 1 !== layout.headerRow && line.filter(isThere).length >= 2,
  );
  if (index < 0) return null;
  const line = cells[index] ?? [];
  const header = headerOf(line, dayOf);
  const keys = slotsOf(columns, layout)
    .filter((slot) =>
      goneOf(slot).some((month) => columnsHeaded(slot.column, header, first)(month).length > 0),
    )
    .map(({ key }) => key);
  return { row: index + 1, column: line.findIndex(isThere) + 1, keys };
};

/** The problem that names such headers and their row. */
export const astrayProblem = (
  tab: { key: string; columns: Columns },
  cells: Cells,
  { headerRow }: Layout,
  { row, column, keys }: Astray,
  dayOf: DayOf,
): Problem => {
  const headers = (language: Language): string =>
    `${keys
      .slice(0, SAID)
      .map((key) => `“${tab.columns[key]?.header[language] ?? ''}”`)
      .join(', ')}${keys.length > SAID ? ' …' : ''}`;
  const [en = '', vi = ''] = LANGUAGES.map(
    (language) => filled(ASTRAY, { headers: headers(language), row, header: headerRow })[language],
  );
  return unread(problem(tab, a1(row, column), shown(cells[row - 1]?.[column - 1], dayOf), { en, vi }));
};
