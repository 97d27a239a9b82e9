/** Moves that took more out of a month of a line than was there, typed into the log or changed there. */
import { HALF_A_THOUSANDTH } from '../../domain/money/money';
import { monthsOf } from '../../domain/months/months';
import type { BudgetLine, Month, BudgetPlace } from '../../domain/plan';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import { spokenMonth, spokenNumber } from '../../speech';
import { decisions, type DecisionRow } from '../../tabs/plan/decisions';
import { fill, type Language, type Words } from '../../words';
import { movesOf } from './log';

const BELOW_ZERO: Words = {
  en: 'no more than the line had: with this, the budget of {line} in {month} is {budget}, below zero',
  vi: 'không quá ngân sách của khoản: với quyết định này, ngân sách của {line} tháng {month} là {budget}, nhỏ hơn 0',
};

const keyOf = ({ line, month }: BudgetPlace): string => JSON.stringify([line, month]);

/** What remains in each month of a line after all moves; a month without a budget has nothing. */
const budgetsOf = (
  rows: readonly DecisionRow[],
  lines: readonly BudgetLine[],
  first: Month,
): Map<string, number> => {
  const left = new Map<string, number>();
  for (const { id, months } of [...lines].reverse())
    monthsOf(first).forEach((month, at) => left.set(keyOf({ line: id, month }), months[at] ?? 0));
  const add = (place: BudgetPlace | null, amount: number): void => {
    const was = place === null ? undefined : left.get(keyOf(place));
    if (place !== null && was !== undefined) left.set(keyOf(place), was + amount);
  };
  for (const { from, to, amount } of movesOf(rows)) {
    add(from, -amount);
    add(to, amount);
  }
  return left;
};

const belowZero = ({ line, month }: BudgetPlace, budget: number, decimals: number): Words => {
  const said = (language: Language): string =>
    fill(BELOW_ZERO, language, {
      line,
      month: spokenMonth(month),
      budget: spokenNumber(budget, language, decimals),
    });
  return { en: said('en'), vi: said('vi') };
};

/** One problem per line and month, at the last decision that takes money from it. */
export const overdrawn = (
  { rows, layout }: { rows: readonly DecisionRow[]; layout: Layout | null },
  lines: readonly BudgetLine[],
  { first, decimals }: { first: Month; decimals: number },
): Problem[] => {
  const left = budgetsOf(rows, lines, first);
  const told = new Set<string>();
  return [...rows].reverse().flatMap((row) =>
    movesOf([row]).flatMap(({ from, amount }) => {
      const budget = from === null ? 0 : (left.get(keyOf(from)) ?? 0);
      if (from === null || budget >= -HALF_A_THOUSANDTH || told.has(keyOf(from))) return [];
      told.add(keyOf(from));
      const cell = a1(row.row, layout?.columns.get('amount')?.[0] ?? 1);
      return [question(decisions, cell, String(amount), belowZero(from, budget, decimals))];
    }),
  );
};
