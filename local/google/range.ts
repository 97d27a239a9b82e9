/** Range: its place and neighbours; other methods come from the files beside this one. */
import { a1Of, columnsIn, parseA1, rowsIn } from '../engine/address';
import { gidOf, gridOf, send, settled, structure, type Doc } from './document';
import { guardProtected, guardedBy, mayEdit, protectionsOver } from './guard';
import { metadataMethods } from './metadata';
import { makeRange, makeSheet, offerObjects } from './objects';
import { protect } from './protection';
import { borderMethods } from './range/borders';
import { copyMethods } from './range/copy';
import { styleMethods } from './range/styles';
import { validationMethods } from './range/validation';
import { valueMethods, type RangeState } from './range/values';
import { other, read, service, write, type Methods } from './service';
import { rangeGroups } from './sheet/groups';
import { shiftGroup } from './sheet/shape';

/** A range of a tab; throws outside the grid, as Google does. */
export function rangeAt(
  doc: Doc,
  sheetId: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): unknown {
  const [top, left, height, width] = [row, column, rows, columns].map(Math.trunc) as [
    number,
    number,
    number,
    number,
  ];
  if (top < 1) throw new Error('The starting row of the range is too small.');
  if (left < 1) throw new Error('The starting column of the range is too small.');
  if (height < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Error('The number of columns in the range must be at least 1.');
  const { right, bottom } = gridOf(doc, sheetId);
  const zone = { left: left - 1, top: top - 1, right: left + width - 2, bottom: top + height - 2 };
  if (zone.right > right || zone.bottom > bottom) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return makeRange(doc, { sheetId, zone });
}

/** A range written in A1, or the name of a named range, seen from a tab. */
export function rangeNamed(doc: Doc, sheetId: string, text: string): unknown {
  const getters = structure(doc);
  const { right, bottom } = gridOf(doc, sheetId);
  const found = parseA1(text, bottom + 1, right + 1);
  const named = getters.getNamedRanges().find(({ name }: any) => name.toLowerCase() === text.toLowerCase());
  if (!found && named) return makeRange(doc, { sheetId: named.range.sheetId, zone: named.range.zone });
  if (!found) throw new Error('Range not found');
  const tab = found.tab === undefined ? sheetId : getters.getSheetIdByName(found.tab);
  if (tab === undefined) throw new Error('Range not found');
  const { zone, open } =
    tab === sheetId ? found : parseA1(text, getters.getNumberRows(tab), getters.getNumberCols(tab))!;
  const made = rangeAt(doc, tab, zone.top + 1, zone.left + 1, rowsIn(zone), columnsIn(zone));
  return open === undefined ? made : makeRange(doc, { sheetId: tab, zone, a1: open });
}

const offset = ({ doc, sheetId, zone }: RangeState, ...[down, right, rows, columns]: number[]) =>
  rangeAt(
    doc,
    sheetId,
    zone.top + 1 + down!,
    zone.left + 1 + right!,
    rows ?? rowsIn(zone),
    columns ?? columnsIn(zone),
  );

const cellIn = ({ doc, sheetId, zone }: RangeState, row: number, column: number) => {
  if (row < 1 || column < 1 || row > rowsIn(zone) || column > columnsIn(zone)) {
    throw new Error('Cell reference out of range');
  }
  return rangeAt(doc, sheetId, zone.top + row, zone.left + column);
};

/** Sorts by the last column first: the sort is stable. */
const sort = ({ doc, sheetId, zone }: RangeState, spec: any) => {
  guardProtected(doc, sheetId, zone);
  for (const by of [spec].flat().reverse()) {
    const [column, ascending] = typeof by === 'number' ? [by, true] : [by.column, by.ascending ?? true];
    settled(doc);
    send(doc, 'SORT_CELLS', {
      sheetId,
      zone,
      col: column - 1,
      row: zone.top,
      sortDirection: ascending ? 'asc' : 'desc',
      sortOptions: { sortHeaders: true, emptyCellAsZero: false },
    });
  }
};

/** Selects a range and shows its tab. */
export function activate({ doc, sheetId, zone }: RangeState): void {
  const from = structure(doc).getActiveSheetId();
  if (from !== sheetId) send(doc, 'ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  doc.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } });
}

const placeMethods: Methods = {
  getRow: other('', ({ zone }: RangeState) => zone.top + 1),
  getRowIndex: other('', ({ zone }: RangeState) => zone.top + 1),
  getColumn: other('', ({ zone }: RangeState) => zone.left + 1),
  getLastRow: other('', ({ zone }: RangeState) => zone.bottom + 1),
  getLastColumn: other('', ({ zone }: RangeState) => zone.right + 1),
  getNumRows: other('', ({ zone }: RangeState) => rowsIn(zone)),
  getNumColumns: other('', ({ zone }: RangeState) => columnsIn(zone)),
  getWidth: other('', ({ zone }: RangeState) => columnsIn(zone)),
  getHeight: other('', ({ zone }: RangeState) => rowsIn(zone)),
  getA1Notation: other('', ({ zone, a1 }: RangeState) => a1 ?? a1Of(zone)),
  getGridId: other('', ({ sheetId }: RangeState) => gidOf(sheetId)),
  getSheet: other('', ({ doc, sheetId }: RangeState) => makeSheet(doc, sheetId)),
  getCell: other('int, int', cellIn),
  offset: other('int, int | int, int, int | int, int, int, int', offset),
  activate: other('', activate),
  activateAsCurrentCell: other('', activate),
  protect: write('', ({ doc, sheetId, zone }: RangeState) => {
    guardProtected(doc, sheetId, zone);
    return protect(doc, sheetId, zone);
  }),
  canEdit: read('', ({ doc, sheetId, zone }: RangeState) =>
    protectionsOver(doc, sheetId, zone).every((protection) => mayEdit(doc, protection)),
  ),
  shiftColumnGroupDepth: write('int', ({ doc, sheetId, zone }: RangeState, delta: number) => {
    shiftGroup({ doc, sheetId }, zone.left, zone.right, delta);
  }),
  sort: write('any', sort),
};

/** Methods that set something on cells, unless others protected them. */
const OF_CELLS = guardedBy(
  { ...valueMethods, ...styleMethods, ...borderMethods, ...validationMethods },
  ({ doc, sheetId, zone }: RangeState) => {
    guardProtected(doc, sheetId, zone);
  },
);

offerObjects({
  range: service('Range', 'SpreadsheetApp.Range', {
    ...placeMethods,
    ...metadataMethods,
    ...copyMethods,
    ...rangeGroups,
    ...OF_CELLS,
  }),
});

/** Methods of Range that RangeList repeats for each of its ranges. */
const REPEATED = /^(set(?!.*s$)|clear|breakApart|insertCheckboxes)/;

const repeated = (methods: Methods): Methods =>
  Object.fromEntries(
    Object.entries(methods)
      .filter(([name]) => REPEATED.test(name) && !/Validations?$|^setBorders/.test(name))
      .map(([name, { kind, signatures, run }]) => [
        name,
        {
          kind,
          signatures,
          run: ({ ranges }: { ranges: RangeState[] }, ...args: unknown[]) => {
            for (const range of ranges) run(range, ...args);
          },
        },
      ]),
  );

const makeRangeList = service('RangeList', 'SpreadsheetApp.RangeList', {
  ...repeated(OF_CELLS),
  clearDataValidations: write('', ({ ranges }: { ranges: RangeState[] }) => {
    for (const range of ranges) OF_CELLS.clearDataValidations!.run(range);
  }),
  getRanges: other('', ({ doc, ranges }: { doc: Doc; ranges: RangeState[] }) =>
    ranges.map(({ sheetId, zone }) => makeRange(doc, { sheetId, zone })),
  ),
  activate: other('', ({ ranges }: { ranges: RangeState[] }) => {
    activate(ranges[0]!);
  }),
});

export const rangeList = (doc: Doc, ranges: RangeState[]): unknown => makeRangeList(doc, { doc, ranges });
