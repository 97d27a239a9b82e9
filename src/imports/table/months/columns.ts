/** Finds the columns of a report by month: months, their total, and those that name each line. */
import { cellAt, isBlank, type Cell, type Row } from '../../grid';
import { SUM_ALONE } from '../../text/sumWords';
import { DECIMAL_MARKS, isAmountLike } from '../amounts';
import { isBareDay } from '../days';
import { plainHeader } from '../headers';
import { figure } from '../orders';
import { isNoMoney, isUnitHeader } from './called';
import { dayOfMonth, monthSaid, monthTitled, type MonthSaid } from './named';

export interface MonthColumn extends MonthSaid {
  column: number;
  header: string;
  /** The day of the month, where the column is for one day. */
  date?: number;
}
export interface Columns {
  /** The row with the months (from 0), and the first row below all headers. */
  header: number;
  below: number;
  months: readonly MonthColumn[];
  /** Columns with the total of all months. */
  totals: readonly number[];
  /** The column that names each line, and those that name its groups. */
  label: number;
  groups: readonly number[];
  /** Other columns with amounts. */
  others: readonly number[];
  /** Its only month is named in the title, not in a header. */
  isTitled: boolean;
}

/** A month has several columns, and nothing tells which of them is the actual. */
export interface Several {
  header: number;
  severally: string;
}

/** “T2” to “T7” and “CN” may be weekdays. */
const SUNDAY = /^(cn|chu nhat)$/;
const ORDINAL = 12;
const placeOf = ({ year, month }: MonthSaid): number => (year ?? 0) * ORDINAL + month;

/** Whether months follow each other, forwards or backwards; without years they may go on after December. */
const areInOrder = (months: readonly MonthColumn[]): boolean => {
  const steps = months.slice(1).map((one, at) => placeOf(one) - placeOf(months[at] ?? one));
  const isYearless = months.every(({ year }) => year === null);
  const turns = (isTurn: (step: number) => boolean): boolean =>
    isYearless ? steps.filter(isTurn).length <= 1 : !steps.some(isTurn);
  if (steps.includes(0)) return false;
  const isOnce = new Set(months.map(placeOf)).size === months.length;
  return isOnce && (turns((step) => step < 0) || turns((step) => step > 0));
};

/** Leaves out columns of the year before, which stand beside the same months for comparison. */
const withoutPrior = (months: readonly MonthColumn[]): readonly MonthColumn[] =>
  areInOrder(months)
    ? months
    : months.filter(
        ({ year, month }) =>
          year === null || !months.some((one) => one.month === month && (one.year ?? 0) > year),
      );

/** A year-to-date column beside a month. */
const TO_DATE = /^(ytd|year to date|luy ke)\b|\bytd$/;
const saysToDate = ({ text }: Cell): boolean => TO_DATE.test(plainHeader(text));
const isCompared = ({ text }: Cell): boolean => COMPARED.test(plainHeader(text)) && text.trim() !== '';

/** Headers of columns that are there for comparison with a month. */
export const COMPARED =
  /\b(ytd|to date|luy ke|budget(ed)?|plan(ned)?|forecast|target|prior|previous|last|py|variance|var|change|diff(erence)?|ke hoach|du toan|muc tieu|(nam|ky|thang) truoc|cung ky|chenh lech|tang giam)\b|^(kh\b|$)/;
