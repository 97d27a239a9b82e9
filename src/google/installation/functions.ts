/** What cells pass to the add-on's own functions. They are computed later, so their answers are read at the end. */
import { beside } from '../../features/installation';
import { headerText } from '../../sheet/layout';
import { serialOfDay } from '../../sheet/value';
import { actuals, budget } from '../../tabs';
import { address, type Grid, type TrySpot } from './grid';
import { told, type BeliefsFound } from './stage';

const [INPUT, ANSWER] = [12, 14];
const MONTHS = 12;
const FIRST = '2026-01';
const BUDGET_ROW = 47;

/** The smallest tabs possible: a budget of one line with 1 per month, and a ledger without entries. */
const placeTabs = (grid: Grid): { budget: string; actuals: string } => {
  const header = BUDGET_ROW;
  const { id, type, months } = budget.columns;
  grid.put(header, 1, id.header.en);
  grid.put(header, 2, type.header.en);
  grid.put(header + 1, 1, 'X');
  grid.put(header + 1, 2, 'cost');
  for (let month = 0; month < MONTHS; month++) {
    const name = `${FIRST.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
    grid.put(header, month + 3, headerText(months, 'en', name));
    grid.put(header + 1, month + 3, 1);
  }
  const { date, line, amount } = actuals.columns;
  [date, line, amount].forEach((column, index) => grid.put(header + 3, index + 1, column.header.en));
  return { budget: `$A$${header}:$N$${header + 1}`, actuals: `$A$${header + 3}:$C$${header + 4}` };
};

export const placeFunctions = (grid: Grid): void => {
  const input = (row: number, value: unknown, format?: string): string =>
    address(grid.put(row, INPUT, value, format));
  const [first, , last] = ["'1,25 tỷ", '', "'12k"].map((text, row) => input(row + 1, text));
  const [tenth, day, error] = [
    input(4, 0.1, '0%'),
    input(5, serialOfDay('2026-04-01'), 'dd/mm/yyyy'),
    input(6, '=1/0'),
  ];
  const tabs = placeTabs(grid);
  // prettier-ignore
  const formulas: readonly (readonly [number, string])[] = [
    [1, `=AOP_AMOUNT(${first ?? ''}:${last ?? ''})`],
    [5, `=AOP_AMOUNT(L2)`],
    [6, `=AOP_VARIANCE(${tenth};0)`],
    [7, `=AOP_VARIANCE(${day};0)`],
    [8, `=AOP_AVAILABLE("X";${day};${tabs.budget};${tabs.actuals})`],
    [9, `=AOP_AMOUNT(${error})`],
    [10, `=AOP_AMOUNT(${first ?? ''}:${last ?? ''})`],
  ];
  for (const [row, formula] of formulas) grid.put(row, ANSWER, formula);
  grid.put(11, ANSWER, 'taken');
};

/** The cells that answers are in. */
export const ANSWERS = { row: 1, column: ANSWER, rows: 11, columns: 2 } as const;

export const seenOfFunctions = (values: readonly (readonly unknown[])[]): BeliefsFound => {
  const at = ({ row, column }: TrySpot): string => told(values[row - 1]?.[column - 1]);
  const answer = (row: number): string => at({ row, column: 1 });
  return {
    'function.range': beside(answer(1), answer(2), answer(3)),
    'function.one': beside(answer(5), answer(6)),
    'function.date': beside(answer(7), answer(8)),
    'function.error': answer(9),
    'function.occupied': beside(answer(10), answer(11)),
  };
};
