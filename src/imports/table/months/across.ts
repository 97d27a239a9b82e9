/**
 * A report with a column for each month, such as “Profit and loss by month”: each amount of a line in a month becomes a
 * row, dated on the month's last day. Sums are left out, and checked against their lines.
 */
import { cellAt, isBlank, type Cell, type Row, type Sheet } from '../../grid';
import { isBelowZero, isNothing } from '../amounts';
import { plainHeader } from '../headers';
import type { Aside, MonthSums, Table, TableRow } from '../parts';
import { toldIn, yearOf } from '../years';
import { areCounted, isNotHappened, isOfSheet, isUnitHeader } from './called';
import { columnsIn, type Columns, type MonthColumn } from './columns';
import { linesBelow, type Kind, type Line } from './lines';
import { dayOfMonth } from './named';
import {
  placedIn,
  sumsIn,
  withSignsProven,
  withUnnamedSums,
  withWaysProven,
  type Placed,
  type SumOf,
} from './sums';

/** Why a report by month is not read, since it would give wrong figures. */
export interface Unfit {
  why: 'several' | 'sheet' | 'planned' | 'wayless' | 'nameless';
  at: number;
  found: string;
}

const NAMES = ['Ngày / Date', 'Diễn giải / Description'];
const SIDES = ['Thu / In', 'Chi / Out'];
const AMOUNT = 'Số tiền / Amount';
const BLANK_CELL: Cell = { text: '' };

const WHY: Readonly<Record<Exclude<Kind, 'line'>, Aside>> = {
  heading: 'below',
  note: 'below',
  carried: 'below',
  sum: 'total',
};

/** Text above the headers about days, months or who printed it; the rest tells whose report it is. */
const OF_ITS_TIME =
  /\b20\d\d\b|\bnam \d|^(thang|quy|tu|from|for|ky)\b|\b(basis|printed|ngay in|nguoi (in|lap))\b/;
const whoseIn = (above: readonly TableRow[], label: string): string =>
  [...above.flatMap(({ cells }) => cells.map(({ text }) => text)), label]
    .filter((text) => text.trim() !== '' && !OF_ITS_TIME.test(plainHeader(text)))
    .map(plainHeader)
    .join(' ');

/** If a title names one month, it is usually the year's last: months lead up to it, never beyond. */
const runTo = (months: readonly MonthColumn[], all: ReturnType<typeof toldIn>): (number | null)[] | null => {
  const said = new Map(all.map((one) => [`${String(one.year)} ${String(one.month)}`, one]));
  const [{ year, month: its } = { year: 0, month: null }, ...others] = said.values();
  if (its === null || others.length > 0 || months.some((one) => one.year !== null)) return null;
  const at = months.findIndex(({ month }) => month === its);
  if (at < 0) return null;
  const way = isFalling(months) ? -1 : 1;
  return months.map(({ month }, place) => {
    const isBehind = (place - at) * way > 0;
    if (isBehind) return month < its ? year + 1 : year;
    return month > its ? year - 1 : year;
  });
};

/** The day of each month; null where nothing in the file tells its year. */
const daysOf = (months: readonly MonthColumn[], told: ReturnType<typeof toldIn>): (string | null)[] => {
  const years = runTo(months, told) ?? months.map(({ month, year }) => year ?? yearOf(month, told));
  const places = [...months.keys()];
  const order = months.every(({ year }) => year === null) && isFalling(months) ? places.reverse() : places;
  let before = 0;
  for (const at of order) {
    const [year, month] = [years[at] ?? null, months[at]?.month ?? 0];
    // After December the next year begins.
    if (months[at]?.year === null && year !== null && year * 100 + month < before) years[at] = year + 1;
    before = (years[at] ?? 0) * 100 + month;
  }
  return months.map((one, at) => {
    const year = years[at] ?? null;
    return year === null ? null : dayOfMonth(one, year);
  });
};
const isFalling = (months: readonly MonthColumn[]): boolean => {
  // Going backwards, January is followed by December.
  const steps = months.slice(1).map(({ month }, at) => (month - (months[at]?.month ?? 0) + 12) % 12);
  return steps.filter((step) => step > 6).length > steps.length / 2;
};

const isNil = (cell: Cell): boolean => isNothing(cell) || /^-?0+([.,]0+)?$/.test(cell.text.trim());

/** Costs below zero show by themselves that they are money out. */
const areCostsBelowZero = (placed: readonly Placed[], columns: Columns): boolean => {
  const cells = placed
    .filter(({ way }) => way === -1)
    .flatMap(({ line }) => columns.months.map(({ column }) => cellAt(line.row, column)))
    .filter((cell) => !isNil(cell));
  return cells.filter(isBelowZero).length * 2 > cells.length;
};

/** The reason not to read the report: in its titles, a balance-sheet line, or a line without a name or a direction. */
const unfitIn = (
  lines: readonly Line[],
  placed: readonly Placed[],
  titles: readonly string[],
  units: readonly string[],
): Unfit | null => {
  const planned = titles.find(isNotHappened);
  if (planned !== undefined) return { why: 'planned', at: -1, found: planned.trim() };
  const sheet = lines.find(({ label }) => isOfSheet(label));
  if (sheet !== undefined) return { why: 'sheet', at: sheet.index, found: sheet.label.trim() };
  const nameless = placed.find(({ line }) => line.label.trim() === '');
  if (nameless !== undefined)
    return {
      why: 'nameless',
      at: nameless.line.index,
      found: nameless.line.row.find((cell) => !isBlank(cell))?.text ?? '',
    };
  const open = placed.find(({ way }) => way === null);
  if (open === undefined) return null;
  const [unit = ''] = units;
  if (placed.every(({ way }) => way === null))
    return areCounted(units, titles) ? { why: 'planned', at: open.line.index, found: unit } : null;
  return { why: 'wayless', at: open.line.index, found: open.line.label.trim() };
};

