import { addTo } from '../domain/groups';
import { addMonths, monthsOf } from '../domain/months/months';
import type { Day, Month } from '../domain/plan';
import { plain, plainSpellings, type Language, type Words } from '../words';
import type { TabPlace } from './formula';
import { formerHeaders, headersIn } from './headed';
import type { Column, Columns, FormTab } from './tab';

/** The cells of a tab as Sheets returns them, row by row, from A1. */
export type Cells = readonly (readonly unknown[])[];
export type DayOf = (date: Date) => Day;

/** Where each column of a table is, found by its header, in either language and in any order. */
export interface Layout {
  /** The first row is 1. */
  headerRow: number;
  /**
   * The sheet's columns for each key: one, or twelve in the order of the fiscal year; undefined where one is missing.
   */
  columns: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Columns whose header occurs twice: the first one is read. */
  twice: readonly { key: string; read: number; other: number }[];
  /** The first column to the right of everything in the header row. */
  nextColumn: number;
}

const HEADER_ROWS_SEARCHED = 40;

/** '03/2026' */
export const monthLabel = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`;
/** A column's header text; for a column of months with the month after it. */
export const headerText = (column: Column, language: Language, month: Month): string =>
  column.span === 1 ? column.header[language] : `${column.header[language]} ${monthLabel(month)}`.trim();

/** A header row prepared for lookups, so that each text is normalized only once. */
interface Header {
  /** Normalized text → the columns (from 1) that have it as header. */
  texts: ReadonlyMap<string, readonly number[]>;
  /** The same for months, by the words before the month: '03/2026', '2026-03'. A date cell has no words. */
  months: ReadonlyMap<string, ReadonlyMap<Month, readonly number[]>>;
}

const DATED = /^(.*?)\s*(?:(\d{1,2})\/(\d{4})|(\d{4})-(\d{2}))$/;

/** Prepares a header row for lookups. */
export const headerOf = (row: readonly unknown[], dayOf: DayOf): Header => {
  const texts = new Map<string, number[]>();
  const months = new Map<string, Map<Month, number[]>>();
  const named = (words: string, month: Month, place: number): void => {
    const of = months.get(words) ?? new Map<Month, number[]>();
    months.set(words, of);
    addTo(of, month, place);
  };
  row.forEach((cell, index) => {
    if (cell instanceof Date) named('', dayOf(cell).slice(0, 7), index + 1);
    if (typeof cell !== 'string' || cell === '') return;
    const text = plain(cell);
    addTo(texts, text, index + 1);
    const match = DATED.exec(text);
    if (match === null) return;
    const month = `${match[3] ?? match[4] ?? ''}-${(match[2] ?? match[5] ?? '').padStart(2, '0')}`;
    named(match[1] ?? '', month, index + 1);
  });
  return { texts, months };
};

/** From left to right, each once. */
const inOrder = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b);

/** The columns (from 1) under a header, month by month: none, one, or by mistake several. */
export const columnsHeaded = (
  column: Column,
  { texts, months }: Header,
  first: Month,
): ((month: number) => number[]) => {
  if (column.span === 12) {
    const named = plainSpellings(column.header).flatMap((words) => months.get(words) ?? []);
    return (month) => {
      const wanted = addMonths(first, month);
      return inOrder(named.flatMap((of) => of.get(wanted) ?? []));
    };
  }
  const where = (said: readonly string[]): number[] => inOrder(said.flatMap((text) => texts.get(text) ?? []));
  const now = where(plainSpellings(column.header));
  const was = now.length > 0 || column.former === undefined ? now : where(formerHeaders(column));
  return () => was;
};

const allHeaders = new WeakMap<Columns, ReadonlySet<string>>();
const knownHeaders = (columns: Columns): ReadonlySet<string> => {
  let known = allHeaders.get(columns);
  if (known === undefined) {
    const single = Object.values(columns).filter((column) => column.span === 1);
    known = new Set(single.flatMap((column) => [...plainSpellings(column.header), ...formerHeaders(column)]));
    allHeaders.set(columns, known);
  }
  return known;
};

/** The row, from a given one on, with the most known headers; null where no row has two of them. */
const headerRowOf = (columns: Columns, cells: Cells, from: number): number | null => {
  const known = knownHeaders(columns);
  const enough = Math.min(2, Object.keys(columns).length);
  const all = Object.values(columns).filter((column) => column.span === 1).length;
  let best: { row: number; count: number } | null = null;
  for (let row = from; row <= Math.min(cells.length, from + HEADER_ROWS_SEARCHED); row++) {
    const texts = (cells[row - 1] ?? []).filter(
      (cell): cell is string => typeof cell === 'string' && cell !== '',
    );
    // Skips rows that can't do better: rows of data have fewer texts than the headers above them.
    if (texts.length <= (best?.count ?? 0)) continue;
    const count = new Set(texts.map(plain).filter((text) => known.has(text))).size;
    if (count >= enough && count > (best?.count ?? 0)) best = { row, count };
    if (count === all) break;
  }
  return best?.row ?? null;
};

const layoutFrom = (
  columns: Columns,
  cells: Cells,
  first: Month,
  dayOf: DayOf,
  from: number,
): Layout | null => {
  const headerRow = headerRowOf(columns, cells, from);
  if (headerRow === null) return null;
  const header = cells[headerRow - 1] ?? [];
  const last = header.reduce<number>((max, cell, at) => (cell === '' || cell === null ? max : at + 1), 0);
  const known = headerOf(header, dayOf);
  const found = Object.entries(columns).map(([key, column]) => {
    const places = columnsHeaded(column, known, first);
    return { key, all: Array.from({ length: column.span }, (_, month) => places(month)) };
  });
  return {
    headerRow,
    columns: new Map(found.map(({ key, all }) => [key, all.map(([read]) => read)])),
    twice: found.flatMap(({ key, all }) =>
      all.flatMap(([read, other]) =>
        read === undefined || other === undefined ? [] : [{ key, read, other }],
      ),
    ),
    nextColumn: last + 1,
  };
};

interface Known {
  columns: Columns;
  first: Month;
  from: number;
  layout: Layout | null;
}
/** Cached by the cells read, since several callers look for the same columns in them. */
const layouts = new WeakMap<Cells, readonly Known[]>();

/** Where a table's columns are; null where its header row is missing. `first`: the first month of the fiscal year. */
export const layoutOf = (
  columns: Columns,
  cells: Cells,
  first: Month,
  dayOf: DayOf,
  from = 1,
): Layout | null => {
  const known = layouts.get(cells) ?? [];
  const found = known.find((one) => one.columns === columns && one.first === first && one.from === from);
  if (found !== undefined) return found.layout;
  const layout = layoutFrom(columns, cells, first, dayOf, from);
  layouts.set(cells, [...known, { columns, first, from, layout }]);
  return layout;
};

/** The columns of these keys, with all their months; missing ones are left out. */
export const columnsOf = (layout: Layout, keys: readonly string[]): number[] =>
  keys.flatMap((key) => layout.columns.get(key) ?? []).filter((at) => at !== undefined);

/** The fiscal years (by their first month) for which a header row has all twelve months of a column. */
export const yearsNamed = (columns: Columns, key: string, cells: Cells, dayOf: DayOf): Month[] => {
  const [headerRow, column] = [headerRowOf(columns, cells, 1), columns[key]];
  if (headerRow === null || column === undefined) return [];
  const { months } = headerOf(cells[headerRow - 1] ?? [], dayOf);
  const named = new Set(
    plainSpellings(column.header).flatMap((words) => [...(months.get(words)?.keys() ?? [])]),
  );
  return [...named].filter((first) => monthsOf(first).every((month) => named.has(month))).sort();
};

/** The language of most of a table's headers. */
export const languageIn = (columns: Columns, cells: Cells, { headerRow }: Layout): Language => {
  const texts = new Set(
    (cells[headerRow - 1] ?? []).map((cell) => (typeof cell === 'string' ? plain(cell) : '')),
  );
  const count = (language: Language): number =>
    Object.values(columns).filter(
      (column) =>
        column.header.en !== column.header.vi &&
        headersIn(column, language).some((header) => texts.has(plain(header))),
    ).length;
  return count('vi') > count('en') ? 'vi' : 'en';
};

/** The layout of a table about to be written: its columns side by side, from A unless another column is given. */
export const freshLayout = (columns: Columns, headerRow: number, firstColumn = 1): Layout => {
  let next = firstColumn;
  const places = new Map<string, number[]>();
  for (const [key, column] of Object.entries(columns)) {
    const start = next;
    places.set(
      key,
      Array.from({ length: column.span }, (_, index) => start + index),
    );
    next += column.span;
  }
  return { headerRow, columns: places, twice: [], nextColumn: next };
};

/** The columns of a form: question, answer, guidance. */
export const FORM_COLUMNS = {
  item: { en: 'Question', vi: 'Nội dung' },
  answer: { en: 'Answer', vi: 'Trả lời' },
  guidance: { en: 'What to write here', vi: 'Cách ghi' },
} as const satisfies Record<string, Words>;

/** The keys of a form's fields by every spelling of their question; if two share one, the first counts. */
const keysByQuestion = ({ fields }: Pick<FormTab, 'fields'>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(fields)
      .reverse()
      .flatMap(([key, field]) =>
        [...plainSpellings(field.header), ...formerHeaders(field)].map((text) => [text, key] as const),
      ),
  );

/**
 * The rows of each field of a form, found by its question in either language; a list continues while the question is
 * blank.
 */
export const formRows = (
  tab: Pick<FormTab, 'fields'>,
  cells: Cells,
): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  const keys = keysByQuestion(tab);
  let open: number[] | null = null;
  cells.forEach((cell, index) => {
    const label = typeof cell[0] === 'string' ? cell[0] : '';
    if (label.trim() === '') return void open?.push(index + 1);
    const key = keys.get(plain(label));
    open = null;
    if (key === undefined || rows.has(key)) return;
    const found = [index + 1];
    rows.set(key, found);
    if ((tab.fields[key]?.lines ?? 1) > 1) open = found;
  });
  return rows;
};

/** A table's layout as formulas need it. */
export const placeOfTable = (name: string, layout: Layout): TabPlace => ({
  name,
  headerRow: layout.headerRow,
  columnOf: (key, month) => layout.columns.get(key)?.[month],
  rowOf: () => undefined,
});

export const ANSWER_COLUMN = 2;
/** A form's rows as formulas need them. */
export const placeOfForm = (name: string, rows: ReadonlyMap<string, readonly number[]>): TabPlace => ({
  name,
  headerRow: 1,
  columnOf: (key) => (key === 'answer' ? ANSWER_COLUMN : undefined),
  rowOf: (key) => rows.get(key)?.[0],
});
