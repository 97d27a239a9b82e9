import type { Day } from './domain/plan';
import type { Edit } from './sheet/edit';
import type { Cells } from './sheet/layout';
import type { TabRef } from './sheet/tab';
import type { Language } from './words';

/** One of the plan's own tabs, as it stands in the spreadsheet. */
export interface Sheet {
  ref: TabRef;
  /** Its name as it is now: people rename tabs. Costs a read the first time. */
  name: () => string;
  /** All cells as values, from A1; dates are JS Dates. Costs a read the first time. */
  cells: () => Cells;
  /** Some of its rows, the first and the last given, as values. Costs a read each time, where not all of them are read. */
  rows: (first: number, last: number) => Cells;
  /**
   * Its leftmost columns, where not all are read yet. Costs a read the first time; all cells cost another then. What is
   * known of a row right of them may be put beside it.
   */
  left: (columns: number) => unknown[][];
  /** How far its cells reach. Costs no read. */
  size: () => { rows: number; columns: number };
  /** The formulas of the same cells, '' where there is none. Costs a read the first time. */
  formulas: () => readonly (readonly string[])[];
  /** Those of some of its rows, the first and the last given. Costs a read each time, where not all of them are read. */
  formulaRows: (first: number, last: number) => readonly (readonly string[])[];
  /** The notes on the same cells, '' where there is none. Costs a read the first time. */
  notes: () => readonly (readonly string[])[];
}

/** The words of the tab on which a person tries what a script cannot. */
interface TryWords {
  title: string;
  lead: string;
  tasks: readonly string[];
}

/** Tries what is believed of Google, and answers what was seen, by the name of the belief. */
export interface Tries {
  /** All that a script can try, on a tab of its own; the tab stays for what a person has to do. */
  alone: (words: TryWords) => Readonly<Record<string, string>>;
  /** What became of the rest meanwhile; the tab goes. */
  rest: () => Readonly<Record<string, string>>;
  /** Where it was tried. */
  place: () => { locale: string; timeZone: string };
}

/** Cells that are not ours, on a tab or in a named range, and where the first of them stands. */
export interface Foreign {
  cells: Cells;
  sheet: string;
  row: number;
  column: number;
}

/** All that we ask of a spreadsheet. Features read through it and never write: they answer edits. */
export interface Workbook {
  /** The language of the person's Google account: what is spoken before there is a plan. */
  userLanguage: Language;
  /** The address with which the person is signed in; blank where Google does not tell it. */
  signedIn: () => string;
  /** The locale of the spreadsheet: 'en_US', 'vi_VN'. Costs a read the first time. */
  locale: () => string;
  /** Today, where the spreadsheet is. Costs a read the first time a day is asked for. */
  today: () => Day;
  /** The calendar day of a date cell, in the spreadsheet's time zone. */
  dayOf: (date: Date) => Day;
  /** The years that have a plan of their own here, in their order; none where there is one plan only. */
  years: readonly string[];
  /** The year that is worked on, where that is not the first one; blank where it is. */
  year: string;
  /** The plan's own tab, whatever people renamed it to; null where there is none. Of another year: 'budget of 2027'. */
  sheet: (ref: TabRef) => Sheet | null;
  /** The keys of the plan's own tabs that are there: 'budget', 'review 2026-03', …; of the year worked on or another. */
  keys: (year?: string) => readonly string[];
  /** A sheet by its present name, whoever's it is: a half-built tab of ours, or one of the person's own. */
  named: (name: string) => Sheet | null;
  /** What a tab or a named range of that name holds; null where there is none. Costs a read. Not asked by edits. */
  foreign: (name: string) => Foreign | null;
  /** What the mark of a tab carries: known without a read, gone with the tab. Blank where there is none. */
  carried: (ref: Pick<TabRef, 'key'>) => string;
  /** What the add-on keeps beside the cells, where nobody edits it; a copy of the file has none of it. One read. */
  kept: () => Readonly<Record<string, string>>;
  /** A data file that ships with the add-on, read only when it is needed. */
  shipped: (name: string) => unknown;
  /** Tries the installation; null where nobody asks for it. */
  tries: Tries | null;
  /** Makes the edits, in as few calls as there are blocks. */
  apply: (edits: readonly Edit[]) => void;
}
