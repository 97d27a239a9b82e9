import type { Day } from './domain/plan';
import type { Edit } from './sheet/edit';
import type { Cells } from './sheet/layout';
import type { TabRef } from './sheet/tab';
import type { Language } from './words';

/** One of the plan's own tabs, as it stands in the spreadsheet. */
export interface Sheet {
  ref: TabRef;
  /** Its present name, since people rename tabs. Costs a read the first time. */
  name: () => string;
  /** All cells as values, from A1; dates are JS Dates. Costs a read the first time. */
  cells: () => Cells;
  /** Rows from the first to the last given, as values. Costs a read each time, unless all cells are read. */
  rows: (first: number, last: number) => Cells;
  /**
   * Its leftmost columns. Costs a read the first time, unless all cells are read; reading all cells later costs
   * another. Callers may add known cells to the right of a row.
   */
  left: (columns: number) => unknown[][];
  /** How far its cells reach. Costs no read. */
  size: () => { rows: number; columns: number };
  /** The formulas of the same cells, '' where there is none. Costs a read the first time. */
  formulas: () => readonly (readonly string[])[];
  /** The formulas of rows from the first to the last given. Costs a read each time, unless all are read. */
  formulaRows: (first: number, last: number) => readonly (readonly string[])[];
  /** The notes on the same cells, '' where there is none. Costs a read the first time. */
  notes: () => readonly (readonly string[])[];
}

/** The texts of the tab on which a person tries what a script cannot. */
interface TryWords {
  title: string;
  lead: string;
  tasks: readonly string[];
}

/** Tries what is believed about Google, and answers what was observed, by the name of the belief. */
export interface Tries {
  /** Everything that a script can try, on a tab of its own; the tab stays for what a person has to do. */
  alone: (words: TryWords) => Readonly<Record<string, string>>;
  /** The results of the rest; removes the tab. */
  rest: () => Readonly<Record<string, string>>;
  /** Where it was tried. */
  place: () => { locale: string; timeZone: string };
}

/** Cells that are not ours, on a tab or in a named range, and the position of the first one. */
export interface Foreign {
  cells: Cells;
  sheet: string;
  row: number;
  column: number;
}

/** Everything that we ask of a spreadsheet. Features only read through it; their edits are applied afterwards. */
export interface Workbook {
  /** The language of the person's Google account, used until there is a plan. */
  userLanguage: Language;
  /** The address with which the person is signed in; blank if Google does not tell. */
  signedIn: () => string;
  /** The locale of the spreadsheet: 'en_US', 'vi_VN'. Costs a read the first time. */
  locale: () => string;
  /** Today in the spreadsheet's time zone. Costs a read the first time a day is asked for. */
  today: () => Day;
  /** The calendar day of a date cell, in the spreadsheet's time zone. */
  dayOf: (date: Date) => Day;
  /** The years that have a plan here, in order; empty if there is only one plan. */
  years: readonly string[];
  /** The year being worked on, if it is not the first one; otherwise blank. */
  year: string;
  /**
   * The plan's own tab, whatever its present name; null if there is none. Another year's by a key such as 'budget of
   * 2027'.
   */
  sheet: (ref: TabRef) => Sheet | null;
  /** The keys of the plan's existing tabs: 'budget', 'review 2026-03', …; of the year being worked on, or another. */
  keys: (year?: string) => readonly string[];
  /** A sheet by its present name, ours or not: it may be a half-built tab of ours, or a person's own. */
  named: (name: string) => Sheet | null;
  /** The content of a tab or named range; null if there is none. Costs a read. Not used by edits. */
  foreign: (name: string) => Foreign | null;
  /** What a tab's mark carries: known without a read, lost with the tab. Blank if there is nothing. */
  carried: (ref: Pick<TabRef, 'key'>) => string;
  /** What the add-on stores outside the cells, where nobody edits it; a copy of the file has none of it. One read. */
  kept: () => Readonly<Record<string, string>>;
  /** A data file that ships with the add-on, read only when needed. */
  shipped: (name: string) => unknown;
  /** Runs the check of the installation; null if nobody asks for it. */
  tries: Tries | null;
  /** Applies edits, in as few calls as there are blocks. */
  apply: (edits: readonly Edit[]) => void;
}
