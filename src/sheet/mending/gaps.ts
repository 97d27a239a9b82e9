/** Cells of one column that are to be written, in few blocks, and what stands between them. */
import type { Cell, Content, WriteEdit } from '../edit';
import type { Cells, DayOf } from '../layout';
import { inRuns } from '../places/blocks';
import type { TabRef } from '../tab';
import { held } from './inPlace';

/** A tab that is there already, as it was read. */
export interface Standing {
  name: string;
  cells: Cells;
  formulas: readonly (readonly string[])[];
}

export const formulaAt = (standing: Standing, row: number, at: number): string =>
  standing.formulas[row - 1]?.[at - 1] ?? '';

export interface Gap {
  row: number;
  content: Content;
}

/**
 * Cells of a column in few blocks: what `held` answers for a cell between them is written along as it is. What a person
 * typed is never written, not even as it was: it may be richer than what was read.
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

/** Whatever stands between, to be written back as it was: one write a column then, however many rows. */
export const anyHeld =
  (sheet: { cells(): Cells; formulas(): readonly (readonly string[])[] }, dayOf: DayOf, at: number) =>
  (row: number): Cell => {
    const formula = sheet.formulas()[row - 1]?.[at - 1] ?? '';
    return { content: formula === '' ? held(sheet.cells(), dayOf, row, at) : { formula }, unchanged: true };
  };

/** Formulas that stand between gaps are written back as they were. */
export const formulaHeld =
  (standing: Standing, at: number) =>
  (row: number): Cell | null => {
    const formula = formulaAt(standing, row, at);
    return formula === '' ? null : { content: { formula }, unchanged: true };
  };

/** Rows below each other, by column what goes there. */
type Block = [row: number, cells: Map<number, Cell>][];
const columnsIn = (block: Block): number[] => [...new Set(block.flatMap(([, cells]) => [...cells.keys()]))];

/**
 * Writes to rows of one tab in few blocks: rows below each other, and of those the columns that any of them writes. A
 * cell of such a row that none of them writes is written along as it is, but for a text, which may be richer than what
 * was read: that parts blocks. Other rows are never written.
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
  const isWhole = (block: Block): boolean =>
    columnsIn(block).every((column) =>
      block.every(([row, cells]) => cells.has(column) || typeof along(row, column).content !== 'string'),
    );
  const blocks: Block[] = [];
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
