/** A made-up file of a kind that firms have, with its rows and money worked out by hand before it was read. */
import { tieOutOf } from '../../../src/imports/fates/tieOut';
import type { Row } from '../../../src/imports/grid';
import { sheetsOfFile } from '../../../src/imports/reading/file';
import { parseXml, readBytes, readSheets, type Answers, type ReadSheet } from '../read';

export interface MadeUp {
  file: readonly string[] | Uint8Array;
  /** Day and amount of each row that is not left out, over all tables of the file. */
  rows: readonly (readonly [day: string, amount: number])[];
  /** The checks against the file's own figures; none fails. */
  held?: readonly string[];
  answers?: Answers;
  account?: string;
  /** Descriptions of the first rows. */
  texts?: readonly string[];
  /** Rows that are left out, with the reason. */
  leftOut?: readonly (readonly [row: number, why: string])[];
  /** Cells that could not be read. */
  unread?: readonly (readonly [row: number, found: string])[];
  currencies?: readonly string[];
  /** The position of columns matters: headers span several columns, or tables stand side by side. */
  isPlaced?: true;
}

/** Day first and decimal comma, the most common answers. */
export const DMY: Answers = { dayOrder: 'dmy', decimalMark: ',' };

export const bytesOf = ({ file }: Pick<MadeUp, 'file'>): Uint8Array =>
  file instanceof Uint8Array ? file : Buffer.from([...file, ''].join('\n'));

const entriesIn = (sheets: readonly ReadSheet[]) =>
  sheets.flatMap(({ statements }) => statements.flatMap(({ entries }) => entries));

/** Reads the file with its columns reversed: roles follow from headers and cells, wherever columns are. */
const holdsBackwards = async ({ answers, rows, ...made }: MadeUp): Promise<void> => {
  const sheets = await sheetsOfFile(bytesOf(made), parseXml);
  if (made.isPlaced === true || sheets.some(({ isSigned }) => isSigned === true)) return;
  const width = Math.max(...sheets.flatMap((sheet) => sheet.rows.map((row) => row.length)));
  const backwards = (row: Row): Row =>
    Array.from({ length: width }, (_, at) => row[width - 1 - at] ?? { text: '' });
  const turned = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(backwards) }));
  const taken = entriesIn(readSheets(turned, answers)).filter(({ leftOut }) => leftOut === null);
  const written = (all: readonly (readonly [string | null, number])[]): string[] =>
    all.map((row) => row.join(' ')).sort();
  expect(written(taken.map(({ day, amount }) => [day, amount]))).toEqual(written(rows));
};

export const holds = async (made: MadeUp): Promise<void> => {
  await holdsBackwards(made);
  const sheets = await readBytes(bytesOf(made), made.answers);
  const entries = entriesIn(sheets);
  const statements = sheets.flatMap((sheet) => sheet.statements);
  const unread = statements.flatMap((each) => each.unread.map(({ at, found }) => [at, found]));
  expect(unread).toEqual(made.unread ?? []);
  const taken = entries.filter(({ leftOut }) => leftOut === null);
  expect(taken.map(({ day, amount }) => [day, amount])).toEqual(made.rows);
  const ties = sheets.flatMap((sheet) =>
    sheet.statements.map((each) => tieOutOf(each, sheet.mapping.isJournal)),
  );
  expect(ties.flatMap(({ broken }) => broken)).toEqual([]);
  if (made.held !== undefined) expect(ties[0]!.held).toEqual(made.held);
  if (made.account !== undefined) expect(statements[0]!.facts.account).toBe(made.account);
  if (made.texts !== undefined) expect(entries.map(({ text }) => text)).toEqual(made.texts);
  if (made.currencies !== undefined) expect(entries.map(({ currency }) => currency)).toEqual(made.currencies);
  if (made.leftOut !== undefined)
    expect(entries.flatMap(({ at, leftOut }) => (leftOut === null ? [] : [[at, leftOut.en]]))).toEqual(
      made.leftOut,
    );
};

/** A test for each file, by its description and expected result. */
export const eachHolds = (files: Readonly<Record<string, MadeUp>>): void => {
  test.each(Object.entries(files))('%s', async (_, made) => {
    await holds(made);
  });
};
