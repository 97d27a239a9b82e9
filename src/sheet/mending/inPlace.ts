import { heldDay } from '../content';
import type { Cell, Content, Edit } from '../edit';
import type { Cells, DayOf } from '../layout';
import { isBlankCell } from '../read';
import type { TabRef } from '../tab';

/** A cell and its new content. */
export interface CellChange {
  row: number;
  column: number;
  content: Content;
}

/**
 * One write over the smallest rectangle that holds all cells given; cells between them are written back by `asItWas`.
 */
export const inPlace = (
  tab: TabRef,
  found: readonly CellChange[],
  asItWas: (row: number, column: number) => Content,
): Edit[] => {
  if (found.length === 0) return [];
  const [rows, columns] = [found.map(({ row }) => row), found.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const known = new Map(found.map((each) => [`${each.row} ${each.column}`, each]));
  const cells = Array.from({ length: Math.max(...rows) - top + 1 }, (_, down) =>
    Array.from({ length: Math.max(...columns) - left + 1 }, (__, right) => {
      const [row, column] = [top + down, left + right];
      const one = known.get(`${row} ${column}`);
      return { content: one === undefined ? asItWas(row, column) : one.content };
    }),
  );
  return [{ kind: 'write', tab, row: top, column: left, cells }];
};

/** One write per run of neighbours in a row; no other cell is touched. */
export const neighbours = (tab: TabRef, placed: readonly CellChange[]): Edit[] => {
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const { row, column, content } of [...placed].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.cells.length === column) last.cells.push({ content });
    else runs.push({ row, column, cells: [{ content }] });
  }
  return runs.map((run) => ({ kind: 'write', tab, ...run, cells: [run.cells] }));
};

/** The value of a cell as content to write back. */
export const held = (cells: Cells, dayOf: DayOf, row: number, column: number): Content => {
  const value = cells[row - 1]?.[column - 1];
  if (value instanceof Date) return heldDay(value, dayOf);
  return isBlankCell(value) ? null : (value as Content);
};
