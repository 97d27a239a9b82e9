/** A report with a column for each month as the browser reads it, with rows worked out by hand before. */
import { prepared, type Prepared } from '../../../src/imports/fates/prepared';
import type { Tie } from '../../../src/imports/fates/tieOut';
import type { Row, Sheet } from '../../../src/imports/grid';
import { dayOrderIn, decimalMarkIn, proposedMapping } from '../../../src/imports/mapping/mapping';
import { withWay } from '../../../src/imports/mapping/sides';
import { sheetsOfFile, sheetsOfText } from '../../../src/imports/reading/file';
import type { Table } from '../../../src/imports/table/table';
import { tablesIn } from '../../../src/imports/table/tables';
import { withYearOf } from '../../../src/imports/table/years';
import { parseXml } from '../read';

interface Report {
  table: Table;
  read: Prepared;
  /** The questions to the person. */
  asked: string[];
}

interface Told {
  sign?: 1 | -1;
  unit?: number;
  today?: string;
  first?: string;
}

const reportIn = (sheets: readonly Sheet[], told: Told = {}): Report => {
  const table = withYearOf(tablesIn(sheets)[0]!, told.first ?? '2026-01');
  const proposed = proposedMapping(table);
  const asked = [
    ...(proposed.isSignAsked === true ? ['sign'] : []),
    ...((proposed.unitAsked ?? null) === null ? [] : ['unit']),
    ...('only' in decimalMarkIn(table, proposed) ? [] : ['mark']),
  ];
  const signed = told.sign === undefined ? proposed : withWay(proposed, told.sign);
  const mapping = { ...signed, ...(told.unit !== undefined && { unit: told.unit }) };
  const [order, mark] = [dayOrderIn(table, mapping), decimalMarkIn(table, mapping)];
  const read = prepared(table, mapping, {
    dayOrder: 'only' in order ? order.only : 'dmy',
    decimalMark: 'only' in mark ? mark.only : ',',
    today: told.today ?? '2027-01-31',
  });
  return { table, read, asked };
};

/** Day, amount and description of each row that is taken. */
const takenOf = ({ read }: Report): string[] =>
  read.entries
    .filter(({ leftOut }) => leftOut === null)
    .map(({ day, amount, text }) => `${day ?? ''} ${amount} ${text}`);
const leftOf = ({ read }: Report): string[] =>
  read.entries.flatMap(({ day, amount, leftOut }) =>
    leftOut === null ? [] : [`${day ?? ''} ${amount} ${leftOut.en}`],
  );
const written = (ties: readonly Tie[]): string[] =>
  ties.map(
    ({ reference, expected, found, at }) => `${reference} (row ${at ?? 0}): ${expected}, not ${found}`,
  );
const brokenOf = ({ read }: Report): string[] => read.ties.flatMap(({ broken }) => written(broken));
const roundedOf = ({ read }: Report): string[] => read.ties.flatMap(({ rounded }) => written(rounded));

/** A report, its rows worked out by hand before it was read, and what is left out or does not add up. */
interface MadeReport extends Told {
  file: readonly string[] | Uint8Array;
  rows: readonly string[];
  left?: readonly string[];
  broken?: readonly string[];
  rounded?: readonly string[];
  asked?: readonly string[];
  unread?: readonly string[];
  passed?: readonly string[];
  /** The position of columns matters, since headers span several columns. */
  isPlaced?: true;
}

const sheetsOf = ({ file }: MadeReport): Promise<readonly Sheet[]> =>
  file instanceof Uint8Array ? sheetsOfFile(file, parseXml) : sheetsOfText(file.join('\n'), parseXml);

/** Reverses the columns: months from the last to the first, and names after them. */
const backwards = (sheet: Sheet): Sheet => {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const turned = (row: Row): Row =>
    Array.from({ length: width }, (_, at) => row[width - 1 - at] ?? { text: '' });
  return { ...sheet, rows: sheet.rows.map(turned) };
};

const reportHolds = async (made: MadeReport): Promise<void> => {
  const sheets = await sheetsOf(made);
  const found = reportIn(sheets, made);
  expect(takenOf(found)).toEqual(made.rows);
  expect(leftOf(found)).toEqual(made.left ?? []);
  expect(brokenOf(found)).toEqual(made.broken ?? []);
  expect(roundedOf(found)).toEqual(made.rounded ?? []);
  expect(found.asked).toEqual(made.asked ?? []);
  expect(found.read.unread.map(({ at, header, found: text }) => `${at} ${header} ${text}`)).toEqual(
    made.unread ?? [],
  );
  expect(found.table.months!.passed).toEqual(made.passed ?? []);
  if (made.isPlaced === true) return;
  const turned = reportIn(sheets.map(backwards), made);
  expect(takenOf(turned).sort()).toEqual([...made.rows].sort());
  expect(brokenOf(turned).sort()).toEqual([...(made.broken ?? [])].sort());
  const known = (one: Report): string[] => [...one.read.keys].sort();
  expect(known(turned)).toEqual(known(found));
};

export const eachReportHolds = (reports: Readonly<Record<string, MadeReport>>): void => {
  test.each(Object.entries(reports))('%s', async (_, made) => {
    await reportHolds(made);
  });
};
