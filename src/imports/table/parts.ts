/** What a table is made of, as it was found in a sheet. */
import type { Day } from '../../domain/plan';
import { cellAt, type Cell, type Row } from '../grid';

/** A row of the file, counted from 1 as the program that opens it does. */
export interface TableRow {
  at: number;
  cells: Row;
  /** Where several are read of one row of the file: the header of its column. */
  under?: string;
}

/** Why a row is no entry: it is left out by this name, and never silently. */
export type Aside = 'above' | 'letters' | 'total' | 'below' | 'header again';

/** Accounts of one file stand one below the other, each under headers of its own. */
export interface Block {
  /** Texts above the headers, by which an account is told. */
  above: readonly TableRow[];
  rows: readonly TableRow[];
  /** Rows of sums and balances. */
  totals: readonly TableRow[];
}

/** A sum that the file has, and the cells that it is one of. */
export interface MonthSums {
  at: number;
  /** What it is called, with its column's header where it is that of a month. */
  named: string;
  sum: Cell;
  parts: readonly { cell: Cell; weight: 1 | -1 }[];
}

/** Of a report by month, whose rows are a line and a month each. */
export interface Months {
  /** Whose it is, as the file says: what rows are known by, whichever months it has. */
  whose: string;
  sums: readonly MonthSums[];
  /** Headers of columns with amounts that are not read. */
  passed: readonly string[];
  /** Last days of months of which the file has a part alone. */
  parts: readonly Day[];
}

export interface Table {
  sheet: string;
  headers: readonly string[];
  headerRow: number;
  blocks: readonly Block[];
  asides: readonly (TableRow & { why: Aside })[];
  /** What its sheet hides of it: rows by their numbers, columns by their headers. */
  hidden?: { rows: ReadonlySet<number>; columns: readonly string[]; isSheet: boolean };
  /** As its sheet is. */
  isSigned: boolean;
  /** The header of references that a spreadsheet program cut: the rows have none. */
  cut?: string;
  /** Days have no year, and nothing around them says which. */
  isYearless?: true;
  months?: Months;
}

export const withRows = (table: Table, rowOf: (row: TableRow) => TableRow): Table => ({
  ...table,
  blocks: table.blocks.map((block) => ({ ...block, rows: block.rows.map(rowOf) })),
});

/** With a column more, right of all others; `texts`: what it says of each row, by its place. */
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
