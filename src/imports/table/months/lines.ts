/** Rows of a report by month, told apart: headings, lines, and what is a sum of lines by its name or by its figures. */
import { cellAt, isBlank, type Row } from '../../grid';
import { decimalMarkOf, isAmountLike, type DecimalMark } from '../amounts';
import { figure } from '../orders';
import { isLetters } from '../table';
import { isBalanceName, isDeeper, isNoMoney, isPartName, isSumName, plainName, summedName } from './called';
import type { Columns } from './columns';
import { placeOf, slackOf } from './rounding';

/** `carried`: a balance, or what is no money. */
export type Kind = 'heading' | 'line' | 'sum' | 'carried' | 'note';

export interface Line {
  /** The row below the first of the sheet's, from 0. */
  index: number;
  kind: Kind;
  label: string;
  /** What stands in other columns of words. */
  group: string;
  row: Row;
  /** Of each month, in units; NaN where a cell is not understood. */
  figures: readonly number[];
  /** The last place that the report is written to, in units. */
  place: number;
  /** Where it is the sum of what stands below it: how many rows from it on. */
  over?: number;
}

/** Where either mark may be meant, figures add up as whole ones: 1.000 beside 300 is a thousand, 1.000 beside 2.000 adds up alike. */
const markOf = (rows: readonly Row[], { months }: Columns): DecimalMark => {
  const cells = rows.flatMap((row) => months.map(({ column }) => cellAt(row, column)));
  const found = decimalMarkOf(cells.filter((cell) => isAmountLike(cell)));
  if ('only' in found) return found.only;
  return 'either' in found && cells.some(({ text }) => text.includes('.')) ? ',' : '.';
};

const kindOf = (label: string, row: Row, columns: Columns): Kind => {
  const cells = [...columns.months.map(({ column }) => column), ...columns.totals].map((at) =>
    cellAt(row, at),
  );
  if (!cells.some((cell) => isAmountLike(cell)) && !columns.months.some(({ column }) => isOdd(row, column)))
    return label === '' ? 'note' : 'heading';
  const plain = plainName(label);
  if (
    isPartName(plain) ||
    isBalanceName(plain) ||
    isNoMoney(
      label,
      columns.months.map(({ column }) => cellAt(row, column)),
    )
  )
    return 'carried';
  return isSumName(plain) ? 'sum' : 'line';
};
/** What is neither blank nor an amount, where an amount is expected; words below months are of headers or notes. */
const isOdd = (row: Row, column: number): boolean => /^[#?]/.test(cellAt(row, column).text.trim());

/** Words that go on beneath a line of which they are part, until no dash stands before them. */
const withoutParts = (lines: readonly Line[]): Line[] => {
  let isPart = false;
  return lines.map((line) => {
    if (line.kind === 'heading') isPart = isPartName(plainName(line.label));
    else if (isPart && !/^\s*[-–+•*]/.test(line.label)) isPart = false;
    return isPart && line.kind === 'line' ? { ...line, kind: 'carried' } : line;
  });
};

export const linesBelow = (rows: readonly Row[], columns: Columns): Line[] => {
  const data = rows.slice(columns.below);
  const mark = markOf(data, columns);
  const place = placeOf(
    data.flatMap((row) => columns.months.map(({ column }) => cellAt(row, column))),
    mark,
  );
  const lines = data.flatMap((row, at): Line[] => {
    if (row.every(isBlank)) return [];
    const own = cellAt(row, columns.label).text;
    const group = columns.groups
      .map((column) => cellAt(row, column).text.trim())
      .filter((text) => text !== '');
    const label = own.trim() === '' ? (group[0] ?? '') : own;
    return [
      {
        index: columns.below + at,
        kind: at === 0 && isLetters(row) ? 'note' : kindOf(label, row, columns),
        label,
        group: own.trim() === '' ? '' : group.join(' · '),
        row,
        figures: columns.months.map(({ column }) => figure(row, column, mark)),
        place,
      },
    ];
  });
  return withParents(withoutParts(lines));
};

export const added = (
  lines: readonly Line[],
  width: number,
  weigh: (line: Line) => number = () => 1,
): number[] =>
  Array.from({ length: width }, (_, at) =>
    lines.reduce((sum, line) => sum + weigh(line) * (line.figures[at] ?? 0), 0),
  );
export const areEqual = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((figure, at) => figure === other[at]);

/** Figures so many times larger than what rounding leaves are near one another for a reason. */
const LARGE = 20;
/** Whether what is called a sum is that of some lines; but for the rounding of each. */
export const isSumOf = ({ figures, place }: Line, sums: readonly number[], parts: number): boolean => {
  const slack = slackOf(parts, place);
  const size = figures.reduce((all, figure) => all + Math.abs(figure), 0);
  const near = size > LARGE * slack * figures.length ? slack : 0;
  return figures.every((figure, at) => Math.abs(figure - (sums[at] ?? NaN)) <= near);
};

/** Whether figures are no such that come about by chance: some of them differ. */
export const areTelling = (figures: readonly number[]): boolean =>
  new Set(figures.filter((figure) => figure !== 0)).size > 1;

export const isLeaf = ({ kind }: Line): boolean => kind === 'line';

/** How far below a line the lines reach that it is the sum of; 0 where it is none. */
const reachOf = (lines: readonly Line[], at: number): number => {
  const line = lines[at];
  if (line?.kind !== 'line') return 0;
  const deeper = deeperBelow(lines, at);
  if (deeper > 0) return deeper;
  if (!areTelling(line.figures)) return 0;
  const below: Line[] = [];
  for (let end = at + 1; end < lines.length; end++) {
    const next = lines[end];
    if (next === undefined || (next.kind === 'sum' && next.over === undefined) || next.kind === 'heading')
      return 0;
    if (!isLeaf(next)) continue;
    below.push(next);
    const isOne = below.length > 1 && areEqual(line.figures, added(below, line.figures.length));
    if (isOne) return end - at;
  }
  return 0;
};

/** Rows that stand deeper by their numbers or blanks are what a line is the sum of, unless a sum of them comes below. */
const deeperBelow = (lines: readonly Line[], at: number): number => {
  const label = lines[at]?.label ?? '';
  let end = at + 1;
  while (lines[end] !== undefined && isDeeper(lines[end]?.label ?? '', label)) end++;
  const inside = lines.slice(at + 1, end);
  const isClosing = ({ kind, label: its }: Line): boolean =>
    kind === 'sum' && summedName(plainName(its)) === plainName(label);
  return lines.slice(at + 1, end + 1).some(isClosing) || !inside.some(isLeaf) ? 0 : end - at - 1;
};

/** From the last line up: of what stands deepest, sums come first. */
const withParents = (lines: readonly Line[]): Line[] => {
  const found = [...lines];
  for (let at = found.length - 1; at >= 0; at--) {
    const over = reachOf(found, at);
    const line = found[at];
    if (line !== undefined && over > 0) found[at] = { ...line, kind: 'sum', over };
  }
  return found;
};
