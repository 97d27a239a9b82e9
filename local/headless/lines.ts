/** What a person does to rows, columns and whole tabs. */
import type { Addon } from '../addon';
import { send, structure, type Doc } from '../google/document';
import { guardProtected, guardTab } from '../google/guard';
import { protectFor } from '../google/protection';
import { addSheet, duplicate, freeName, goTo, moveTo, rename } from '../google/sheet';
import { insert, linesAt, move, remove, type SheetState } from '../google/sheet/shape';
import { placeOf, sheetNamed } from './edits';

type Dimension = 'ROW' | 'COL';

/** The tab, if the person may change its rows and columns. */
const openTo = (doc: Doc, tab: string): SheetState => {
  const sheetId = sheetNamed(doc, tab);
  guardTab(doc, sheetId);
  return { doc, sheetId };
};

/** The same, if nobody else protects a cell of these lines. */
const openAt = (doc: Doc, tab: string, dimension: Dimension, first: number, count: number): SheetState => {
  const sheet = openTo(doc, tab);
  guardProtected(doc, sheet.sheetId, linesAt(sheet, dimension, first, count), true);
  return sheet;
};

const columnNumber = (doc: Doc, tab: string, column: string) => placeOf(doc, tab, `${column}1`).zone.left + 1;

export const linesOf = ({ doc }: Addon) => ({
  /** Inserts columns before one, given by its letter. */
  insertColumns: (tab: string, before: string, count = 1): void => {
    insert(openTo(doc, tab), 'COL', columnNumber(doc, tab, before), count, 'before');
  },
  deleteColumns: (tab: string, first: string, count = 1): void => {
    const at = columnNumber(doc, tab, first);
    remove(openAt(doc, tab, 'COL', at, count), 'COL', at, count);
  },
  /** Moves columns before another one. */
  moveColumns: (tab: string, first: string, before: string, count = 1): void => {
    const at = columnNumber(doc, tab, first);
    move(openAt(doc, tab, 'COL', at, count), 'COL', at, count, columnNumber(doc, tab, before));
  },
  insertRows: (tab: string, before: number, count = 1): void => {
    insert(openTo(doc, tab), 'ROW', before, count, 'before');
  },
  deleteRows: (tab: string, first: number, count = 1): void => {
    remove(openAt(doc, tab, 'ROW', first, count), 'ROW', first, count);
  },
  moveRows: (tab: string, first: number, before: number, count = 1): void => {
    move(openAt(doc, tab, 'ROW', first, count), 'ROW', first, count, before);
  },
});

export const tabsOf = (doc: Doc) => ({
  /** Names of the tabs in order, including hidden ones. */
  tabs: (): string[] =>
    structure(doc)
      .getSheetIds()
      .map((id: string) => structure(doc).getSheetName(id)),
  /** Names of the tabs that are hidden. */
  hiddenTabs: (): string[] =>
    structure(doc)
      .getSheetIds()
      .filter((id: string) => !structure(doc).isSheetVisible(id))
      .map((id: string) => structure(doc).getSheetName(id)),
  /** Protects a tab or cells as somebody else, so that only they and the owner may edit them. */
  protectedBy: (email: string, tab: string, cells?: string, description = ''): void => {
    const place = cells === undefined ? { sheetId: sheetNamed(doc, tab) } : placeOf(doc, tab, cells);
    protectFor(doc, place, [email], description);
  },
  /** The active tab. */
  activeTab: (): string => structure(doc).getSheetName(structure(doc).getActiveSheetId()),
  openTab: (tab: string): void => {
    goTo(doc, sheetNamed(doc, tab));
  },
  addTab: (name?: string): void => {
    addSheet(doc, name ?? null, null);
  },
  renameTab: (tab: string, name: string): void => {
    rename(openTo(doc, tab), name);
  },
  /** Moves a tab to a position counted from 1. */
  moveTab: (tab: string, place: number): void => {
    moveTo(doc, sheetNamed(doc, tab), place);
  },
  /** Copies a tab and returns the copy's name. */
  copyTab: (tab: string): string => {
    const name = `Copy of ${tab}`;
    const taken = structure(doc).getSheetIdByName(name) !== undefined;
    const free = taken ? freeName(doc, name) : name;
    duplicate(doc, sheetNamed(doc, tab), free);
    return free;
  },
  deleteTab: (tab: string): void => {
    send(doc, 'DELETE_SHEET', { sheetId: openTo(doc, tab).sheetId, sheetName: tab });
  },
});
