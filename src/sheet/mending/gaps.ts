/** Writes scattered cells in few blocks, taking along the cells between them where that is safe. */
import type { Cell, Content, WriteEdit } from '../edit';
import type { Cells, DayOf } from '../layout';
import { inRuns } from '../places/blocks';
import type { TabRef } from '../tab';
import { held } from './inPlace';

/** An existing tab, as it was read. */
export interface TabRead {
  name: string;
  cells: Cells;
  formulas: readonly (readonly string[])[];
}

/** The formula in a cell; blank where it has none. */
export const formulaAt = (standing: TabRead, row: number, at: number): string =>
  standing.formulas[row - 1]?.[at - 1] ?? '';

export interface Gap {
  row: number;
  content: Content;
}

/**
 * Writes cells of a column in few blocks. A cell in between is written back as `held` answers it; where that is null a
 * new block begins. So nothing that a person typed needs to be written back: a cell may hold more than what was read,
 * such as rich text.
 */
export const columnBlocks = (
  tab: TabRef,
  column: number,
  gaps: readonly Gap[],
  held: (row: number) => Cell | null,
): WriteEdit[] => {
  const blocks: { row: number; cells: Cell[][] }[] = [];
  for (const { row, content } of gaps) {
    const last = blocks.at(-1);
    const next = last === undefined ? row : last.row + last.cells.length;
    const between = Array.from({ length: row - next }, (_, index) => held(next + index));
    const known = between.filter((cell) => cell !== null);
    if (last !== undefined && known.length === between.length)
      last.cells.push(...known.map((cell) => [cell]), [{ content }]);
    else blocks.push({ row, cells: [[{ content }]] });
  }
  return blocks.map(({ row, cells }) => ({ kind: 'write', tab, row, column, cells }));
};

/** Writes back any cell in between, so that a column takes one write, however many rows. */
export const anyHeld =
  (sheet: { cells(): Cells; formulas(): readonly (readonly string[])[] }, dayOf: DayOf, at: number) =>
  (row: number): Cell => {
    const formula = sheet.formulas()[row - 1]?.[at - 1] ?? '';
    return { content: formula === '' ? held(sheet.cells(), dayOf, row, at) : { formula }, unchanged: true };
  };

/** Writes back only formulas in between. */
export const formulaHeld =
  (standing: TabRead, at: number) =>
  (row: number): Cell | null => {
    const formula = formulaAt(standing, row, at);
    return formula === '' ? null : { content: { formula }, unchanged: true };
  };

/** Consecutive rows, each with its cells by column. */
type RowBlock = [row: number, cells: Map<number, Cell>][];
const columnsIn = (block: RowBlock): number[] => [
  ...new Set(block.flatMap(([, cells]) => [...cells.keys()])),
];

/**
 * Merges writes to rows of one tab into few blocks: consecutive rows, with every column that one of them writes. Other
 * cells within such a block are written back unchanged, except text, which may be richer than what was read: there the
 * block is split. No other rows are touched.
 */
export const rowBlocks = (
  tab: TabRef,
  writes: readonly WriteEdit[],
  sheet: { cells(): Cells; formulas(): readonly (readonly string[])[] },
  dayOf: DayOf,
): WriteEdit[] => {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row: top, column: left, cells } of writes)
    for (const [down, line] of cells.entries()) {
      const row = rows.get(top + down) ?? new Map<number, Cell>();
      rows.set(top + down, row);
      for (const [right, cell] of line.entries()) row.set(left + right, cell);
    }
  const along = (row: number, column: number): Cell => anyHeld(sheet, dayOf, column)(row);
  const isWhole = (block: RowBlock): boolean =>
    columnsIn(block).every((column) =>
      block.every(([row, cells]) => cells.has(column) || typeof along(row, column).content !== 'string'),
    );
  const blocks: RowBlock[] = [];
  for (const row of [...rows].sort(([one], [other]) => one - other)) {
    const last = blocks.at(-1) ?? [];
    if (last.at(-1)?.[0] === row[0] - 1 && isWhole([...last, row])) last.push(row);
    else blocks.push([row]);
  }
  return blocks.flatMap((block) =>
    inRuns(columnsIn(block), (column) => column).map((columns): WriteEdit => ({
      kind: 'write',
      tab,
      row: block[0]?.[0] ?? 0,
      column: columns[0] ?? 0,
      cells: block.map(([row, cells]) => columns.map((at) => cells.get(at) ?? along(row, at))),
    })),
  );
};
