/** Next year's budget from last year's: what was, where it is known, re-aligned to the new Tết. (rules.md, "Seasons") */
import { total } from '../money/figures';
import { roundTo, split } from '../money/money';
import { realigned } from '../months/season';
import type { Figure, LineType, Twelve } from '../plan';
import { expectedMonths } from '../review/forecast';

/** A line at the end of its year. */
export interface LineYear {
  type: LineType;
  /** What the ledger has of each month. */
  actual: readonly number[];
  /** The months so far, 0 to 12: what comes after them is not looked at in `actual`. */
  reported: number;
  /** The plan as it stands at the end, with all that was moved. */
  plan: Twelve;
  annual: Figure;
}

/** What each month weighs in the year that ends and in the one that begins. */
export interface Shift {
  last: readonly number[];
  next: readonly number[];
}

interface LineBase {
  annual: Figure;
  /** They sum to the annual amount exactly. */
  months: Figure[];
}

/**
 * What a line's next year starts from: its actual months, and the current plan's where nothing is reported yet. They
 * follow Tết, except those of a line without a season. The reserve is planned, never spent: its plan goes on.
 * `shift`: null where the Tết of one of the years is not known. `left`: last year's money that is added to the first
 * month.
 */
export function baseOf(line: LineYear, shift: Shift | null, left: number, decimals: number): LineBase {
  const plan = sharedOut(line, decimals);
  const isReserve = line.type === 'reserve';
  const was = isReserve ? plan : expectedMonths(line.actual.slice(0, line.reported), plan);
  const moved = shift === null || isReserve || isSteady(was) ? was : realigned(was, shift.last, shift.next);
  const months = moved.map((figure) => (figure === null ? null : roundTo(figure, decimals)));
  if (left !== 0) months[0] = roundTo((months[0] ?? 0) + left, decimals);
  const annual = total(months);
  return { annual: annual === null ? null : roundTo(annual, decimals), months };
}

/** Nothing was planned of it, nothing came or went. */
export const isEmptyBase = ({ months }: LineBase): boolean => months.every((figure) => (figure ?? 0) === 0);

/**
 * Rent and wages do not follow Tết, nor does a shelf that is bought in March: a line of which most months are the same
 * amount, nothing included, has no season that could be moved.
 */
const isSteady = (months: readonly Figure[]): boolean =>
  months.some((figure) => months.filter((other) => (other ?? 0) === (figure ?? 0)).length > 6);

/** A year's amount that the months do not share out yet is taken evenly over the blank ones. */
function sharedOut({ plan, annual }: LineYear, decimals: number): Figure[] {
  const months = expectedMonths(plan, []);
  const blank = months.flatMap((figure, month) => (figure === null ? [month] : []));
  const rest = roundTo((annual ?? 0) - (total(months) ?? 0), decimals);
  if (annual === null || blank.length === 0 || rest <= 0) return months;
  const parts = split(
    rest,
    blank.map(() => 1),
    decimals,
  );
  blank.forEach((month, index) => {
    months[month] = parts[index] ?? null;
  });
  return months;
}
