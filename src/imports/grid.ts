/** What a file holds before anything is made of it: sheets of cells. */
import type { Day } from '../domain/plan';

/** Text as it is shown. Where the file itself says that it is a number or a day, that too: then nothing is guessed. */
export interface Cell {
  text: string;
  number?: number;
  day?: Day;
}
export type Row = readonly Cell[];

export interface Sheet {
  /** Blank where the kind of file has no sheets. */
  name: string;
  rows: readonly Row[];
}

export const BLANK: Cell = { text: '' };

export const cellAt = (row: Row, column: number): Cell => row[column] ?? BLANK;

export const isBlank = ({ text }: Cell): boolean => text === '' || text.trim() === '';
