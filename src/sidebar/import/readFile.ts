/** A file, or what was pasted, as tables; nothing of it leaves the browser. */
import { sheetsOfFile, sheetsOfText } from '../../imports/reading/file';
import { tablesIn } from '../../imports/table/tables';
import type { Table } from '../../imports/table/table';

export interface ReadFile {
  name: string;
  tables: readonly Table[];
}

const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

export const readFile = async (file: File): Promise<ReadFile> => {
  const sheets = await sheetsOfFile(new Uint8Array(await file.arrayBuffer()), parseXml);
  return { name: file.name, tables: tablesIn(sheets) };
};

export const readPasted = async (text: string, name: string): Promise<ReadFile> => ({
  name,
  tables: tablesIn(await sheetsOfText(text, parseXml)),
});
