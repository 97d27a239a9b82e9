/** Cells of one column that are to be written, in few blocks, and what stands between them. */
import type { Cell, Content, WriteEdit } from './edit';
import { held } from './inPlace';
import type { Cells, DayOf } from './layout';
import type { TabRef } from './tab';

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
