import type { Plan, PlanLine } from '../../plan/plan';

const RANKS = ['low', 'medium', 'high'];
export const HIGHEST = RANKS.length;

/** How much a line matters: 3 for a goal of high priority, 1 of low; 0 without a goal, or where none is set. */
export const goalRank = (plan: Plan, line: PlanLine | null): number => {
  const goal = line?.goal ?? null;
  return goal === null ? 0 : RANKS.indexOf(plan.goals.find(({ id }) => id === goal)?.priority ?? '') + 1;
};
