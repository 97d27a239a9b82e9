import { keyOf, type Spelling } from '../domain/keys';
import type { Month } from '../domain/plan';
import { plain, plainSpellings, type Words } from '../words';
import { layoutOf, type Cells, type DayOf, type Layout } from './layout';
import { a1 } from './places/address';
import { problem, shown, told, unread, type Problem } from './problem';
import type { Column, Columns, Named, RowOf, TableTab } from './tab';
import { exampled, type Tell } from './value';

/** How the Ids of each kind are spelled where they are defined. */
export type Spellings = Readonly<Partial<Record<Named, Spelling>>>;

export interface ReadContext {
  spelled?: Spellings;
  /** The fiscal year's first month. */
  first: Month;
  dayOf: DayOf;
}

const UNIQUE: Words = { en: 'a value that no other row has', vi: 'một giá trị không trùng với dòng khác' };

export interface Slot {
  key: string;
  column: Column;
  at: readonly (number | undefined)[];
}

/** The cell that a row takes a column's value from: another column's (`orFrom`) where its own cell is blank. */
export const placeIn = (
  columns: Columns,
  layout: Layout,
  key: string,
  line: readonly unknown[],
): number | undefined => {
  const at = layout.columns.get(key)?.[0];
  const instead = columns[key]?.orFrom;
  return instead === undefined || (at !== undefined && !isBlankCell(line[at - 1]))
    ? at
    : layout.columns.get(instead)?.[0];
};

/** Reads one slot from a row's cells. */
type SlotReader = (cells: readonly unknown[], row: number) => unknown;

const slotReader = (
  { key, column, at }: Slot,
  tab: { key: string; columns: Columns },
  layout: Layout,
  problems: Problem[],
  { first: year, dayOf }: ReadContext,
): SlotReader => {
  // Shared by all cells: a ledger has many cells and few problems, so one closure is reused for all.
  let [row, place]: [row: number, place: number] = [0, 0];
  let value: unknown;
  const tell: Tell = (said, understood) => {
    const expected = exampled(said, () => year);
    problems.push(told(understood)(tab, a1(row, place), shown(value, dayOf), expected));
  };
  const blank = column.read('', () => undefined, dayOf);
  const read = (cells: readonly unknown[], inRow: number, inPlace: number): unknown => {
    value = cells[inPlace - 1];
    if (value === '' || value === undefined) return blank;
    row = inRow;
    place = inPlace;
    return column.read(value, tell, dayOf);
  };
  const [first] = at;
  if (column.orFrom !== undefined)
    return (cells, inRow) => {
      const place = placeIn(tab.columns, layout, key, cells);
      return place === undefined ? blank : read(cells, inRow, place);
    };
  if (column.span === 12) {
    return (cells, inRow) => at.map((month) => (month === undefined ? null : read(cells, inRow, month)));
  }
  return first === undefined ? () => blank : (cells, inRow) => read(cells, inRow, first);
};

/** A total row has its label in the column where rows have their key. */
const totalLabels = (tab: TableTab): readonly Words[] => tab.totals.map((total) => total.label);

/** Whether a problem says that an earlier row has the same value where values must be unique. */
export const isOfAnother = ({ expected }: Problem): boolean => expected === UNIQUE;

const duplicateProblems = (
  tab: TableTab,
  layout: Layout,
  rows: readonly { row: number }[],
  cells: Cells,
  dayOf: DayOf,
): Problem[] => {
  const keys = [tab.unique ?? []].flat().filter((key) => layout.columns.get(key)?.[0] !== undefined);
  const at = (key: string, row: number): number =>
    placeIn(tab.columns, layout, key, cells[row - 1] ?? []) ?? 1;
  const seen = new Set<unknown>();
  return rows.flatMap((row) => {
    const values = keys.map((key) => (row as Record<string, unknown>)[key] ?? null);
    const first = values.findIndex((value) => value !== null);
    const key = keys[first];
    if (key === undefined) return [];
    const unique = JSON.stringify(
      values.map((value) => (typeof value === 'string' ? (keyOf(value) ?? value) : value)),
    );
    if (seen.has(unique))
      return [problem(tab, a1(row.row, at(key, row.row)), shown(values[first], dayOf), UNIQUE)];
    seen.add(unique);
    return [];
  });
};

