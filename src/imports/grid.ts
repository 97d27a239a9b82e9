/** The content of a file before it is interpreted: sheets of cells. */
import type { Day } from '../domain/plan';

/**
 * The text as shown. Where the file itself says that the cell is a number or a day, that too, so that nothing is
 * guessed.
 */
export interface Cell {
  text: string;
  number?: number;
  day?: Day;
}
export type Row = readonly Cell[];

/** What a workbook hides on a sheet. */
export interface Hidden {
  /** Rows of the file, from 1. */
  rows: readonly number[];
  /** Columns, from 0. */
  columns: readonly number[];
  isSheet: boolean;
}

export interface Sheet {
  /** Blank where the file format has no sheets. */
  name: string;
  rows: readonly Row[];
  /** The number of rows in the file above the first one, where a sheet holds several tables. */
  before?: number;
  hidden?: Hidden;
  /** The file format fixes by sign what is money in and money out. */
  isSigned?: true;
}

export const BLANK: Cell = { text: '' };

export const cellAt = (row: Row, column: number): Cell => row[column] ?? BLANK;

const [BLANK_CODE, NO_BREAK_CODE] = [32, 0xa0];

/** Nearly all texts begin with a character that is not white space, so that is tested first. */
export const isBlank = ({ text }: Cell): boolean => {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return (first <= BLANK_CODE || first >= NO_BREAK_CODE) && text.trim() === '';
};
