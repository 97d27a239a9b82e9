/** Next year's budget from last year's: its actuals, where known, re-aligned to the new Tết. (rules.md, "Seasons") */
import { total } from '../money/figures';
import { roundTo, split } from '../money/money';
import { realigned } from '../months/season';
import type { Figure, LineType, Twelve } from '../plan';
import { expectedMonths } from '../review/forecast';

/** A line at the end of its year. */
export interface LineYear {
  type: LineType;
  /** The ledger's actual of each month. */
  actual: readonly number[];
  /** How many months are over, 0 to 12; later months of `actual` are ignored. */
  reported: number;
  /** The current plan at the end of the year, including all moves. */
  plan: Twelve;
  annual: Figure;
}

/** The weight of each month in the year that ends and in the one that begins. */
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
 * The base of a line's next year: its actual months, and the current plan for months not reported. They follow Tết,
 * unless the line has no season. The reserve, which is never spent, keeps its plan. `shift`: null where Tết is not
 * known in one of the years. `left`: last year's money carried into the first month.
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

/** Whether there is neither plan nor actual. */
export const isEmptyBase = ({ months }: LineBase): boolean => months.every((figure) => (figure ?? 0) === 0);

/**
 * Rent and wages do not follow Tết, nor does a shelf bought in March: if most of a line's months are the same amount
 * (zero and blank alike), it has no season to move.
 */
const isSteady = (months: readonly Figure[]): boolean =>
  months.some((figure) => months.filter((other) => (other ?? 0) === (figure ?? 0)).length > 6);

/** An annual amount that is not shared out over the months is spread evenly over the blank ones. */
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
