/** Collects everything that is written to the tab, so that it takes one call. */
import { a1 } from '../../sheet/places/address';

export interface TrySpot {
  row: number;
  column: number;
}

export interface Grid {
  /** Puts a value into a free cell, and answers where. */
  put: (row: number, column: number, value: unknown, format?: string) => TrySpot;
  values: () => unknown[][];
  formats: () => string[][];
}

export const [ROWS, COLUMNS] = [60, 24];
/** Google's automatic format, by which a cell shows what it holds. */
const PLAIN = 'General';

export const address = ({ row, column }: TrySpot): string => a1(row, column);

export const newGrid = (): Grid => {
  const filled = <T>(value: T): T[][] =>
    Array.from({ length: ROWS }, () => new Array<T>(COLUMNS).fill(value));
  const [values, formats] = [filled<unknown>(''), filled(PLAIN)];
  return {
    put: (row, column, value, format = PLAIN) => {
      const [line, looks] = [values[row - 1], formats[row - 1]];
      if (line?.[column - 1] !== '' || looks === undefined)
        throw new Error(`The tab has no room at ${a1(row, column)}`);
      [line[column - 1], looks[column - 1]] = [value, format];
      return { row, column };
    },
    values: () => values,
    formats: () => formats,
  };
};
