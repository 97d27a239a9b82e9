/** What a file's own balances say of which way its money went: only one of two readings makes them add up. */
import { follow, isOfItself, type Step } from '../following';
import { cellAt, type Row } from '../grid';
import { amountIn, type DecimalMark } from '../table/amounts';
import type { Table } from '../table/table';

interface MoneyColumns {
  /** Counted as they are written, and the other way round. */
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

/** Nothing was there before. */
const isFirst = (step: Step): boolean => step.amount !== 0 && isOfItself(step);
/** Below a heading of its own, an account's section, a balance may begin with nothing. */
export const beginsAnew = (before: { at: number } | undefined, step: Step & { at: number }): boolean =>
  before !== undefined && Math.abs(step.at - before.at) > 1 && isFirst(step);

/** Whether all that the balances are of is in the table: they begin with nothing, as costs and income of a year do. */
export const beginWithNothing = (table: Table, columns: MoneyColumns, mark: DecimalMark): boolean =>
  stepsIn(table, columns, mark).every((steps) => steps[0] !== undefined && isFirst(steps[0]));

/** Whether they are what is still due of each row, all of it or nothing: no balances of what was there before. */
export const areDue = (table: Table, columns: MoneyColumns, mark: DecimalMark): boolean => {
  const steps = stepsIn(table, columns, mark).flat();
  const [isPaid, isOpen] = [steps.some(({ balance }) => balance === 0), steps.some(isFirst)];
  return isPaid && isOpen && steps.every((step) => step.balance === 0 || isFirst(step));
};

/** 1 where the balances add up as the money stands, −1 where they do only the other way round; null where neither. */
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
