/** Classifies the rows of a report by month: headings, lines, and sums of lines, found by name or by figures. */
import { cellAt, isBlank, type Row } from '../../grid';
import { decimalMarkOf, isAmountLike, type DecimalMark } from '../amounts';
import { figure } from '../orders';
import { isLetters } from '../table';
import { isBalanceName, isDeeper, isNoMoney, isPartName, isSumName, plainName, summedName } from './called';
import type { Columns } from './columns';
import { placeOf, slackOf } from './rounding';

/** `carried`: a balance, or something that is no money. */
export type Kind = 'heading' | 'line' | 'sum' | 'carried' | 'note';

export interface Line {
  /** The row of the sheet, from 0. */
  index: number;
  kind: Kind;
  label: string;
  /** The text in other columns, which names the line's group. */
  group: string;
  row: Row;
  /** One for each month, in units; NaN where a cell is not understood. */
  figures: readonly number[];
  /** The smallest decimal place that the report uses, in units. */
  place: number;
  /** For a sum of lines below it: the number of rows that it covers. */
  over?: number;
}

/**
 * If both decimal marks fit, a point is read as thousands: 1.000 beside 300 must be a thousand, and 1.000 beside 2.000
 * adds up either way.
 */
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
/** Error values where an amount is expected; words below months belong to headers or notes. */
const isOdd = (row: Row, column: number): boolean => /^[#?]/.test(cellAt(row, column).text.trim());

/** Lines below a “thereof” heading are parts of a line that counts already, as long as they begin with a dash. */
const withoutParts = (lines: readonly Line[]): Line[] => {
  let isPart = false;
  return lines.map((line) => {
    if (line.kind === 'heading') isPart = isPartName(plainName(line.label));
    else if (isPart && !/^\s*[-–+•*]/.test(line.label)) isPart = false;
    return isPart && line.kind === 'line' ? { ...line, kind: 'carried' } : line;
  });
};

const blanksBefore = ({ label }: Line): number => label.length - label.trimStart().length;
/** A sum's name indented below another sum, with nothing below itself, is one of its lines: “Operating income”. */
const withInner = (lines: readonly Line[]): Line[] =>
  lines.map((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const isInner =
      [line, before].every((one) => one?.kind === 'sum') &&
      before !== undefined &&
      blanksBefore(line) > blanksBefore(before) &&
      (next === undefined || blanksBefore(next) <= blanksBefore(line));
    return isInner ? { ...line, kind: 'line' } : line;
  });

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
  return withParents(withInner(withoutParts(lines)));
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

/** Figures this many times larger than their rounding errors do not agree by chance. */
const LARGE = 20;
/** Whether a sum equals these lines, within the rounding of each. */
export const isSumOf = ({ figures, place }: Line, sums: readonly number[], parts: number): boolean => {
  const slack = slackOf(parts, place);
  const size = figures.reduce((all, figure) => all + Math.abs(figure), 0);
  const near = size > LARGE * slack * figures.length ? slack : 0;
  return figures.every((figure, at) => Math.abs(figure - (sums[at] ?? NaN)) <= near);
};

/** Whether figures are varied enough not to agree by chance: at least two differ. */
export const areTelling = (figures: readonly number[]): boolean =>
  new Set(figures.filter((figure) => figure !== 0)).size > 1;

export const isLeaf = ({ kind }: Line): boolean => kind === 'line';

/** How many rows below a line it is the sum of; 0 where it is no such sum. */
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

/**
 * The number of rows below that are deeper by numbering or indentation, which the line sums up; 0 if a sum row for it
 * follows.
 */
const deeperBelow = (lines: readonly Line[], at: number): number => {
  const label = lines[at]?.label ?? '';
  let end = at + 1;
  while (lines[end] !== undefined && isDeeper(lines[end]?.label ?? '', label)) end++;
  const inside = lines.slice(at + 1, end);
  const isClosing = ({ kind, label: its }: Line): boolean =>
    kind === 'sum' && summedName(plainName(its)) === plainName(label);
  return lines.slice(at + 1, end + 1).some(isClosing) || !inside.some(isLeaf) ? 0 : end - at - 1;
};

/** Goes from the last line up, so that the deepest sums are found first. */
const withParents = (lines: readonly Line[]): Line[] => {
  const found = [...lines];
  for (let at = found.length - 1; at >= 0; at--) {
    const over = reachOf(found, at);
    const line = found[at];
    if (line !== undefined && over > 0) found[at] = { ...line, kind: 'sum', over };
  }
  return found;
};
