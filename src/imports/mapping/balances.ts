/** What a file's own balances say about the direction of its money: only one of two readings makes them add up. */
import { follow, isOfItself, type Step } from '../following';
import { cellAt, type Row } from '../grid';
import { amountIn, type DecimalMark } from '../table/amounts';
import type { Table } from '../table/table';

interface MoneyColumns {
  /** The columns that add to the balance, and those that reduce it. */
  more: readonly number[];
  less: readonly number[];
  balance: number;
}

const figureIn = (row: Row, columns: readonly number[], mark: DecimalMark): number =>
  columns.reduce((sum, column) => sum + (amountIn(cellAt(row, column), mark) ?? 0), 0);

const stepsIn = (table: Table, columns: MoneyColumns, mark: DecimalMark): (Step & { at: number })[][] =>
  table.blocks.map(({ rows }) =>
    rows.map(({ at, cells }) => ({
      at,
      amount: figureIn(cells, columns.more, mark) - Math.abs(figureIn(cells, columns.less, mark)),
      balance: amountIn(cellAt(cells, columns.balance), mark),
    })),
  );

/** Whether the balance started from zero at this row. */
const isFirst = (step: Step): boolean => step.amount !== 0 && isOfItself(step);
/** Whether a balance starts from zero at a row below a gap, such as the heading of another account. */
export const beginsAnew = (before: { at: number } | undefined, step: Step & { at: number }): boolean =>
  before !== undefined && Math.abs(step.at - before.at) > 1 && isFirst(step);

/** Whether balances start from zero, as those of income and cost accounts do at the beginning of a year. */
export const beginWithNothing = (table: Table, columns: MoneyColumns, mark: DecimalMark): boolean =>
  stepsIn(table, columns, mark).every((steps) => steps[0] !== undefined && isFirst(steps[0]));

/**
 * Whether the balances are only what is still due of each row, all of it or nothing, and so are no running balances.
 */
export const areDue = (table: Table, columns: MoneyColumns, mark: DecimalMark): boolean => {
  const steps = stepsIn(table, columns, mark).flat();
  const [isPaid, isOpen] = [steps.some(({ balance }) => balance === 0), steps.some(isFirst)];
  return isPaid && isOpen && steps.every((step) => step.balance === 0 || isFirst(step));
};

/**
 * 1 where balances add up as the amounts are, −1 where they do so only with the amounts reversed; null where neither.
 */
export const wayOfBalances = (table: Table, columns: MoneyColumns, mark: DecimalMark): 1 | -1 | null => {
  const sections = stepsIn(table, columns, mark).flatMap((steps) =>
    steps.reduce<(typeof steps)[]>((parts, step, index) => {
      const last = parts[parts.length - 1];
      if (last === undefined || beginsAnew(steps[index - 1], step)) parts.push([step]);
      else last.push(step);
      return parts;
    }, []),
  );
  const told = sections.filter((steps) => steps.length > 1);
  if (told.length === 0) return null;
  if (told.every((steps) => follow(steps, 1))) return 1;
  return told.every((steps) => follow(steps, -1)) ? -1 : null;
};
