/** Groups of columns and rows, and how deep a line is in them. */
import { send, structure, type Doc } from '../document';
import type { RangeState } from '../range/values';
import { read, write, type Methods } from '../service';
import type { SheetState } from './shape';

type Dimension = 'ROW' | 'COL';
interface Group {
  start: number;
  end: number;
}

const groupsOf = (doc: Doc, sheetId: string, dimension: Dimension): Group[] =>
  structure(doc).getHeaderGroups(sheetId, dimension);

const depthAt = (doc: Doc, sheetId: string, dimension: Dimension, at: number): number =>
  groupsOf(doc, sheetId, dimension).filter(({ start, end }) => start <= at && at <= end).length;

/** The engine keeps one group over the same lines, where Google would nest another; this throws for that. */
const shift =
  (dimension: Dimension) =>
  ({ doc, sheetId, zone }: RangeState, delta: number): void => {
    const [start, end] = dimension === 'COL' ? [zone.left, zone.right] : [zone.top, zone.bottom];
    if (Math.abs(delta) !== 1) throw new Error('The local spreadsheet groups one level at a time');
    const isThere = groupsOf(doc, sheetId, dimension).some((one) => one.start === start && one.end === end);
    if (delta > 0 && isThere) throw new Error('The local spreadsheet does not group the same lines twice');
    send(doc, delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS', { sheetId, dimension, start, end });
  };

/** For Range: returns the range itself. */
export const rangeGroups: Methods = {
  shiftColumnGroupDepth: write('int', shift('COL')),
  shiftRowGroupDepth: write('int', shift('ROW')),
};

export const sheetGroups: Methods = {
  getColumnGroupDepth: read('int', ({ doc, sheetId }: SheetState, at: number) =>
    depthAt(doc, sheetId, 'COL', at - 1),
  ),
  getRowGroupDepth: read('int', ({ doc, sheetId }: SheetState, at: number) =>
    depthAt(doc, sheetId, 'ROW', at - 1),
  ),
};
