import { keyOf, type Spelling } from '../domain/keys';
import type { Month } from '../domain/plan';
import { filled, plain, plainSpellings, type Words } from '../words';
import { ANSWER_COLUMN, formRows, layoutOf, type Cells, type DayOf, type Layout } from './layout';
import { a1 } from './places/address';
import type { AnswersOf, Column, Columns, Fields, FormTab, Named, RowOf, TableTab } from './tab';
import { exampled, type Tell } from './value';

/** A cell, or a tab, that can't be used as it stands: where it is, what was found, what was expected. */
export interface Problem {
  /** The tab's key; people are shown its name. */
  tab: string;
  /** Such as 'C5'; blank where the whole tab is meant. */
  cell: string;
  found: string;
  expected: Words;
  /** Whether the value was understood all the same, and counts. */
  understood: boolean;
  /** It concerns nothing that an approval fixes, so it may be corrected at any time. */
  canWait?: true;
  /** Rows or a column of the tab are not read because of it. */
  unread?: true;
  /** A line that is not on Budget, and the one that may be meant. */
  mend?: { from: string; to: string };
  /** A value that is not as approved: the key under which it is asked about and decided. */
  decide?: string;
}

/** How the Ids of each kind are spelled where they are defined. */
export type Spellings = Readonly<Partial<Record<Named, Spelling>>>;

export interface ReadContext {
  spelled?: Spellings;
  /** The fiscal year's first month. */
  first: Month;
  dayOf: DayOf;
}

const MISSING_TAB: Words = {
  en: 'the tab “{tab}”; “Set up the plan” adds it again',
  vi: 'trang “{tab}”; bấm “Thiết lập kế hoạch” để thêm lại',
};
const UNIQUE: Words = { en: 'a value that no other row has', vi: 'một giá trị không trùng với dòng khác' };

/** A problem at a cell. */
export const problem = (
  tab: { key: string },
  cell: string,
  found: string,
  expected: Words,
  understood = false,
): Problem => ({ tab: tab.key, cell, found, expected, understood });

/** The same problem, with rows or a column left unread because of it. */
export const unread = (found: Problem): Problem => ({ ...found, unread: true });

/** The problem of a tab that is not there. */
export const missingTab = (tab: { key: string; name: Words }): Problem =>
  unread(
    problem(tab, '', '', {
      en: filled(MISSING_TAB, { tab: tab.name.en }).en,
      vi: filled(MISSING_TAB, { tab: tab.name.vi }).vi,
    }),
  );

/** A cell's value as a message shows it. */
export const shown = (value: unknown, dayOf: DayOf): string => {
  if (!(value instanceof Date)) return String(value).slice(0, 60);
  const [day, instant] = [dayOf(value), value.getTime()];
  // An invalid date, or one whose year has not four digits.
  if (day === '') return Number.isNaN(instant) ? '?' : (value.toISOString().split('T')[0] ?? '');
  return day;
};

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
    problems.push(problem(tab, a1(row, place), shown(value, dayOf), expected, understood === 'understood'));
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
export interface Reading {
  /** Grows while rows are read. */
  problems: Problem[];
  layout: Layout | null;
  /** Columns whose header occurs twice: blanks in them are not reported row by row. */
  twice?: ReadonlySet<string>;
}

/** `rows`: those with a key, as far as they could be read; `layout` is null where the header row was not found. */
export interface TableRead<R> extends Reading {
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
): Reading => {
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

interface FormRead<A> {
  answers: A;
  /** For a list field, all its answers. */
  lists: Readonly<Record<string, readonly string[]>>;
  problems: Problem[];
  rows: ReadonlyMap<string, readonly number[]>;
}

/** The answers of a form; questions are found in either language. */
export const readForm = <F extends Fields>(
  tab: FormTab<F>,
  cells: Cells,
  dayOf: DayOf,
): FormRead<AnswersOf<FormTab<F>>> => {
  const rows = formRows(tab, cells);
  const problems: Problem[] = [];
  const answers: Record<string, unknown> = {};
  const lists: Record<string, string[]> = {};
  for (const [key, question] of Object.entries(tab.fields)) {
    if (question.computed) continue;
    const values = (rows.get(key) ?? []).map((row) => {
      const value = cells[row - 1]?.[ANSWER_COLUMN - 1];
      return question.read(
        value ?? '',
        (expected, understood) =>
          problems.push(
            problem(tab, a1(row, ANSWER_COLUMN), shown(value, dayOf), expected, understood === 'understood'),
          ),
        dayOf,
      );
    });
    answers[key] = values[0] ?? null;
    if (question.lines > 1) lists[key] = values.filter((value): value is string => typeof value === 'string');
  }
  return { answers: answers as AnswersOf<FormTab<F>>, lists, problems, rows };
};
