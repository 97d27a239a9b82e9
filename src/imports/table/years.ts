/** Completes days without a year, as people write them by hand, from the heading, sheet or period they belong to. */
import { monthNamed, MONTHS as NAMES } from '../../domain/months/dayNamed';
import { isDay } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { cellAt, type Cell, type Row } from '../grid';
import { isBareDay, isYearless, yearlessIn } from './days';
import { columnsOf, plainHeader } from './headers';
import { dayOfMonth, monthSaid } from './months/named';
import { withRows, type Table, type TableRow } from './parts';

/** A known month with its year; the month is null where only a year is given. */
interface Told {
  year: number;
  month: number | null;
  /** It is the end of a year or period: no day is later. */
  isEnd?: boolean;
}

/** The date of printing says nothing about when payments were made. */
const PRINTED = /\b(ngay in|in ngay|ngay lap|lap ngay|ngay xuat|ngay ky|printed|print date|exported)\b/;
const MONTH = new RegExp(
  `\\b(?:t|thang |month )?(\\d{1,2}|(?:${NAMES.join('|')})[a-z]*) (?:nam )?(20\\d{2})\\b`,
  'g',
);
const YEAR = /\b(?:nam |year |fy ?)?(20\d{2})\b/;

const ENDED = /\b(year|months|nam( tai chinh)?) (ended|ending|ket thuc)\b/;
const OF_BALANCE = /\b(balance|opening|brought|so du|dau ky)\b/;

const monthIn = (text: string): number => {
  const month = Number(monthNamed(text));
  return month >= 1 && month <= 12 ? month : 0;
};

/** The months and years that a text mentions. */
export const toldIn = (text: string): Told[] => {
  const plain = plainHeader(text);
  if (!plain.includes('20') || PRINTED.test(plain)) return [];
  const months = [...plain.matchAll(MONTH)].flatMap(([, month = '', year = '']): Told[] =>
    monthIn(month) === 0 ? [] : [{ year: Number(year), month: monthIn(month) }],
  );
  const [last, ...others] = months;
  if (last !== undefined && others.length === 0 && ENDED.test(plain) && !OF_BALANCE.test(plain))
    return [{ ...last, isEnd: true }];
  const [, year = ''] = YEAR.exec(plain) ?? [];
  return months.length > 0 || year === '' ? months : [{ year: Number(year), month: null }];
};

const MONTHS = 12;
/** The year that brings a month nearest to a known one, without going beyond the end of a period. */
export const yearOf = (month: number, told: readonly Told[]): number | null => {
  const near = told.flatMap(({ year, month: its, isEnd = false }) =>
    its === null
      ? [{ year, apart: 0 }]
      : [0, -1, 1]
          .filter((more) => !isEnd || MONTHS * more + month <= its)
          .map((more) => ({ year: year + more, apart: Math.abs(MONTHS * more + month - its) })),
  );
  return (
    near.reduce<(typeof near)[number] | null>(
      (best, one) => (best === null || one.apart < best.apart ? one : best),
      null,
    )?.year ?? null
  );
};

/** For a row, the months and years given directly above it, by other days, or by its sheet. */
type Telling = (row: TableRow) => readonly Told[];

const tellingIn = ({ sheet, asides, blocks }: Table, dates: readonly number[]): Telling => {
  const headings = asides.filter(({ why }) => why !== 'header again');
  const dated = blocks
    .flatMap(({ rows }) => rows)
    .map(({ at, cells }) => ({
      at,
      cells: dates.map((column) => cellAt(cells, column)),
    }));
  const all = [...headings, ...dated]
    .map(({ at, cells }) => ({ at, told: cells.flatMap(({ text }) => toldIn(text)) }))
    .filter(({ told }) => told.length > 0)
    .sort((one, other) => other.at - one.at);
  return ({ at }) => all.find((one) => one.at < at)?.told ?? toldIn(sheet);
};

