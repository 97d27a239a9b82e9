/** How a column is written: decided by all of its values together, never by a single one. */
import { BLANK, isBlank, type Cell } from '../grid';

/**
 * `only`: the one way that fits every value, or the first where all that fit mean the same. `either`: more than one
 * does, and they differ: a person is asked. `none`: no way fits all, and these are the rows (counted in the column)
 * that break the likeliest one.
 */
export type Decided<T> = { only: T } | { either: readonly T[] } | { none: readonly number[] };

/** `read`: what a cell says in one of the ways; null where that is nothing. */
export const decided = <T>(
  cells: readonly Cell[],
  ways: readonly T[],
  read: (cell: Cell, way: T) => unknown,
): Decided<T> => {
  const isMissed = (cell: Cell, way: T): boolean => !isBlank(cell) && read(cell, way) === null;
  const fitting = ways.filter((way) => !cells.some((cell) => isMissed(cell, way)));
  const [first] = fitting;
  if (first === undefined) {
    const missed = ways.map((way) => [...cells.keys()].filter((at) => isMissed(cells[at] ?? BLANK, way)));
    return { none: missed.reduce((one, other) => (other.length < one.length ? other : one)) };
  }
  const differs = (way: T): boolean =>
    way !== first && cells.some((cell) => !isBlank(cell) && read(cell, way) !== read(cell, first));
  const differing = fitting.filter(differs);
  return differing.length === 0 ? { only: first } : { either: [first, ...differing] };
};
