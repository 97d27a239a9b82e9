import type { Cells } from '../../layout';

interface PlacedRows {
  /** Where each row stands once the rows are inserted. */
  rows: ReadonlyMap<string, number>;
  /** Rows of ours that are not wanted any more. */
  gone: ReadonlyMap<string, number>;
  /** To be made one after the other, each counting those before it. */
  inserts: readonly { after: number; rows: number }[];
}

const isBlank = (line: readonly unknown[]): boolean =>
  line.every((cell) => cell === '' || cell === null || cell === undefined);

/**
 * Rows that are there stay where they are. A new one comes below the row before it: in a blank row that a run left
 * there before it could fill it, else in one that is inserted.
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