/** The only month with a year in the titles; null where there is none or more than one. */
const monthAbove = (above: readonly Row[]): MonthSaid | null => {
  const titles = above.flatMap((cells) =>
    cells.flatMap((cell) => (isBlank(cell) ? [] : (monthTitled(cell) ?? []))),
  );
  const [said, ...others] = titles.filter(({ year }) => year !== null);
  return said === undefined || others.some((one) => placeOf(one) !== placeOf(said)) ? null : said;
};
/** “This month”, where a title names the month. */
const THIS = /^(this|current) (month|period)$|^(thang|ky) nay$/;
const ACTUAL = /^(th|tt|thuc hien|thuc te|so thuc te|actuals?|amount|so tien)$/;
const AMOUNT = new RegExp(`${ACTUAL.source}|^(total|tong|tong cong)$`);
const titledIn = (row: Row, above: readonly Row[]): MonthColumn[] => {
  const found = [THIS, AMOUNT]
    .map((name) => row.flatMap(({ text }, column) => (name.test(plainHeader(text)) ? [column] : [])))
    .find(({ length }) => length > 0);
  if (found?.length !== 1) return [];
  const said = monthAbove(above);
  const column = found[0] ?? 0;
  return said === null ? [] : [{ ...said, column, header: cellAt(row, column).text.trim() }];
};
const THIS_OR_AMOUNT = new RegExp(`${THIS.source}|${AMOUNT.source}`);
const PROFIT = /\b(profit (and )?loss|income statement|ket qua (hoat dong )?(san xuat )?kinh doanh|lai lo)\b/;
/** The first header that says “this month”, or of an amount in a profit and loss, although no title names the month. */
export const untitledIn = (rows: readonly Row[], searched: number): { at: number; found: string } | null => {
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const isReport = rows
      .slice(0, at)
      .some((above) => above.some(({ text }) => PROFIT.test(plainHeader(text))));
    const column = row.findIndex(({ text }) => (isReport ? THIS_OR_AMOUNT : THIS).test(plainHeader(text)));
    if (column >= 0 && hasAmounts(rows.slice(at + 1), column))
      return { at, found: cellAt(row, column).text.trim() };
  }
  return null;
};

/** 1 to 12 are months if a heading above says so. */
const MONTHS = /^(cac )?(thang|months?)$/;
const allMonthsIn = (row: Row, above: Row): MonthColumn[] => {
  const areCounted = above.some(({ text }) => MONTHS.test(plainHeader(text)));
  return row.flatMap((cell, column): MonthColumn[] => {
    const counted =
      areCounted && /^\d{1,2}$/.test(cell.text.trim()) ? { text: `T${cell.text.trim()}` } : cell;
    const said = isBlank(cell) ? null : monthSaid(counted);
    return said === null ? [] : [{ ...said, column, header: cell.text.trim() }];
  });
};
const monthsIn = (row: Row, above: Row): readonly MonthColumn[] => {
  const found = withoutPrior(allMonthsIn(row, above));
  const isWeek = row.some(({ text }) => SUNDAY.test(plainHeader(text)));
  const isTitle = row.filter((cell) => !isBlank(cell)).length === 1;
  const isSaid = found.some(({ year }) => year !== null) || row.some(saysToDate);
  const isSure = found.length > 1 || (!isTitle && isSaid);
  return isWeek || !isSure || !areInOrder(found) ? [] : found;
};

const TOTAL = new RegExp(`^(${SUM_ALONE}|(year|row) totals?|tong (ca )?nam|ca nam)( (nam )?20\\d\\d)?$`);
export const NOTE = /\b(ghi chu|notes?|comments?|remarks?|thuyet minh)\b/;
const WORD = /\p{L}{2}/u;

const hasAmounts = (rows: readonly Row[], column: number): boolean =>
  rows.some((row) => isAmountLike(cellAt(row, column)));

/** If a month has several columns, the one with the actual; null where nothing tells which. */
const actualOf = (month: MonthColumn, row: Row, sub: Row, rows: readonly Row[]): MonthColumn | null => {
  const next = row.findIndex((cell, at) => at > month.column && !isBlank(cell));
  const end = next < 0 ? Math.max(row.length, sub.length) : next;
  const columns = Array.from({ length: end - month.column }, (_, at) => month.column + at);
  const filled = columns.filter(
    (column) => hasAmounts(rows, column) && !isNoMoney(cellAt(sub, column).text, []),
  );
  if (filled.length < 2) return { ...month, column: filled[0] ?? month.column };
  const actual = filled.filter((column) => ACTUAL.test(plainHeader(cellAt(sub, column).text)));
  return actual.length === 1 ? { ...month, column: actual[0] ?? month.column } : null;
};

