import type { Cells } from '../../layout';

interface PlacedRows {
  /** The row of each tag once the new rows are inserted. */
  rows: ReadonlyMap<string, number>;
  /** Rows of ours that are no longer wanted. */
  gone: ReadonlyMap<string, number>;
  /** To be applied in this order; each row number includes the rows inserted before. */
  inserts: readonly { after: number; rows: number }[];
}

const isBlank = (line: readonly unknown[]): boolean =>
  line.every((cell) => cell === '' || cell === null || cell === undefined);

/**
 * Existing rows stay where they are. A new row goes below the one before it: into a blank row, if an interrupted run
 * left one there, else into an inserted one.
 */
export const placedRows = (wanted: readonly string[], tags: readonly string[], cells: Cells): PlacedRows => {
  const found = new Map<string, number>();
  tags.forEach((tag, index) => {
    if (tag !== '' && !found.has(tag)) found.set(tag, index + 1);
  });
  if (found.size === 0)
    return { rows: new Map(wanted.map((tag, index) => [tag, index + 1])), gone: new Map(), inserts: [] };
  const isFree = (row: number): boolean => (tags[row - 1] ?? '') === '' && isBlank(cells[row - 1] ?? []);
  const places = new Map<string, { row: number; below: number }>();
  const added = new Map<number, number>();
  let above = 0;
  for (const tag of wanted) {
    const stands = found.get(tag);
    if (stands !== undefined) above = stands;
    else if (added.get(above) === undefined && isFree(above + 1)) above += 1;
    else added.set(above, (added.get(above) ?? 0) + 1);
    places.set(tag, { row: above, below: stands === undefined ? (added.get(above) ?? 0) : 0 });
  }
  const sorted = [...added].sort(([a], [b]) => a - b);
  const moved = (row: number): number =>
    row + sorted.filter(([after]) => after < row).reduce((sum, [, count]) => sum + count, 0);
  const isWanted = new Set(wanted);
  return {
    rows: new Map([...places].map(([tag, { row, below }]) => [tag, moved(row) + below])),
    gone: new Map([...found].filter(([tag]) => !isWanted.has(tag)).map(([tag, row]) => [tag, moved(row)])),
    inserts: sorted.map(([after, rows]) => ({ after: moved(after), rows })),
  };
};
