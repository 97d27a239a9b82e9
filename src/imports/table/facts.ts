/** What a file says of itself around its table: whose account, in what currency, what it began and ended with. */
import type { Figure } from '../../domain/plan';
import { summed } from '../exact';
import { cellAt, isBlank, type Cell, type Row } from '../grid';
import { SUM_ALONE, SUM_OF_TIME, summedName } from '../text/sumWords';
import { amountIn, isAmountLike, type DecimalMark } from './amounts';
import { codeIn, currencyNamed } from './currency';
import { ACCOUNT_NAME, isNamed, plainHeader } from './headers';
import type { Block, TableRow } from './parts';

export interface Facts {
  account: string;
  currency: string;
  opening: Figure;
  closing: Figure;
  /** Sums of money in and out as the file's own last line of totals has them; amounts without a sign. */
  totalIn: Figure;
  totalOut: Figure;
  /** What its amounts come to, where they stand in one column. */
  total: Figure;
}

const says = (row: Row, name: RegExp): boolean => row.some(({ text }) => isNamed(text, name));

const CURRENCY = /^(loai tien|currency|tien te|ccy|don vi tien te|loai tien te|dong tien)$/;
/** Says a unit, which may be a currency. */
const UNIT = /^(don vi tinh|don vi|dvt|unit)$/;
export const OPENING =
  /^(so du dau|so ton dau|ton dau|ton quy dau|du dau|opening balance|balance brought forward|(balance )?b f$)/;
const CLOSING = /^(so du cuoi|so ton cuoi|ton cuoi|closing balance)/;
const TOTAL = /^(tong|cong|total)/;
const SUBTOTAL = new RegExp(`^${SUM_OF_TIME}\\b`);

/** What stands behind a name: in the same cell after a colon, or in the next that is not blank. */
const behind = (row: Row, name: RegExp): string => {
  const at = row.findIndex(({ text }) => isNamed(text, name));
  const inside = /:\s*(\S.*)$/s.exec(row[at]?.text ?? '')?.[1];
  return (
    inside ??
    row
      .slice(at + 1)
      .find((cell) => !isBlank(cell))
      ?.text.trim() ??
    ''
  );
};

const textOf = (rows: readonly TableRow[], name: RegExp): string => {
  const found = rows.find(({ cells }) => says(cells, name));
  return found === undefined ? '' : behind(found.cells, name);
};

/** What the columns' mark makes nothing of can be read in one way only. */
const figureIn = (cell: Cell, mark: DecimalMark): Figure =>
  amountIn(cell, mark) ?? amountIn(cell, mark === '.' ? ',' : '.');

/** In a row, behind the name; or, where a name stands over its figure, in the row below. */
export const figureOf = (rows: readonly TableRow[], name: RegExp, mark: DecimalMark): Figure => {
  const index = rows.findIndex(({ cells }) => says(cells, name));
  const found = rows[index];
  if (found === undefined) return null;
  const column = found.cells.findIndex(({ text }) => isNamed(text, name));
  const own = /:\s*(\S.*)$/s.exec(found.cells[column]?.text ?? '')?.[1];
  if (own !== undefined) return figureIn({ text: own }, mark);
  const next = found.cells.slice(column + 1).find((cell) => isAmountLike(cell));
  if (next !== undefined) return figureIn(next, mark);
  const below = rows[index + 1]?.cells[column];
  return below === undefined || isBlank(below) ? null : figureIn(below, mark);
};

/** An account's number without what some banks add to it: `0000000001 (VND)`. */
const bare = (account: string): string => account.replace(/\s*\([^)]*\)\s*$/, '').trim();

const isOfSection = (row: Row, sections: ReadonlySet<string>): boolean =>
  row.some(({ text }) => sections.has(summedName(plainHeader(text))));

const ALONE = new RegExp(`^${SUM_ALONE}$`);
const CARRIED = /^(so )?(trang truoc|mang sang|(balance )?brought forward)\b/;
/** What pages before the file came to: sums of its last page have it in them. */
const carried = (block: Block, column: number, mark: DecimalMark): number => {
  const first = block.rows[0]?.at ?? 0;
  const row = block.totals.find(({ at, cells }) => at < first && says(cells, CARRIED));
  return row === undefined ? 0 : (amountIn(cellAt(row.cells, column), mark) ?? 0);
};

/** Of all rows; where only sections have sums of their own, theirs together. */
const totalOf = (
  block: Block,
  column: number | undefined,
  mark: DecimalMark,
  sections: ReadonlySet<string>,
): Figure => {
  if (column === undefined) return null;
  const rows = block.totals
    .map(({ cells }) => cells)
    .filter((row) => says(row, TOTAL) && !says(row, SUBTOTAL) && !isBlank(cellAt(row, column)));
  const whole = rows.filter((row) => !isOfSection(row, sections));
  // A sum below each section may be called the same.
  const isOfEach = whole.length === sections.size && !whole.some((row) => says(row, ALONE));
  const counted = whole.length > 0 && !isOfEach ? whole.slice(-1) : rows;
  const sums = counted.map((row) => amountIn(cellAt(row, column), mark));
  if (sums.length === 0 || sums.includes(null)) return null;
  return summed([...sums.map((sum) => sum ?? 0), -carried(block, column, mark)]);
};

/** Of all rows, where a row of sums is called nothing else. */
const wholeOf = (block: Block, column: number | undefined, mark: DecimalMark): Figure => {
  const sums = block.totals
    .map(({ cells }) => cells)
    .filter((row) => column !== undefined && says(row, ALONE) && !isBlank(cellAt(row, column)));
  const last = sums[sums.length - 1];
  return last === undefined || column === undefined ? null : amountIn(cellAt(last, column), mark);
};

export const factsOf = (
  block: Block,
  columns: Readonly<Record<'in' | 'out' | 'amount', number | undefined>>,
  mark: DecimalMark,
  /** The currency that headers name. */
  inHeader: string,
  /** What stands alone above rows. */
  sections: ReadonlySet<string>,
): Facts => {
  const around = [...block.above, ...block.totals];
  const said =
    currencyNamed(textOf(block.above, CURRENCY)) ||
    codeIn(textOf(block.above, ACCOUNT_NAME)) ||
    codeIn(textOf(block.above, UNIT)) ||
    inHeader;
  return {
    account: bare(textOf(block.above, ACCOUNT_NAME)),
    currency: said,
    opening: figureOf(around, OPENING, mark),
    closing: figureOf(around, CLOSING, mark),
    totalIn: totalOf(block, columns.in, mark, sections),
    totalOut: totalOf(block, columns.out, mark, sections),
    total: wholeOf(block, columns.amount, mark),
  };
};
