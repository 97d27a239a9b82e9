/** The parts of a table as found in a sheet. */
import type { Day } from '../../domain/plan';
import { cellAt, type Cell, type Row } from '../grid';

/** A row of the file, numbered from 1 as in the program that opens it. */
export interface TableRow {
  at: number;
  cells: Row;
  /** Where one row of the file gives several rows: the header of this one's column. */
  under?: string;
}

/** Why a row is no entry. Such rows are listed under this name, never silently dropped. */
export type Aside = 'above' | 'letters' | 'total' | 'below' | 'header again';

/** One account's part of a table: accounts in a file stand one below the other, each under its own headers. */
export interface Block {
  /** Texts above the headers, which name the account. */
  above: readonly TableRow[];
  rows: readonly TableRow[];
  /** Rows of totals and balances. */
  totals: readonly TableRow[];
}

/** A sum in the file, and the cells it should equal. */
export interface MonthSums {
  at: number;
  /** Its name, with the month's header for the sum of a month. */
  named: string;
  sum: Cell;
  parts: readonly { cell: Cell; weight: 1 | -1 }[];
}

/** For a report by month, in which each row is a line in a month. */
export interface Months {
  /** Whose report it is, as the file says. Rows are recognised by it, whichever months the file covers. */
  whose: string;
  sums: readonly MonthSums[];
  /** Headers of columns with amounts that are not read. */
  passed: readonly string[];
  /** The last days of months that the file covers only in part. */
  parts: readonly Day[];
}

export interface Table {
  sheet: string;
  headers: readonly string[];
  headerRow: number;
  blocks: readonly Block[];
  asides: readonly (TableRow & { why: Aside })[];
  /** What the sheet hides: rows by number, columns by header. */
  hidden?: { rows: ReadonlySet<number>; columns: readonly string[]; isSheet: boolean };
  /** The same as in the sheet: signs are fixed by the file format. */
  isSigned: boolean;
  /** The header of references that a spreadsheet program shortened; rows then have no reference. */
  cut?: string;
  /** Days have no year, and nothing around the table tells it. */
  isYearless?: true;
  months?: Months;
}

export const withRows = (table: Table, rowOf: (row: TableRow) => TableRow): Table => ({
  ...table,
  blocks: table.blocks.map((block) => ({ ...block, rows: block.rows.map(rowOf) })),
});

/** Adds a column at the right end; `texts`: its cells by row number. */
export const withColumn = (table: Table, header: string, texts: ReadonlyMap<number, string>): Table => {
  const { length } = table.headers;
  const rowOf = (row: TableRow): TableRow => ({
    ...row,
    cells: [
      ...Array.from({ length }, (_, column) => cellAt(row.cells, column)),
      { text: texts.get(row.at) ?? '' },
    ],
  });
  return { ...withRows(table, rowOf), headers: [...table.headers, header] };
};
