/**
 * A report with a column for each month, such as “Profit and loss by month”: each amount of a line in a month becomes a
 * row, dated on the month's last day. Sums are left out, and checked against their lines.
 */
import { cellAt, isBlank, type Cell, type Row, type Sheet } from '../../grid';
import { isBelowZero, isNothing } from '../amounts';
import { plainHeader } from '../headers';
import type { MonthSums, Table, TableRow } from '../parts';
import { toldIn, yearOf } from '../years';
import { asidesOf, besidesOf, passedIn, type Place } from './around';
import { areCounted, isCumulative, isNotHappened, isOfSheet, isUnitHeader, saysHappened } from './called';
import { columnsIn, type Columns, type MonthColumn } from './columns';
import { isLeaf, linesBelow, type Line } from './lines';
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
import { turnedIn, type Turned } from './turned';

/** Whether no line falls from one month to the next, as running totals do. */
const areRunning = (lines: readonly Line[]): boolean =>
  [1, -1].some((way) =>
    lines.filter(isLeaf).every(({ figures }) => {
      const steps = figures.slice(1).map((figure, at) => Math.abs(figure) - Math.abs(figures[at] ?? 0));
      return steps.length > 0 && steps.every((step) => step * way >= 0);
    }),
  );

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
    if (year === null) return null;
    const last = dayOfMonth(one, year);
    return one.date === undefined ? last : `${last.slice(0, -2)}${String(one.date).padStart(2, '0')}`;
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
  { titles, units, isActual }: { titles: readonly string[]; units: readonly string[]; isActual: boolean },
): Unfit | null => {
  const planned =
    titles.find((title) => isNotHappened(title, isActual)) ??
    (areRunning(lines) ? titles.find(isCumulative) : undefined);
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
  place: Place,
  areBelowZero: boolean,
): TableRow[] =>
  columns.months.flatMap(({ column, header }, at): TableRow[] => {
    const cell = cellAt(line.row, column);
    if (isNil(cell)) return [];
    const day = days[at] ?? null;
    const date: Cell = day === null ? { text: header } : { text: header, day };
    const isOut = way === -1 && !areBelowZero;
    const money = way === null ? [cell] : isOut ? [BLANK_CELL, cell] : [cell, BLANK_CELL];
    return [{ at: place(line.index, column), cells: [date, { text: path }, ...money], under: header }];
  });

/** Each sum and each row total, with the cells that it should equal. */
const heldBy = (
  lines: readonly Line[],
  sums: readonly SumOf[],
  columns: Columns,
  place: Place,
): MonthSums[] => {
  const rowAt = new Map(lines.map((line) => [line.index, line]));
  const cellOf = (index: number, column: number): Cell => cellAt(rowAt.get(index)?.row ?? [], column);
  const downwards = sums.flatMap(({ index, label, parts }) =>
    columns.months.map(({ column, header }): MonthSums => ({
      at: place(index, column),
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
          at: place(index, column),
          named: label.trim(),
          sum: cellAt(row, column),
          parts: columns.months.map((month) => ({ cell: cellAt(row, month.column), weight: 1 })),
        })),
    );
  return [...downwards, ...across];
};

const placedBy = (rows: readonly Row[], columns: Columns): { lines: Line[]; placed: Placed[] } => {
  const first = linesBelow(rows, columns);
  const lines = withUnnamedSums(first, placedIn(first));
  return { lines, placed: withSignsProven(lines, withWaysProven(lines, placedIn(lines))) };
};

/** Whether the columns that are read are named as actual figures, whatever the title says. */
const areActual = (rows: readonly Row[], { months, header, below }: Columns): boolean =>
  months.every(({ column, header: its }) => {
    const under = below > header + 1 ? cellAt(rows[header + 1] ?? [], column).text : '';
    return saysHappened(`${its} ${under}`);
  });

/** A report as it was read. `turned`: null unless it was transposed. */
interface Report {
  sheet: Sheet;
  columns: Columns;
  turned: (Turned & { from: Sheet }) | null;
  lines: readonly Line[];
  placed: readonly Placed[];
  above: readonly TableRow[];
  place: Place;
}

const tableOf = (report: Report, days: readonly (string | null)[]): Table => {
  const { sheet, columns, turned, lines, placed, above, place } = report;
  const { name, rows, before = 0 } = sheet;
  const isSided = placed.some(({ way }) => way !== null);
  const areBelowZero = areCostsBelowZero(placed, columns);
  const asides = turned === null ? asidesOf(lines, place) : besidesOf(turned.from, columns, before);
  return {
    sheet: name,
    headers: [...NAMES, ...(isSided ? SIDES : [AMOUNT])],
    headerRow: before + columns.header + 1,
    blocks: [
      { above, rows: placed.flatMap((one) => rowsOf(one, columns, days, place, areBelowZero)), totals: [] },
    ],
    asides: [...above.map((row) => ({ ...row, why: 'above' as const })), ...asides],
    isSigned: false,
    months: {
      whose: whoseIn(above, cellAt(rows[columns.header] ?? [], columns.label).text),
      sums: heldBy(lines, sumsIn(lines, placed), columns, place),
      passed: [...(turned?.passed ?? []), ...passedIn(rows, columns)],
      parts: columns.months.flatMap(({ isPart }, at) => (isPart ? (days[at] ?? []) : [])),
    },
    ...(days.includes(null) && { isYearless: true as const }),
  };
};

const tableFrom = (sheet: Sheet, columns: Columns, turned: Report['turned']): Table | Unfit | null => {
  const { name, rows, before = 0 } = sheet;
  const { lines, placed } = placedBy(rows, columns);
  const above = rows
    .slice(0, columns.header)
    .map((cells, at): TableRow => ({ at: before + at + 1, cells }))
    .filter(({ cells }) => !cells.every(isBlank));
  const titles = [name, ...above.flatMap(({ cells }) => cells.map(({ text }) => text))];
  // With a month in the title only, the amounts could be anything, unless some are named as income or cost.
  if (columns.isTitled && placed.every(({ way }) => way === null)) return null;
  const units = unitsOf(placed, rows[columns.header] ?? [], columns);
  const unfit = unfitIn(lines, placed, { titles, isActual: areActual(rows, columns), units });
  const place: Place = (line, column) =>
    before + 1 + (turned === null || line < columns.header ? line : columns.header + column);
  if (unfit !== null) return { ...unfit, at: place(unfit.at, 0) };
  const named = turned === null ? titles : [...titles, ...lines.map(({ label }) => label)];
  const days = daysOf(columns.months, named.flatMap(toldIn));
  return tableOf({ sheet, columns, turned, lines, placed, above, place }, days);
};

/** Reads a report whose columns or rows are months; null where neither are. */
export const monthsAcross = (sheet: Sheet, searched: number): Table | Unfit | null => {
  const columns = columnsIn(sheet.rows, searched);
  const { before = 0 } = sheet;
  if (columns !== null && 'severally' in columns)
    return { why: 'several', at: before + columns.header + 1, found: columns.severally };
  if (columns !== null) return tableFrom(sheet, columns, null);
  const turned = turnedIn(sheet, searched);
  const down = turned === null ? null : columnsIn(turned.sheet.rows, searched);
  return turned === null || down === null || 'severally' in down || down.header !== turned.top
    ? null
    : tableFrom(turned.sheet, down, { ...turned, from: sheet });
};
