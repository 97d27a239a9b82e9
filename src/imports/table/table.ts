/** Finds the table of a sheet by its headers, and what surrounds it. */
import { cellAt, isBlank, type Cell, type Row, type Sheet } from '../grid';
import { SUM_ALONE, SUM_OF_TIME } from '../text/sumWords';
import { isAmountLike } from './amounts';
import { isBareDay, isDayLike, isYearless } from './days';
import {
  ACCOUNT_NAME,
  columnsOf,
  isNamed,
  partsOf,
  plainHeader,
  rolesOf,
  withoutNumbering,
  type Role,
} from './headers';
import { withHeaders } from './headless';
import type { Aside, Block, Table, TableRow } from './parts';
import { withWays } from './sections';

export type { Aside, Block, Table, TableRow } from './parts';

/** Headers are looked for in this many rows. */
export const SEARCHED_ROWS = 100;
/** A table has at least a date and one more known column. */
const LEAST_ROLES = 2;

const texts = (row: Row): string[] => row.map(({ text }) => text.trim());
export const isEmpty = (row: Row): boolean => row.every(isBlank);
/** Whether more than one cell is filled. */
const saysMore = (row: Row): boolean => {
  const first = row.findIndex((cell) => !isBlank(cell));
  return first >= 0 && row.some((cell, column) => column > first && !isBlank(cell));
};
const LEADING_DIGIT = /^\s*\d/;
const [ZERO, NINE] = [48, 57];
const startsWithDigit = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first >= ZERO && first <= NINE) || LEADING_DIGIT.test(text);
};
export const holdsValues = (row: Row): boolean =>
  row.some((cell) => isDayLike(cell) || (isAmountLike(cell) && /\d{4}/.test(cell.text)));

const MONEY: readonly Role[] = ['amount', 'in', 'out'];

const score = (headers: readonly string[]): number => {
  const roles = new Set(withoutNumbering(headers).flatMap(rolesOf));
  const hasMoney = MONEY.some((role) => roles.has(role));
  return roles.has('date') && hasMoney && roles.size >= LEAST_ROLES ? roles.size : 0;
};

/** Whether a row names a day and money. */
export const isHeader = (row: Row): boolean => score(texts(row)) > 0;

const isSide = (role: Role): boolean => role === 'in' || role === 'out';
/** Joins two header lines: “Cash” below “Money in” is money in cash; “Thu” below a general money header stands alone. */
const under = (over: string, below: string): string => {
  const [both, above, own] = [`${over} ${below}`.trim(), rolesOf(over), rolesOf(below)];
  if (rolesOf(both).length > 0) return both;
  if (above.includes('amount') && own.some(isSide)) return below;
  return above.some(isSide) && own.length === 0 ? `${over}\n${below}` : both;
};

/** Headers in two rows: a text above several columns applies to each of them. */
const joined = (upper: Row, lower: Row): string[] => {
  let last = '';
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const above = cellAt(upper, column).text.trim();
    const below = cellAt(lower, column).text.trim();
    if (above !== '') last = above;
    if (below === '') return above;
    return under(above === '' ? last : above, below);
  });
};

interface Found {
  headers: readonly string[];
  from: number;
  /** The first row below the headers. */
  below: number;
  score: number;
}

/** A single text left of all headers is the title of the rows below it. */
const isSection = (row: Row, above: Row): boolean => {
  const first = above.findIndex((cell) => !isBlank(cell));
  return !saysMore(row) && row.findIndex((cell) => !isBlank(cell)) < first;
};

const candidate = (rows: readonly Row[], at: number): Found => {
  const [row = [], next = []] = [rows[at], rows[at + 1]];
  const one: Found = { headers: texts(row), from: at, below: at + 1, score: score(texts(row)) };
  if (isEmpty(row) || isEmpty(next) || holdsValues(next) || isSection(next, row)) return one;
  const both = joined(row, next);
  const two: Found = { headers: both, from: at, below: at + 2, score: score(both) };
  // A single text above headers that need no addition belongs to the page's title.
  const isBanner = row.filter((cell) => !isBlank(cell)).length === 1 && score(texts(next)) >= two.score;
  // Otherwise the second column below a merged header would lose it.
  const isSplit = two.headers.some(
    (header, column) =>
      isBlank(cellAt(row, column)) && header.includes('\n') && !cellAt(next, column).text.includes('\n'),
  );
  return (two.score > one.score || (isSplit && two.score === one.score)) && !isBanner ? two : one;
};

const headersIn = (rows: readonly Row[]): Found | null => {
  const found = rows
    .slice(0, SEARCHED_ROWS)
    .map((row, at) => (holdsValues(row) ? null : candidate(rows, at)))
    .reduce<Found | null>((best, one) => (one !== null && one.score > (best?.score ?? 0) ? one : best), null);
  return found;
};

