/** The columns of a table by their role in a mapping, and how their days and amounts are written. */
import { isBlank, type Cell } from '../grid';
import {
  amountIn,
  DECIMAL_MARKS,
  decimalMarkOf,
  isAmountLike,
  isDash,
  isNothing,
  type DecimalMark,
} from '../table/amounts';
import type { DayOrder } from '../table/days';
import type { Decided } from '../table/decided';
import { columnNamed, type Role } from '../table/headers';
import { markBySums } from '../table/months/rounding';
import { ordersIn, type Orders, type PerOrder } from '../table/orders';
import { cellsOf, type Table } from '../table/table';
import type { LeaveOut } from './shapes';
import type { Unit } from './unit';

/** Columns by role, given as plain headers, since their order may change from file to file. */
export type Columns = Readonly<Partial<Record<Role, readonly string[]>>>;

export interface Mapping {
  /**
   * The start of the rows' keys: the key of the shape, or the headers of the first such file. Never a name that people
   * give.
   */
  key: string;
  /** The source's name: that of a known shape, or one that a person gave. */
  source: string;
  /** All headers of the file that the mapping was made for, sorted. */
  headers: readonly string[];
  columns: Columns;
  /** Null where each file decides it. */
  dayOrder: DayOrder | null;
  decimalMark: DecimalMark | null;
  leaveOut: readonly LeaveOut[];
  /** A journal has one row for each leg; only legs of accounts that a plan has lines for are taken. */
  isJournal: boolean;
  /** −1 where amounts above zero are money out, as on a supplier's invoice. */
  sign: 1 | -1;
  /** A person's answers about columns that are equal on all rows of an order, by header. */
  perOrder?: PerOrder;
  /** Whether a person has to choose the sign first, since both readings fit. */
  isSignAsked?: boolean;
  /** The factor for amounts, such as 1000 where they are kept in thousands. */
  unit?: number;
  /** A unit that the file states above its table; a person is asked whether it applies to the amounts. */
  unitAsked?: Unit | null;
}

/** The table's columns with a role. */
export const columnsFor = (table: Table, { columns }: Pick<Mapping, 'columns'>, role: Role): number[] =>
  (columns[role] ?? []).flatMap((name) => {
    const at = columnNamed(table.headers, name);
    return at < 0 ? [] : [at];
  });

const COUNTED: readonly Role[] = ['amount', 'in', 'out', 'fee', 'tax'];

/** Which columns count once per order, where rows are items of orders; null in all other files. */
export const ordersBy = (table: Table, mapping: Mapping, mark: DecimalMark): Orders | null => {
  const money = COUNTED.flatMap((role) => columnsFor(table, mapping, role));
  const [reference] = columnsFor(table, mapping, 'reference');
  const isTold = mapping.leaveOut.some(({ repeats }) => repeats === true);
  return mapping.isJournal || isTold
    ? null
    : ordersIn(table, { money, reference, mark, said: mapping.perOrder ?? {} });
};

/** The header of a column that may belong to each item or to the whole order, so that a person is asked. */
export const openOrder = (table: Table, mapping: Mapping, mark: DecimalMark): string | null =>
  ordersBy(table, mapping, mark)?.open ?? null;

export const MONEY_ROLES: readonly Role[] = ['amount', 'in', 'out', 'fee', 'tax', 'balance'];

export const missed = (cells: readonly Cell[], isRead: (cell: Cell) => boolean): number =>
  cells.filter((cell) => !isBlank(cell) && !isRead(cell)).length;

/** The source's earlier decimal mark, unless more amounts are written with the other one. */
export const heldMark = (table: Table, mapping: Mapping): DecimalMark | null => {
  const { decimalMark } = mapping;
  if (decimalMark === null) return null;
  const columns = MONEY_ROLES.flatMap((role) => columnsFor(table, mapping, role));
  const cells = cellsOf(table, columns, (cell) => !isDash(cell));
  const off = (mark: DecimalMark): number => missed(cells, (cell) => amountIn(cell, mark) !== null);
  const own = off(decimalMark);
  return own > 0 && own > off(decimalMark === '.' ? ',' : '.') ? null : decimalMark;
};

/**
 * The decimal mark of the money columns. Each column is decided separately; one that could have either mark follows
 * those that could not, since one program wrote them all.
 */
export const decimalMarkIn = (table: Table, mapping: Mapping): Decided<DecimalMark> => {
  if (mapping.decimalMark !== null) return { only: mapping.decimalMark };
  const columns = MONEY_ROLES.flatMap((role) => columnsFor(table, mapping, role));
  const marked = columns
    .map((column) => cellsOf(table, [column], (cell) => !isNothing(cell)))
    .filter((cells) => cells.some(hasMark));
  const decided = marked.map(markOf);
  const only = [...new Set(decided.flatMap((one) => ('only' in one ? [one.only] : [])))];
  const [mark] = only;
  if (mark !== undefined && only.length === 1) return { only: mark };
  if (decided.length === 0) return { only: '.' };
  const isOpen = only.length > 1 || decided.some((one) => 'either' in one);
  const proven = table.months === undefined ? null : markBySums(table.months.sums);
  if (isOpen && proven !== null) return { only: proven };
  return isOpen ? { either: DECIMAL_MARKS } : likeliestMark(marked.flat());
};

/** Cells that are no amount with either mark are reported as such, and have no influence on the decision. */
const markOf = (cells: readonly Cell[]): Decided<DecimalMark> => {
  const found = decimalMarkOf(cells);
  return 'none' in found ? decimalMarkOf(cells.filter(isAmountLike)) : found;
};

/** Where some values contradict either mark, the one that fewer contradict is chosen, and those values are reported. */
const likeliestMark = (cells: readonly Cell[]): Decided<DecimalMark> => {
  const [point = 0, comma = 0] = DECIMAL_MARKS.map(
    (mark) => cells.filter((cell) => amountIn(cell, mark) === null).length,
  );
  if (point === comma) return { either: DECIMAL_MARKS };
  return { only: point < comma ? '.' : ',' };
};

/** Whole numbers without a separator say nothing about the mark. */
const hasMark = ({ text, number }: Cell): boolean => number === undefined && /[.,]/.test(text);
