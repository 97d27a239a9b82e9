/** Sheet: a tab's name, place, colour, ranges, rules and protections. */
import { writeValues } from './cells/values';
import { gidOf, gridOf, newId, send, structure, type Doc } from './document';
import { SheetType } from './enums';
import { guardTab, guardedBy } from './guard';
import { metadataMethods } from './metadata';
import { makeRange, makeSheet, makeSpreadsheet, offerObjects } from './objects';
import { protect, protectionsOf } from './protection';
import { activate, rangeAt, rangeList, rangeNamed } from './range';
import { rulesOf, setRules } from './range/conditional';
import { colour } from './range/styles';
import { followName } from './range/validation';
import { clearContents, clearFormats, type RangeState } from './range/values';
import { other, read, service, stateOf, write, type Methods } from './service';
import { chartMethods } from './sheet/charts';
import { sheetGroups } from './sheet/groups';
import { extent, insert, shapeMethods, type SheetState } from './sheet/shape';

/** A free tab name: `Sheet2`, or `Budget (2)` for a wanted name. */
export const freeName = (doc: Doc, wanted?: string): string => {
  const names = new Set(
    structure(doc)
      .getSheetIds()
      .map((id: string) => structure(doc).getSheetName(id).toLowerCase()),
  );
  for (let number = wanted ? 2 : 1; ; number++) {
    const name = wanted ? `${wanted} (${number})` : `Sheet${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
};

const checkName = (doc: Doc, name: string, except?: string) => {
  const taken = structure(doc).getSheetIdByName(name);
  if (name === '') throw new Error('The sheet name cannot be empty.');
  if (taken !== undefined && taken !== except) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (/[':\\/?*[\]]/.test(name))
    throw new Error(`The local spreadsheet's engine cannot name a tab "${name}"`);
};

/** Adds a tab; `index` counts from 0, null adds it after the active one. */
export function addSheet(doc: Doc, name: string | null, index: number | null): unknown {
  const wanted = name ?? freeName(doc);
  checkName(doc, wanted);
  const { getters }: { getters: any } = doc.model;
  const ids: string[] = getters.getSheetIds();
  if (index !== null && (index < 0 || index > ids.length))
    throw new Error(`Sheet index ${index} is out of bounds`);
  const sheetId = String(newId(doc));
  const position = index ?? ids.indexOf(getters.getActiveSheetId()) + 1;
  send(doc, 'CREATE_SHEET', { sheetId, position, name: wanted, cols: 26, rows: 1000 });
  goTo(doc, sheetId);
  return makeSheet(doc, sheetId);
}

/** Makes a tab the active one. */
export const goTo = (doc: Doc, sheetId: string): void => {
  const from = structure(doc).getActiveSheetId();
  if (from !== sheetId) send(doc, 'ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
};

/** Copies a tab beside itself. */
export function duplicate(doc: Doc, sheetId: string, name: string): string {
  checkName(doc, name);
  const sheetIdTo = String(newId(doc));
  send(doc, 'DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: name });
  return sheetIdTo;
}

export const rename = ({ doc, sheetId }: SheetState, newName: string): void => {
  checkName(doc, newName, sheetId);
  const oldName: string = structure(doc).getSheetName(sheetId);
  send(doc, 'RENAME_SHEET', { sheetId, newName, oldName });
  followName(doc, oldName, newName);
};

/** Moves a tab to a position counted from 1. */
export const moveTo = (doc: Doc, sheetId: string, place: number): void => {
  const ids: string[] = structure(doc).getSheetIds();
  if (place < 1 || place > ids.length) throw new Error(`Sheet index ${place} is out of bounds`);
  send(doc, 'MOVE_SHEET', { sheetId, delta: place - 1 - ids.indexOf(sheetId) });
};

const dataRange = (sheet: SheetState) => {
  const { rows, columns } = extent(sheet);
  return rangeAt(sheet.doc, sheet.sheetId, 1, 1, Math.max(rows, 1), Math.max(columns, 1));
};

const appendRow = (sheet: SheetState, values: unknown[]) => {
  const { doc, sheetId } = sheet;
  const { rows } = extent(sheet);
  const { right, bottom } = gridOf(doc, sheetId);
  if (rows > bottom) insert(sheet, 'ROW', bottom + 1, 1, 'after');
  if (values.length > right + 1) insert(sheet, 'COL', right + 1, values.length - right - 1, 'after');
  if (values.length === 0) return;
  writeValues(doc, sheetId, { left: 0, right: values.length - 1, top: rows, bottom: rows }, [values]);
};

const clear = (sheet: SheetState, options: Record<string, boolean> = {}) => {
  if (!options.formatOnly) clearContents(used(sheet));
  if (!options.contentsOnly) clearFormats(used(sheet));
};

/** The area with any content or format: clearing the whole grid would visit every cell. */
const used = (sheet: SheetState): RangeState => {
  const getters = structure(sheet.doc);
  const zone = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { id } of getters.getCells(sheet.sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    zone.right = Math.max(zone.right, col as number);
    zone.bottom = Math.max(zone.bottom, row as number);
  }
  return { ...sheet, zone };
};

const name = ({ doc, sheetId }: SheetState) => structure(doc).getSheetName(sheetId);

const nameMethods: Methods = {
  getName: read('', name),
  getSheetName: read('', name),
  setName: write('string', rename),
  getSheetId: other('', ({ sheetId }: SheetState) => gidOf(sheetId)),
  getIndex: read(
    '',
    ({ doc, sheetId }: SheetState) => (structure(doc).getSheetIds() as string[]).indexOf(sheetId) + 1,
  ),
  getParent: other('', ({ doc }: SheetState) => makeSpreadsheet(doc)),
  getType: other('', () => SheetType.GRID),
  isSheetHidden: read('', ({ doc, sheetId }: SheetState) => !structure(doc).isSheetVisible(sheetId)),
  hideSheet: write('', ({ doc, sheetId }: SheetState) => {
    const shown: string[] = structure(doc).getVisibleSheetIds();
    if (shown.length === 1 && shown[0] === sheetId)
      throw new Error("You can't hide all the sheets in a document.");
    send(doc, 'HIDE_SHEET', { sheetId });
  }),
  showSheet: write('', ({ doc, sheetId }: SheetState) => {
    send(doc, 'SHOW_SHEET', { sheetId });
  }),
  getTabColor: read('', ({ doc, sheetId }: SheetState) => structure(doc).getSheet(sheetId).color ?? null),
  setTabColor: write('string?', ({ doc, sheetId }: SheetState, color: string | null) => {
    const wanted = colour(color);
    send(doc, 'COLOR_SHEET', { sheetId, ...(wanted && { color: wanted }) });
  }),
  activate: other('', ({ doc, sheetId }: SheetState) => {
    goTo(doc, sheetId);
  }),
  copyTo: write('Spreadsheet', ({ doc, sheetId }: SheetState) =>
    makeSheet(doc, duplicate(doc, sheetId, `Copy of ${structure(doc).getSheetName(sheetId)}`)),
  ),
};

const rangeMethods: Methods = {
  getRange: other(
    'string | int, int | int, int, int | int, int, int, int',
    ({ doc, sheetId }: SheetState, ...args) =>
      typeof args[0] === 'string'
        ? rangeNamed(doc, sheetId, args[0])
        : rangeAt(doc, sheetId, ...(args as [number, number])),
  ),
  getRangeList: other('string[]', ({ doc, sheetId }: SheetState, names: string[]) =>
    rangeList(
      doc,
      names.map((a1) => stateOf(rangeNamed(doc, sheetId, a1))),
    ),
  ),
  /** Only names a range, like getRange; the getValues that follows is the read. */
  getDataRange: other('', dataRange),
  getActiveRange: read('', (sheet: SheetState) => selected(sheet)),
  setActiveRange: other('Range', (_: SheetState, range: unknown) => {
    activate(stateOf(range));
    return range;
  }),
  appendRow: write('any[]', appendRow),
  clear: write('| object', clear),
  clearContents: write('', (sheet: SheetState) => {
    clearContents(used(sheet));
  }),
  clearFormats: write('', (sheet: SheetState) => {
    clearFormats(used(sheet));
  }),
};

/** The selection, if it is on this tab. */
export const selected = ({ doc, sheetId }: SheetState): unknown => {
  const { getters }: { getters: any } = doc.model;
  if (getters.getActiveSheetId() !== sheetId) return null;
  return makeRange(doc, { sheetId, zone: getters.getSelectedZones().at(-1) });
};

const ruleMethods: Methods = {
  getConditionalFormatRules: read('', ({ doc, sheetId }: SheetState) =>
    rulesOf(doc, sheetId, (a1) => rangeNamed(doc, sheetId, a1)),
  ),
  setConditionalFormatRules: write(
    'ConditionalFormatRule[]',
    ({ doc, sheetId }: SheetState, rules: unknown[]) => {
      setRules(doc, sheetId, rules);
    },
  ),
  clearConditionalFormatRules: write('', ({ doc, sheetId }: SheetState) => {
    setRules(doc, sheetId, []);
  }),
  // For a tab that is protected already, Google returns the existing protection.
  protect: write(
    '',
    ({ doc, sheetId }: SheetState) => protectionsOf(doc, 'SHEET', sheetId)[0] ?? protect(doc, sheetId),
  ),
  getProtections: read('enum', ({ doc, sheetId }: SheetState, type: unknown) =>
    protectionsOf(doc, type, sheetId),
  ),
};

offerObjects({
  sheet: service('Sheet', 'SpreadsheetApp.Sheet', {
    ...guardedBy(
      { ...nameMethods, ...rangeMethods, ...ruleMethods, ...shapeMethods, ...chartMethods, ...sheetGroups },
      ({ doc, sheetId }: SheetState) => {
        guardTab(doc, sheetId);
      },
    ),
    ...metadataMethods,
  }),
});
