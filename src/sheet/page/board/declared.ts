/** A board: a page with rows that all differ, recognised by tags in a hidden column. */
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

/** A rule that colours some cells of rows of one kind. */
export interface BoardRule {
  /** Which cells: rows by their kind or tag, columns by their keys. */
  rows: string;
  columns: readonly string[];
  /** A formula for the first of these cells; it moves along. */
  when: Formula;
  colour: RuleColour;
}

export interface BoardChart {
  title: Words;
  /** Former titles, by which the chart is still recognised. */
  former: readonly Words[];
  /** Tags of the row that names the months, and of the last series' row. */
  first: string;
  last: string;
  /** The column of the series' names, and the column of months. */
  names: string;
  months: string;
  /** The row that the chart is placed on, and its distance from the left. */
  on: string;
  x: number;
  width: number;
  height: number;
  series: readonly Series[];
}

export interface Board extends TabRef {
  colour: string;
  columns: Columns;
  /** The column that holds the tags. */
  tagIn: string;
  /** The tag of the header row. */
  header: string;
  rows: readonly BoardRow[];
  /** One example row of each kind that may have existed before, to know which cells such a row had. */
  kinds: readonly BoardRow[];
  rules: readonly BoardRule[];
  charts: readonly BoardChart[];
}

/** An existing board, as it was read. */
export interface StandingBoard {
  cells: Cells;
  layout: Layout;
}
