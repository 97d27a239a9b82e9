/** Reads files of test/imports/files as a person's browser does. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { statementsOf } from '../../src/imports/entries/statements';
import type { Statement } from '../../src/imports/entry';
import type { Sheet } from '../../src/imports/grid';
import {
  dayOrderIn,
  decimalMarkIn,
  openOrder,
  proposedMapping,
  type Mapping,
} from '../../src/imports/mapping/mapping';
import { withWay } from '../../src/imports/mapping/sides';
import { sheetsOfFile, sheetsOfText } from '../../src/imports/reading/file';
import type { DecimalMark } from '../../src/imports/table/amounts';
import { besideIn } from '../../src/imports/table/beside/beside';
import type { DayOrder } from '../../src/imports/table/days';
import type { Decided } from '../../src/imports/table/decided';
import { tableOf, type Table } from '../../src/imports/table/table';
import { withYearOf, withYears } from '../../src/imports/table/years';

export const FOLDER = 'test/imports/files';

const xml = new new JSDOM('').window.DOMParser();
export const parseXml = (text: string): Document => xml.parseFromString(text, 'text/xml');

export interface ReadSheet {
  table: Table;
  mapping: Mapping;
  dayOrder: Decided<DayOrder>;
  decimalMark: Decided<DecimalMark>;
  statements: Statement[];
}

/** A person's answers where a file is ambiguous. */
export interface Answers {
  dayOrder?: DayOrder;
  decimalMark?: DecimalMark;
  sign?: 1 | -1;
  unit?: number;
  perOrder?: Readonly<Record<string, boolean>>;
  /** The plan's first month, and its currency. */
  first?: string;
  own?: string;
}

const decided = <T>(found: Decided<T>, answer: T | undefined): T => {
  if ('only' in found) return found.only;
  if (answer === undefined) throw new Error(`a person must be asked: ${JSON.stringify(found)}`);
  return answer;
};

const answered = (mapping: Mapping, { sign, unit, perOrder }: Answers): Mapping => {
  if (mapping.isSignAsked === true && sign === undefined)
    throw new Error('a person must be asked: money in or out');
  if (mapping.unitAsked !== undefined && unit === undefined)
    throw new Error('a person must be asked: the unit');
  return {
    ...(mapping.isSignAsked === true && sign !== undefined ? withWay(mapping, sign) : mapping),
    ...(mapping.isSignAsked !== true && sign !== undefined && { sign }),
    ...(unit !== undefined && { unit }),
    ...(perOrder !== undefined && { perOrder }),
  };
};

export const readSheet = (sheet: Sheet, answers: Answers = {}): ReadSheet | null => {
  const found = tableOf(sheet);
  if (found === null) return null;
  const table = withYearOf(withYears(found), answers.first ?? '2026-01');
  const mapping = answered(proposedMapping(table), answers);
  const [dayOrder, decimalMark] = [dayOrderIn(table, mapping), decimalMarkIn(table, mapping)];
  const writing = {
    dayOrder: decided(dayOrder, answers.dayOrder),
    decimalMark: decided(decimalMark, answers.decimalMark),
    ...(answers.own !== undefined && { own: answers.own }),
  };
  const open = openOrder(table, mapping, writing.decimalMark);
  if (open !== null) throw new Error(`a person must be asked: ${open} of an item or of its order`);
  return { table, mapping, dayOrder, decimalMark, statements: statementsOf(table, mapping, writing) };
};

export const readSheets = (sheets: readonly Sheet[], answers?: Answers): ReadSheet[] =>
  sheets.flatMap(besideIn).flatMap((sheet) => readSheet(sheet, answers) ?? []);

export const readText = async (text: string, answers?: Answers): Promise<ReadSheet[]> =>
  readSheets(await sheetsOfText(text, parseXml), answers);
export const readBytes = async (bytes: Uint8Array, answers?: Answers): Promise<ReadSheet[]> =>
  readSheets(await sheetsOfFile(bytes, parseXml), answers);
export const readFile = (name: string, answers?: Answers): Promise<ReadSheet[]> =>
  readBytes(readFileSync(`${FOLDER}/${name}`), answers);
