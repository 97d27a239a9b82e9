/** SheetJS as a second reader: it calculates nothing and reads what was written, including results. */
import { read, type CellObject } from '@e965/xlsx';
import type { Held, Tabs } from './office';

const heldIn = (cell?: CellObject): Held =>
  cell?.t === 'e' ? (cell.w ?? '') : ((cell?.v as Held | undefined) ?? '');

/** The tabs of an .xlsx; errors as they are shown. */
export const written = (xlsx: Buffer): Tabs => {
  const { SheetNames, Sheets } = read(xlsx, { dense: true });
  return new Map(
    SheetNames.map((name) => {
      // Rows and cells that hold nothing are left out.
      const rows = (Sheets[name]!['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[];
      const values = Array.from(rows, (row = []) => Array.from(row, heldIn));
      return [name, values];
    }),
  );
};
