/** A1 notation and zones. */
import type { Zone } from './annotations';

export const lettersOf = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const a1Of = ({ left, top, right, bottom }: Zone): string => {
  const start = `${lettersOf(left)}${top + 1}`;
  return left === right && top === bottom ? start : `${start}:${lettersOf(right)}${bottom + 1}`;
};

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

interface Address {
  tab?: string;
  zone: Zone;
  /** As Google writes an address without an end: `A2:A`, `2:5`. */
  open?: string;
}

/** Parses an address in A1 notation with an optional tab; null where it is none. */
export function parseA1(text: string, rows: number, columns: number): Address | null {
  const [, quoted, plain, startColumn, startRow, endColumn, endRow] = ADDRESS.exec(text) ?? [];
  const isOne = !text.includes(':');
  // If the text does not match, all parts are undefined, which this check covers too.
  const complete = isOne ? startColumn && startRow : (startColumn ?? startRow) && (endColumn ?? endRow);
  if (!complete) return null;
  const across = spanOf(
    startColumn && columnOf(startColumn),
    endColumn && columnOf(endColumn),
    isOne,
    columns,
  );
  const down = spanOf(startRow && Number(startRow) - 1, endRow && Number(endRow) - 1, isOne, rows);
  const tab = quoted?.replaceAll("''", "'") ?? plain;
  const zone = { left: across[0], top: down[0], right: across[1], bottom: down[1] };
  const open = isOne
    ? undefined
    : openAddress(zone, { columns: [startColumn, endColumn], rows: [startRow, endRow] });
  return { ...(tab !== undefined && { tab }), ...(open !== undefined && { open }), zone };
}

type Ends = [string | undefined, string | undefined];

/**
 * An open-ended address with its parts in order; undefined where all parts are given, or where the end of a row is
 * missing.
 */
const openAddress = ({ left, top, right, bottom }: Zone, given: { columns: Ends; rows: Ends }) => {
  const [row, otherRow] = given.rows;
  if (given.columns.every((column) => column === undefined)) return `${top + 1}:${bottom + 1}`;
  if (given.columns.includes(undefined) || (row !== undefined && otherRow !== undefined)) return undefined;
  const from = row === undefined && otherRow === undefined ? '' : String(top + 1);
  return `${lettersOf(left)}${from}:${lettersOf(right)}`;
};

/** Both ends in order; a range without one goes to the edge of the grid. */
const spanOf = (
  start: number | string | undefined,
  end: number | string | undefined,
  isOne: boolean,
  size: number,
): [number, number] => {
  const given = [start, end].filter((one) => typeof one === 'number');
  if (given.length === 0) return [0, size - 1];
  return [Math.min(...given), given.length === 2 || isOne ? Math.max(...given) : size - 1];
};

export const rowsIn = (zone: Zone) => zone.bottom - zone.top + 1;
export const columnsIn = (zone: Zone) => zone.right - zone.left + 1;

export const contains = (outer: Zone, inner: Zone) =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;

export const overlaps = (one: Zone, two: Zone) =>
  one.left <= two.right && one.right >= two.left && one.top <= two.bottom && one.bottom >= two.top;

/** A matrix of `cell` for each place of a zone, row by row. */
export const mapCells = <T>(zone: Zone, cell: (col: number, row: number) => T): T[][] =>
  Array.from({ length: rowsIn(zone) }, (_, row) =>
    Array.from({ length: columnsIn(zone) }, (__, col) => cell(zone.left + col, zone.top + row)),
  );

/** Groups places of a matrix that hold the same value into as few rectangles as columns allow. */
export function zonesByValue<T>(
  zone: Zone,
  values: T[][],
  keyOf: (value: T) => unknown,
): Map<unknown, { value: T; zones: Zone[] }> {
  const groups = new Map<unknown, { value: T; zones: Zone[] }>();
  const open = new Map<string, Zone>();
  values.forEach((row, rowIndex) => {
    const top = zone.top + rowIndex;
    for (let start = 0; start < row.length;) {
      const key = keyOf(row[start]!);
      let end = start;
      while (end + 1 < row.length && keyOf(row[end + 1]!) === key) end++;
      const group = groups.get(key) ?? { value: row[start]!, zones: [] };
      groups.set(key, group);
      const [left, right] = [zone.left + start, zone.left + end];
      const place = `${left}:${right}`;
      const above = open.get(place);
      if (above?.bottom === top - 1 && group.zones.includes(above)) above.bottom = top;
      else {
        const fresh = { left, right, top, bottom: top };
        group.zones.push(fresh);
        open.set(place, fresh);
      }
      start = end + 1;
    }
  });
  return groups;
}
