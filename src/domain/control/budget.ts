/** The current budget: the original, which is never altered, plus all moves since. */
import { total, totalsUpTo } from '../money/figures';
import { fiscalMonth } from '../months/months';
import type { BudgetLine, Figure, Month, Move, BudgetPlace } from '../plan';

/** What a line may use. Null: no limit is known, which is not a limit of zero. */
export interface Limit {
  months: readonly Figure[];
  /** The sum of the months up to and including each. */
  toDate: readonly Figure[];
  /** The annual amount; the sum of the months where it is blank. */
  year: Figure;
}

/** The places that a move touches, and how much each gains (+) or loses (−). */
export const effects = ({ from, to, amount }: Move): { place: BudgetPlace; amount: number }[] => [
  ...(from === null ? [] : [{ place: from, amount: -amount }]),
  ...(to === null ? [] : [{ place: to, amount }]),
];

/** The move that undoes another: a raise is undone by a cut. */
export const reversed = ({ from, to, amount }: Move): Move => ({ from: to, to: from, amount });

/** Line → net amount moved in each of the twelve fiscal months; null in a month that no move touched. */
export function movedBy(first: Month, moves: readonly Move[]): Map<string, Figure[]> {
  const moved = new Map<string, Figure[]>();
  for (const { place, amount } of moves.flatMap(effects)) {
    const fiscal = fiscalMonth(first, place.month);
    if (fiscal === null) continue;
    const months = moved.get(place.line) ?? new Array<Figure>(12).fill(null);
    months[fiscal - 1] = (months[fiscal - 1] ?? 0) + amount;
    moved.set(place.line, months);
  }
  return moved;
}

/** Line → its limit. Where an id stands twice, the first row counts. */
export function limitsOf(
  first: Month,
  lines: readonly BudgetLine[],
  moves: readonly Move[],
): Map<string, Limit> {
  const moved = movedBy(first, moves);
  const limits = new Map<string, Limit>();
  for (const line of lines)
    if (!limits.has(line.id)) limits.set(line.id, limitOf(line, moved.get(line.id) ?? []));
  return limits;
}

function limitOf({ annual, months: original }: BudgetLine, moved: readonly Figure[]): Limit {
  const months = Array.from({ length: 12 }, (_, i) => total([original[i] ?? null, moved[i] ?? null]));
  const year = total([annual ?? total(original), ...moved]);
  return { months, toDate: totalsUpTo(months), year };
}

/** The lines with their current budget in place of the original one. */
export function currentLines<L extends BudgetLine>(
  first: Month,
  lines: readonly L[],
  moves: readonly Move[],
): L[] {
  const limits = limitsOf(first, lines, moves);
  return lines.map((line) => {
    const limit = limits.get(line.id);
    return limit === undefined ? line : { ...line, months: limit.months, annual: limit.year };
  });
}
