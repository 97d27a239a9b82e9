/** Spreadsheet: tabs, names, locale and time zone, selection, toasts. */
import { gidOf, localeOf, send, structure, type Doc } from './document';
import { metadataMethods } from './metadata';
import { makeRange, makeSheet, offerObjects } from './objects';
import { personNamed, protectionsOf } from './protection';
import { activate, rangeList, rangeNamed } from './range';
import type { RangeState } from './range/values';
import { other, read, service, stateOf, write, type Methods } from './service';
import { addSheet, duplicate, freeName, goTo, moveTo, rename, selected } from './sheet';

interface State {
  doc: Doc;
}

const ids = (doc: Doc): string[] => structure(doc).getSheetIds();
const activeId = (doc: Doc): string => structure(doc).getActiveSheetId();

const byName = (doc: Doc, name: string) => {
  const found = ids(doc).find((id) => structure(doc).getSheetName(id).toLowerCase() === name.toLowerCase());
  return found === undefined ? null : makeSheet(doc, found);
};

const insertSheet = ({ doc }: State, ...args: any[]) => {
  const name = args.find((arg) => typeof arg === 'string') ?? null;
  const index = args.find((arg) => typeof arg === 'number') ?? null;
  const template = args.find((arg) => typeof arg === 'object')?.template;
  if (!template) return addSheet(doc, name, index);
  const { sheetId } = stateOf(template);
  const copy = duplicate(doc, sheetId, name ?? freeName(doc, structure(doc).getSheetName(sheetId)));
  if (index !== null) moveTo(doc, copy, index + 1);
  goTo(doc, copy);
  return makeSheet(doc, copy);
};

const deleteSheet = (doc: Doc, sheetId: string) => {
  if (!ids(doc).includes(sheetId)) throw new Error('The sheet has been deleted.');
  if (structure(doc).getVisibleSheetIds().length === 1 && structure(doc).isSheetVisible(sheetId)) {
    throw new Error("You can't remove all the visible sheets in a document.");
  }
  send(doc, 'DELETE_SHEET', { sheetId, sheetName: structure(doc).getSheetName(sheetId) });
};

const tabMethods: Methods = {
  getSheets: read('', ({ doc }: State) => ids(doc).map((id) => makeSheet(doc, id))),
  getNumSheets: read('', ({ doc }: State) => ids(doc).length),
  getSheetByName: read('string', ({ doc }: State, name: string) => byName(doc, name)),
  getSheetById: read('int', ({ doc }: State, gid: number) => {
    const found = ids(doc).find((id) => gidOf(id) === gid);
    return found === undefined ? null : makeSheet(doc, found);
  }),
  insertSheet: write(
    '| int | string | object | int, object | string, int | string, object | string, int, object',
    insertSheet,
  ),
  deleteSheet: write('Sheet', ({ doc }: State, sheet: unknown) => {
    deleteSheet(doc, stateOf(sheet).sheetId);
  }),
  duplicateActiveSheet: write('', ({ doc }: State) => {
    const name = `Copy of ${structure(doc).getSheetName(activeId(doc)) as string}`;
    const copy = duplicate(doc, activeId(doc), byName(doc, name) ? freeName(doc, name) : name);
    goTo(doc, copy);
    return makeSheet(doc, copy);
  }),
  renameActiveSheet: write('string', ({ doc }: State, name: string) => {
    rename({ doc, sheetId: activeId(doc) }, name);
  }),
  moveActiveSheet: write('int', ({ doc }: State, place: number) => {
    moveTo(doc, activeId(doc), place);
  }),
  getActiveSheet: other('', ({ doc }: State) => makeSheet(doc, activeId(doc))),
  setActiveSheet: other('Sheet | Sheet, boolean', ({ doc }: State, sheet: unknown) => {
    goTo(doc, stateOf(sheet).sheetId);
    return sheet;
  }),
};

const select = (_: State, range: unknown) => {
  activate(stateOf(range));
  return range;
};

