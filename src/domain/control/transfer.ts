/** What prevents a transfer, a raise or a cut. Budget money moves only in the open. */
import { roundTo } from '../money/money';
import { fiscalMonth, monthsOf } from '../months/months';
import type { Figure, Month, Move, BudgetPlace, Policy } from '../plan';
import { isLimited, standing, type CeilingOf, type Control, type Position } from './control';
import { exceeds } from './judge';

export type MoveProblem =
  | { kind: 'no amount' }
  | { kind: 'same place' }
  | { kind: 'unknown line' | 'not limited' | 'other year'; place: BudgetPlace }
  /** More than the line has left, over the year or to date; `available` is null where no limit is known. */
  | { kind: 'not available'; check: 'year' | 'to date'; place: BudgetPlace; available: Figure }
  /** More than the month's budget holds. */
  | { kind: 'below zero'; place: BudgetPlace; budget: Figure }
  /** The limits under a ceiling would exceed it, where its policy is `stop`. */
  | { kind: 'over ceiling'; place: BudgetPlace; of: CeilingOf; ceiling: number; over: number };

/**
 * Everything wrong with a move; empty if it may be made. What leaves a line must be available there over the year.
 * Where its policy to date is `stop`, it must also be available to date in its month and in all later ones, since it is
 * missing from them too. A month's budget never falls below zero. A move between months of one line changes no year
 * limit: only the month's budget is checked, and the months to date until the money comes back.
 */
export const moveProblems = (control: Control, move: Move): MoveProblem[] =>
  problemsBy(control, move, { ofLimit: ({ available }) => available, ofMonth: ({ current }) => current });

/**
 * The same check for money that goes back where it came from. A line of rebates is planned below zero, so nothing is
 * ever available on it: money may still go back from it, down to what was originally planned, as long as nothing spent
 * needs it.
 */
export const returnProblems = (control: Control, move: Move): MoveProblem[] =>
  problemsBy(control, move, {
    ofLimit: ({ limit, available }) => beyond(available, limit === null ? null : limit - move.amount),
    ofMonth: ({ original, current }) => beyond(current, original),
  });

/** How much may leave a limit and a month's budget; null where no limit is known. */
interface Room {
  ofLimit: (position: Position) => Figure;
  ofMonth: (month: { original: Figure; current: Figure }) => Figure;
}
/** A figure measured from a base that is below zero; from zero where the base is not. */
const beyond = (figure: Figure, from: Figure): Figure =>
  figure === null ? null : figure - Math.min(0, from ?? 0);

function problemsBy(control: Control, { from, to, amount }: Move, room: Room): MoveProblem[] {
  if (!(roundTo(amount, control.decimals) > 0)) return [{ kind: 'no amount' }];
  if (from?.line === to?.line && from?.month === to?.month) return [{ kind: 'same place' }];
  const ends = [from, to].filter((place) => place !== null);
  const wrong = ends.flatMap((place) => placeProblems(control, place));
  if (wrong.length > 0) return wrong;
  const above = to === null ? [] : ceilingsOver(control, from, to, amount, 'stop');
  return from === null ? above : [...sourceProblems(control, { from, to, amount }, room), ...above];
}

function placeProblems({ lines, first }: Control, place: BudgetPlace): MoveProblem[] {
  const line = lines.get(place.line);
  if (line === undefined) return [{ kind: 'unknown line', place }];
  if (!isLimited(line)) return [{ kind: 'not limited', place }];
  return fiscalMonth(first, place.month) === null ? [{ kind: 'other year', place }] : [];
}

type OverCeiling = Extract<MoveProblem, { kind: 'over ceiling' }>;

/**
 * Ceilings with the policy `warn` that the limits under them would exceed: reported, but they do not prevent the move.
 */
export const ceilingsWarned = (control: Control, { from, to, amount }: Move): OverCeiling[] =>
  to === null ? [] : ceilingsOver(control, from, to, amount, 'warn');

/**
 * Ceilings that a move would exceed. Money that a department or group gets from outside is held against its own ceiling
 * and those above it; money moved within changes nothing.
 */
