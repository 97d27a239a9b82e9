/** What a file's own balances say of which way its money went: only one of two readings makes them add up. */
import type { Figure } from '../domain/plan';
import { cellAt, type Row } from './grid';
import { units } from './exact';
import { amountIn, type DecimalMark } from './table/amounts';
import type { Table } from './table/table';

interface MoneyColumns {
  /** Counted as they are written, and the other way round. */
  more: readonly number[];
  less: readonly number[];
  balance: number;
}

const figureIn = (row: Row, columns: readonly number[], mark: DecimalMark): number =>
  columns.reduce((sum, column) => sum + (amountIn(cellAt(row, column), mark) ?? 0), 0);

interface Step {
  amount: number;
  balance: Figure;
}

/** Whether each balance is the one before it with the row's amount, the file going from old to new or back. */
const follow = (steps: readonly Step[], way: 1 | -1): boolean => {
  const isNext = (before: Figure, amount: number, after: Figure): boolean =>
    before !== null && after !== null && units(before + way * amount) === units(after);
  const pairs = steps.slice(1).map((step, at): [Step, Step] => [steps[at] ?? step, step]);
  return (
    pairs.every(([one, other]) => isNext(one.balance, other.amount, other.balance)) ||
    pairs.every(([one, other]) => isNext(other.balance, one.amount, one.balance))
  );
};

/** 1 where the balances add up as the money stands, −1 where they do only the other way round; null where neither. */
export const wayOfBalances = (table: Table, columns: MoneyColumns, mark: DecimalMark): 1 | -1 | null => {
  const blocks = table.blocks.map(({ rows }) =>
    rows.map(({ cells }): Step => ({
      amount: figureIn(cells, columns.more, mark) - Math.abs(figureIn(cells, columns.less, mark)),
      balance: amountIn(cellAt(cells, columns.balance), mark),
    })),
  );
  const told = blocks.filter((steps) => steps.length > 1);
  if (told.length === 0) return null;
  if (told.every((steps) => follow(steps, 1))) return 1;
  return told.every((steps) => follow(steps, -1)) ? -1 : null;
};
