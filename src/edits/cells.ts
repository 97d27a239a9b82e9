/** The cells of an edit: which table columns they are in, what they held, and amounts that were typed as text. */
import { dayInText } from '../domain/months/dayText';
import type { Month } from '../domain/plan';
import type { Content } from '../sheet/edit';
import { languageIn, yearsNamed, type Cells, type DayOf, type Layout } from '../sheet/layout';
import { type CellChange, held } from '../sheet/mending/inPlace';
import type { Area } from '../sheet/places/address';
import type { Problem } from '../sheet/problem';
import { readTable, type Spellings } from '../sheet/read';
import type { Column, Columns, RowOf, TableTab } from '../sheet/tab';
import { readFigure, serialOfDay } from '../sheet/value';
import { budget } from '../tabs';
import type { Language } from '../words';
import type { Sheet, Workbook } from '../workbook';
import type { Edited, Touched } from './event';

/** Not a year, but layouts of tables without months need none. */
export const ANY_YEAR: Month = '2000-01';

/** The plan's fiscal year, read from Budget's header row to save reading Direction. Null without a Budget. */
export const yearOf = (workbook: Workbook, dayOf: DayOf): Month | null => {
  const cells = workbook.sheet(budget)?.cells() ?? [];
  return yearsNamed(budget.columns, 'months', cells, dayOf)[0] ?? null;
};

/** The same where a table is read that needs no year: what is said of a wrong date then names a day of it. */
export const headedYear = (workbook: Workbook): Month => yearOf(workbook, workbook.dayOf) ?? ANY_YEAR;

/** A table that was edited, read whole. */
export interface EditedTable<C extends Columns> {
  cells: Cells;
  layout: Layout;
  language: Language;
  rows: readonly RowOf<TableTab<C>>[];
  problems: readonly Problem[];
}

export const editedTable = <C extends Columns>(
  tab: TableTab<C>,
  cells: Cells,
  first: Month,
  dayOf: DayOf,
  spelled: Spellings = {},
): EditedTable<C> | null => {
  const { rows, problems, layout } = readTable(tab, cells, { first, dayOf, spelled });
  return layout === null
    ? null
    : { cells, layout, rows, problems, language: languageIn(tab.columns, cells, layout) };
};

/** The first and last row of a range on a tab; it is empty where the last is above the first. */
export type Rows = readonly [top: number, bottom: number];
export const isIn = (row: number, [top, bottom]: Rows): boolean => row >= top && row <= bottom;

/** The edited rows that are rows of the table. */
export const editedRows = ({ row, rows }: Touched, { headerRow }: Layout, cells: Cells): Rows => [
  Math.max(row, headerRow + 1),
  Math.min(row + rows - 1, cells.length),
];

/** Only of a single cell is the old value known. */
export const isOneCell = ({ rows, columns }: Pick<Touched, 'rows' | 'columns'>): boolean =>
  rows * columns === 1;

/** Whether a column is among those of an edit. */
export const isEditedIn =
  ({ column, columns }: Pick<Touched, 'column' | 'columns'>) =>
  (at: number | undefined): at is number =>
    at !== undefined && at >= column && at < column + columns;

/** Whether the edit touches any of these columns. */
export const touches = (edited: Touched, layout: Layout, keys: readonly string[]): boolean =>
  keys.some((key) => (layout.columns.get(key) ?? []).some(isEditedIn(edited)));

/** The key of the column at a place, and which of its months it is. */
export const slotAt = (layout: Layout, at: number): { key: string; month: number } | null => {
  for (const [key, columns] of layout.columns) {
    const month = columns.indexOf(at);
    if (month >= 0) return { key, month };
  }
  return null;
};

/** What a cell of text held, made from the text that the trigger gives. */
export const oldText = (before: string | null): string | null => (before === '' ? null : before);

/** What a cell of the column held, made from the text that the trigger gives; numbers and dates arrive as numbers. */
export const oldContent = (before: string | null, { format }: Pick<Column, 'format'>): Content => {
  const text = oldText(before);
  const number = Number(text);
  return text === null || format === 'text' || Number.isNaN(number) ? text : number;
};

/** Amounts typed as text that are understood, as numbers. */
export const figuresIn = (cells: Cells, { row, column, rows, columns }: Required<Area>): CellChange[] =>
  cells.slice(row - 1, row - 1 + rows).flatMap((line, down) =>
    line.slice(column - 1, column - 1 + columns).flatMap((value, right) => {
      const content = typeof value === 'string' ? readFigure(value, () => undefined, ANY_DAY) : null;
      return content === null ? [] : [{ row: row + down, column: column + right, content }];
    }),
  );

/** Days typed as text that can be read in only one way, as the serial numbers of days. */
export const daysIn = (cells: Cells, { row, column, rows }: Required<Area>): CellChange[] =>
  cells.slice(row - 1, row - 1 + rows).flatMap((line, down) => {
    const value = line[column - 1];
    const read = typeof value === 'string' ? dayInText(value.trim()) : null;
    return read === null || !('day' in read)
      ? []
      : [{ row: row + down, column, content: serialOfDay(read.day) }];
  });

const ANY_DAY: DayOf = () => '';

/**
 * Replaces amounts typed as text by their numbers, unless an undo brought the texts back: then they stay as typed. An
 * undo is recognised in a single cell by its old value, which is the number; in a block by remembering the texts, as
 * long as the edit covers only what the add-on wrote; `memory` holds them, null where an undo shows by itself.
 */
export const figuresMade = (
  edited: Edited,
  cells: Cells,
  found: readonly CellChange[],
  memory: Edited['memory'] | null = edited.memory,
): readonly CellChange[] => {
  const { before, tab, column } = edited;
  const [first] = found;
  if (first === undefined) return found;
  const texts = found.map(({ row, column: at }) => `${row} ${at} ${String(cells[row - 1]?.[at - 1])}`);
  const said = `${tab} ${texts.join()}`;
  const isTakenBack =
    before === undefined
      ? first.column === column && memory?.hadMade(said) === true
      : before !== null && Number(before) === first.content;
  if (isTakenBack) edited.memory.tookBack();
  else memory?.keep(said);
  return isTakenBack ? [] : found;
};

/** Replaces amounts typed as text in the given columns. */
export const figuresTyped = (
  cells: Cells,
  edited: Edited,
  layout: Layout,
  keys: readonly string[],
): readonly CellChange[] => {
  const [top, bottom] = editedRows(edited, layout, cells);
  const found = keys
    .flatMap((key) => layout.columns.get(key) ?? [])
    .filter(isEditedIn(edited))
    .flatMap((column) => figuresIn(cells, { row: top, column, rows: bottom - top + 1, columns: 1 }));
  return figuresMade(edited, cells, found);
};

/**
 * A cell's content for writing it back: its formula where it has one. Formulas are read only when the first cell is
 * asked for.
 */
export const asItWas =
  (sheet: Pick<Sheet, 'cells' | 'formulas'>, dayOf: DayOf) =>
  (row: number, column: number): Content => {
    const formula = sheet.formulas()[row - 1]?.[column - 1] ?? '';
    return formula === '' ? held(sheet.cells(), dayOf, row, column) : { formula };
  };