const isWords = (row: Row, columns: readonly MonthColumn[]): boolean =>
  columns.some(({ column }) => WORD.test(cellAt(row, column).text)) &&
  !row.some((cell) => isAmountLike(cell) && cell.text.length > 1);

const textsOf = (rows: readonly Row[], column: number): Set<string> =>
  new Set(
    rows
      .map((row) => cellAt(row, column))
      .filter((cell) => WORD.test(cell.text) && !isAmountLike(cell))
      .map(({ text }) => text),
  );

/** The column with the most text; the first on a tie. */
const mostSaying = (columns: readonly number[], rows: readonly Row[]): number | null =>
  columns.reduce<number | null>(
    (best, one) => (best === null || textsOf(rows, one).size > textsOf(rows, best).size ? one : best),
    null,
  );

/** The months of a header row, each by its actual column, with the first row below all headers. */
const chosenIn = (
  rows: readonly Row[],
  header: number,
  found: readonly MonthColumn[],
): { months: readonly MonthColumn[]; below: number } | Several | null => {
  const [row = [], sub = []] = [rows[header], rows[header + 1]];
  const below = isWords(sub, found) ? header + 2 : header + 1;
  const data = rows.slice(below);
  const months = found.flatMap((month) => actualOf(month, row, sub, data) ?? []);
  const isOne = found.length === 1;
  const isSaidBelow = ({ column }: MonthColumn): boolean =>
    ACTUAL.test(plainHeader(cellAt(sub, column).text));
  if (isOne && below > header + 1 && !months.some(isSaidBelow)) return null;
  if (months.length < found.length) return isOne ? null : { header, severally: found[0]?.header ?? '' };
  // Months that are only planned stand beside those that are over.
  const isPlanned = ({ column }: MonthColumn): boolean =>
    below > header + 1 && isCompared(cellAt(sub, column));
  const actual = months.filter((month) => !isPlanned(month));
  if (actual.length === 0) return isOne ? null : { header, severally: found[0]?.header ?? '' };
  return actual.some(({ column }) => hasAmounts(data, column)) ? { months: actual, below } : null;
};

/** Whether some columns add up to a total in each row, as departments do. */
const areParts = (rows: readonly Row[], total: number, parts: readonly number[]): boolean =>
  DECIMAL_MARKS.some((mark) =>
    rows.every(
      (row) => parts.reduce((sum, column) => sum - figure(row, column, mark), figure(row, total, mark)) === 0,
    ),
  );

const columnsBelow = (
  rows: readonly Row[],
  header: number,
  found: readonly MonthColumn[],
  isTitled = false,
): Columns | Several | null => {
  const chosen = chosenIn(rows, header, found);
  if (chosen === null || 'severally' in chosen) return chosen;
  const { months, below } = chosen;
  const [row = [], sub = []] = [rows[header], rows[header + 1]];
  const data = rows.slice(below);
  const used = new Set(months.map(({ column }) => column));
  const width = Math.max(...rows.map((each) => each.length));
  const free = Array.from({ length: width }, (_, at) => at).filter((column) => !used.has(column));
  const named = (column: number): string => plainHeader(cellAt(row, column).text);
  const totals = free.filter((column) => TOTAL.test(named(column)) && hasAmounts(data, column));
  const texts = free
    .filter((column) => !totals.includes(column) && !NOTE.test(named(column)))
    .filter((column) => textsOf(data, column).size > 0);
  const label = mostSaying(
    texts.filter((column) => !isUnitHeader(named(column))),
    data,
  );
  if (label === null) return null;
  const groups = texts.filter((column) => column !== label);
  const isPrior = (column: number): boolean =>
    monthSaid(cellAt(row, column)) !== null && !found.some((month) => month.column === column);
  const others = free.filter(
    (column) =>
      !totals.includes(column) && !texts.includes(column) && (isMoney(data, column) || isPrior(column)),
  );
  // A single month may be the title of a table with other columns.
  const isOther = (column: number): boolean =>
    !isPrior(column) &&
    !isCompared(cellAt(row, column)) &&
    (below === header + 1 || !isCompared(cellAt(sub, column)));
  return found.length === 1 &&
    others.some(isOther) &&
    !(isTitled && areParts(data, found[0]?.column ?? 0, others))
    ? null
    : { header, below, months, totals, label, groups, others, isTitled };
};

