import type { Day, Month, Twelve } from '../domain/plan';
import type { Language, Spelled, Words } from '../words';
import type { Formula } from './formula';
import {
  type Reader,
  readDay,
  readMonth,
  readFigure,
  readFlag,
  readKey,
  readPercent,
  readShare,
  readText,
  readChoice,
} from './value';

export type Format =
  'text' | 'money' | 'figure' | 'number' | 'percent' | 'day' | 'month' | 'flag' | 'general';
/** The format of a figure whose unit is known: an amount, a share, or anything else, which may have decimals. */
export type FigureFormat = Extract<Format, 'money' | 'percent' | 'figure'>;

/** What a formula may know about its row. */
export interface RowView {
  /** The row's value in a column as text, choices in English. */
  text: (key: string) => string;
  /** The present values of a column of another tab. */
  valuesOf: (tab: { key: string }, key: string) => readonly string[];
}

/** The kinds of rows that others refer to by Id. */
export type Named = 'line' | 'kpi' | 'goal' | 'action';

export interface Column<V = unknown> {
  header: Words;
  /** Headers of earlier versions: plans that have them are still read, and set-up updates them. */
  former?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** The note on the header: what to fill in. */
  note: Words;
  /** 12 for a column of months, with one cell per fiscal month. */
  span: 1 | 12;
  width: number;
  format: Format | ((row: RowView) => Format);
  read: Reader<V>;
  /** The choices, by their English names. */
  choices?: Readonly<Record<string, Spelled>>;
  /** A formula over the row's own cells that holds for valid values; others are flagged, but stay. */
  accepts?: Formula;
  /** The choices come from another tab's column; other values are flagged, but stay. */
  choicesFrom?: { tab: { key: string }; key: string; to?: string };
  /** The kind of row whose Id this is: it is read in that row's spelling. */
  names?: Named;
  /** The column to read instead where this one is blank: a row without an Id is called by its name. */
  orFrom?: string;
  /** A native formula; null in cells that a person fills in. */
  formula?: (row: RowView, month: number) => Formula | null;
  /**
   * One formula in the header cell that fills the whole column. Rows can then be added, sorted and removed without
   * formulas of their own.
   */
  spill?: () => Formula;
  /** Only the add-on writes here: protected, grey, and never read. */
  computed: boolean;
  /** Summed in the tab's total rows. */
  total: boolean;
  hidden: boolean;
  /** Not needed by a shop: folded until it is opened. */
  more: boolean;
  /** May be missing without being reported. */
  optional: boolean;
  /** The column exists only in plans that have all of these tabs. */
  comesWith?: readonly string[];
}

export type Options = Partial<
  Pick<
    Column,
    | 'width'
    | 'total'
    | 'format'
    | 'hidden'
    | 'accepts'
    | 'choicesFrom'
    | 'names'
    | 'orFrom'
    | 'optional'
    | 'former'
  >
>;
export const NO_NOTE: Words = { en: '', vi: '' };

const column = <V>(header: Words, note: Words, read: Reader<V>, rest: Partial<Column<V>>): Column<V> => ({
  header,
  note,
  read,
  span: 1,
  width: 110,
  format: 'general',
  computed: false,
  total: false,
  hidden: false,
  more: false,
  optional: false,
  ...rest,
});

export const text = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<string | null> =>
  column(header, note, readText, { format: 'text', width: 140, ...options });

/** An Id, or a reference to another row's Id. One that cells cannot compare by is reported, and counts nowhere. */
export const key = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<string | null> =>
  column(header, note, readKey, { format: 'text', width: 140, ...options });

export const money = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<number | null> =>
  column(header, note, readFigure, { format: 'money', ...options });

export const number = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<number | null> =>
  column(header, note, readFigure, { format: 'number', width: 80, ...options });

/** A share of a whole, from 0% to 100%. */
export const share = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<number | null> =>
  column(header, note, readShare, { format: 'percent', width: 80, ...options });

export const percent = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<number | null> =>
  column(header, note, readPercent, { format: 'percent', width: 80, ...options });

export const day = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<Day | null> =>
  column(header, note, readDay, { format: 'day', width: 95, ...options });

/** A month, kept as the date of its first day. */
export const month = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<Month | null> =>
  column(header, note, readMonth, { format: 'month', width: 90, ...options });

export const flag = (header: Words, note: Words = NO_NOTE, options: Options = {}): Column<boolean> =>
  column(header, note, readFlag, { format: 'flag', width: 70, ...options });

export const choice = <V extends string>(
  header: Words,
  note: Words | undefined,
  choices: Readonly<Record<V, Spelled>>,
  options: Options = {},
): Column<V | null> =>
  column<V | null>(header, note ?? NO_NOTE, readChoice(choices), { choices, format: 'text', ...options });

/** Twelve cells, one for each fiscal month; the header is the words before the month. */
export const months = (
  header: Words,
  note: Words,
  options: Options & Partial<Pick<Column, 'formula'>> = {},
): Column<Twelve> =>
  column<Twelve>(header, note, readFigure as Reader<never>, { span: 12, format: 'money', ...options });

