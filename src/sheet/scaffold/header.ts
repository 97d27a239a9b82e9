import { written } from '../content';
import type { Cell, Content } from '../edit';
import { call, equals, headerOf, join, literal, ownColumn, when, type Formula, type Spot } from '../formula';
import { looks } from '../style';
import type { Column, Columns, TableTab } from '../tab';
import type { Surroundings } from './surroundings';

/** The header of a month, as a formula: it changes with the plan's year. */
export const monthHeader = (words: string, start: Formula): Formula => {
  const two = call('RIGHT', join(literal('0'), call('MONTH', start)), 2);
  const month = join(join(two, '/'), call('YEAR', start));
  return words === '' ? month : join(literal(`${words} `), month);
};

/** A formula for a header cell that fills the column below: it yields the header's words in its own row. */
const spillOf = (key: string, words: string, below: Formula): Formula => {
  const rows = call('ROW', ownColumn(key));
  return call('ARRAYFORMULA', when(equals(rows, call('ROW', headerOf(key))), words, below));
};

/** A header in the plan's language. */
export const headerContent = (
  tab: { columns: Columns; keys: readonly string[] },
  { column, month }: { column: Column; month: number },
  around: Surroundings,
  spot: Spot,
): Content => {
  const words = column.header[around.style.language];
  // The rows are those of a column that people fill in.
  const [counted] = tab.keys;
  if (column.spill !== undefined && counted !== undefined)
    return written(spillOf(counted, words, column.spill()), spot) ?? words;
  return column.span === 1 ? words : written(monthHeader(words, around.monthStart(month)), spot);
};

/** Above this width the middle of a column is outside a small window, so its header is aligned left, like its texts. */
const WIDE = 400;

export const headerCell = (
  tab: TableTab,
  slot: { column: Column; month: number },
  around: Surroundings,
  spot: Spot,
): Cell => {
  const { column } = slot;
  const note = column.note[around.style.language];
  const look = column.computed ? looks.computedHeader : looks.header;
  return {
    content: headerContent(tab, slot, around, spot),
    look: column.width > WIDE ? { ...look, align: 'left' } : look,
    ...(note === '' ? {} : { note }),
  };
};
