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
/** How a figure looks whose unit is known: an amount, a share, or anything else, which may be a fraction. */
export type FigureFormat = Extract<Format, 'money' | 'percent' | 'figure'>;

/** What a formula may know of the row it is written for. */
export interface RowView {
  /** What the row says in a column, as text, with choices in their English form. */
  text: (key: string) => string;
  /** The values that a column of another tab holds now. */
  valuesOf: (tab: { key: string }, key: string) => readonly string[];
}

/** What has an Id by which others name it. */
export type Named = 'line' | 'kpi' | 'goal' | 'action';

export interface Column<V = unknown> {
  header: Words;
  /** What the header was in earlier versions: plans that have it are read as before, and set-up brings it up to date. */
  former?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Written as a note on the header: what to put there. */
  note: Words;
  /** 12 for a column of months: one cell for each fiscal month. */
  span: 1 | 12;
  width: number;
  format: Format | ((row: RowView) => Format);
  read: Reader<V>;
  /** What may be chosen, by its English name. */
  choices?: Readonly<Record<string, Spelled>>;
  /** Holds for a value that is all right; any other is flagged, and stays. Cells of its own row only. */
  accepts?: Formula;
  /** What may be chosen, from another tab's column; other values are flagged, and stay. */
  choicesFrom?: { tab: { key: string }; key: string; to?: string };
  /** Whose Id stands here: however it is spelled, it reads as that row spells it. */
  names?: Named;
  /** Where it is blank, it says what this column says: a row without an Id is called by its name. */
  orFrom?: string;
  /** A native formula, or null where a person fills the cell in. */
  formula?: (row: RowView, month: number) => Formula | null;
  /**
   * What the column's cells hold, all of them worked out by one formula in its header cell. Over whole columns: rows
   * may be added, sorted and taken away, and none needs a formula of its own.
   */
  spill?: () => Formula;
  /** Nothing but the add-on writes here: protected, grey, and never read. */
  computed: boolean;
  /** Added up in the tab's total rows. */
  total: boolean;
  hidden: boolean;
  /** Not among what a shop needs: folded away until it is opened. */
  more: boolean;
  /** May be missing: nobody is told then. */
  optional: boolean;
  /** The tabs with which it comes: without all of them no plan gets it. */
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

/** An Id, or what names another row by its Id: what cells cannot count by is told, and counts nowhere. */
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

/** A cell that the add-on fills with a native formula and protects; it is no part of the row that is read. */
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

/** The same for a whole column by one formula, which stands in its header cell. */
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

/** A column that a shop can do without: folded away until a person opens it. */
export const inMore = <V>(column: Column<V>): Column<V> => ({ ...column, more: true });

/** A column that a plan has only beside one of these tabs. */
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

/** What a tab is known by: a key that never changes, and a name that people may change. */
export interface TabRef {
  key: string;
  name: Words;
}

const OF = ' of ';
/** The key of a tab in a year: where the spreadsheet holds several years' plans, each has tabs of its own. */
export const keyIn = (key: string, year: string): string => (key.includes(OF) ? key : key + OF + year);
/** The same without the year; blank where it is of another. */
export const keyWithout = (key: string, year: string): string =>
  key.endsWith(OF + year) ? key.slice(0, -(OF + year).length) : '';

export interface Total {
  label: Words;
  /** The column that holds the label. */
  labelIn: string;
  /** Null: the column has no such total. */
  formula: (key: string, month: number) => Formula | null;
}

export interface ColourRule {
  /** The columns that are coloured. */
  columns: readonly string[];
  /** A formula over cells of the same row. */
  when: Formula;
  colour: 'bad' | 'warn' | 'good' | 'muted';
}

/** `K`: the keys of the columns, known where it is declared; where any table will do, they are texts. */
export interface TableTab<C extends Columns = Columns, K extends string = string> extends TabRef {
  kind: 'table';
  columns: C;
  /** A row where all of these are blank is no row yet. */
  keys: readonly K[];
  /** What a row without the first of them is called by: it counts in cells, too. */
  orNamed?: K;
  /** A value that no two rows may share, or several together. */
  unique?: K | readonly K[];
  totals: readonly Total[];
  rules: readonly ColourRule[];
  /** Its rows are never changed, only added to. */
  isLog: boolean;
  /** Added when it is wanted: a plan without it lacks nothing, and a person's own tab of that name is left alone. */
  isOptional?: true;
  frozenColumns: number;
  /** What one cell beside the first total works out, in a hidden column: text, for the add-on alone. */
  corner?: { key: string; formula: () => Formula };
  /** Rows that stand ready with dropdowns, formats and formulas. */
  readyRows: number;
  colour: string;
}

type Keyed<C extends Columns> = TableTab<C, keyof C & string>;

/** A table: one row a thing. Totals stand above the header, so that rows can be added anywhere below it. */
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
  /** A list: the rows under it, with a blank label, belong to it too. */
  lines: number;
}
export type Fields = Readonly<Record<string, Field>>;

export interface FormTab<F extends Fields = Fields> extends TabRef {
  kind: 'form';
  fields: F;
  colour: string;
}

/** A form: one row a question, the answer beside it. */
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

/** The answers of a form; a list is an array. */
export type AnswersOf<T extends { fields: Fields }> = {
  [K in keyof T['fields'] as [Value<T['fields'][K]>] extends [never] ? never : K]: Value<T['fields'][K]>;
};

export type AnyTab = TableTab | FormTab;
