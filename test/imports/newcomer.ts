/** A file of a kind that nobody gave us, with its rows and money as worked out by hand. */
import { tieOutOf } from '../../src/imports/fates/tieOut';
import { readBytes, type Answers, type ReadSheet } from './read';

export interface Newcomer {
  file: readonly string[] | Uint8Array;
  /** Day and amount of each row that is not left out, of all tables of the file. */
  rows: readonly (readonly [day: string, amount: number])[];
  /** What the file's own figures hold; none is broken. */
  held?: readonly string[];
  answers?: Answers;
  account?: string;
  /** Texts of the first rows. */
  texts?: readonly string[];
  /** Rows that are left out, by why. */
  leftOut?: readonly (readonly [row: number, why: string])[];
  /** Cells that could not be read. */
  unread?: readonly (readonly [row: number, found: string])[];
  currencies?: readonly string[];
}

export const bytesOf = ({ file }: Pick<Newcomer, 'file'>): Uint8Array =>
  file instanceof Uint8Array ? file : Buffer.from([...file, ''].join('\n'));

const entriesIn = (sheets: readonly ReadSheet[]) =>
  sheets.flatMap(({ statements }) => statements.flatMap(({ entries }) => entries));

export const holds = async (newcomer: Newcomer): Promise<void> => {
  const sheets = await readBytes(bytesOf(newcomer), newcomer.answers);
  const entries = entriesIn(sheets);
  const statements = sheets.flatMap((sheet) => sheet.statements);
  const unread = statements.flatMap((each) => each.unread.map(({ at, found }) => [at, found]));
  expect(unread).toEqual(newcomer.unread ?? []);
  const taken = entries.filter(({ leftOut }) => leftOut === null);
  expect(taken.map(({ day, amount }) => [day, amount])).toEqual(newcomer.rows);
  const ties = sheets.flatMap((sheet) =>
    sheet.statements.map((each) => tieOutOf(each, sheet.mapping.isJournal)),
  );
  expect(ties.flatMap(({ broken }) => broken)).toEqual([]);
  if (newcomer.held !== undefined) expect(ties[0]!.held).toEqual(newcomer.held);
  if (newcomer.account !== undefined) expect(statements[0]!.facts.account).toBe(newcomer.account);
  if (newcomer.texts !== undefined) expect(entries.map(({ text }) => text)).toEqual(newcomer.texts);
  if (newcomer.currencies !== undefined)
    expect(entries.map(({ currency }) => currency)).toEqual(newcomer.currencies);
  if (newcomer.leftOut !== undefined)
    expect(entries.flatMap(({ at, leftOut }) => (leftOut === null ? [] : [[at, leftOut.en]]))).toEqual(
      newcomer.leftOut,
    );
};
