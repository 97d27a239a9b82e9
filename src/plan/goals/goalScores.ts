import { goalTree, type TreeGoal, type TreeNode } from '../../domain/goals/goalTree';
import { attainment, weightedScore, type Score } from '../../domain/goals/score';
import { BLANK, type Figure } from '../../domain/plan';
import type { Findings, GoalFinding } from '../findings';

export interface GoalScore {
  finding: GoalFinding;
  attainment: Figure;
}

/** A goal's attainment from the full-year outlook of its own KPI. */
const byKpi = ({ goal, kpi, outlook }: GoalFinding): Figure => {
  const betterWhen = goal.betterWhen ?? kpi?.betterWhen ?? BLANK.betterWhen;
  return attainment(outlook?.actual ?? null, goal.target, goal.start, betterWhen);
};

/** The goals as a tree, in order; a goal without a KPI is measured by its parts. */
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

/** The attainment of each goal, and the year's score over the top-level goals, which include the others as parts. */
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
