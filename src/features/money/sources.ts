import { isLimited } from '../../domain/control/control';
import { monthsOf } from '../../domain/months/months';
import type { Month, BudgetPlace } from '../../domain/plan';
import type { Plan, PlanLine } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { spokenMonth, type Voice } from '../../speech';
import type { Words } from '../../words';
import { owedOf } from './givingUp';
import { moveParts, lastProblems, type MoveKind } from './moves';

/** A move of money as far as it is known; the sidebar opens moveMoney with it. */
export interface MoveDraft {
  kind: MoveKind;
  from: string;
  /** Null to take from several months, starting at the year's end. */
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

/** The year's months: the given one, those after it, then those before. */
const around = (plan: Plan, month: Month): Month[] => {
  const months = monthsOf(plan.first);
  return [...months.filter((each) => each >= month), ...months.filter((each) => each < month)];
};

/** An amount that a line lacks in a month. */
interface Lack {
  to: BudgetPlace;
  amount: number;
  /** The line's year has no room either, so nothing can come from its later months. */
  isYearShort: boolean;
}

/**
 * The first possible move that brings the amount to the line and month: from later months of the same line if its year
 * has room, then from other lines in the given order, then from the reserve, and last from lines whose money is spent
 * anyway. Null where no single move can.
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
  // The reserve gives what it holds up to the month that needs the money, or, if that is not enough, up to a later one.
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

/** What makes a line related to another: the same goal, or the same department. */
export type Near = 'goal' | 'department';
export const nearTo = (line: PlanLine | null, goal: string | null, other: PlanLine): Near | null => {
  if (!isLimited(other) || other.type === 'reserve' || other.id === line?.id) return null;
  if (goal !== null && other.goal === goal) return 'goal';
  return line !== null && line.department !== null && other.department === line.department
    ? 'department'
    : null;
};