const TOTAL =
  /^(tong|cong|totals?|subtotal|starting|ending|[my]td|so du|so ton|ton dau|ton cuoi|so trang truoc|balance|opening|closing|sum|mang sang|luy ke|phat sinh trong ky)\b/;
const isTotalText = (text: string): boolean => partsOf(text).some((part) => TOTAL.test(part));

/** Names of rows that are no payments although they have a day. */
const NO_PAYMENT = new RegExp(
  `^((${SUM_ALONE}|(cong|tong) phat sinh|daily total)|${SUM_OF_TIME}( \\d.*)?|(so du|du|ton|so ton|ton quy|so du quy) (dau|cuoi)( (ky|thang|ngay|nam|quy))?|(so du|so) (ky|thang|trang|nam) truoc( (chuyen|mang) sang)?|so du (mang|chuyen) sang|((so|cong|tong) )?(mang sang|(mang|chuyen) sang trang( sau)?|trang truoc( (mang|chuyen) sang)?)|sl ([a-z]+ ){1,2}\\d+|(opening|closing) balance|(balance |total )?[bc] [fd]|(balance |total )?(brought|carried) (forward|down|over))$`,
);
/** Possible first letters of these names: a fast test, since texts are many. */
const PERHAPS = new Uint8Array(128);
for (const letter of 'tcgsobdmTCGSOBDM') PERHAPS[letter.charCodeAt(0)] = 1;
const LONGEST = 40;
const isNoPayment = (row: Row): boolean => {
  for (const { text } of row) {
    if (text === '' || text.length >= LONGEST || PERHAPS[text.charCodeAt(0)] !== 1) continue;
    if (NO_PAYMENT.test(plainHeader(text))) return true;
  }
  return false;
};

/** The row below the headers of a printed form that numbers its columns: A, B, 1, (2), 3 = 1 x 2. */
const LETTER = /^([A-Z]|\(?\d{1,2}\)?( ?[=+x-] ?\(?\d{1,2}\)?)*)$/;
export const isLetters = (row: Row): boolean => {
  const written = texts(row).filter((text) => text !== '');
  return written.length > 2 && written.every((text) => LETTER.test(text));
};

/** Whether a row repeats the headers. */
const sayingAgain = (said: readonly string[]): ((row: Row) => boolean) => {
  const headers = said.map(plainHeader);
  // Most rows differ in the first header already.
  const first = headers.findIndex((header) => header !== '');
  return (row) => {
    const start = row[first]?.text ?? '';
    if (startsWithDigit(start) || headers[first] !== plainHeader(start)) return false;
    const own = texts(row).map(plainHeader);
    return own.some((text) => text !== '') && headers.every((header, at) => header === (own[at] ?? ''));
  };
};

/** Classifies the rows below the headers: an entry has a day and an amount in the right columns. */
interface Sorting {
  isDated: (row: Row) => boolean;
  /** Whether any day lacked its year or month. */
  isYearless: () => boolean;
  hasAmount: (row: Row) => boolean;
}

const isShortDay = (cell: Cell): boolean => isYearless(cell) || isBareDay(cell);

const sorting = (headers: readonly string[]): Sorting => {
  const dates = columnsOf(headers, ['date']);
  const amounts = columnsOf(headers, MONEY);
  const some = (row: Row, columns: readonly number[], is: (cell: Cell) => boolean): boolean =>
    columns.some((column) => is(cellAt(row, column)));
  let found = false;
  const isShort = (row: Row): boolean => {
    const is = some(row, dates, isShortDay) && some(row, amounts, ({ text }) => /\d/.test(text));
    found ||= is;
    return is;
  };
  return {
    // A day that stands alone is the date of printing or signing.
    isDated: (row) => (some(row, dates, isDayLike) || isShort(row)) && saysMore(row),
    isYearless: () => found,
    // A signature below the table may stand in its amount column.
    hasAmount: (row) => some(row, amounts, ({ text }) => /\d/.test(text)),
  };
};

/** Of the rows between two tables, those that belong to the second: from the one that names its account on. */
const nextAccount = (between: readonly TableRow[]): TableRow[] => {
  const at = between.findIndex(({ cells }) => cells.some(({ text }) => isNamed(text, ACCOUNT_NAME)));
  return at < 0 ? [] : between.slice(at);
};

