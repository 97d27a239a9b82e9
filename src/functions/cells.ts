/** Every custom function gets its cells in this way: values or whole ranges in, the same shape out. */

/** What Sheets passes: a value, or a range as rows of values. */
export type Given = unknown;

/** One value, with its name for errors. */
export interface GivenCell {
  label: string;
  value: unknown;
}

type Cells<N extends string> = Record<N, GivenCell>;
type Rows<N extends string> = Record<N, GivenCell[]>;

/** One answer per cell. All ranges must have the same shape; a single value goes with every cell. */
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

/** One row of results per row. All arguments must have the same number of rows, or just one. */
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

/** All cells of each argument in a list; a single one is repeated for all cells of the others. */
export function listed<N extends string>(given: Record<N, Given>): Rows<N> {
  const grids = gridsOf(given);
  const [height, width] = shapeOf(grids, (grid) => [grid.length, grid[0]?.length ?? 0]);
  return mapped(grids, (grid) => {
    const cells = grid.flat();
    const [first] = cells;
    return cells.length === 1 && first !== undefined
      ? new Array<GivenCell>(height * width).fill(first)
      : cells;
  });
}

/** A single result is returned without rows. */
export const single = (results: unknown[][]): unknown => (results.length === 1 ? results[0]?.[0] : results);

/** Sheets shows the message of an error thrown here in the cell. */
export const unusable = ({ label, value }: GivenCell, use: string): Error =>
  new Error(`${label}: ${shown(value)} — use ${use}`);

const shown = (value: unknown): string => {
  if (value === '' || value === undefined || value === null) return 'nothing';
  return value instanceof Date ? 'a date' : `"${value as string | number | boolean}"`;
};

const alone = (given: Record<string, Given>): boolean =>
  Object.values(given).every((value) => !Array.isArray(value));

type Grid = GivenCell[][];

/** The cells of a range are named with their row, and with their column if there are several. */
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

/** The common shape of all arguments that are not single values; throws for one that differs from the first. */
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
