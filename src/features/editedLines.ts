/** Approved lines of the Budget that were typed over: which row was which line, and what goes back into it. */
import type { Content } from '../sheet/edit';
import type { Layout } from '../sheet/layout';
import { contentOf } from '../sheet/content';
import { budget } from '../tabs';
import type { BudgetRow } from '../tabs/budget';
import type { Language } from '../words';
import type { Approved, ApprovedLine } from './approved';
import { differencesOf, missingLines, type Difference, type KeptKey } from './approvedLines';
import type { Edited } from './edited';
import { oldContent, touches } from './editedCells';

/** A cell that goes back to what was approved. */
export interface Fixed {
  row: number;
  column: number;
  content: (language: Language) => Content;
  /** Of its line. */
  id: string;
  /** Null for the Id itself. */
  difference: Difference | null;
  /** The row where the Id that was typed stands already; null for all else. */
  takenBy: number | null;
}

/** What a row says of what was approved. */
export type Kept = Pick<BudgetRow, 'row' | 'id' | KeptKey>;

export interface LinesEdited {
  approved: Approved;
  rows: readonly BudgetRow[];
  /** A row as it stands now, whether or not it has a key. */
  rowAt: (row: number) => Kept;
  layout: Layout;
  edited: Edited;
  /** First and last row of the edit. */
  range: readonly [number, number];
}

/** Rows of the edit that bear no approved Id, or one that stands above them already. */
const straysIn = ({ approved, rows, rowAt, range: [top, bottom] }: LinesEdited): Kept[] => {
  const known = new Set(approved.lines.map(({ id }) => id));
  const firstAt = new Map([...rows].reverse().map(({ id, row }) => [id, row]));
  return Array.from({ length: bottom - top + 1 }, (_, at) => rowAt(top + at)).flatMap((row) => {
    const isOwn = row.id !== null && known.has(row.id) && firstAt.get(row.id) === row.row;
    return isOwn ? [] : [row];
  });
};

const hasMoneyOf = (row: Kept, line: ApprovedLine): boolean =>
  !differencesOf(line, row).some(({ key }) => key === 'annual' || key === 'months');

/**
 * Which approved line each row was before the edit took its Id: told by the old value of a single cell; in a block
 * by the row's money, and of rows that were cleared by their order.
 */
const formerly = (lines: LinesEdited): { found: Map<number, ApprovedLine>; lost: string[] } => {
  const { approved, rows, edited } = lines;
  const gone = missingLines(approved, rows);
  if (edited.before !== undefined && edited.rows * edited.columns === 1) {
    const one = gone.find(({ id }) => id === oldContent(edited.before ?? null, true));
    return { found: new Map(one === undefined ? [] : [[edited.row, one]]), lost: [] };
  }
  const strays = straysIn(lines);
  const found = new Map<number, ApprovedLine>();
  const left = gone.filter((line) => {
    const own = strays.find((row) => !found.has(row.row) && hasMoneyOf(row, line));
    if (own !== undefined) found.set(own.row, line);
    return own === undefined;
  });
  const cleared = strays.filter(({ row, id }) => id === null && !found.has(row));
  if (cleared.length < left.length) return { found, lost: left.map(({ id }) => id) };
  left.forEach((line, index) => found.set(cleared[index]?.row ?? 0, line));
  return { found, lost: [] };
};

const idFixed = (
  row: number,
  { layout }: LinesEdited,
  id: string,
  content: Content,
  takenBy: number | null,
) => {
  const column = layout.columns.get('id')?.[0];
  return column === undefined
    ? []
    : [{ row, column, content: () => content, id, difference: null, takenBy } satisfies Fixed];
};

/** An approved Id that was typed into a second row: which of the two would count is nobody's guess. */
const doubled = (lines: LinesEdited): Fixed[] => {
  const { approved, rows, edited } = lines;
  const typed = rows.find(({ row }) => row === edited.row)?.id ?? null;
  const other = rows.find(({ id, row }) => id === typed && row !== edited.row);
  const isOne = edited.rows * edited.columns === 1 && edited.before !== undefined;
  if (!isOne || other === undefined || typed === null || !approved.lines.some(({ id }) => id === typed))
    return [];
  return idFixed(edited.row, lines, typed, oldContent(edited.before ?? null, true), other.row);
};

/** The cells of a row that differ from the approved line: those that were edited, or all where its Id was. */
const cellsFixed = (line: ApprovedLine, row: Kept, { layout, edited }: LinesEdited): Fixed[] => {
  const isWhole = touches(edited, layout, ['id']);
  const isEdited = (at: number): boolean => at >= edited.column && at < edited.column + edited.columns;
  return differencesOf(line, row).flatMap((difference): Fixed[] => {
    const { key, month, was } = difference;
    const column = layout.columns.get(key)?.[month];
    if (column === undefined || !(isWhole || isEdited(column))) return [];
    const content = (language: Language): Content => contentOf(budget.columns[key], was, language);
    return [{ row: row.row, column, content, id: line.id, difference, takenBy: null }];
  });
};

/** What goes back; `lost`: approved lines that the edit took away and that no row can be told to have been. */
export const putBack = (lines: LinesEdited): { fixed: Fixed[]; lost: string[] } => {
  const { approved, layout, edited, rowAt, range } = lines;
  const isNamed = touches(edited, layout, ['id']);
  const twice = isNamed ? doubled(lines) : [];
  const { found, lost } = isNamed ? formerly(lines) : { found: new Map<number, ApprovedLine>(), lost: [] };
  if (twice.length > 0 && found.size === 0) return { fixed: twice, lost };
  const known = new Map(approved.lines.map((line) => [line.id, line]));
  const fixed = Array.from({ length: range[1] - range[0] + 1 }, (_, at) => range[0] + at).flatMap((row) => {
    const now = rowAt(row);
    const was = found.get(row);
    const line = was ?? known.get(now.id ?? '');
    if (line === undefined) return [];
    return [
      ...(was === undefined ? [] : idFixed(row, lines, was.id, was.id, null)),
      ...cellsFixed(line, now, lines),
    ];
  });
  return { fixed, lost };
};
