import { goalTree, type TreeGoal, type TreeNode } from '../../domain/goals/goalTree';
import { attainment, weightedScore, type Score } from '../../domain/goals/score';
import { BLANK, type Figure } from '../../domain/plan';
import type { Findings, GoalFinding } from '../findings';

export interface GoalScore {
  finding: GoalFinding;
  attainment: Figure;
}

/** How far a goal is reached by its own KPI's full-year outlook. */
const byKpi = ({ goal, kpi, outlook }: GoalFinding): Figure => {
  const betterWhen = goal.betterWhen ?? kpi?.betterWhen ?? BLANK.betterWhen;
  return attainment(outlook?.actual ?? null, goal.target, goal.start, betterWhen);
};

/** The goals as a tree, in its order; one without a KPI is as far as its parts are. */
export const treeOf = ({ goals }: Pick<Findings, 'goals'>): { finding: GoalFinding; node: TreeNode }[] => {
  const rows = goals.map((finding) => {
    const { id, row, partOf, weight, kpi, from, due } = finding.goal;
    const own: TreeGoal = {
      id: id ?? `#${row}`,
      partOf,
      weight,
      from,
      due,
      attainment: byKpi(finding),
      hasKpi: kpi !== null,
    };
    return { finding, own };
  });
  const findings = new Map(rows.map(({ finding, own }) => [own, finding]));
  return goalTree(rows.map(({ own }) => own)).flatMap((node) => {
    const finding = findings.get(node.goal);
    return finding === undefined ? [] : [{ finding, node }];
  });
};

/** How far each goal is reached, and the year's score: over the goals at the top, of which the others are parts. */
export const scored = (findings: Pick<Findings, 'goals'>): { goals: GoalScore[]; score: Score } => {
  const nodes = new Map(treeOf(findings).map(({ finding, node }) => [finding, node]));
  const goals = findings.goals.map((finding): GoalScore => ({
    finding,
    attainment: nodes.get(finding)?.attainment ?? null,
  }));
  const top = goals.filter(({ finding }) => (nodes.get(finding)?.depth ?? 0) === 0);
  return {
    goals,
    score: weightedScore(
      top.map(({ finding, attainment: part }) => ({ weight: finding.goal.weight, attainment: part })),
    ),
  };
};
