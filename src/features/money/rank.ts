import type { Plan, PlanLine } from '../../plan/plan';

const RANKS = ['low', 'medium', 'high'];
export const HIGHEST = RANKS.length;

/** How much a line matters, by its goal's priority: 3 for high down to 1 for low; 0 without a goal or a priority. */
export const goalRank = (plan: Plan, line: PlanLine | null): number => {
  const goal = line?.goal ?? null;
  return goal === null ? 0 : RANKS.indexOf(plan.goals.find(({ id }) => id === goal)?.priority ?? '') + 1;
};
