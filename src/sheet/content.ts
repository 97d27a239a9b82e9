import { own, type Language } from '../words';
import type { Content, WrittenDay } from './edit';
import { render, renderDown, type Down, type Formula, type Spot } from './formula';
import type { DayOf } from './layout';
import type { Column, Columns, RowView } from './tab';

/** A row to be written: a value per column key, choices by their English names. */
export type RowValues = Readonly<Record<string, unknown>>;

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The cell content for a value: choices in the plan's language, anything else as it is. */
export const contentOf = (column: Column, value: unknown, language: Language): Content => {
  if (value === null || value === undefined) return null;
  if (column.choices && typeof value === 'string') return own(column.choices, value)?.[language] ?? value;
  const format = typeof column.format === 'string' ? column.format : 'general';
  if (format === 'day' && typeof value === 'string' && isDay(value)) return { day: value };
  if (format === 'month' && typeof value === 'string') return { day: `${value}-01` };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`A cell can't hold ${typeof value}`);
};

/**
 * The content to write a date cell back: a day alone is the same in every time zone; with a time of day the instant
 * itself is kept.
 */
export const heldDay = (date: Date, dayOf: DayOf): WrittenDay => {
  const day = dayOf(date);
  const isDayAlone = dayOf(new Date(date.getTime() - 1)) !== day;
  return isDayAlone ? { day } : { day, at: date };
};

/** A formula rendered for its cell; null where a place that it refers to is missing. */
export const written = (formula: Formula | null, spot: Spot): Content => {
  const text = formula === null ? null : render(formula, spot);
  return text === null ? null : { formula: text };
};

/** The same for every row of a column. */
export const writtenDown = (formula: Formula | null, down: Down): ((row: number) => Content) => {
  const text = formula === null ? null : renderDown(formula, down);
  return (row) => (text === null ? null : { formula: text(row) });
};

export type ValuesOf = (tab: { key: string }, key: string) => readonly string[];

/** What a column's formula may look at in a row of values. */
export const viewOf = (values: RowValues, valuesOf: ValuesOf): RowView => ({
  text: (key) => {
    const value = values[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  },
  valuesOf,
});

/** The format of a column in a row: its own, or one that depends on the row. */
export const formatIn = ({ format }: Column, values: RowValues, valuesOf: ValuesOf = () => []) =>
  typeof format === 'function' ? format(viewOf(values, valuesOf)) : format;

export const valueAt = (values: RowValues, key: string, month: number): unknown => {
  const value = values[key];
  return Array.isArray(value) ? (value as unknown[])[month] : value;
};

interface Slot {
  key: string;
  column: Column;
  month: number;
}
const known = new WeakMap<Columns, readonly Slot[]>();

/** The cells of a table's row, in the order of its declaration: each a column and one of its months. */
export const slots = (columns: Columns): readonly Slot[] => {
  // Cached: asked for at every row, but columns are declared once.
  let found = known.get(columns);
  if (found === undefined) {
    found = Object.entries(columns).flatMap(([key, column]) =>
      Array.from({ length: column.span }, (_, month) => ({ key, column, month })),
    );
    known.set(columns, found);
  }
  return found;
};
