/** Reads a file or pasted rows as tables; nothing leaves the browser. */
import { isBlank, type Sheet } from '../../../imports/grid';
import { sheetsOfFile, sheetsOfText } from '../../../imports/reading/file';
import type { Table } from '../../../imports/table/table';
import { tablesIn } from '../../../imports/table/tables';
import type { Session } from '../../asking/session';
import { IMPORT } from '../words';

export interface ReadFile {
  name: string;
  tables: readonly Table[];
  /** Visible sheets without a table. */
  passed: readonly string[];
  /** Indexes of tables that were imported. */
  done?: readonly number[];
}

export const unreadIn = ({ tables, done = [] }: ReadFile): number[] =>
  [...tables.keys()].filter((at) => !done.includes(at));

/** The name of a table's sheet, or its number where it has none. */
export const tableName = ({ tables }: ReadFile, at: number, say: Session['say']): string => {
  const sheet = tables[at]?.sheet ?? '';
  return sheet === '' ? say(IMPORT.noName, { number: at + 1 }) : sheet;
};

const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

const readOf = (name: string, sheets: readonly Sheet[]): ReadFile => {
  const tables = tablesIn(sheets);
  const has = (sheet: string): boolean =>
    tables.some((table) => table.sheet === sheet || table.sheet.startsWith(`${sheet} · `));
  const passed = sheets.filter(
    ({ name: sheet, hidden, rows }) =>
      hidden?.isSheet !== true && !has(sheet) && rows.some((row) => !row.every(isBlank)),
  );
  return { name, tables, passed: passed.map((sheet) => sheet.name) };
};

export const readFile = async (file: File): Promise<ReadFile> => {
  return readOf(file.name, await sheetsOfFile(new Uint8Array(await file.arrayBuffer()), parseXml));
};

export const readPasted = async (text: string, name: string): Promise<ReadFile> =>
  readOf(name, await sheetsOfText(text, parseXml));
