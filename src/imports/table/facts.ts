/** What a file says around its table: account, currency, opening and closing balance, totals. */
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
  /** Total money in and out in the file's own total row, without sign. */
  totalIn: Figure;
  totalOut: Figure;
  /** The total of a single amount column. */
  total: Figure;
}

const says = (row: Row, name: RegExp): boolean => row.some(({ text }) => isNamed(text, name));

const CURRENCY = /^(loai tien|currency|tien te|ccy|don vi tien te|loai tien te|dong tien)$/;
/** Introduces a unit, which may be a currency. */
const UNIT = /^(don vi tinh|don vi|dvt|unit)$/;
export const OPENING =
  /^(so du dau|so ton dau|ton dau|ton quy dau|du dau|opening balance|balance brought forward|(balance )?b f$)/;
const CLOSING = /^(so du cuoi|so ton cuoi|ton cuoi|closing balance)/;
const TOTAL = /^(tong|cong|total)/;
const SUBTOTAL = new RegExp(`^${SUM_OF_TIME}\\b`);

/** The value after a label: in the same cell after a colon, or in the next cell that is not blank. */
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

/** A figure that the columns' decimal mark can't read is read with the other mark. */
const figureIn = (cell: Cell, mark: DecimalMark): Figure =>
  amountIn(cell, mark) ?? amountIn(cell, mark === '.' ? ',' : '.');

/** The figure after a label in a row, or in the row below where the label stands above it. */
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

/** An account number without additions: `0000000001 (VND)`. */
const bare = (account: string): string => account.replace(/\s*\([^)]*\)\s*$/, '').trim();

const isOfSection = (row: Row, sections: ReadonlySet<string>): boolean =>
  row.some(({ text }) => sections.has(summedName(plainHeader(text))));

const ALONE = new RegExp(`^${SUM_ALONE}$`);
const CARRIED = /^(so )?(trang truoc|mang sang|(balance )?brought forward)\b/;
/** The amount carried over from earlier pages, which the totals of the last page include. */
const carried = (block: Block, column: number, mark: DecimalMark): number => {
  const first = block.rows[0]?.at ?? 0;
  const row = block.totals.find(({ at, cells }) => at < first && says(cells, CARRIED));
  return row === undefined ? 0 : (amountIn(cellAt(row.cells, column), mark) ?? 0);
};

/** The total of all rows; where only sections have totals, their sum. */
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
  // Each section's total may have the same name.
  const isOfEach = whole.length === sections.size && !whole.some((row) => says(row, ALONE));
  const counted = whole.length > 0 && !isOfEach ? whole.slice(-1) : rows;
  const sums = counted.map((row) => amountIn(cellAt(row, column), mark));
  if (sums.length === 0 || sums.includes(null)) return null;
  return summed([...sums.map((sum) => sum ?? 0), -carried(block, column, mark)]);
};

/** The total in the last row that is called nothing but “total”. */
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
  /** The currency named in headers. */
  inHeader: string,
  /** The titles that stand alone above rows. */
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