/** The columns that people fill in, each with the sheet's columns where it is. */
export const slotsOf = (columns: Columns, layout: Layout): Slot[] =>
  Object.entries(columns)
    .filter(([, column]) => !column.computed)
    .map(([key, column]) => ({ key, column, at: layout.columns.get(key) ?? [] }));

export const isBlankCell = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/** What reading a table found, without its rows. */
export interface TableFound {
  /** Grows while rows are read. */
  problems: Problem[];
  layout: Layout | null;
  /** Columns whose header occurs twice: blanks in them are not reported row by row. */
  twice?: ReadonlySet<string>;
}

/** `rows`: those with a key, as far as they could be read; `layout` is null where the header row was not found. */
export interface TableRead<R> extends TableFound {
  rows: R[];
}

/** All rows of a table. */
export const readTable = <C extends Columns>(
  tab: TableTab<C>,
  cells: Cells,
  context: ReadContext,
): TableRead<RowOf<TableTab<C>>> => {
  const rows: RowOf<TableTab<C>>[] = [];
  const { problems, layout } = readRows(tab, cells, context, (row) => rows.push(row));
  if (layout !== null) problems.push(...duplicateProblems(tab, layout, rows, cells, context.dayOf));
  return { rows, problems, layout };
};

/**
 * Processes plain rows from an index in the cells on, and answers the index of the next row that needs a full reading.
 */
export type Shortcut = (from: number) => number;

/**
 * Yields the rows of a table one by one, with columns found by their headers, in either language and any order. A cell
 * that can't be used reads as blank and is added to `problems`; the other cells are still read.
 */
export const readRows = <C extends Columns>(
  tab: TableTab<C>,
  cells: Cells,
  context: ReadContext,
  take: (row: RowOf<TableTab<C>>) => void,
  shortcut: (layout: Layout, cells: Cells) => Shortcut = () => (from) => from,
): TableFound => {
  const layout = layoutOf(tab.columns, cells, context.first, context.dayOf);
  if (layout === null) {
    const names = Object.values(tab.columns).slice(0, 3);
    const list = (language: 'en' | 'vi'): string => names.map((column) => column.header[language]).join(', ');
    return {
      layout: null,
      problems: [
        unread(
          problem(tab, 'A1', '', { en: `a header row: ${list('en')}…`, vi: `dòng tiêu đề: ${list('vi')}…` }),
        ),
      ],
    };
  }
  const slots = slotsOf(tab.columns, layout);
  const problems: Problem[] = [];
  const readers = slots.map((slot) => ({
    key: slot.key,
    read: spelledBy(slot.column.names, context, slotReader(slot, tab, layout, problems, context)),
  }));
  const next = shortcut(layout, cells);
  const isRow = rowTest(tab, layout);
  for (let index = next(layout.headerRow); index < cells.length; index = next(index + 1)) {
    const line = cells[index] ?? [];
    if (!isRow(line)) continue;
    const row: Record<string, unknown> = { row: index + 1 };
    for (const { key, read } of readers) row[key] = read(line, index + 1);
    take(row as RowOf<TableTab<C>>);
  }
  return { layout, problems };
};

/** Reads an Id in the spelling of the row that it refers to. */
const spelledBy = (names: Named | undefined, { spelled = {} }: ReadContext, read: SlotReader): SlotReader => {
  const spelling = names === undefined ? undefined : spelled[names];
  if (spelling === undefined) return read;
  return (cells, row) => {
    const value = read(cells, row);
    return typeof value === 'string' ? spelling(value) : value;
  };
};

/** A row with blank keys is not a row yet; a total row has its label there. */
export const rowTest = (tab: TableTab, layout: Layout): ((line: readonly unknown[]) => boolean) => {
  const keysAt = tab.keys.flatMap((key) => layout.columns.get(key) ?? []).filter((at) => at !== undefined);
  const labels = new Set(totalLabels(tab).flatMap(plainSpellings));
  const isTotal = (line: readonly unknown[]): boolean =>
    line.some((cell) => typeof cell === 'string' && cell !== '' && labels.has(plain(cell)));
  return (line) => keysAt.some((at) => !isBlankCell(line[at - 1])) && !(labels.size > 0 && isTotal(line));
};
