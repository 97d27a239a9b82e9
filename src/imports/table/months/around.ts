/** Lists what a report by month holds besides its lines and months: the file's other rows, and columns not read. */
import { cellAt, type Row, type Sheet } from '../../grid';
import type { Aside, Table } from '../parts';
import { isEmpty } from '../table';
import type { Columns } from './columns';
import type { Kind, Line } from './lines';

/** The file's row of a figure, by its line and column in the report. */
export type Place = (line: number, column: number) => number;
const WHY: Readonly<Record<Exclude<Kind, 'line'>, Aside>> = {
  heading: 'below',
  note: 'below',
  carried: 'below',
  sum: 'total',
};

export const asidesOf = (lines: readonly Line[], place: Place): Table['asides'] =>
  lines.flatMap(({ index, kind, row }) =>
    kind === 'line' ? [] : [{ at: place(index, 0), cells: row, why: WHY[kind] }],
  );

/** In a transposed report: the file's rows that are not months. */
export const besidesOf = (
  { rows }: Sheet,
  { header, months, totals, label, groups }: Columns,
  before: number,
): Table['asides'] =>
  rows.slice(header + 1).flatMap((cells, index) => {
    const column = index + 1;
    if (isEmpty(cells) || [...months.map((one) => one.column), label, ...groups].includes(column)) return [];
    const why = totals.includes(column) ? ('total' as const) : ('below' as const);
    return [{ at: before + header + column + 1, cells, why }];
  });

/** Headers of other columns with amounts, which are not read. */
export const passedIn = (rows: readonly Row[], { header, below, others }: Columns): string[] =>
  others.map((column) => {
    const textsIn = (some: readonly Row[]): string[] =>
      some.map((row) => cellAt(row, column).text.trim()).filter((text) => text !== '');
    const own = textsIn(rows.slice(header, below));
    return own.length > 0 ? own.join(' · ') : (textsIn(rows.slice(below))[0] ?? '');
  });
