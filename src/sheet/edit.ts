import type { Day } from '../domain/plan';
import type { Area } from './places/address';
import type { TabRef } from './tab';

/** A native formula, already rendered for its cell. */
export interface WrittenFormula {
  formula: string;
}
export interface WrittenDay {
  day: Day;
  /**
   * The instant, where a date with a time of day is written back unchanged; it is shown in the spreadsheet's time zone.
   */
  at?: Date;
}
/** The content of a cell. Text is always written as text, whatever it begins with. */
export type Content = null | string | number | boolean | WrittenFormula | WrittenDay;

type Align = 'left' | 'center' | 'right';

/** How cells look. */
export interface Look {
  /** A number format in en_US notation; Sheets shows it in the spreadsheet's locale. */
  format?: string;
  background?: string;
  colour?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  wrap?: boolean;
  align?: Align;
}

/** Neighbouring columns; the first column is 1. */
export interface ColumnRun {
  column: number;
  columns: number;
}

export interface Cell {
  content: Content;
  look?: Look;
  note?: string;
  /** Written back unchanged, because it lies between cells that change. */
  unchanged?: true;
}

/** A conditional format: it colours cells where its formula holds. The formula may refer to its own sheet only. */
interface WrittenRule {
  areas: readonly Area[];
  formula: string;
  background: string;
  colour: string;
}

/** How a series of a chart is drawn. */
export interface Series {
  as: 'columns' | 'line';
  colour: string;
  isDashed?: boolean;
}

/** A chart of rows: the first row names the months, each other row is a series named in its first column. */
export interface WrittenChart {
  title: string;
  /** Titles, in any language, by which the chart is recognised as ours. */
  known: readonly string[];
  area: Area & { rows: number };
  at: { row: number; column: number; x: number; y: number };
  width: number;
  height: number;
  series: readonly Series[];
}

/**
 * One change that a feature wants. Edits are data: they can be shown before they are made, counted, and compared in a
 * test. Only the workbook applies them.
 */
export type Edit =
  | {
      kind: 'add tab';
      tab: TabRef;
      name: string;
      rows: number;
      columns: number;
      colour: string;
      hidden?: boolean;
      /** Adds the tab to the left of all others. */
      first?: boolean;
      /**
       * What the tab's mark carries from the start. What may only be recorded once everything else is written uses
       * 'carry'.
       */
      carried?: string;
    }
  /** Replaces every cell of a block; in owned columns, existing looks are removed too. */
  | {
      kind: 'write';
      tab: TabRef;
      row: number;
      column: number;
      cells: readonly (readonly Cell[])[];
      /** All columns, or the runs of columns that belong to us entirely. */
      owned?: true | readonly ColumnRun[];
      /** The block is below everything that was read: rows are added for it without asking for the sheet's size. */
      below?: boolean;
      /** Applied after all other edits of all tabs: it tells a later run that nothing is left to do. */
      last?: true;
    }
  | { kind: 'dress'; tab: TabRef; areas: readonly Area[]; look: Look }
  /** A dropdown; other values are flagged, not refused. */
  | { kind: 'choices'; tab: TabRef; areas: readonly Area[]; values: readonly string[]; help: string }
  /** A dropdown of the values in some cells of another tab; other values are flagged. */
  | {
      kind: 'choices from';
      tab: TabRef;
      areas: readonly Area[];
      from: { key: string; area: Area };
      help: string;
    }
  /** Flags cells whose row does not satisfy a formula, which is written for the first row. */
  | { kind: 'accept'; tab: TabRef; areas: readonly Area[]; formula: string; help: string }
  | { kind: 'ticks'; tab: TabRef; areas: readonly Area[] }
  /** Clears the content of cells in one call; looks, dropdowns and notes stay. */
  | { kind: 'empty'; tab: TabRef; areas: readonly Area[] }
  /** Removes dropdowns and tick boxes from cells; their content stays. */
  | { kind: 'unguard'; tab: TabRef; areas: readonly Area[] }
  | { kind: 'widths'; tab: TabRef; widths: readonly { column: number; columns: number; width: number }[] }
  | { kind: 'heights'; tab: TabRef; heights: readonly { row: number; rows: number; height: number }[] }
  /** Adds rows below a given one. Applied before all other edits of the tab, whose row numbers include them. */
  | { kind: 'insert rows'; tab: TabRef; after: number; rows: number }
  | { kind: 'hide gridlines'; tab: TabRef }
  /** Adds charts that are missing; those that a person changed or added stay. */
  | { kind: 'charts'; tab: TabRef; charts: readonly WrittenChart[] }
  | { kind: 'freeze'; tab: TabRef; rows: number; columns: number }
  /** Groups columns that are not grouped yet, and folds them until a person opens them. */
  | { kind: 'fold'; tab: TabRef; groups: readonly ColumnRun[] }
  | { kind: 'unfold'; tab: TabRef }
  | { kind: 'hide columns'; tab: TabRef; column: number; columns: number }
  /** Warns before an edit, but does not refuse it. */
  | { kind: 'protect'; tab: TabRef; areas: readonly Area[]; why: string }
  /** Warns before any edit of the tab, or no longer does. */
  | { kind: 'protect tab'; tab: TabRef; why: string }
  | { kind: 'unprotect tab'; tab: TabRef }
  | { kind: 'rules'; tab: TabRef; rules: readonly WrittenRule[] }
  /** Applied after all tabs are written: formulas refer to the old name, and follow the change. */
  | { kind: 'rename'; tab: TabRef; name: string }
  /** Marks a tab that lost its mark, or never got one, as ours. */
  | { kind: 'adopt'; tab: TabRef; name: string; carried?: string }
  /** Opens the tab, at a cell if one is given. */
  | { kind: 'show'; tab: TabRef; cell?: { row: number; column: number } }
  /** Stores a value in the tab's mark, at most 28,000 characters. Applied after all other edits of all tabs. */
  | { kind: 'carry'; tab: TabRef; value: string }
  /** Applied last of all: from now on the tabs of this year are the plan, among all years that have one. */
  | { kind: 'work on'; tab: TabRef; year: string; years: readonly string[] }
  /** Changes nothing: refuses the whole run if these columns of an area no longer hold what was read. */
  | {
      kind: 'as read';
      tab: TabRef;
      area: Required<Area>;
      columns: readonly number[];
      cells: readonly (readonly unknown[])[];
    }
  /** Stores values outside the cells, where nobody edits them; at most 9 KB each. */
  | { kind: 'keep'; tab: TabRef; values: Readonly<Record<string, string>> };

/** An edit that writes cells. */
export type WriteEdit = Extract<Edit, { kind: 'write' }>;

/** The summary that a person sees before edits are made. */
export interface EditCount {
  tabs: string[];
  cells: number;
}

const isChanged = ({ content, unchanged }: Cell): boolean =>
  content !== null && content !== '' && unchanged !== true;
const changed = (rows: readonly (readonly Cell[])[]): number =>
  rows.reduce((sum, row) => sum + row.filter(isChanged).length, 0);

export const countOf = (edits: readonly Edit[]): EditCount => ({
  tabs: edits.flatMap((edit) => (edit.kind === 'add tab' ? [edit.name] : [])),
  cells: edits.reduce((sum, edit) => (edit.kind === 'write' ? sum + changed(edit.cells) : sum), 0),
});
