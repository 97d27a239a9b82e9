/** The year month by month: what came in and went out so far, and what is expected for the rest. */
import { limitsOf } from '../control/budget';
import { actualsOf, type Ledger } from '../control/ledger';
import { total } from '../money/figures';
import { THOUSANDTHS, roundTo } from '../money/money';
import type { BudgetLine, Figure, LineType, Month, Move, Twelve } from '../plan';
import type { VersionMonths } from './version';

export interface YearBooks {
  first: Month;
  lines: readonly BudgetLine[];
  ledger: Ledger;
  moves: readonly Move[];
  /** How many months are over, 0 to 12: those up to the last one with an actual. */
  reported: number;
  /** The latest forecast, line by line; null where there is none. */
  forecast: VersionMonths | null;
}

/** Twelve sums over the lines: a month has an actual or a forecast, never both. */
export interface Course {
  plan: Twelve;
  /** Blank in the months to come. */
  actual: Twelve;
  /** Only for the months to come: as last forecast, else as planned. */
  forecast: Twelve;
}

/** Whether a type of line is added or subtracted; types that are absent are left out. */
type Signs = Partial<Record<LineType, 1 | -1>>;

const SLOTS = Array.from({ length: 12 }, (_, slot) => slot);
const signed = (sign: number, figure: Figure): Figure => (figure === null ? null : sign * figure);
/** Rounds off floating-point noise, so that equal months compare equal. */
const steady = (figure: number): number => roundTo(figure, THOUSANDTHS);
const steadyTotal = (figures: readonly Figure[]): Figure => {
  const sum = total(figures);
  return sum === null ? null : steady(sum);
};

/** One month of a forecast, summed over the lines that it has. */
const forecastIn = (
  forecast: VersionMonths,
  lines: readonly BudgetLine[],
  signs: Signs,
  slot: number,
): number =>
  steady(lines.reduce((sum, { id, type }) => sum + (signs[type] ?? 0) * (forecast.get(id)?.[slot] ?? 0), 0));

const courseOf = ({ lines, ledger, reported, forecast }: YearBooks, signs: Signs): Course => {
  const counted = lines.flatMap((line) => {
    const sign = signs[line.type];
    return sign === undefined ? [] : [{ line, sign }];
  });
  const plan = SLOTS.map((slot) =>
    steadyTotal(counted.map(({ line, sign }) => signed(sign, line.months[slot] ?? null))),
  );
  const actual = SLOTS.map((slot) =>
    slot >= reported
      ? null
      : steadyTotal([0, ...counted.map(({ line, sign }) => sign * (actualsOf(ledger, line.id)[slot] ?? 0))]),
  );
  const expected = forecast === null ? plan : SLOTS.map((slot) => forecastIn(forecast, lines, signs, slot));
  return { plan, actual, forecast: expected.map((figure, slot) => (slot < reported ? null : figure)) };
};

/** The course of revenue alone. */
export const revenueOf = (books: YearBooks): Course => courseOf(books, { revenue: 1 });

/** Revenue minus cost. Investments are no cost of the year, and the reserve is spent through other lines. */
export const profitOf = (books: YearBooks): Course => courseOf(books, { revenue: 1, cost: -1 });

/** A course's full year: the months so far as they were, the others as expected. */
export const yearOf = ({ actual, forecast }: Course): Figure => steadyTotal([...actual, ...forecast]);

/** In the plan's currency; money out is positive, too. */
export interface Cash {
  in: Twelve;
  out: Twelve;
  /** At the end of each month; without a known opening balance it starts from zero and shows the change since then. */
  balance: readonly number[];
  /** The first month (0 to 11) with the lowest balance. */
  lowest: number;
}

/**
 * Money in and out by month: actuals so far, then the latest forecast. Without a forecast, revenue as planned and all
 * other lines by their current limits, the reserve included. Open commitments are not added to the months to come.
 */
export function cashOf(books: YearBooks, opening: Figure): Cash {
  const { first, lines, moves, reported, forecast } = books;
  const limits = limitsOf(first, lines, moves);
  const revenue = revenueOf(books);
  const spent = courseOf(books, { cost: 1, investment: 1, reserve: 1 });
  const due = (slot: number): Figure => {
    if (forecast !== null) return spent.forecast[slot] ?? null;
    return steadyTotal(
      lines.flatMap(({ id, type }) => (type === 'revenue' ? [] : (limits.get(id)?.months[slot] ?? null))),
    );
  };
  const inward = SLOTS.map((slot) =>
    steadyTotal([revenue.actual[slot] ?? null, revenue.forecast[slot] ?? null]),
  );
  const outward = SLOTS.map((slot) => (slot < reported ? (spent.actual[slot] ?? null) : due(slot)));
  let sum = opening ?? 0;
  const balance = SLOTS.map((slot) => (sum = steady(sum + (inward[slot] ?? 0) - (outward[slot] ?? 0))));
  return { in: inward, out: outward, balance, lowest: balance.indexOf(Math.min(...balance)) };
}
