/** Decides how a column is written by all its values together, never by a single one. */
import { BLANK, isBlank, type Cell } from '../grid';

/**
 * `only`: the one way that fits every value, or the first of several that mean the same. `either`: several ways fit and
 * differ, so a person is asked. `none`: no way fits all; lists the rows (by index in the column) that contradict the
 * most likely one.
 */
export type Decided<T> = { only: T } | { either: readonly T[] } | { none: readonly number[] };

/** `read`: the value of a cell in one of the ways; null where it has none. */
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