/** Codes and percentages are no money. */
const isMoney = (rows: readonly Row[], column: number): boolean =>
  rows.some(
    (row) => /\d[\d.,\s]{3}/.test(cellAt(row, column).text) && !cellAt(row, column).text.includes('%'),
  );

const FEWEST_DAYS = 3;
const WEEKDAY = /^(cn|chu nhat|(t|thu )([2-7]|hai|ba|tu|nam|sau|bay)|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/;
/** Smaller figures may be hours or pieces. */
const LIKE_MONEY = /\d[.,]\d{3}|\d{4}|\d ?(k|tr)/i;
/** Columns headed 1, 2, 3 … for the days of the month in the title. Numbers below headers only number a form's columns. */
const daysIn = (rows: readonly Row[], at: number): MonthColumn[] => {
  const [row = [], over = []] = [rows[at], rows[at - 1]];
  const found = row.flatMap((cell, column) =>
    isBareDay(cell) ? [{ column, header: cell.text.trim(), date: Number(cell.text) }] : [],
  );
  const steps = found.slice(1).map(({ date }, index) => date - (found[index]?.date ?? date));
  if (found.length < FEWEST_DAYS || ![1, -1].some((one) => steps.every((step) => step === one))) return [];
  const headers = found.filter(({ column }) => {
    const above = cellAt(over, column);
    return !isBlank(above) && !WEEKDAY.test(plainHeader(above.text));
  });
  const isNamed = row.some((cell) => isBlank(cell) || WORD.test(cell.text));
  const month = headers.length > 1 || !isNamed ? null : monthAbove(rows.slice(0, at));
  if (month === null) return [];
  const last = Number(dayOfMonth(month, month.year ?? 0).slice(-2));
  const below = rows.slice(at + 1);
  const days = found.filter(({ column, date }) => date <= last || hasAmounts(below, column));
  const areMoney = days.some(({ column }) =>
    below.some((each) => LIKE_MONEY.test(cellAt(each, column).text)),
  );
  return areMoney && days.every(({ date }) => date <= last) ? days.map((day) => ({ ...month, ...day })) : [];
};

/** Whether several months occur twice, as in two reports side by side. */
const areSaidAgain = (months: readonly MonthColumn[]): boolean => {
  const places = new Set(months.map(placeOf));
  return places.size > 1 && months.length >= 2 * places.size;
};

/** Null where no header row names months. */
export const columnsIn = (rows: readonly Row[], searched: number): Columns | Several | null => {
  const headers = rows.slice(0, Math.min(rows.length - 1, searched));
  for (const [at, row] of headers.entries()) {
    const found = monthsIn(row, rows[at - 1] ?? []);
    const columns = found.length === 0 ? null : columnsBelow(rows, at, found);
    if (columns !== null) return columns;
    const days = daysIn(rows, at);
    const byDay = days.length === 0 ? null : columnsBelow(rows, at, days);
    if (byDay !== null) return byDay;
    const titled = found.length > 0 ? [] : titledIn(row, rows.slice(0, at));
    const one = titled.length === 0 ? null : columnsBelow(rows, at, titled, true);
    if (one !== null) return one;
  }
  for (const [at, row] of headers.entries()) {
    const again = allMonthsIn(row, rows[at - 1] ?? []);
    if (areSaidAgain(again)) return { header: at, severally: again[0]?.header ?? '' };
  }
  return null;
};
