import { contentOf, formatIn, valueAt, viewOf, writtenDown, type RowValues } from '../content';
import type { Cell, Content } from '../edit';
import { blankWhen, cell, isBlank, join, type Down, type Formula } from '../formula';
import { pattern } from '../style';
import type { Column, TableTab } from '../tab';
import type { Surroundings } from './surroundings';

export const formatOf = (column: Column, values: RowValues, around: Surroundings): string =>
  pattern(formatIn(column, values, around.valuesOf), around.style);

/** Keeps a computed cell blank while its row has no key, so that ready rows show nothing. */
export const guarded = (tab: TableTab, column: Column, formula: Formula | null): Formula | null => {
  const [key] = tab.keys;
  if (formula === null || key === undefined || !column.computed) return formula;
  const instead = tab.columns[key]?.orFrom ?? tab.orNamed;
  return blankWhen(isBlank(instead === undefined ? cell(key) : join(cell(key), cell(instead))), formula);
};

/** A formula, and its content in each row. */
interface InRows {
  formula: Formula | null;
  at: (row: number) => Content;
}

/**
 * A column's formula in a row. It is reused as long as the values that it asked a row for are the same in the next one.
 */
export const formulaDown = (
  tab: TableTab,
  { column, month }: { column: Column; month: number },
  { valuesOf }: Surroundings,
  down: Down,
): ((values: RowValues) => InRows) => {
  let last: { answers: Map<string, string>; found: InRows } | null = null;
  return (values) => {
    const view = viewOf(values, valuesOf);
    if (last !== null && [...last.answers].every(([key, answer]) => view.text(key) === answer))
      return last.found;
    const answers = new Map<string, string>();
    const text = (key: string): string => {
      const answer = view.text(key);
      answers.set(key, answer);
      return answer;
    };
    const formula = column.formula?.({ ...view, text }, month) ?? null;
    last = { answers, found: { formula, at: writtenDown(guarded(tab, column, formula), down) } };
    return last.found;
  };
};

/** The cells of a column: the row's value, or else the column's formula. */
export const cellDown = (
  tab: TableTab,
  slot: { key: string; column: Column; month: number },
  around: Surroundings,
  down: Down,
): ((values: RowValues, row: number) => Cell) => {
  const { key, column, month } = slot;
  const formula = formulaDown(tab, slot, around, down);
  return (values, row) => {
    const value = contentOf(column, valueAt(values, key, month), around.style.language);
    const content = value ?? formula(values).at(row);
    if (typeof column.format !== 'function' || content === null) return { content };
    return { content, look: { format: formatOf(column, values, around) } };
  };
};