const padded = (number: string): string => number.padStart(2, '0');

/** A day number alone belongs to the one month given above it. */
const ofMonth = (cell: Cell, told: readonly Told[]): Cell => {
  const months = new Set(told.map(({ year, month }) => `${String(year)}-${padded(String(month ?? ''))}`));
  const [month = '', ...others] = months;
  const day = `${month}-${padded(cell.text.trim())}`;
  return others.length === 0 && isDay(day) ? { text: cell.text, day } : cell;
};

/**
 * Writes a day with the year of the month that stands above it. Day first if that is sure; otherwise the order is
 * decided with the other days.
 */
const written = (cell: Cell, told: readonly Told[], isDayFirst: boolean): Cell => {
  if (isBareDay(cell)) return ofMonth(cell, told);
  const found = yearlessIn(cell);
  if (found === null) return cell;
  const { one, other, isSure } = found;
  const month = Number(other) > MONTHS ? Number(one) : Number(other);
  const year = yearOf(month, told);
  if (year === null) return cell;
  const text = `${padded(one)}/${padded(other)}/${String(year)}`;
  return isDayFirst || isSure ? { text, day: `${String(year)}-${padded(other)}-${padded(one)}` } : { text };
};

const rewritten = (table: Table, dates: readonly number[], tell: Telling): Table => {
  const days = table.blocks.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      dates.flatMap((column) => {
        const cell = cellAt(row.cells, column);
        const found = yearlessIn(cell);
        return found === null || found.isSure
          ? []
          : [{ one: Number(found.one), other: Number(found.other), told: tell(row) }];
      }),
    ),
  );
  const areTold = (which: 'one' | 'other'): boolean =>
    days.every((day) => day.told.some(({ month }) => month === day[which]));
  const isDayFirst = areTold('other') && !areTold('one');
  const cellsOf = (row: TableRow): Row =>
    row.cells.map((cell, column) => (dates.includes(column) ? written(cell, tell(row), isDayFirst) : cell));
  return withRows(table, (row) => ({ ...row, cells: cellsOf(row) }));
};

const datesOf = ({ headers }: Table): number[] => columnsOf(headers, ['date']);

const hasYearless = ({ blocks }: Table, dates: readonly number[]): boolean =>
  blocks.some(({ rows }) =>
    rows.some(({ cells }) => dates.some((column) => isYearless(cellAt(cells, column)))),
  );

/** Years as the file gives them; unchanged where it gives none. */
export const withYears = (table: Table): Table => {
  if (table.isYearless !== true) return table;
  const dates = datesOf(table);
  const told = rewritten(table, dates, tellingIn(table, dates));
  if (hasYearless(told, dates)) return told;
  const whole = { ...told };
  delete whole.isYearless;
  return whole;
};

/** Months for which the file gives no year. */
const withMonthsOf = (table: Table, first: Month): Table => {
  const [start = 0, from = 1] = first.split('-').map(Number);
  const dated = (cell: Cell): Cell => {
    const said = cell.day === undefined ? monthSaid(cell) : null;
    if (said === null) return cell;
    return { ...cell, day: dayOfMonth(said, said.month < from ? start + 1 : start) };
  };
  return withRows(table, (row) => {
    const [date, ...others] = row.cells;
    return date === undefined ? row : { ...row, cells: [dated(date), ...others] };
  });
};

/** Takes the plan's year for days without one. `first`: its first month. */
export const withYearOf = (table: Table, first: Month): Table => {
  if (table.isYearless !== true) return table;
  if (table.months !== undefined) return withMonthsOf(table, first);
  const [year = 0, month = 1] = first.split('-').map(Number);
  const months = Array.from({ length: MONTHS }, (_, at) => ({
    year: year + Math.floor((month - 1 + at) / MONTHS),
    month: ((month - 1 + at) % MONTHS) + 1,
  }));
  return rewritten(table, datesOf(table), () => months);
};
