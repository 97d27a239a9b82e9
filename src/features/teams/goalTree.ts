import { done, type Feature } from '../../asking/feature';
import { dayIn } from '../../asking/fields';
import type { TreeFault } from '../../domain/goals/goalTree';
import { keyOf } from '../../domain/keys';
import type { Day } from '../../domain/plan';
import { findingsOf, type Findings } from '../../plan/findings';
import { scored, treeOf } from '../../plan/goals/goalScores';
import { readPlan, type Plan } from '../../plan/plan';
import { hasAsked } from '../../plan/reading/asked';
import { madePage } from '../../plan/sites/madePage';
import { nameIn } from '../../plan/sites/site';
import { placed } from '../../sheet/page/page';
import { a1 } from '../../sheet/places/address';
import { problem, question, type Problem } from '../../sheet/problem';
import { spokenDay, spokenShare } from '../../speech';
import { actions, goals as goalsTab, risks } from '../../tabs';
import * as titles from '../../titles';
import { fill, type Words } from '../../words';
import {
  FAULTS,
  goalRow,
  goalTreeTab,
  SAY,
  STATES,
  timelines,
  type TreeGoalShown,
  type GoalState,
  type TreeInput,
} from './goalTreePage';

export interface TreeAnswer {
  tab: string;
  hasTree: boolean;
  score: string;
  goals: { id: string; name: string; depth: number; attainment: string; state: string }[];
}

const DONE: Words = {
  en: 'The goal tree is on the tab “{tab}”. {score}',
  vi: 'Cây mục tiêu ở trang “{tab}”. {score}',
};

const stateOf = (
  { attainment, from, due }: Pick<TreeGoalShown, 'attainment' | 'from' | 'due'>,
  on: Day,
): GoalState => {
  if (attainment !== null && attainment >= 1) return 'reached';
  if (due !== null && due < on) return 'overdue';
  if (from !== null && from > on) return 'not begun';
  return attainment === null ? 'no data' : 'running';
};

const shownIn = (findings: Findings, on: Day): TreeGoalShown[] =>
  treeOf(findings).map(({ finding: { goal }, node }): TreeGoalShown => {
    const { depth, attainment, by, covered, faults } = node;
    const { owner, department, weight, kpi, from, due } = goal;
    return {
      id: node.goal.id,
      name: goal.goal ?? node.goal.id,
      depth,
      owner,
      department,
      weight,
      attainment,
      by,
      kpi,
      covered,
      from,
      due,
      faults,
      state: stateOf({ attainment, from, due }, on),
    };
  });

/** Sorts departments in the order of the goals, and their goals by due date; goals without dates come last. */
const byTeam = (shown: readonly TreeGoalShown[]): TreeGoalShown[] => {
  const key = ({ department }: TreeGoalShown): string =>
    department === null ? '' : (keyOf(department) ?? department);
  const order = [...new Set(shown.map(key))];
  const last = '9999';
  return order
    .filter((name) => name !== '')
    .concat(order.includes('') ? [''] : [])
    .flatMap((name) =>
      shown
        .filter((goal) => key(goal) === name)
        .sort((one, other) => ((one.due ?? last) < (other.due ?? last) ? -1 : 1)),
    );
};

const COLUMN: Readonly<Record<TreeFault, 'partOf' | 'from' | 'due'>> = {
  circle: 'partOf',
  'no such goal': 'partOf',
  'before its parent': 'from',
  'after its parent': 'due',
};

/** Faults in the tree, each with its cell. */
const problemsIn = ({ layouts, style }: Plan, findings: Findings): Problem[] =>
  treeOf(findings).flatMap(({ finding: { goal }, node }) =>
    node.faults.map((fault) => {
      const key = COLUMN[fault];
      const cell = a1(goal.row, layouts.goals?.columns.get(key)?.[0] ?? 1);
      const found = key === 'partOf' ? goal.partOf : spokenDay(goal[key] ?? '', style.days);
      return (key === 'partOf' ? problem : question)(goalsTab, cell, found ?? '', FAULTS[fault]);
    }),
  );

/** Builds or refreshes the page of goals with their parts, and each team's timeline. */
export const goalTree: Feature<{ date: Day | null }, TreeAnswer> = {
  title: titles.goalTree,
  reads: false,
  menu: null,
  accept: (raw) => ({ date: dayIn(raw) }),
  run: (workbook, { date }) => {
    const plan = readPlan(workbook, [actions, risks]);
    const { language, style, first } = plan;
    const on = date ?? plan.today();
    const findings = findingsOf(plan);
    const shown = shownIn(findings, on);
    const { score, covered } = scored(findings).score;
    const said = {
      score: score === null ? '–' : spokenShare(score, language),
      covered: spokenShare(covered ?? 0, language),
    };
    const scoreWords = fill(SAY.score, language, said);
    const tab = goalTreeTab(first);
    const edits = madePage<TreeInput>(workbook, plan, {
      tab,
      kind: 'goal',
      sections: [placed(timelines(first))],
      title: fill(SAY.title, language, { day: spokenDay(on, style.days) }),
      lead: [SAY.source[language], scoreWords],
      table: shown.map((goal) => goalRow(goal, style, first)),
      input: ({ kept }) => ({ teams: byTeam(shown), style, first, kept }),
    });
    const name = nameIn(workbook, tab, language);
    const answer: TreeAnswer = {
      tab: name,
      hasTree: hasAsked(workbook, 'tree', first),
      score: scoreWords,
      goals: shown.map(({ id, name: goal, depth, attainment, state }) => ({
        id,
        name: goal,
        depth,
        state: STATES[state][language],
        attainment: attainment === null ? '–' : spokenShare(attainment, language),
      })),
    };
    const message = fill(DONE, language, { tab: name, score: scoreWords });
    return done(plan, edits, answer, message, [...plan.problems, ...problemsIn(plan, findings)]);
  },
};
