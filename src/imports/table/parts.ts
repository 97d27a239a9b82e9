/** What a table is made of, as it was found in a sheet. */
import type { Row } from '../grid';

/** A row of the file, counted from 1 as the program that opens it does. */
export interface TableRow {
  at: number;
  cells: Row;
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
  /** Days have no year, and nothing around them says which. */
  isYearless?: true;
}
