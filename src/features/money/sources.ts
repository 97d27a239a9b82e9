import { isLimited } from '../../domain/control/control';
import { monthsOf } from '../../domain/months/months';
import type { Month, Place } from '../../domain/plan';
import type { Plan, PlanLine } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { spokenMonth, type Voice } from '../../speech';
import type { Words } from '../../words';
import { owedOf } from './givingUp';
import { moveParts, lastProblems, type MoveKind } from './moves';

/** A move of money, filled in as far as it is known: the sidebar opens moveMoney with it. */
export interface MoveDraft {
  kind: MoveKind;
  from: string;
  /** Null: from several months, the year's end first. */
  fromMonth: Month | null;
  to: string;
  toMonth: Month;
  amount: number;
  text: string;
}

const DRAFT: Words = {
  en: 'Move {amount} from {from} ({fromMonth}) to {to} ({toMonth}) first.',
  vi: 'Điều chuyển trước {amount} từ {from} ({fromMonth}) sang {to} ({toMonth}).',
};

const SEVERAL: Words = { en: 'several months', vi: 'nhiều tháng' };

/** A year's months, a given one first, then those after it, then those before. */
const around = (plan: Plan, month: Month): Month[] => {
  const months = monthsOf(plan.first);
  return [...months.filter((each) => each >= month), ...months.filter((each) => each < month)];
};

/** What a line lacks in a month. */
interface Lack {
  to: Place;
  amount: number;
  /** The line's year has no room, either: nothing can come from its later months. */
  isYearShort: boolean;
}

/**
 * The first move that brings an amount to a line and month: from later months of the line itself where the year has
 * room, from other lines in the order given, then from the reserve, then from lines whose money is spent anyway. Null where none is possible in one move.
 */
export const draftFor = (
  plan: Plan,
  { to, amount, isYearShort }: Lack,
  others: readonly PlanLine[],
  { say, money }: Voice,
): MoveDraft | null => {
  const draft = (kind: MoveKind, from: string, fromMonth: Month | null): MoveDraft => ({
    kind,
    from,
    fromMonth,
    to: to.line,
    toMonth: to.month,
    amount,
    text: say(DRAFT, {
      amount: money(amount),
      from: nameOf(plan, from),
      fromMonth: fromMonth === null ? say(SEVERAL) : spokenMonth(fromMonth),
      to: nameOf(plan, to.line),
      toMonth: spokenMonth(to.month),
    }),
  });
  const isPossible = (kind: MoveKind, line: string, month: Month | null): boolean =>
    lastProblems(plan, moveParts(plan, kind, { line, month }, to, amount)).length === 0;
  const firstOf = (lines: readonly string[]): MoveDraft | null => {
    for (const line of lines) {
      const month = [...around(plan, to.month), null].find((each) => isPossible('transfer', line, each));
      if (month !== undefined) return draft('transfer', line, month);
    }
    return null;
  };
  const reserve = reserveOf(plan);
  // What it holds up to that month; where that is not enough, up to a later one.
  const upTo =
    reserve === null || reserve.id === to.line
      ? undefined
      : monthsOf(plan.first).find((each) => each >= to.month && isPossible('reserve', reserve.id, each));
  const owed = (isMeant: (how: number) => boolean): string[] =>
    others.filter((line) => isMeant(owedOf(line))).map(({ id }) => id);
  return (
    firstOf([...(isYearShort ? [] : [to.line]), ...owed((how) => how === 0)]) ??
    (reserve !== null && upTo !== undefined
      ? draft('reserve', reserve.id, upTo)
      : firstOf([...owed((how) => how === 1), ...owed((how) => how === 2)]))
  );
};

export const reserveOf = (plan: Plan): PlanLine | null =>
  plan.lines.find(({ type }) => type === 'reserve') ?? null;

/** Why a line is near another: the same goal, or the same department. */
export type Near = 'goal' | 'department';
export const nearTo = (line: PlanLine | null, goal: string | null, other: PlanLine): Near | null => {
  if (!isLimited(other) || other.type === 'reserve' || other.id === line?.id) return null;
  if (goal !== null && other.goal === goal) return 'goal';
  return line !== null && line.department !== null && other.department === line.department
    ? 'department'
    : null;
};