const selectionMethods: Methods = {
  getActiveRange: other('', ({ doc }: State) => selected({ doc, sheetId: activeId(doc) })),
  getActiveRangeList: other('', ({ doc }: State) => {
    const zones: RangeState['zone'][] = structure(doc).getSelectedZones();
    return rangeList(
      doc,
      zones.map((zone) => ({ doc, sheetId: activeId(doc), zone })),
    );
  }),
  getActiveCell: other('', ({ doc }: State) => currentCell(doc)),
  getCurrentCell: other('', ({ doc }: State) => currentCell(doc)),
  setActiveRange: other('Range', select),
  setActiveSelection: other('Range', select),
  setCurrentCell: other('Range', select),
};

const currentCell = (doc: Doc) => {
  const { sheetId, col, row } = structure(doc).getActivePosition();
  return makeRange(doc, { sheetId, zone: { left: col, right: col, top: row, bottom: row } });
};

const makeNamedRange = service('NamedRange', 'SpreadsheetApp.NamedRange', {
  getName: other('', ({ name }: { name: string }) => name),
  getRange: other('', ({ doc, range }: { doc: Doc; range: RangeState }) =>
    makeRange(doc, { sheetId: range.sheetId, zone: range.zone }),
  ),
  remove: write('', ({ doc, name }: { doc: Doc; name: string }) => {
    send(doc, 'DELETE_NAMED_RANGE', { name });
  }),
});

const named = (doc: Doc): { name: string; range: RangeState }[] => structure(doc).getNamedRanges();

const setNamedRange = ({ doc }: State, name: string, range: unknown) => {
  const { sheetId, zone }: RangeState = stateOf(range);
  const ranges = [structure(doc).getRangeDataFromZone(sheetId, zone)];
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
    throw new Error(`The name of the named range is invalid: ${name}`);
  if (named(doc).some((one) => one.name === name)) {
    send(doc, 'UPDATE_NAMED_RANGE', { oldRangeName: name, newRangeName: name, ranges });
  } else send(doc, 'CREATE_NAMED_RANGE', { name, ranges });
};

const nameMethods: Methods = {
  getRangeByName: read('string', ({ doc }: State, name: string) => {
    const found = named(doc).find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found ? makeRange(doc, { sheetId: found.range.sheetId, zone: found.range.zone }) : null;
  }),
  getNamedRanges: read('', ({ doc }: State) =>
    named(doc).map(({ name, range }) => makeNamedRange(doc, { doc, name, range })),
  ),
  setNamedRange: write('string, Range', setNamedRange),
  removeNamedRange: write('string', ({ doc }: State, name: string) => {
    send(doc, 'DELETE_NAMED_RANGE', { name });
  }),
};

offerObjects({
  spreadsheet: service('Spreadsheet', 'SpreadsheetApp.Spreadsheet', {
    ...tabMethods,
    ...selectionMethods,
    ...nameMethods,
    ...metadataMethods,
    getOwner: read('', ({ doc }: State) => personNamed(doc.ownerEmail)),
    getId: other('', ({ doc }: State) => doc.kept.id),
    getUrl: other('', ({ doc }: State) => `https://docs.google.com/spreadsheets/d/${doc.kept.id}/edit`),
    getName: read('', ({ doc }: State) => doc.kept.name),
    rename: write('string', ({ doc }: State, name: string) => {
      doc.kept.name = name;
    }),
    getSpreadsheetLocale: read('', ({ doc }: State) => localeOf(doc).code),
    getSpreadsheetTimeZone: read('', ({ doc }: State) => doc.kept.timeZone),
    setSpreadsheetTimeZone: write('string', ({ doc }: State, zone: string) => {
      doc.kept.timeZone = zone;
    }),
    getProtections: read('enum', ({ doc }: State, type: unknown) => protectionsOf(doc, type)),
    getRange: other('string', ({ doc }: State, a1: string) => rangeNamed(doc, activeId(doc), a1)),
    toast: other(
      'string | string, string | string, string, number?',
      ({ doc }: State, message, title, seconds) => {
        doc.screen.toast({ message, title: title ?? '', seconds: seconds ?? null });
      },
    ),
  }),
});