/** The unit of each line, where a column gives it. */
const unitsOf = (placed: readonly Placed[], header: Row, { groups }: Columns): string[] => {
  const column = groups.find((one) => isUnitHeader(cellAt(header, one).text));
  if (column === undefined) return [];
  return placed.map(({ line }) => cellAt(line.row, column).text.trim()).filter((text) => text !== '');
};

const rowsOf = (
  { line, path, way }: Placed,
  columns: Columns,
  days: readonly (string | null)[],
  before: number,
  areBelowZero: boolean,
): TableRow[] =>
  columns.months.flatMap(({ column, header }, at): TableRow[] => {
    const cell = cellAt(line.row, column);
    if (isNil(cell)) return [];
    const day = days[at] ?? null;
    const date: Cell = day === null ? { text: header } : { text: header, day };
    const isOut = way === -1 && !areBelowZero;
    const money = way === null ? [cell] : isOut ? [BLANK_CELL, cell] : [cell, BLANK_CELL];
    return [{ at: before + line.index + 1, cells: [date, { text: path }, ...money], under: header }];
  });

/** Each sum and each row total, with the cells that it should equal. */
const heldBy = (
  lines: readonly Line[],
  sums: readonly SumOf[],
  columns: Columns,
  before: number,
): MonthSums[] => {
  const rowAt = new Map(lines.map((line) => [line.index, line]));
  const cellOf = (index: number, column: number): Cell => cellAt(rowAt.get(index)?.row ?? [], column);
  const downwards = sums.flatMap(({ index, label, parts }) =>
    columns.months.map(({ column, header }): MonthSums => ({
      at: before + index + 1,
      named: `${label}, ${header}`,
      sum: cellOf(index, column),
      parts: parts.map((part) => ({ cell: cellOf(part.index, column), weight: part.weight })),
    })),
  );
  const across = lines
    .filter(({ kind }) => kind === 'line' || kind === 'sum')
    .flatMap(({ index, label, row }) =>
      columns.totals
        .filter((column) => !isBlank(cellAt(row, column)))
        .map((column): MonthSums => ({
          at: before + index + 1,
          named: label.trim(),
          sum: cellAt(row, column),
          parts: columns.months.map((month) => ({ cell: cellAt(row, month.column), weight: 1 })),
        })),
    );
  return [...downwards, ...across];
};

const asidesOf = (lines: readonly Line[], before: number): Table['asides'] =>
  lines.flatMap(({ index, kind, row }) =>
    kind === 'line' ? [] : [{ at: before + index + 1, cells: row, why: WHY[kind] }],
  );

/** Headers of other columns with amounts, which are not read. */
const passedIn = (header: Row, rows: readonly Row[], { others }: Columns): string[] =>
  others.map((column) => {
    const own = cellAt(header, column).text.trim();
    return own === ''
      ? (rows.map((row) => cellAt(row, column).text.trim()).find((text) => text !== '') ?? '')
      : own;
  });

const placedBy = (rows: readonly Row[], columns: Columns): { lines: Line[]; placed: Placed[] } => {
  const first = linesBelow(rows, columns);
  const lines = withUnnamedSums(first, placedIn(first));
  return { lines, placed: withSignsProven(lines, withWaysProven(lines, placedIn(lines))) };
};

const tableFrom = ({ name, rows, before = 0 }: Sheet, columns: Columns): Table | Unfit | null => {
  const { lines, placed } = placedBy(rows, columns);
  const above = rows
    .slice(0, columns.header)
    .map((cells, at): TableRow => ({ at: before + at + 1, cells }))
    .filter(({ cells }) => !cells.every(isBlank));
  const headerRow = rows[columns.header] ?? [];
  const titles = [name, ...above.flatMap(({ cells }) => cells.map(({ text }) => text))];
  // With a month in the title only, the amounts could be anything, unless some are named as income or cost.
  if (columns.isTitled && placed.every(({ way }) => way === null)) return null;
  const unfit = unfitIn(lines, placed, titles, unitsOf(placed, headerRow, columns));
  if (unfit !== null) return { ...unfit, at: before + unfit.at + 1 };
  const days = daysOf(columns.months, titles.flatMap(toldIn));
  const isSided = placed.some(({ way }) => way !== null);
  const areBelowZero = areCostsBelowZero(placed, columns);
  const asides = above.map((row) => ({ ...row, why: 'above' as const }));
  return {
    sheet: name,
    headers: [...NAMES, ...(isSided ? SIDES : [AMOUNT])],
    headerRow: before + columns.header + 1,
    blocks: [
      { above, rows: placed.flatMap((one) => rowsOf(one, columns, days, before, areBelowZero)), totals: [] },
    ],
    asides: [...asides, ...asidesOf(lines, before)],
    isSigned: false,
    months: {
      whose: whoseIn(above, cellAt(headerRow, columns.label).text),
      sums: heldBy(lines, sumsIn(lines, placed), columns, before),
      passed: passedIn(headerRow, rows.slice(columns.header), columns),
      parts: columns.months.flatMap(({ isPart }, at) => (isPart ? (days[at] ?? []) : [])),
    },
    ...(days.includes(null) && { isYearless: true as const }),
  };
};

/** Null where no columns are months. */
export const monthsAcross = (sheet: Sheet, searched: number): Table | Unfit | null => {
  const columns = columnsIn(sheet.rows, searched);
  if (columns === null) return null;
  if (!('severally' in columns)) return tableFrom(sheet, columns);
  const { before = 0 } = sheet;
  return { why: 'several', at: before + columns.header + 1, found: columns.severally };
};
