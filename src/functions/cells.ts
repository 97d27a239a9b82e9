/** Scalars or whole ranges in, the same shape out: the one way in which every custom function is given its cells. */

/** What Sheets hands over: a value, or a range as rows of values. */
export type Given = unknown;

/** One value, with the name that an error calls it by. */
export interface Cell {
  label: string;
  value: unknown;
}

type Cells<N extends string> = Record<N, Cell>;
type Rows<N extends string> = Record<N, Cell[]>;

/** Answers cell by cell. Ranges have one shape; a single value goes with every cell of them. */
export function eachCell<N extends string>(
  given: Record<N, Given>,
  answer: (cells: Cells<N>) => unknown,
): unknown {
  const grids = gridsOf(given);
  const [height, width] = shapeOf(grids, (grid) => [grid.length, grid[0]?.length ?? 0]);
  const at = (row: number, column: number) =>
    mapped(grids, (grid) => grid[grid.length === 1 ? 0 : row]?.[grid[0]?.length === 1 ? 0 : column]);
  const results = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => answer(at(row, column))),
  );
  return alone(given) ? results[0]?.[0] : results;
}

/** Answers row by row, each with a row of results. Arguments have as many rows as the others, or a single one. */
export function eachRow<N extends string>(
  given: Record<N, Given>,
  answer: (rows: Rows<N>) => unknown[],
): unknown[][] {
  const grids = gridsOf(given);
  const [height] = shapeOf(grids, (grid) => [grid.length, 1]);
  return Array.from({ length: height }, (_, row) =>
    answer(mapped(grids, (grid) => grid[grid.length === 1 ? 0 : row])),
  );
}

/** All cells of each argument, one after the other; a single one goes with all of the others'. */
export function listed<N extends string>(given: Record<N, Given>): Rows<N> {
  const grids = gridsOf(given);
  const [height, width] = shapeOf(grids, (grid) => [grid.length, grid[0]?.length ?? 0]);
  return mapped(grids, (grid) => {
    const cells = grid.flat();
    const [first] = cells;
    return cells.length === 1 && first !== undefined ? new Array<Cell>(height * width).fill(first) : cells;
  });
}

/** A single result stands for itself. */
export const single = (results: unknown[][]): unknown => (results.length === 1 ? results[0]?.[0] : results);

/** Ours to throw: Sheets shows the message in the cell. */
export const unusable = ({ label, value }: Cell, use: string): Error =>
  new Error(`${label}: ${shown(value)} — use ${use}`);

const shown = (value: unknown): string => {
  if (value === '' || value === undefined || value === null) return 'nothing';
  return value instanceof Date ? 'a date' : `"${value as string | number | boolean}"`;
};

const alone = (given: Record<string, Given>): boolean =>
  Object.values(given).every((value) => !Array.isArray(value));

type Grid = Cell[][];

/** Cells of a range are named with their row, and with their column where there are several. */
function gridsOf<N extends string>(given: Record<N, Given>): Record<N, Grid> {
  return mapped(given, (value, name) => {
    if (!Array.isArray(value)) return [[{ label: name, value: value }]];
    return (value as unknown[][]).map((row, i) =>
      row.map((cell, j) => ({
        label: `${name}, row ${i + 1}${row.length > 1 ? `, column ${j + 1}` : ''}`,
        value: cell,
      })),
    );
  });
}

/** The shape that all have, single ones aside; throws for one that does not fit the first. */
function shapeOf(grids: Record<string, Grid>, measure: (grid: Grid) => [number, number]): [number, number] {
  const shapes = Object.entries(grids).map(([name, grid]) => ({ name, shape: measure(grid) }));
  const ranges = shapes.filter(({ shape: [height, width] }) => height !== 1 || width !== 1);
  const [leader] = ranges;
  if (leader === undefined) return [1, 1];
  const odd = ranges.find(({ shape }) => String(shape) !== String(leader.shape));
  if (odd !== undefined)
    throw new Error(
      `${odd.name}: ${size(odd.shape)} — use as many as ${leader.name} has, ${size(leader.shape)}`,
    );
  return leader.shape;
}

const size = ([height, width]: [number, number]): string =>
  width === 1 ? `${height} rows` : `${height} rows of ${width}`;

const mapped = <N extends string, A, B>(record: Record<N, A>, to: (value: A, name: N) => B | undefined) =>
  Object.fromEntries(
    (Object.entries(record) as [N, A][]).map(([name, value]) => [name, to(value, name)]),
  ) as Record<N, B>;
