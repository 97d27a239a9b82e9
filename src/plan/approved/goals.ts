/** Where Goals differ from what was approved, and decided since. */
import { byKey, isSameKey } from '../../domain/keys';
import type { Figure } from '../../domain/plan';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import { spokenMoney, spokenPercent } from '../../speech';
import { goals } from '../../tabs';
import { betterWhens } from '../../tabs/choices';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { GoalRow } from '../../tabs/plan/goals';
import { isInPoints } from '../../tabs/plan/kpis';
import { filled, type Language, type Words } from '../../words';
import { goalChanges } from '../decisions/log';
import type { Approved, ApprovedGoal } from './approved';
import { missingIn, type Unlike } from './unlike';

/** What is fixed for an approved goal besides its Id; owner, priority and everything else may change. */
export const GOAL_CORE = ['goal', 'kpi', 'start', 'target', 'betterWhen', 'weight'] as const;
export type GoalKey = (typeof GOAL_CORE)[number];

export interface GoalUnlike extends Unlike {
  line: ApprovedGoal;
  key: GoalKey;
}

/** These values in a row of Goals. */
export type GoalCore = Pick<GoalRow, 'row' | 'id' | 'unit' | GoalKey>;

/** The approved goals, each with the target last decided. */
export const goalsAsDecided = (
  approved: Approved | null,
  decisions: readonly DecisionRow[],
): ApprovedGoal[] =>
  (approved?.goals ?? []).map((goal) => ({
    ...goal,
    target: goalChanges(decisions, goal.id).at(-1)?.amount ?? goal.target,
  }));

export const goalsOf = (rows: readonly GoalRow[]): ApprovedGoal[] =>
  rows.flatMap(({ id, goal, kpi, unit, start, target, betterWhen, weight }) =>
    id === null ? [] : [{ id, goal, kpi, unit, start, target, betterWhen, weight }],
  );

const isLike = (key: GoalKey, now: GoalCore[GoalKey], was: GoalCore[GoalKey]): boolean =>
  now === was || (key === 'kpi' && isSameKey(now as string | null, was as string | null));

/** Where a goal's fixed values differ from the approved ones. */
export const goalDifferences = (line: ApprovedGoal, now: Pick<GoalCore, GoalKey>): GoalUnlike[] =>
  GOAL_CORE.flatMap((key) =>
    isLike(key, now[key], line[key]) ? [] : [{ line, key, month: 0, was: line[key] }],
  );

/** A target or start value in the goal's unit, as text. */
export const goalFigure = (value: Figure, unit: string | null, language: Language): string => {
  if (value === null) return '–';
  return isInPoints(unit ?? '') ? spokenPercent(value, language) : spokenMoney(value, language);
};

/** The value of a fixed cell, as text. */
export const goalSaid = (
  key: GoalKey,
  value: Figure | string,
  unit: string | null,
  language: Language,
): string => {
  if (value === null) return '–';
  if (key === 'betterWhen') return betterWhens[value as keyof typeof betterWhens][language];
  if (typeof value === 'string') return value;
  return key === 'weight' ? spokenPercent(value, language) : goalFigure(value, unit, language);
};

const EXPECTED: Words = {
  en: '{was}, as approved; a target changes by “Change a goal’s target”',
  vi: '{was} như đã duyệt; muốn đổi chỉ tiêu hãy dùng “Đổi chỉ tiêu của mục tiêu”',
};
const GONE: Words = {
  en: 'the approved goal {id}: {goal}',
  vi: 'mục tiêu đã duyệt {id}: {goal}',
};

/** Problems where Goals are not as approved or decided, each with its cell; single edits could not detect them. */
export const goalProblems = (
  kept: readonly ApprovedGoal[],
  rows: readonly GoalRow[],
  layout: Layout,
  language: Language,
): Problem[] => {
  const known = byKey(kept);
  const changed = rows.flatMap((row) => {
    const goal = known(row.id);
    if (goal === undefined) return [];
    return goalDifferences(goal, row).map(({ key, was }) => {
      const said = (of: Language) => filled(EXPECTED, { was: goalSaid(key, was, row.unit, of) })[of];
      const now = row[key] === null ? '' : goalSaid(key, row[key], row.unit, language);
      return problem(goals, a1(row.row, layout.columns.get(key)?.[0] ?? 1), now, {
        en: said('en'),
        vi: said('vi'),
      });
    });
  });
  const gone = missingIn(kept, rows).map(({ id, goal }) =>
    problem(goals, '', '', filled(GONE, { id, goal: goal ?? '' })),
  );
  return [...changed, ...gone];
};
