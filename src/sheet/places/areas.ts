/** A rectangle of cells; rows and columns are numbered from 1. */
export interface CellBlock {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * Covers cells, given row by row, with few rectangles: runs of neighbours in a row, then equal runs below each other.
 */
export const rectangles = (cells: readonly { row: number; column: number }[]): CellBlock[] => {
  const rows: CellBlock[] = [];
  for (const { row, column } of cells) {
    const last = rows.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else rows.push({ row, column, rows: 1, columns: 1 });
  }
  const blocks: CellBlock[] = [];
  /** The last rectangle of each shape. */
  const last = new Map<string, CellBlock>();
  for (const run of rows) {
    const shape = `${run.column} ${run.columns}`;
    const above = last.get(shape);
    if (above !== undefined && above.row + above.rows === run.row) above.rows += 1;
    else {
      blocks.push(run);
      last.set(shape, run);
    }
  }
  return blocks;
};
