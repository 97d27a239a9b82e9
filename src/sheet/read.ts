import type { Month } from '../domain/plan';
import { filled, says, type Words } from '../words';
import { a1 } from './address';
import { ANSWER_COLUMN, formRows, layoutOf, type Cells, type DayOf, type Layout } from './layout';
import type { AnswersOf, Column, Columns, Fields, FormTab, RowOf, TableTab } from './tab';

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
}

export interface ReadContext {
  /** The fiscal year's first month. */
  first: Month;
  dayOf: DayOf;
}

const MISSING_TAB: Words = {
  en: 'the tab “{tab}”; “Set up the plan” adds it again',
  vi: 'trang “{tab}”; bấm “Thiết lập kế hoạch” để thêm lại',
};
const MISSING_HEADER: Words = {
  en: 'a column headed “{header}”; “Set up the plan” adds it again',
  vi: 'cột có tiêu đề “{header}”; bấm “Thiết lập kế hoạch” để thêm lại',
};
const UNIQUE: Words = { en: 'a value that no other row has', vi: 'một giá trị không trùng với dòng khác' };

export const problem = (
  tab: { key: string },
  cell: string,
  found: string,
  expected: Words,
  understood = false,
): Problem => ({ tab: tab.key, cell, found, expected, understood });

export const missingTab = (tab: { key: string; name: Words }): Problem =>
  problem(tab, '', '', {
    en: filled(MISSING_TAB, { tab: tab.name.en }).en,
    vi: filled(MISSING_TAB, { tab: tab.name.vi }).vi,
  });

/** What a cell holds, as a message shows it. */
export const shown = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 60);

interface Slot {
  key: string;
  column: Column;
  at: readonly (number | undefined)[];
}

/** A reader of one slot: takes a row's cells and answers the value. */
type SlotReader = (cells: readonly unknown[], row: number) => unknown;

const slotReader = (slot: Slot, tab: { key: string }, problems: Problem[], dayOf: DayOf): SlotReader => {
  const { column } = slot;
  const one = (cells: readonly unknown[], row: number, at: number): unknown => {
    const value = cells[at - 1];
    return column.read(
      value,
      (expected, understood) =>
        problems.push(problem(tab, a1(row, at), shown(value), expected, understood === 'understood')),
      dayOf,
    );
  };
  const [first] = slot.at;
  if (column.span === 12) {
    return (cells, row) => slot.at.map((at) => (at === undefined ? null : one(cells, row, at)));
  }
  return first === undefined
    ? () => column.read('', () => undefined, dayOf)
    : (cells, row) => one(cells, row, first);
};

/** A total row carries its label where the rows carry their key. */
const totalLabels = (tab: TableTab): readonly Words[] => tab.totals.map((total) => total.label);

const duplicateProblems = (tab: TableTab, layout: Layout, rows: readonly { row: number }[]): Problem[] => {
  const key = tab.unique;
  const at = key === undefined ? undefined : layout.columns.get(key)?.[0];
  if (key === undefined || at === undefined) return [];
  const seen = new Set<unknown>();
  return rows.flatMap((row) => {
    const value = (row as Record<string, unknown>)[key];
    if (value === null) return [];
    if (seen.has(value)) return [problem(tab, a1(row.row, at), shown(value), UNIQUE)];
    seen.add(value);
    return [];
  });
};

const slotsOf = (columns: Columns, layout: Layout): Slot[] =>
  Object.entries(columns)
    .filter(([, column]) => !column.computed)
    .map(([key, column]) => ({ key, column, at: layout.columns.get(key) ?? [] }));

const missingHeaders = (tab: TableTab, slots: readonly Slot[], headerRow: number): Problem[] =>
  slots
    .filter((slot) => slot.at.includes(undefined) || slot.at.length === 0)
    .map((slot) =>
      problem(tab, a1(headerRow, 1), '', {
        en: filled(MISSING_HEADER, { header: slot.column.header.en || 'MM/YYYY' }).en,
        vi: filled(MISSING_HEADER, { header: slot.column.header.vi || 'MM/YYYY' }).vi,
      }),
    );

export const isBlankCell = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

export interface TableRead<R> {
  rows: R[];
  problems: Problem[];
  layout: Layout | null;
}

/**
 * The rows of a table, columns found by their headers in either language and any order.
 * A cell that can't be used reads as blank and is named in `problems`; the rest still comes.
 */
export const readTable = <C extends Columns>(
  tab: TableTab<C>,
  cells: Cells,
  context: ReadContext,
): TableRead<RowOf<TableTab<C>>> => {
  const layout = layoutOf(tab.columns, cells, context.first, context.dayOf);
  if (layout === null) {
    const names = Object.values(tab.columns).slice(0, 3);
    const list = (language: 'en' | 'vi'): string => names.map((column) => column.header[language]).join(', ');
    return {
      rows: [],
      layout: null,
      problems: [
        problem(tab, 'A1', '', { en: `a header row: ${list('en')}…`, vi: `dòng tiêu đề: ${list('vi')}…` }),
      ],
    };
  }
  const slots = slotsOf(tab.columns, layout);
  const problems = missingHeaders(tab as unknown as TableTab, slots, layout.headerRow);
  const rows = rowsBelow(tab as unknown as TableTab, layout, slots, cells, problems, context.dayOf) as RowOf<
    TableTab<C>
  >[];
  problems.push(...duplicateProblems(tab as unknown as TableTab, layout, rows));
  return { rows, problems, layout };
};

const rowsBelow = (
  tab: TableTab,
  layout: Layout,
  slots: readonly Slot[],
  cells: Cells,
  problems: Problem[],
  dayOf: DayOf,
): { row: number }[] => {
  const readers = slots.map((slot) => [slot.key, slotReader(slot, tab, problems, dayOf)] as const);
  const keysAt = tab.keys.flatMap((key) => layout.columns.get(key) ?? []).filter((at) => at !== undefined);
  const labels = totalLabels(tab);
  const rows: { row: number }[] = [];
  for (let index = layout.headerRow; index < cells.length; index++) {
    const line = cells[index] ?? [];
    if (keysAt.every((at) => isBlankCell(line[at - 1]))) continue;
    if (
      labels.length > 0 &&
      line.some((cell) => typeof cell === 'string' && labels.some((label) => says(label, cell)))
    )
      continue;
    const row: Record<string, unknown> & { row: number } = { row: index + 1 };
    for (const [key, read] of readers) row[key] = read(line, index + 1);
    rows.push(row);
  }
  return rows;
};

export interface FormRead<A> {
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
            problem(tab, a1(row, ANSWER_COLUMN), shown(value), expected, understood === 'understood'),
          ),
        dayOf,
      );
    });
    answers[key] = values[0] ?? null;
    if (question.lines > 1) lists[key] = values.filter((value): value is string => typeof value === 'string');
  }
  return { answers: answers as AnswersOf<FormTab<F>>, lists, problems, rows };
};
