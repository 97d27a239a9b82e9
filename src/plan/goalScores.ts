import { attainment, weightedScore, type Score } from '../domain/score';
import { BLANK, type Figure } from '../domain/plan';
import type { Findings, GoalFinding } from './findings';

export interface GoalScore {
  finding: GoalFinding;
  attainment: Figure;
}

/** How far each goal is reached by its KPI's full-year outlook, and the year's score. */
export const scored = ({ goals }: Findings): { goals: GoalScore[]; score: Score } => {
  const reached = goals.map((finding): GoalScore => {
    const { goal, kpi, outlook } = finding;
    const betterWhen = goal.betterWhen ?? kpi?.betterWhen ?? BLANK.betterWhen;
    return {
      finding,
      attainment: attainment(outlook?.actual ?? null, goal.target, goal.start, betterWhen),
    };
  });
  const weighed = reached.map(({ finding: { goal }, attainment: part }) => ({
    weight: goal.weight,
    attainment: part,
  }));
  return { goals: reached, score: weightedScore(weighed) };
};