function ceilingsOver(
  { ceilings, limits, decimals }: Control,
  from: BudgetPlace | null,
  to: BudgetPlace,
  amount: number,
  asked: Policy,
): OverCeiling[] {
  return ceilings.flatMap(({ department, group, limit, policy, tolerance, lines }): OverCeiling[] => {
    if (policy !== asked || !lines.has(to.line) || (from !== null && lines.has(from.line))) return [];
    const sum = [...lines].reduce((all, line) => all + (limits.get(line)?.year ?? 0), amount);
    const after = roundTo(sum, decimals);
    if (!exceeds(after, limit, tolerance)) return [];
    const over = roundTo(after - limit, decimals);
    return [{ kind: 'over ceiling', place: to, of: { department, group }, ceiling: limit, over }];
  });
}

function sourceProblems(
  control: Control,
  { from, to, amount }: Move & { from: BudgetPlace },
  room: Room,
): MoveProblem[] {
  const short = (available: Figure) =>
    available === null || roundTo(amount - available, control.decimals) > 0;
  const problems: MoveProblem[] = limitsLeft(control, from, to, room)
    .filter((limit) => short(limit.room))
    .map(({ check, place, available }) => ({ kind: 'not available', check, place, available }));
  const month = (fiscalMonth(control.first, from.month) ?? 0) - 1;
  const budget = control.limits.get(from.line)?.months[month] ?? null;
  const original = control.lines.get(from.line)?.months[month] ?? null;
  const isShort = short(room.ofMonth({ original, current: budget }));
  return isShort ? [...problems, { kind: 'below zero', place: from, budget }] : problems;
}

/** A limit that money leaves, what is available under it, and how much of that may leave (`room`). */
interface Left {
  check: 'year' | 'to date';
  place: BudgetPlace;
  available: Figure;
  room: Figure;
}

/** The limits that a move takes money from. */
function limitsLeft(control: Control, from: BudgetPlace, to: BudgetPlace | null, room: Room): Left[] {
  const stays = to?.line === from.line;
  const stops = control.lines.get(from.line)?.toDatePolicy === 'stop';
  return [
    ...(stays ? [] : [leftOf(control, 'year', from, room)]),
    ...(stops ? scarcest(control, from, stays ? to.month : null, room) : []),
  ];
}

const leftOf = (control: Control, check: Left['check'], place: BudgetPlace, room: Room): Left => {
  const position = standing(control, place.line, place.month)?.[check === 'year' ? 'year' : 'toDate'];
  if (position === undefined) return { check, place, available: null, room: null };
  return { check, place, available: position.available, room: room.ofLimit(position) };
};

/**
 * The tightest of the months that have less to date because of the move, the first on a tie: all from its month on, or,
 * where the money comes back later, those before. Empty where it comes back earlier.
 */
function scarcest(control: Control, { line, month }: BudgetPlace, back: Month | null, room: Room): Left[] {
  const gone = monthsOf(control.first).filter((each) => each >= month && (back === null || each < back));
  const left = gone.map((each) => leftOf(control, 'to date', { line, month: each }, room));
  return left.sort((a, b) => (a.room ?? -Infinity) - (b.room ?? -Infinity)).slice(0, 1);
}

/**
 * Splits an amount over several months of one line, in the given order, leaving no month below zero. What the months do
 * not hold is charged to the last one, so that the shortfall is found there.
 */
export function takenFrom(
  { limits, decimals }: Control,
  line: string,
  months: readonly { month: Month; fiscal: number }[],
  amount: number,
): { month: Month; amount: number }[] {
  let left = amount;
  const parts = months.map(({ month, fiscal }, index) => {
    const holds = Math.max(0, limits.get(line)?.months[fiscal - 1] ?? 0);
    const part = index === months.length - 1 ? left : Math.min(left, holds);
    left = roundTo(left - part, decimals);
    return { month, amount: part };
  });
  return parts.filter((part) => part.amount > 0);
}
