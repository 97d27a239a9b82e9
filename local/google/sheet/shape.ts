/** Sheet: rows and columns — how many, how wide, hidden, frozen, inserted, deleted, moved. */
import { changesOf, type Model } from '../../engine';
import type { Zone } from '../../engine/annotations';
import { amongFilled } from '../../engine/quick/empty';
import { gridOf, send, settled, structure, type Doc } from '../document';
import { guardProtected } from '../guard';
import { read, stateOf, write, type Methods } from '../service';

export interface SheetState {
  doc: Doc;
  sheetId: string;
}

type Dimension = 'ROW' | 'COL';

const sizeOf = ({ doc, sheetId }: SheetState, dimension: Dimension): number => {
  const { right, bottom } = gridOf(doc, sheetId);
  return (dimension === 'ROW' ? bottom : right) + 1;
};

const places = (sheet: SheetState, dimension: Dimension, first: number, count = 1): number[] => {
  if (first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, dimension)) {
    throw new Error(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`);
  }
  return Array.from({ length: count }, (_, index) => first - 1 + index);
};

const nameOf = ({ doc, sheetId }: SheetState) => ({
  sheetId,
  sheetName: structure(doc).getSheetName(sheetId),
});

/** Inserts rows or columns beside one; formulas, formats and rules stretch as at Google. */
export const insert = (
  sheet: SheetState,
  dimension: Dimension,
  at: number,
  quantity: number,
  position: 'before' | 'after',
) => {
  places(sheet, dimension, at);
  if (quantity < 1) throw new Error('At least one row or column is to be inserted');
  send(sheet.doc, 'ADD_COLUMNS_ROWS', { ...nameOf(sheet), dimension, base: at - 1, quantity, position });
};

/** The zone of some rows or columns. */
export const linesAt = (sheet: SheetState, dimension: Dimension, first: number, count: number): Zone => {
  const [start, end] = [first - 1, first + count - 2];
  const grid = gridOf(sheet.doc, sheet.sheetId);
  return dimension === 'ROW' ? { ...grid, top: start, bottom: end } : { ...grid, left: start, right: end };
};

export const remove = (sheet: SheetState, dimension: Dimension, first: number, count: number) => {
  const elements = places(sheet, dimension, first, count);
  guardProtected(sheet.doc, sheet.sheetId, linesAt(sheet, dimension, first, count));
  if (elements.length >= sizeOf(sheet, dimension)) {
    throw new Error(`You can't delete all the ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`);
  }
  send(sheet.doc, 'REMOVE_COLUMNS_ROWS', { ...nameOf(sheet), dimension, elements });
};

