/** A board: a page of rows that are each their own, known by tags that stand in a hidden column. */
import type { Words } from '../../../words';
import type { Look, Series } from '../../edit';
import type { Formula } from '../../formula';
import type { Cells, Layout } from '../../layout';
import type { RuleColour } from '../../style';
import type { Columns, TabRef } from '../../tab';

export interface BoardCell {
  key: string;
  month: number;
  value: Words | string | number | Formula | null;
  look: Look;
  note?: Words;
}

export interface BoardRow {
  /** Its first word is the row's kind. */
  tag: string;
  height: number;
  cells: readonly BoardCell[];
}

/** Colours some cells of the rows of one kind. */
export interface BoardRule {
  /** Where cells are coloured: rows by their kind or tag, columns by their keys. */
  rows: string;
  columns: readonly string[];
  /** Over the first of these cells, moving along. */
  when: Formula;
  colour: RuleColour;
}

export interface BoardChart {
  title: Words;
  /** What it was called before, by which it is known still. */
  former: readonly Words[];
  /** Tags of the row that names the months, and of the last series. */
  first: string;
  last: string;
  /** The column that names the series, and the one with the months. */
  names: string;
  months: string;
  /** The row that it stands on, and how far from the left. */
  on: string;
  x: number;
  width: number;
  height: number;
  series: readonly Series[];
}

export interface Board extends TabRef {
  colour: string;
  columns: Columns;
  /** The column of the tags. */
  tagIn: string;
  /** The tag of the row with the columns' headers. */
  header: string;
  rows: readonly BoardRow[];
  /** One row of each kind that may have come and gone: which cells such a row had. */
  kinds: readonly BoardRow[];
  rules: readonly BoardRule[];
  charts: readonly BoardChart[];
}

/** A board that is there already, as it was read. */
export interface StandingBoard {
  cells: Cells;
  layout: Layout;
}
