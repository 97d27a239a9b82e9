import type { Day } from '../domain/plan';
import type { Area } from './places/address';
import type { TabRef } from './tab';

/** A native formula, rendered for the cell it goes to. */
export interface WrittenFormula {
  formula: string;
}
export interface WrittenDay {
  day: Day;
  /** The instant itself where a time of day is written back as it was: it is shown in the spreadsheet's time zone. */
  at?: Date;
}
/** What goes into a cell. Text is always written as text, whatever it begins with. */
export type Content = null | string | number | boolean | WrittenFormula | WrittenDay;

type Align = 'left' | 'center' | 'right';

/** How cells look. */
export interface Look {
  /** A number format as en_US writes it; Sheets draws it in its own locale. */
  format?: string;
  background?: string;
  colour?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  wrap?: boolean;
  align?: Align;
}

/** Columns beside each other, numbered from 1. */
export interface Columns {
  column: number;
  columns: number;
}

export interface Cell {
  content: Content;
  look?: Look;
  note?: string;
  /** Written back as it was, because it stands between cells that change. */
  unchanged?: true;
}

/** A rule that colours cells while its formula holds; the formula may name cells of its own sheet only. */
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

/** A chart of rows: the first names the months, each other one is a series, named in its first column. */
export interface WrittenChart {
  title: string;
  /** Titles by which it is known as ours, in whatever language it was drawn. */
  known: readonly string[];
  area: Area & { rows: number };
  at: { row: number; column: number; x: number; y: number };
  width: number;
  height: number;
  series: readonly Series[];
}

/**
 * One change that a feature wants. Edits are data: they can be shown before they are made,
 * counted, and compared in a test. Only the workbook makes them.
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
      /** Left of all other tabs. */
      first?: boolean;
      /** What its mark carries from the first; what may only be said when all the rest stands comes by 'carry'. */
      carried?: string;
    }
  /** A block of cells, every one of them replaced; owned columns lose whatever looks they had, too. */
  | {
      kind: 'write';
      tab: TabRef;
      row: number;
      column: number;
      cells: readonly (readonly Cell[])[];
      /** All columns, or the runs of them that are wholly ours. */
      owned?: true | readonly Columns[];
      /** Below all that was read: rows are added for it, needed or not, so that the size need not be asked for. */
      below?: boolean;
      /** Made after all other edits, of all tabs: what tells a later run that nothing is left to do. */
      last?: true;
    }
  | { kind: 'dress'; tab: TabRef; areas: readonly Area[]; look: Look }
  /** A dropdown; a value that is not on the list is flagged. */
  | { kind: 'choices'; tab: TabRef; areas: readonly Area[]; values: readonly string[]; help: string }
  /** A dropdown of what stands in some cells of another tab; what is not there is flagged. */
  | {
      kind: 'choices from';
      tab: TabRef;
      areas: readonly Area[];
      from: { key: string; area: Area };
      help: string;
    }
  /** Flags the cells whose row does not satisfy a formula, written for the first row. */
  | { kind: 'accept'; tab: TabRef; areas: readonly Area[]; formula: string; help: string }
  | { kind: 'ticks'; tab: TabRef; areas: readonly Area[] }
  /** What stands in the cells goes, in one call; looks, dropdowns and notes stay. */
  | { kind: 'empty'; tab: TabRef; areas: readonly Area[] }
  /** Cells lose their dropdowns and tick boxes; what stands in them stays. */
  | { kind: 'unguard'; tab: TabRef; areas: readonly Area[] }
  | { kind: 'widths'; tab: TabRef; widths: readonly { column: number; columns: number; width: number }[] }
  | { kind: 'heights'; tab: TabRef; heights: readonly { row: number; rows: number; height: number }[] }
  /** Rows below a given one; made before all other edits of the tab, whose rows count them. */
  | { kind: 'insert rows'; tab: TabRef; after: number; rows: number }
  | { kind: 'hide gridlines'; tab: TabRef }
  /** Adds the charts that are not there; those that a person changed or added stay. */
  | { kind: 'charts'; tab: TabRef; charts: readonly WrittenChart[] }
  | { kind: 'freeze'; tab: TabRef; rows: number; columns: number }
  /** Columns that a person opens when they are wanted: grouped where they are not yet, and folded. */
  | { kind: 'fold'; tab: TabRef; groups: readonly Columns[] }
  | { kind: 'unfold'; tab: TabRef }
  | { kind: 'hide columns'; tab: TabRef; column: number; columns: number }
  /** Asks before an edit; refuses nothing. */
  | { kind: 'protect'; tab: TabRef; areas: readonly Area[]; why: string }
  /** Asks before any edit of the tab, or no longer. */
  | { kind: 'protect tab'; tab: TabRef; why: string }
  | { kind: 'unprotect tab'; tab: TabRef }
  | { kind: 'rules'; tab: TabRef; rules: readonly WrittenRule[] }
  /** Made when all tabs are written: formulas name a tab by the name that it has before, and follow it. */
  | { kind: 'rename'; tab: TabRef; name: string }
  /** A tab of ours that lost its mark, or never got it, is ours from now on. */
  | { kind: 'adopt'; tab: TabRef; name: string; carried?: string }
  /** Opens the tab, at a cell of it where one is named. */
  | { kind: 'show'; tab: TabRef; cell?: { row: number; column: number } }
  /** Carried by the tab's mark, at most 28,000 characters. Made when all other edits are made, of all tabs. */
  | { kind: 'carry'; tab: TabRef; value: string }
  /** The last of all: the year whose tabs are the plan from now on, of all years that have one. */
  | { kind: 'work on'; tab: TabRef; year: string; years: readonly string[] }
  /** Makes nothing: the whole run is refused where these columns of an area do not hold what they did when they were read. */
  | {
      kind: 'as read';
      tab: TabRef;
      area: Required<Area>;
      columns: readonly number[];
      cells: readonly (readonly unknown[])[];
    }
  /** Kept beside the cells, where nobody edits it; at most 9 KB a value. */
  | { kind: 'keep'; tab: TabRef; values: Readonly<Record<string, string>> };

/** An edit that writes cells. */
export type WriteEdit = Extract<Edit, { kind: 'write' }>;

/** What a person is told before edits are made. */
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
