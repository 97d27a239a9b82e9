import { keyOf, type Spelling } from '../domain/keys';
import type { Month } from '../domain/plan';
import { filled, plain, plainSpellings, type Words } from '../words';
import { ANSWER_COLUMN, formRows, layoutOf, type Cells, type DayOf, type Layout } from './layout';
import { a1 } from './places/address';
import type { AnswersOf, Column, Columns, Fields, FormTab, Named, RowOf, TableTab } from './tab';
import type { Tell } from './value';

/** Something in the sheet that can't be used as it stands: where it is, what was found, what was expected. */
export interface Problem {
  /** The tab's key, to be shown by its name. */
  tab: string;
  /** Such as 'C5'; blank where the whole tab is meant. */
  cell: string;
  found: string;
  expected: Words;
  /** Understood all the same, and counted. */
  understood: boolean;
  /** Nothing that an approval fixes: it is put right at any time. */
  canWait?: true;
  /** Rows of the tab, or a column of them, are not read because of it. */
  unread?: true;
  /** A line that is on no Budget, and the one that may be meant. */
  mend?: { from: string; to: string };
  /** Not as approved: by which it is asked about, where it is decided. */
  decide?: string;
}

/** How Ids are spelled where they are given. */
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

export const problem = (
  tab: { key: string },
  cell: string,
  found: string,
  expected: Words,
  understood = false,
): Problem => ({ tab: tab.key, cell, found, expected, understood });

export const unread = (found: Problem): Problem => ({ ...found, unread: true });

export const missingTab = (tab: { key: string; name: Words }): Problem =>
  unread(
    problem(tab, '', '', {
      en: filled(MISSING_TAB, { tab: tab.name.en }).en,
      vi: filled(MISSING_TAB, { tab: tab.name.vi }).vi,
    }),
  );

/** What a cell holds, as a message shows it. */
export const shown = (value: unknown, dayOf: DayOf): string => {
  if (!(value instanceof Date)) return String(value).slice(0, 60);
  const [day, instant] = [dayOf(value), value.getTime()];
  // An instant of no year of four digits, or of none at all.
  if (day === '') return Number.isNaN(instant) ? '?' : (value.toISOString().split('T')[0] ?? '');
  return day;
};

export interface Slot {
  key: string;
  column: Column;
  at: readonly (number | undefined)[];
}

/** Where a row says a column's value: in the column that says it instead, where its own cell is blank. */
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

/** A reader of one slot: takes a row's cells and answers the value. */
type SlotReader = (cells: readonly unknown[], row: number) => unknown;

const slotReader = (
  { key, column, at }: Slot,
  tab: { key: string; columns: Columns },
  layout: Layout,
  problems: Problem[],
  dayOf: DayOf,
): SlotReader => {
  // A ledger has many cells and few complaints: all cells share one, which is told where it stands.
  let [row, place]: [row: number, place: number] = [0, 0];
  let value: unknown;
  const tell: Tell = (expected, understood) =>
    problems.push(problem(tab, a1(row, place), shown(value, dayOf), expected, understood === 'understood'));
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

/** A total row carries its label where the rows carry their key. */
const totalLabels = (tab: TableTab): readonly Words[] => tab.totals.map((total) => total.label);

/** Whether a row before says the same where no two may. */
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

export const slotsOf = (columns: Columns, layout: Layout): Slot[] =>
  Object.entries(columns)
    .filter(([, column]) => !column.computed)
    .map(([key, column]) => ({ key, column, at: layout.columns.get(key) ?? [] }));

export const isBlankCell = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/** What reading a table found, its rows aside. */
export interface Reading {
  /** Grows while rows are read. */
  problems: Problem[];
  layout: Layout | null;
  /** Columns whose header stands twice: what lacks in them is not complained of, row by row, too. */
  twice?: ReadonlySet<string>;
}

/** `rows`: those with a key, as far as they could be read; `layout` is null where its header was not found. */
export interface TableRead<R> extends Reading {
  rows: R[];
}

/** The rows of a table, all of them. */
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

/** Uses rows as they stand, from a place in the cells on, and answers the next that is left to be read with care. */
export type Shortcut = (from: number) => number;

/**
 * Takes the rows of a table one by one, columns found by their headers in either language and any order.
 * A cell that can't be used reads as blank and is named in `problems`; the rest still comes.
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
    read: spelledBy(slot.column.names, context, slotReader(slot, tab, layout, problems, context.dayOf)),
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

/** An Id as the row spells it that it names. */
const spelledBy = (names: Named | undefined, { spelled = {} }: ReadContext, read: SlotReader): SlotReader => {
  const spelling = names === undefined ? undefined : spelled[names];
  if (spelling === undefined) return read;
  return (cells, row) => {
    const value = read(cells, row);
    return typeof value === 'string' ? spelling(value) : value;
  };
};

/** A row that is blank where a row has its keys is none yet; a total row has its label there. */
export const rowTest = (tab: TableTab, layout: Layout): ((line: readonly unknown[]) => boolean) => {
  const keysAt = tab.keys.flatMap((key) => layout.columns.get(key) ?? []).filter((at) => at !== undefined);
  const labels = new Set(totalLabels(tab).flatMap(plainSpellings));
  const isTotal = (line: readonly unknown[]): boolean =>
    line.some((cell) => typeof cell === 'string' && cell !== '' && labels.has(plain(cell)));
  return (line) => keysAt.some((at) => !isBlankCell(line[at - 1])) && !(labels.size > 0 && isTotal(line));
};

interface FormRead<A> {
  answers: A;
  /** For a list, all its answers. */
  lists: Readonly<Record<string, readonly string[]>>;
  problems: Problem[];
  rows: ReadonlyMap<string, readonly number[]>;
}

/** The answers of a form, its questions found in either language. */
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
