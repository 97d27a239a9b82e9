/** A file, or what was pasted, as tables; nothing of it leaves the browser. */
import { sheetsOfFile, sheetsOfText } from '../../imports/reading/file';
import { tablesIn } from '../../imports/table/tables';
import type { Table } from '../../imports/table/table';
import type { Session } from '../asking/session';
import { IMPORT } from './words';

export interface ReadFile {
  name: string;
  tables: readonly Table[];
  /** Places of tables that were imported. */
  done?: readonly number[];
}

export const unreadIn = ({ tables, done = [] }: ReadFile): number[] =>
  [...tables.keys()].filter((at) => !done.includes(at));

/** By its sheet; by its number where it has none. */
export const tableName = ({ tables }: ReadFile, at: number, say: Session['say']): string => {
  const sheet = tables[at]?.sheet ?? '';
  return sheet === '' ? say(IMPORT.noName, { number: at + 1 }) : sheet;
};

const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

export const readFile = async (file: File): Promise<ReadFile> => {
  const sheets = await sheetsOfFile(new Uint8Array(await file.arrayBuffer()), parseXml);
  return { name: file.name, tables: tablesIn(sheets) };
};

export const readPasted = async (text: string, name: string): Promise<ReadFile> => ({
  name,
  tables: tablesIn(await sheetsOfText(text, parseXml)),
});
