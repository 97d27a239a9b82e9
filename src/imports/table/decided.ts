/** How a column is written: decided by all of its values together, never by a single one. */
import { isBlank, type Cell } from '../grid';

/**
 * `only`: the one way that fits every value, or the first where all that fit mean the same. `either`: more than one
 * does, and they differ: a person is asked. `none`: no way fits all, and these are the rows (counted in the column)
 * that break the likeliest one.
 */
export type Decided<T> = { only: T } | { either: readonly T[] } | { none: readonly number[] };

export const decided = <T>(
  cells: readonly Cell[],
  ways: readonly T[],
  read: (cell: Cell, way: T) => unknown,
): Decided<T> => {
  const places: number[] = [];
  const written = cells.filter((cell, at) => !isBlank(cell) && places.push(at) > 0);
  const readings = ways.map((way) => {
    const values = written.map((cell) => read(cell, way));
    return { way, values, missed: places.filter((_, index) => values[index] === null) };
  });
  const fitting = readings.filter(({ missed }) => missed.length === 0);
  const [first] = fitting;
  if (first === undefined) {
    const likeliest = readings.reduce((one, other) =>
      other.missed.length < one.missed.length ? other : one,
    );
    return { none: likeliest.missed };
  }
  const differing = fitting.filter(({ values }) =>
    values.some((value, index) => value !== first.values[index]),
  );
  return differing.length === 0
    ? { only: first.way }
    : { either: [first, ...differing].map(({ way }) => way) };
};
