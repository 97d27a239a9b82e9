/** What a file holds before anything is made of it: sheets of cells. */
import type { Day } from '../domain/plan';

/** Text as it is shown. Where the file itself says that it is a number or a day, that too: then nothing is guessed. */
export interface Cell {
  text: string;
  number?: number;
  day?: Day;
}
export type Row = readonly Cell[];

/** What a workbook hides of a sheet. */
export interface Hidden {
  /** Of the file, from 1. */
  rows: readonly number[];
  /** From 0. */
  columns: readonly number[];
  isSheet: boolean;
}

export interface Sheet {
  /** Blank where the kind of file has no sheets. */
  name: string;
  rows: readonly Row[];
  /** How many rows of the file stand before the first: where a sheet holds several tables. */
  before?: number;
  hidden?: Hidden;
  /** What kind of file it is settles by the sign what came in and what went out. */
  isSigned?: true;
}

export const BLANK: Cell = { text: '' };

export const cellAt = (row: Row, column: number): Cell => row[column] ?? BLANK;

const [BLANK_CODE, NO_BREAK_CODE] = [32, 0xa0];

/** Nearly all texts begin with what is no white space. */
export const isBlank = ({ text }: Cell): boolean => {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return (first <= BLANK_CODE || first >= NO_BREAK_CODE) && text.trim() === '';
};
