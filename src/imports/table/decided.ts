/** How a column is written: decided by all of its values together, never by a single one. */
import { isBlank, type Cell } from '../grid';

/**
 * `only`: the one way that fits every value, or the first where all that fit mean the same. `either`: more than one
 * does, and they differ: a person is asked. `none`: no way fits all, and these are the rows (counted in the column)
 * that break the likeliest one.
 */
export type Decided<T> = { only: T } | { either: readonly T[] } | { none: readonly number[] };

/** One way of reading a column: the places where it reads nothing, and which of the ways before it read otherwise. */
interface Reading<T> {
  way: T;
  missed: number[];
  differs: Set<T>;
}

/** `read`: what a cell says in one of the ways; null where that is nothing. */
export const decided = <T>(
  cells: readonly Cell[],
  ways: readonly T[],
  read: (cell: Cell, way: T) => unknown,
): Decided<T> => {
  const readings = ways.map((way): Reading<T> => ({ way, missed: [], differs: new Set() }));
  const values: unknown[] = ways.map(() => null);
  cells.forEach((cell, place) => {
    if (isBlank(cell)) return;
    for (const [at, reading] of readings.entries()) {
      const value = (values[at] = read(cell, reading.way));
      if (value === null) reading.missed.push(place);
      ways.forEach((way, before) => {
        if (before < at && values[before] !== value) reading.differs.add(way);
      });
    }
  });
  return outcome(readings);
};

const outcome = <T>(readings: readonly Reading<T>[]): Decided<T> => {
  const fitting = readings.filter(({ missed }) => missed.length === 0);
  const [first] = fitting;
  if (first === undefined) {
    const likeliest = readings.reduce((one, other) =>
      other.missed.length < one.missed.length ? other : one,
    );
    return { none: likeliest.missed };
  }
  const differing = fitting.filter(({ differs }) => differs.has(first.way));
  return differing.length === 0
    ? { only: first.way }
    : { either: [first, ...differing].map(({ way }) => way) };
};