/** A cell that the add-on fills with a native formula and protects; it is not part of the row that is read. */
export const computed = (
  header: Words,
  note: Words,
  formula: (row: RowView, month: number) => Formula | null,
  options: Options & { span?: 1 | 12 } = {},
): Column<never> =>
  column<never>(header, note, readText as Reader<never>, {
    formula,
    computed: true,
    format: 'money',
    ...options,
  });

/** The same for a whole column, by one formula in its header cell. */
export const spilled = (
  header: Words,
  note: Words,
  spill: () => Formula,
  options: Options = {},
): Column<never> =>
  column<never>(header, note, readText as Reader<never>, {
    spill,
    computed: true,
    format: 'money',
    ...options,
  });

/** A column that a shop can do without: folded until a person opens it. */
export const inMore = <V>(column: Column<V>): Column<V> => ({ ...column, more: true });

/** A column that a plan only has together with these tabs. */
export const besideTab = <V>(column: Column<V>, ...tabs: readonly string[]): Column<V> => ({
  ...column,
  optional: true,
  comesWith: tabs,
});

export type Columns = Readonly<Record<string, Column>>;
type Value<C> = C extends Column<infer V> ? V : never;

/** A row of a tab: its sheet row, and the value of each column that people fill in. */
export type RowOf<T extends { columns: Columns }> = { row: number } & {
  [K in keyof T['columns'] as [Value<T['columns'][K]>] extends [never] ? never : K]: Value<T['columns'][K]>;
};

/** How a tab is identified: by a key that never changes; its name may be changed by people. */
export interface TabRef {
  key: string;
  name: Words;
}

const OF = ' of ';
/** The key of a tab within a year: a spreadsheet with several years' plans has a set of tabs for each. */
export const keyIn = (key: string, year: string): string => (key.includes(OF) ? key : key + OF + year);
/** The key without the year; blank where it is of another year. */
export const keyWithout = (key: string, year: string): string =>
  key.endsWith(OF + year) ? key.slice(0, -(OF + year).length) : '';

export interface Total {
  label: Words;
  /** The column with the label. */
  labelIn: string;
  /** Null: the column has no such total. */
  formula: (key: string, month: number) => Formula | null;
}

export interface ColourRule {
  /** The columns to colour. */
  columns: readonly string[];
  /** A formula over cells of the same row. */
  when: Formula;
  colour: 'bad' | 'warn' | 'good' | 'muted';
}

/** `K`: the column keys, known where a table is declared; plain strings where any table will do. */
export interface TableTab<C extends Columns = Columns, K extends string = string> extends TabRef {
  kind: 'table';
  columns: C;
  /** A row in which all of these are blank is not a row yet. */
  keys: readonly K[];
  /** The column whose value stands in for a blank first key; formulas in cells count it, too. */
  orNamed?: K;
  /** Columns whose value, or combination of values, must be unique. */
  unique?: K | readonly K[];
  totals: readonly Total[];
  rules: readonly ColourRule[];
  /** Rows are only added, never changed. */
  isLog: boolean;
  /** Added on request: a plan without it lacks nothing, and a person's own tab of that name is left alone. */
  isOptional?: true;
  frozenColumns: number;
  /** A hidden cell beside the first total with a text that only the add-on uses. */
  corner?: { key: string; formula: () => Formula };
  /** The number of rows prepared with dropdowns, formats and formulas. */
  readyRows: number;
  colour: string;
}

type Keyed<C extends Columns> = TableTab<C, keyof C & string>;

/** A table with one row per thing. Totals are above the header, so that rows can be added anywhere below it. */
export const tab = <const C extends Columns>(
  declaration: TabRef & Pick<Keyed<C>, 'columns' | 'keys'> & Partial<Keyed<C>>,
): Keyed<C> => ({
  totals: [],
  rules: [],
  isLog: false,
  frozenColumns: 1,
  readyRows: 60,
  colour: '#5f6368',
  ...declaration,
  kind: 'table',
});

export interface Field<V = unknown> extends Column<V> {
  section?: Words;
  /** A list: following rows with a blank label belong to it too. */
  lines: number;
}
export type Fields = Readonly<Record<string, Field>>;

export interface FormTab<F extends Fields = Fields> extends TabRef {
  kind: 'form';
  fields: F;
  colour: string;
}

/** A form: one row per question, with the answer beside it. */
export const form = <const F extends Fields>(
  declaration: TabRef & { fields: F; colour: string },
): FormTab<F> => ({ ...declaration, kind: 'form' });

/** A column as a question of a form. */
export const field = <V>(
  question: Column<V>,
  options: Partial<Pick<Field, 'section' | 'lines'>> = {},
): Field<V> => ({
  lines: 1,
  ...question,
  ...options,
});

/** The answers of a form; a list field is an array. */
export type AnswersOf<T extends { fields: Fields }> = {
  [K in keyof T['fields'] as [Value<T['fields'][K]>] extends [never] ? never : K]: Value<T['fields'][K]>;
};

export type AnyTab = TableTab | FormTab;
