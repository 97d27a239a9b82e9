/** A page as cells: its heading, the rows of its table, and its sections below. */
import { addMonths } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import type { Language } from '../../words';
import { slots } from '../content';
import type { Cell, Edit, Look } from '../edit';
import type { TabPlace, Spot } from '../formula';
import { headerText } from '../layout';
import type { Column, Columns, TabRef } from '../tab';
import type { Page } from './page';
import { cellsOf, HEADER, numbered, type PageRow } from './row';

export interface Laid {
  /** The whole block, row by row, with columns in the order of the tab's declaration. */
  cells: readonly (readonly Cell[])[];
  headerRow: number;
  /** The tag of each row, made unique. */
  tags: readonly string[];
}

/** A row whose cells are drawn once its place is known. */
export interface Drawn {
  tag: string;
  draw: (spot: Spot) => readonly Cell[];
}
export const drawnIn =
  (columns: Columns) =>
  (row: PageRow): Drawn => ({ tag: row.tag, draw: (spot) => cellsOf(row, columns, spot) });

export interface Parts {
  above: readonly Drawn[];
  /** The header of the table; null where the page has no table. */
  header: readonly Cell[] | null;
  table: readonly Drawn[];
  below: readonly Drawn[];
}

/** The header cells of a table with their notes. */
export const headerCells = (
  columns: Columns,
  first: Month,
  language: Language,
  lookOf: (slot: { key: string; column: Column; month: number }) => Look | null,
): Cell[] =>
  slots(columns).map((slot): Cell => {
    const { column, month } = slot;
    const [note, look] = [column.note[language], lookOf(slot)];
    return {
      content: headerText(column, language, addMonths(first, month)),
      ...(look === null ? {} : { look }),
      ...(note === '' ? {} : { note }),
    };
  });

export const laidOut = (
  { above, header, table, below }: Parts,
  placeOf: (headerRow: number) => TabPlace,
  place: Spot['place'],
): Laid => {
  const head: Drawn[] = header === null ? [] : [{ tag: HEADER, draw: () => header }];
  const rows = [...above, ...head, ...table, ...below];
  const headerRow = above.length + head.length;
  const here = placeOf(headerRow);
  return {
    headerRow,
    tags: numbered(rows.map(({ tag }) => tag)),
    cells: rows.map(({ draw }, index) => draw({ here, row: index + 1, place })),
  };
};

/** The page in one write from the first cell, down to `height`, so that nothing of the previous page is left. */
export const wholeBlock = (tab: TabRef, { cells }: Pick<Laid, 'cells'>, height = cells.length): Edit => {
  const width = cells[0]?.length ?? 1;
  const blank = Array.from({ length: width }, (): Cell => ({ content: null }));
  return {
    kind: 'write',
    tab,
    row: 1,
    column: 1,
    owned: true,
    cells: Array.from({ length: Math.max(height, cells.length) }, (_, row) => [...(cells[row] ?? blank)]),
  };
};

/** The cells with tick boxes: column key and row. */
export const ticksIn = ({ tags }: Laid, page: Pick<Page<never>, 'ticks'>): { key: string; row: number }[] =>
  tags.flatMap((tag, index) => page.ticks(tag).map((key) => ({ key, row: index + 1 })));