/** `before`: the number of rows of the file above these. */
const blocksBelow = (rows: readonly Row[], { headers, from, below }: Found, before: number) => {
  const { isDated, hasAmount, isYearless } = sorting(headers);
  const isSaidAgain = sayingAgain(headers);
  const rowAt = (index: number): TableRow => ({ at: before + index + 1, cells: rows[index] ?? [] });
  const above = Array.from({ length: from }, (_, index) => rowAt(index)).filter(
    ({ cells }) => !isEmpty(cells),
  );
  const asides: (TableRow & { why: Aside })[] = above.map((row) => ({ ...row, why: 'above' }));
  const blocks: { above: TableRow[]; rows: TableRow[]; totals: TableRow[] }[] = [
    { above, rows: [], totals: [] },
  ];
  let between: TableRow[] = [];
  for (let index = below; index < rows.length; index++) {
    const row = rowAt(index);
    const block = blocks[blocks.length - 1];
    if (block === undefined || isEmpty(row.cells)) continue;
    if (isSaidAgain(row.cells)) {
      asides.push({ ...row, why: 'header again' });
      const next = nextAccount(between);
      block.totals = block.totals.filter((total) => !next.includes(total));
      if (next.length > 0) blocks.push({ above: next, rows: [], totals: [] });
      between = [];
    } else if (block.rows.length === 0 && isLetters(row.cells)) asides.push({ ...row, why: 'letters' });
    else if (isDated(row.cells) && !isNoPayment(row.cells)) {
      block.rows.push(row);
      between = [];
    } else if (isNoPayment(row.cells) || texts(row.cells).some(isTotalText)) {
      block.totals.push(row);
      between.push(row);
      asides.push({ ...row, why: 'total' });
    } else if (between.length === 0 && hasAmount(row.cells) && saysMore(row.cells)) block.rows.push(row);
    else {
      between.push(row);
      asides.push({ ...row, why: 'below' });
    }
  }
  const filled = blocks.filter((block) => block.rows.length > 0 || blocks.length === 1);
  return { blocks: filled, asides, ...(isYearless() && { isYearless: true as const }) };
};

const hiddenOf = (
  { hidden }: Sheet,
  headers: readonly string[],
  blocks: readonly Block[],
): Pick<Table, 'hidden'> => {
  if (hidden === undefined) return {};
  const all = new Set(hidden.rows);
  const rows = blocks.flatMap((block) => block.rows.flatMap(({ at }) => (all.has(at) ? [at] : [])));
  const columns = hidden.columns.map((at) => headers[at] ?? '').filter((header) => header !== '');
  return { hidden: { rows: new Set(rows), columns, isSheet: hidden.isSheet } };
};

/** Rows above a table without headers are listed, too. */
const proven = (sheet: Sheet): Table | null => {
  const headed = withHeaders(sheet);
  const table = headed === null ? null : tableOf(headed);
  if (table === null) return null;
  const { rows, before = 0 } = sheet;
  const above = rows
    .slice(0, Math.max(0, table.headerRow - before))
    .flatMap((cells, at) => (isEmpty(cells) ? [] : [{ at: before + at + 1, cells, why: 'above' as const }]));
  return { ...table, asides: [...above, ...table.asides] };
};

/** The table of a sheet; null where neither the first hundred rows contain headers nor figures prove any. */
export const tableOf = (sheet: Sheet): Table | null => {
  const { name, rows, isSigned, before = 0 } = sheet;
  const found = headersIn(rows);
  if (found === null) return proven(sheet);
  const below = blocksBelow(rows, found, before);
  return withWays({
    sheet: name,
    headers: found.headers,
    headerRow: before + found.from + 1,
    isSigned: isSigned === true,
    ...below,
    ...hiddenOf(sheet, found.headers, below.blocks),
  });
};

/** The cells above the headers of all blocks. */
export const cellsAbove = ({ blocks }: Table): Cell[] =>
  blocks.flatMap(({ above }) => above.flatMap(({ cells }) => cells));

/** The cells of some columns in a table. */
export const cellsOf = (
  { blocks }: Table,
  columns: readonly number[],
  isMeant: (cell: Cell) => boolean = () => true,
): Cell[] => {
  const found: Cell[] = [];
  for (const { rows } of blocks)
    for (const { cells } of rows)
      for (const column of columns) {
        const cell = cellAt(cells, column);
        if (isMeant(cell)) found.push(cell);
      }
  return found;
};

/** The distinct texts in some columns, without blanks. */
export const textsIn = (table: Table, columns: readonly number[]): ReadonlySet<string> =>
  new Set(cellsOf(table, columns, (cell) => !isBlank(cell)).map(({ text }) => text.trim()));

/** The account of each row where a column names it, since a table may hold several accounts. */
export const accountsIn = (block: Block, { headers }: Table): ReadonlyMap<number, string> | null => {
  const column = headers.findIndex((header) => isNamed(header, ACCOUNT_NAME));
  if (column < 0) return null;
  return new Map(block.rows.map(({ at, cells }) => [at, cellAt(cells, column).text.trim()]));
};