/** Moves rows or columns before another one. The engine does this on the active tab only. */
export const move = (
  sheet: SheetState,
  dimension: Dimension,
  first: number,
  count: number,
  before: number,
) => {
  const elements = places(sheet, dimension, first, count);
  const { doc, sheetId } = sheet;
  guardProtected(doc, sheetId, linesAt(sheet, dimension, first, count));
  const shown: string = structure(doc).getActiveSheetId();
  const show = (from: string, to: string) => {
    if (from !== to) send(doc, 'ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to });
  };
  settled(doc);
  show(shown, sheetId);
  const [base, position] = before > first ? [before - 2, 'after'] : [before - 1, 'before'];
  send(doc, 'MOVE_COLUMNS_ROWS', { ...nameOf(sheet), dimension, base, elements, position });
  show(sheetId, shown);
};

const resize = (sheet: SheetState, dimension: Dimension, first: number, count: number, size: number) => {
  const elements = places(sheet, dimension, first, count);
  send(sheet.doc, 'RESIZE_COLUMNS_ROWS', { sheetId: sheet.sheetId, dimension, elements, size });
};

const hide = (sheet: SheetState, dimension: Dimension, first: number, count = 1, shown = false) => {
  const elements = places(sheet, dimension, first, count);
  const type = shown ? 'UNHIDE_COLUMNS_ROWS' : 'HIDE_COLUMNS_ROWS';
  send(sheet.doc, type, { sheetId: sheet.sheetId, dimension, elements });
};

interface Group {
  start: number;
  end: number;
  isFolded?: boolean;
}
const groupsOf = ({ doc, sheetId }: SheetState): Group[] => structure(doc).getHeaderGroups(sheetId, 'COL');

/** Groups columns one level deeper or less deep. Nested groups are not offered, as nothing here needs them. */
export const shiftGroup = (sheet: SheetState, start: number, end: number, delta: number) => {
  const { doc, sheetId } = sheet;
  const meets = groupsOf(sheet).filter((group) => group.start <= end && start <= group.end);
  if (delta === 1) {
    if (meets.length > 0) throw new Error('The local spreadsheet has no groups in groups');
    send(doc, 'GROUP_HEADERS', { sheetId, dimension: 'COL', start, end });
  } else if (delta === -1) {
    if (meets.length === 0) throw new Error('These columns are in no group');
    send(doc, 'UNGROUP_HEADERS', { sheetId, dimension: 'COL', start, end });
  } else throw new Error('The local spreadsheet shifts groups by one');
};

const freeze = (sheet: SheetState, dimension: Dimension, quantity: number) => {
  const { doc, sheetId } = sheet;
  const kind = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
  if (quantity === 0) send(doc, `UNFREEZE_${kind}`, { sheetId });
  else send(doc, `FREEZE_${kind}`, { sheetId, quantity });
};

const frozen = ({ doc, sheetId }: SheetState) => structure(doc).getPaneDivisions(sheetId);

interface Extent {
  rows: number;
  columns: number;
}

/** The last row and column with content, 0 for an empty tab. */
const extentNow = ({ doc, sheetId }: SheetState): Extent => {
  const getters = structure(doc);
  let [rows, columns] = [0, 0];
  const reach = (col: number, row: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  };
  for (const cell of amongFilled<any[]>(() => getters.getCells(sheetId))) {
    if (!cell.isFormula && !cell.content) continue;
    const { col, row } = getters.getCellPosition(cell.id);
    reach(col, row);
    const spread = cell.isFormula && getters.getSpreadZone({ sheetId, col, row });
    if (spread) reach(spread.right, spread.bottom);
  }
  return { rows, columns };
};

const extents = new WeakMap<Model, { at: number; bySheet: Map<string, Extent> }>();

/** The same, remembered until something changes: scripts ask for it for every row. */
export function extent(sheet: SheetState): Extent {
  const { model } = sheet.doc;
  settled(sheet.doc);
  const at = changesOf(model);
  let known = extents.get(model);
  if (known?.at !== at) extents.set(model, (known = { at, bySheet: new Map() }));
  let found = known.bySheet.get(sheet.sheetId);
  if (!found) known.bySheet.set(sheet.sheetId, (found = extentNow(sheet)));
  return found;
}

const per = (dimension: Dimension, name: string, size: string): Methods => ({
  [`insert${name}sAfter`]: write('int, int', (sheet: SheetState, at: number, count: number) => {
    insert(sheet, dimension, at, count, 'after');
  }),
  [`insert${name}sBefore`]: write('int, int', (sheet: SheetState, at: number, count: number) => {
    insert(sheet, dimension, at, count, 'before');
  }),
  [`insert${name}s`]: write('int | int, int', (sheet: SheetState, at: number, count = 1) => {
    insert(sheet, dimension, at, count, 'before');
  }),
  [`insert${name}After`]: write('int', (sheet: SheetState, at: number) => {
    insert(sheet, dimension, at, 1, 'after');
  }),
  [`insert${name}Before`]: write('int', (sheet: SheetState, at: number) => {
    insert(sheet, dimension, at, 1, 'before');
  }),
  [`delete${name}s`]: write('int, int', (sheet: SheetState, first: number, count: number) => {
    remove(sheet, dimension, first, count);
  }),
  [`delete${name}`]: write('int', (sheet: SheetState, first: number) => {
    remove(sheet, dimension, first, 1);
  }),
  [`move${name}s`]: write('Range, int', (sheet: SheetState, range: unknown, before: number) => {
    const { left, right, top, bottom }: Zone = stateOf(range).zone;
    const [first, last] = dimension === 'ROW' ? [top, bottom] : [left, right];
    move(sheet, dimension, first + 1, last - first + 1, before);
  }),
  [`hide${name}s`]: write('int | int, int', (sheet: SheetState, first: number, count?: number) => {
    hide(sheet, dimension, first, count);
  }),
  [`show${name}s`]: write('int | int, int', (sheet: SheetState, first: number, count?: number) => {
    hide(sheet, dimension, first, count, true);
  }),
  [`is${name}HiddenByUser`]: read('int', ({ doc, sheetId }: SheetState, at: number) =>
    structure(doc).isHeaderHidden(sheetId, dimension, at - 1),
  ),
  [`set${name}${size}`]: write('int, int', (sheet: SheetState, at: number, pixels: number) => {
    resize(sheet, dimension, at, 1, pixels);
  }),
  [`set${name}${size}s`]: write(
    'int, int, int',
    (sheet: SheetState, at: number, count: number, pixels: number) => {
      resize(sheet, dimension, at, count, pixels);
    },
  ),
  [`get${name}${size}`]: read('int', ({ doc, sheetId }: SheetState, at: number) =>
    dimension === 'ROW'
      ? structure(doc).getRowSize(sheetId, at - 1)
      : structure(doc).getColSize(sheetId, at - 1),
  ),
  [`setFrozen${name}s`]: write('int', (sheet: SheetState, count: number) => {
    freeze(sheet, dimension, count);
  }),
  [`getFrozen${name}s`]: read('', (sheet: SheetState) =>
    dimension === 'ROW' ? frozen(sheet).ySplit : frozen(sheet).xSplit,
  ),
  [`getMax${name}s`]: read('', (sheet: SheetState) => sizeOf(sheet, dimension)),
  [`getLast${name}`]: read(
    '',
    (sheet: SheetState) => extent(sheet)[dimension === 'ROW' ? 'rows' : 'columns'],
  ),
});

export const shapeMethods: Methods = {
  getColumnGroupDepth: read('int', (sheet: SheetState, at: number) => {
    places(sheet, 'COL', at);
    return groupsOf(sheet).filter(({ start, end }) => start <= at - 1 && at - 1 <= end).length;
  }),
  collapseAllColumnGroups: write('', ({ doc, sheetId }: SheetState) => {
    send(doc, 'FOLD_ALL_HEADER_GROUPS', { sheetId, dimension: 'COL' });
  }),
  expandAllColumnGroups: write('', ({ doc, sheetId }: SheetState) => {
    send(doc, 'UNFOLD_ALL_HEADER_GROUPS', { sheetId, dimension: 'COL' });
  }),

  ...per('ROW', 'Row', 'Height'),
  ...per('COL', 'Column', 'Width'),
  setRowHeightsForced: write(
    'int, int, int',
    (sheet: SheetState, at: number, count: number, pixels: number) => {
      resize(sheet, 'ROW', at, count, pixels);
    },
  ),
  autoResizeColumns: write('int, int', (sheet: SheetState, first: number, count: number) => {
    settled(sheet.doc);
    const cols = places(sheet, 'COL', first, count);
    send(sheet.doc, 'AUTORESIZE_COLUMNS', { sheetId: sheet.sheetId, cols });
  }),
  autoResizeRows: write('int, int', (sheet: SheetState, first: number, count: number) => {
    send(sheet.doc, 'AUTORESIZE_ROWS', { sheetId: sheet.sheetId, rows: places(sheet, 'ROW', first, count) });
  }),
  hasHiddenGridlines: read(
    '',
    ({ doc, sheetId }: SheetState) => !structure(doc).getGridLinesVisibility(sheetId),
  ),
  setHiddenGridlines: write('boolean', ({ doc, sheetId }: SheetState, hidden: boolean) => {
    send(doc, 'SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !hidden });
  }),
};
