import { contentOf, formatIn, valueAt, viewOf, written, type RowValues } from '../content';
import type { Cell } from '../edit';
import { blankWhen, cell, isBlank, join, type Formula, type Spot } from '../formula';
import { pattern } from '../style';
import type { Column, TableTab } from '../tab';
import type { Surroundings } from './surroundings';

export const formatOf = (column: Column, values: RowValues, around: Surroundings): string =>
  pattern(formatIn(column, values, around.valuesOf), around.style);

/** A computed cell stays blank while its row has no key: ready rows show nothing. */
export const guarded = (tab: TableTab, column: Column, formula: Formula | null): Formula | null => {
  const [key] = tab.keys;
  if (formula === null || key === undefined || !column.computed) return formula;
  const instead = tab.columns[key]?.orFrom;
  return blankWhen(isBlank(instead === undefined ? cell(key) : join(cell(key), cell(instead))), formula);
};

/** One cell of a row: its value, else its formula. */
export const rowCell = (
  tab: TableTab,
  slot: { key: string; column: Column; month: number },
  values: RowValues,
  around: Surroundings,
  spot: Spot,
): Cell => {
  const { key, column, month } = slot;
  const value = contentOf(column, valueAt(values, key, month), around.style.language);
  const formula = column.formula?.(viewOf(values, around.valuesOf), month) ?? null;
  const content = value ?? written(guarded(tab, column, formula), spot);
  if (typeof column.format !== 'function' || content === null) return { content };
  return { content, look: { format: formatOf(column, values, around) } };
};
