/**
 * Tables without headers, or with headers in unknown words, as banks in Australia, Canada, America and elsewhere export
 * them. The roles of columns must be proven by their content; otherwise there is no table.
 */
import { follow, isOfItself } from '../following';
import { cellAt, isBlank, type Cell, type Row, type Sheet } from '../grid';
import { amountIn, DECIMAL_MARKS, isAmountLike, isBelowZero, type DecimalMark } from './amounts';
import { isDayLike } from './days';
import { rolesOf } from './headers';

const NAMES = {
  date: 'Ngày / Date',
  amount: 'Số tiền / Amount',
  in: 'Tiền vào / Money in',
  out: 'Tiền ra / Money out',
  balance: 'Số dư / Balance',
  description: 'Nội dung / Description',
} as const;
type Name = keyof typeof NAMES;
type Found = Readonly<Partial<Record<Name, number>>>;

const SEARCHED = 200;
/** Five digits may be a day, too, as spreadsheets count them. */
const SHORTEST_DAY = 8;
const isDay = (cell: Cell): boolean =>
  isDayLike(cell) && (cell.day !== undefined || cell.text.trim().length >= SHORTEST_DAY);
/** Thousands, cents or a sign show money; other numbers may be account or cheque numbers. */
const LIKE_MONEY = /\d[.,]\d|^\s*[-+−(]|[$€£¥₫]/;
/** Where balances run, plain numbers of four digits or more may be money, too; row numbers have fewer. */
const MAY_BE_MONEY = new RegExp(`${LIKE_MONEY.source}|\\d{4}`);

interface Read {
  rows: readonly Row[];
  /** Money columns, whether all rows have an amount, and whether they are money even without balances. */
  money: readonly { column: number; isFull: boolean; isSure: boolean }[];
}

const saysMore = (row: Row): boolean => row.filter((cell) => !isBlank(cell)).length > 1;
const columnsIn = (rows: readonly Row[]): number[] => [
  ...Array(Math.max(0, ...rows.map((row) => row.length))).keys(),
];

const moneyIn = (rows: readonly Row[], date: number): Read['money'] =>
  columnsIn(rows).flatMap((column) => {
    const cells = rows.map((row) => cellAt(row, column)).filter((cell) => !isBlank(cell));
    const isMoney =
      column !== date &&
      cells.length > 0 &&
      cells.every((cell) => isAmountLike(cell) && !isDay(cell)) &&
      cells.some((cell) => cell.number !== undefined || MAY_BE_MONEY.test(cell.text));
    const isSure = cells.some((cell) => cell.number !== undefined || LIKE_MONEY.test(cell.text));
    return isMoney ? [{ column, isFull: cells.length === rows.length, isSure }] : [];
  });

/** Whether a column holds running balances. A tax that equals its row's own amount is none. */
const areBalances = (
  rows: readonly Row[],
  column: number,
  comesTo: (row: Row, mark: DecimalMark) => number,
) =>
  DECIMAL_MARKS.some((mark) => {
    const steps = rows.map((row) => ({
      amount: comesTo(row, mark),
      balance: amountIn(cellAt(row, column), mark),
    }));
    return !steps.every(isOfItself) && follow(steps, 1);
  });

const provenBy = ({ rows, money }: Read): Found | null => {
  const of = (row: Row, column: number, mark: DecimalMark) => amountIn(cellAt(row, column), mark) ?? 0;
  for (const { column: balance, isFull } of money) {
    if (!isFull) continue;
    const others = money.filter(({ column }) => column !== balance);
    for (const { column: amount } of others.filter((other) => other.isFull))
      if (areBalances(rows, balance, (row, mark) => of(row, amount, mark))) return { amount, balance };
    for (const { column: more } of others)
      for (const { column: less } of others)
        if (
          more !== less &&
          areBalances(rows, balance, (row, mark) => of(row, more, mark) - Math.abs(of(row, less, mark)))
        )
          return { in: more, out: less, balance };
  }
  return null;
};

/** The single money column, if its signs show the direction. */
const signed = ({ rows, money }: Read): Found | null => {
  const [only, ...others] = money.filter(({ isSure }) => isSure);
  return only?.isFull === true &&
    others.length === 0 &&
    rows.some((row) => isBelowZero(cellAt(row, only.column)))
    ? { amount: only.column }
    : null;
};

/** The column with the longest texts is the description. */
const wordiest = (rows: readonly Row[], known: readonly number[]): number => {
  const letters = (column: number): number =>
    rows.reduce((sum, row) => sum + cellAt(row, column).text.replace(/[^\p{L}]+/gu, '').length, 0);
  return columnsIn(rows)
    .filter((column) => !known.includes(column))
    .reduce((best, column) => (letters(column) > letters(best) ? column : best), -1);
};

/** Whether known headers contradict what the figures suggest, since figures may fit by chance. */
const isAgainst = (headers: Row | undefined, found: Found): boolean => {
  const roles = (headers ?? []).map(({ text }) => rolesOf(text));
  if (roles.every((some) => some.length === 0)) return false;
  const isOther = ([name, column]: [string, number]): boolean =>
    (name === 'balance' || (roles[column]?.length ?? 0) > 0) && !roles[column]?.includes(name as Name);
  return Object.entries(found).some(isOther);
};

/** The sheet with headers that its content proves; null where it proves none. */
export const withHeaders = (sheet: Sheet): Sheet | null => {
  const { rows: all, before = 0 } = sheet;
  const start = all.slice(0, SEARCHED).findIndex((row) => row.some(isDay));
  const date = (all[start] ?? []).findIndex(isDay);
  const below = all.slice(start, start + SEARCHED).filter((row) => !row.every(isBlank));
  const rows = below.filter((row) => isDay(cellAt(row, date)));
  if (start < 0 || rows.length < 2 || rows.length < below.length) return null;
  const read: Read = { rows, money: moneyIn(rows, date) };
  const isAlone = all.slice(0, start).every((row) => row.every(isBlank));
  // Below headers in other words, a single signed column could be anything.
  const money = provenBy(read) ?? (isAlone ? signed(read) : null);
  if (money === null || isAgainst(all.slice(0, start).reverse().find(saysMore), money)) return null;
  const named = Object.entries({
    date,
    ...money,
    description: wordiest(rows, [date, ...Object.values(money)]),
  });
  const headers = columnsIn(rows).map((column): Cell => {
    const [name] = named.find(([, at]) => at === column) ?? [];
    return { text: name === undefined ? '' : NAMES[name as Name] };
  });
  return { ...sheet, rows: [headers, ...all.slice(start)], before: before + start - 1 };
};
