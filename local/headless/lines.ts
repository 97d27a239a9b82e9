/** What a person does to rows, columns and whole tabs. */
import type { Addon } from '../addon';
import { send, structure, type Doc } from '../google/document';
import { addSheet, duplicate, freeName, goTo, moveTo, rename } from '../google/sheet';
import { insert, move, remove } from '../google/sheet-shape';
import { protectFor } from '../google/protection';
import { placeOf, sheetNamed } from './edits';

const columnNumber = (doc: Doc, tab: string, column: string) => placeOf(doc, tab, `${column}1`).zone.left + 1;

export const linesOf = ({ doc }: Addon) => ({
  /** Inserts columns before one, given by its letter. */
  insertColumns: (tab: string, before: string, count = 1): void => {
    insert({ doc, sheetId: sheetNamed(doc, tab) }, 'COL', columnNumber(doc, tab, before), count, 'before');
  },
  deleteColumns: (tab: string, first: string, count = 1): void => {
    remove({ doc, sheetId: sheetNamed(doc, tab) }, 'COL', columnNumber(doc, tab, first), count);
  },
  /** Moves columns before another one. */
  moveColumns: (tab: string, first: string, before: string, count = 1): void => {
    const sheet = { doc, sheetId: sheetNamed(doc, tab) };
    move(sheet, 'COL', columnNumber(doc, tab, first), count, columnNumber(doc, tab, before));
  },
  insertRows: (tab: string, before: number, count = 1): void => {
    insert({ doc, sheetId: sheetNamed(doc, tab) }, 'ROW', before, count, 'before');
  },
  deleteRows: (tab: string, first: number, count = 1): void => {
    remove({ doc, sheetId: sheetNamed(doc, tab) }, 'ROW', first, count);
  },
  moveRows: (tab: string, first: number, before: number, count = 1): void => {
    move({ doc, sheetId: sheetNamed(doc, tab) }, 'ROW', first, count, before);
  },
});

export const tabsOf = (doc: Doc) => ({
  /** Names of the tabs in their order, hidden ones too. */
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
  /** Somebody else protects a tab, or cells of it, so that only they and the owner may edit it. */
  protectedBy: (email: string, tab: string, cells?: string, description = ''): void => {
    const place = cells === undefined ? { sheetId: sheetNamed(doc, tab) } : placeOf(doc, tab, cells);
    protectFor(doc, place, [email], description);
  },
  /** The tab that is shown. */
  activeTab: (): string => structure(doc).getSheetName(structure(doc).getActiveSheetId()),
  openTab: (tab: string): void => {
    goTo(doc, sheetNamed(doc, tab));
  },
  addTab: (name?: string): void => {
    addSheet(doc, name ?? null, null);
  },
  renameTab: (tab: string, name: string): void => {
    rename({ doc, sheetId: sheetNamed(doc, tab) }, name);
  },
  /** Moves a tab to a place counted from 1. */
  moveTab: (tab: string, place: number): void => {
    moveTo(doc, sheetNamed(doc, tab), place);
  },
  /** Copies a tab; answers the copy's name. */
  copyTab: (tab: string): string => {
    const name = `Copy of ${tab}`;
    const taken = structure(doc).getSheetIdByName(name) !== undefined;
    const free = taken ? freeName(doc, name) : name;
    duplicate(doc, sheetNamed(doc, tab), free);
    return free;
  },
  deleteTab: (tab: string): void => {
    send(doc, 'DELETE_SHEET', { sheetId: sheetNamed(doc, tab), sheetName: tab });
  },
});
