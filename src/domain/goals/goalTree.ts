/** Goals as a tree: a parent is measured by its own KPI, or rolled up from its children by weight. */
import { keyOf } from '../keys';
import type { Day, Figure } from '../plan';
import { weightedScore } from './score';

export interface TreeGoal {
  id: string;
  partOf: string | null;
  weight: Figure;
  /** From its own KPI; null where it has none, or no data. */
  attainment: Figure;
  hasKpi: boolean;
  from: Day | null;
  due: Day | null;
}
export type MeasuredBy = 'own KPI' | 'parts' | 'nothing';
export type TreeFault = 'circle' | 'no such goal' | 'before its parent' | 'after its parent';
export interface TreeNode {
  goal: TreeGoal;
  /** 0 at the top. */
  depth: number;
  by: MeasuredBy;
  attainment: Figure;
  /** The share of its parts' weight that has data; null where it is not measured by its parts. */
  covered: Figure;
  faults: TreeFault[];
}

const named = (text: string): string => keyOf(text) ?? text;

/** The Ids that lie in a cycle. */
const inCircles = (parentOf: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const start of parentOf.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !way.has(at)) {
      way.add(at);
      at = parentOf.get(at);
    }
    if (at === start) found.add(start);
  }
  return found;
};

/**
 * The tree with parents before their parts, in the goals' order. A goal in a cycle stands at the top, and is reported.
 */
export function goalTree(goals: readonly TreeGoal[]): TreeNode[] {
  const known = new Map(goals.map((goal) => [named(goal.id), goal]));
  const parentOf = new Map(
    goals.flatMap(({ id, partOf }) => (partOf === null ? [] : [[named(id), named(partOf)] as const])),
  );
  const circles = inCircles(parentOf);
  const parent = (goal: TreeGoal): TreeGoal | null =>
    goal.partOf === null || circles.has(named(goal.id)) ? null : (known.get(named(goal.partOf)) ?? null);
  const partsOf = (goal: TreeGoal): TreeGoal[] => goals.filter((each) => parent(each) === goal);

  const faultsOf = (goal: TreeGoal): TreeFault[] => {
    const over = parent(goal);
    const isGone = goal.partOf !== null && !known.has(named(goal.partOf));
    const isEarly = over !== null && goal.from !== null && over.from !== null && goal.from < over.from;
    const isLate = over !== null && goal.due !== null && over.due !== null && goal.due > over.due;
    return [
      ...(circles.has(named(goal.id)) ? (['circle'] as const) : []),
      ...(isGone ? (['no such goal'] as const) : []),
      ...(isEarly ? (['before its parent'] as const) : []),
      ...(isLate ? (['after its parent'] as const) : []),
    ];
  };
  const walk = (goal: TreeGoal, depth: number): TreeNode[] => {
    const parts = partsOf(goal).map((part) => walk(part, depth + 1));
    const own = parts.flatMap(([first]) => (first === undefined ? [] : [first]));
    // If none has a weight, all weigh the same.
    const isWeighed = own.some(({ goal: { weight } }) => weight !== null);
    const rolled = weightedScore(
      own.map(({ goal: { weight }, attainment }) => ({ weight: isWeighed ? weight : 1, attainment })),
    );
    const by: MeasuredBy = goal.hasKpi ? 'own KPI' : own.length > 0 ? 'parts' : 'nothing';
    const node: TreeNode = {
      goal,
      depth,
      by,
      faults: faultsOf(goal),
      attainment: by === 'parts' ? rolled.score : by === 'own KPI' ? goal.attainment : null,
      covered: by === 'parts' ? rolled.covered : null,
    };
    return [node, ...parts.flat()];
  };
  return goals.filter((goal) => parent(goal) === null).flatMap((goal) => walk(goal, 0));
}
