/** Completes days without a year, as people write them by hand, from the heading, sheet or period they belong to. */
import { groupsOf } from '../../domain/groups';
import { monthNamed, MONTHS as NAMES } from '../../domain/months/dayNamed';
import { isDay } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { cellAt, type Cell, type Row } from '../grid';
import { isAmountLike } from './amounts';
import { isBareDay, isDayLike, isYearless, yearlessIn } from './days';
import { columnsOf, plainHeader } from './headers';
import { dayOfMonth, monthSaid } from './months/named';
import { withRows, type Table, type TableRow } from './parts';

/** A known month with its year; the month is null where only a year is given. */
interface Told {
  year: number;
  month: number | null;
  /** `end`: the period ends then, and no day is later. `start`: it is an opening balance, and no day is earlier. */
  is?: 'end' | 'start' | undefined;
  /** The first month that days after it can be in. */
  behind?: number;
}

/** The date of printing says nothing about when payments were made. */
const PRINTED = /\b(ngay in|in ngay|ngay lap|lap ngay|ngay xuat|ngay ky|printed|print date|exported)\b/;
const MONTH = new RegExp(
  `\\b(?:t|thang |month )?(\\d{1,2}|(?:${NAMES.join('|')})[a-z]*) (?:nam )?(20\\d{2})\\b`,
  'g',
);
const YEAR = /\b(?:nam |year |fy ?)?(20\d{2})\b/;

const ENDED = /\b((year|months|nam( tai chinh)?) (ended|ending|ket thuc)|as (of|at|on)|tinh den)\b/;
const OPENED = /\b(opening|brought|dau (ky|nam|thang)|(ton|du) dau)\b/;
const OF_BALANCE = /\b(balance|so du)\b/;
const LAST_DAY = /\b(2[89]|3[01]) (thang )?[a-z\d]+ (nam )?20\d\d\b/;

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
  const [{ year: its, month } = { year: 0, month: null }, ...others] = months;
  if (month !== null && others.length === 0) {
    const one: Told = { year: its, month, behind: LAST_DAY.test(plain) ? month + 1 : month };
    if (OPENED.test(plain)) return [{ ...one, is: 'start' }];
    return [ENDED.test(plain) && !OF_BALANCE.test(plain) ? { ...one, is: 'end' } : one];
  }
  const [, year = ''] = YEAR.exec(plain) ?? [];
  return months.length > 0 || year === '' ? months : [{ year: Number(year), month: null }];
};

const MONTHS = 12;
/** The year that brings a month nearest to a known one, without going beyond the end or the start of a period. */
export const yearOf = (month: number, told: readonly Told[]): number | null => {
  const near = told.flatMap(({ year, month: its, behind = its ?? 0, is }) => {
    if (its === null) return [{ year, apart: 0 }];
    const isWithin = (at: number): boolean => (is === 'end' ? at <= its : is !== 'start' || at >= behind);
    return [0, -1, 1]
      .filter((more) => isWithin(MONTHS * more + month))
      .map((more) => ({ year: year + more, apart: Math.abs(MONTHS * more + month - its) }));
  });
  return (
    near.reduce<(typeof near)[number] | null>(
      (best, one) => (best === null || one.apart < best.apart ? one : best),
      null,
    )?.year ?? null
  );
};

/** The month of a day without its year. */
const monthOf = ({ one, other }: { one: string; other: string }): number =>
  Number(Number(other) > MONTHS ? one : other);

const isRising = (places: readonly number[]): boolean =>
  places.every((at, index) => at >= (places[index - 1] ?? at));
/** Whether the rows are in order of time, ascending or descending. */
const areInTurn = (months: readonly number[], told: readonly Told[]): boolean => {
  const places = months.map((month) => MONTHS * (yearOf(month, told) ?? 0) + month);
  return isRising(places) || isRising([...places].reverse());
};
/**
 * Where the nearest year puts the rows out of order, the heading may be the end of the period or its start: the one that
 * puts them in order counts. Where both do, nothing is known.
 */
const settled = (told: readonly Told[], months: readonly number[]): readonly Told[] => {
  const [one, ...others] = told;
  if (one?.behind === undefined || one.is !== undefined || others.length > 0 || areInTurn(months, told))
    return told;
  const [found, ...more] = (['end', 'start'] as const)
    .map((is): Told[] => [{ ...one, is }])
    .filter((each) => areInTurn(months, each));
  return found === undefined ? told : more.length > 0 ? [] : found;
};

/** The months and years in a row outside the table. With an amount beside it, it is an opening balance. */
const toldBy = ({ at, cells }: TableRow, headerRow: number, said = cells): Told[] => {
  const isBalance = cells.some((cell) => isAmountLike(cell) && !isDayLike(cell));
  const end = isBalance ? 'start' : at < headerRow ? 'end' : undefined;
  return said
    .flatMap(({ text }) => toldIn(text))
    .map(({ is, ...told }) => ({ ...told, is: is === 'end' ? end : is }));
};

/** For a row, the months and years given directly above it, by other days, or by its sheet. */
type Telling = (row: TableRow) => readonly Told[];

const tellingIn = ({ sheet, asides, blocks, headerRow }: Table, dates: readonly number[]): Telling => {
  const rows = blocks.flatMap((block) => block.rows);
  const daysOf = ({ cells }: TableRow): Cell[] => dates.map((column) => cellAt(cells, column));
  const all = [
    ...asides
      .filter(({ why }) => why !== 'header again')
      .map((row) => ({ at: row.at, told: toldBy(row, headerRow) })),
    ...rows.map((row) => ({ at: row.at, told: toldBy(row, headerRow, daysOf(row)) })),
  ]
    .filter(({ told }) => told.length > 0)
    .sort((one, other) => other.at - one.at);
  const ofSheet = toldIn(sheet);
  const aboveOf = ({ at }: TableRow): readonly Told[] => all.find((one) => one.at < at)?.told ?? ofSheet;
  const byHeading = groupsOf(rows, aboveOf);
  const found = new Map(
    [...byHeading].map(([told, own]) => {
      const months = own.flatMap((row) =>
        daysOf(row)
          .flatMap((cell) => yearlessIn(cell) ?? [])
          .map(monthOf),
      );
      return [told, settled(told, months)];
    }),
  );
  return (row) => found.get(aboveOf(row)) ?? [];
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
  const year = yearOf(monthOf(found), told);
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
