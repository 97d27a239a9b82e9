import { done, type Feature } from '../../asking/feature';
import { textIn } from '../../asking/fields';
import { daysLate, isUnfinished } from '../../domain/goals/late';
import { contradiction, type WorkState } from '../../domain/goals/progress';
import { byKey, isSameKey } from '../../domain/keys';
import type { Day } from '../../domain/plan';
import { CONTRADICTIONS } from '../../plan/goals/progress';
import { readPlan } from '../../plan/plan';
import { budget, decisions, goals, kpis, risks } from '../../tabs';
import { actionStatuses, type ActionStatus } from '../../tabs/choices';
import type { ActionRow } from '../../tabs/plan/actions';
import * as titles from '../../titles';

/** Tabs that are not read for this, as work does not need them. */
export const OTHER_TABS = [kpis, goals, risks, decisions, budget];

export interface TaskShown {
  id: string;
  name: string;
  /** The initiative that it is part of; blank where it stands alone. */
  of: string;
  owner: string;
  due: Day | null;
  /** Days late; null where it is not late. */
  late: number | null;
  /** In whole percent, as it is typed; blank where it is not filled in. */
  progress: string;
  status: ActionStatus | null;
  /** Says that status and progress contradict each other; blank where they agree. */
  against: string;
}
export interface TasksAnswer {
  tasks: TaskShown[];
  people: string[];
  departments: string[];
  states: { value: ActionStatus; label: string }[];
}
interface TasksInput {
  who: string | null;
  department: string | null;
}

const once = (names: readonly (string | null)[]): string[] =>
  names.reduce<string[]>(
    (all, name) => (name === null || all.some((each) => isSameKey(each, name)) ? all : [...all, name]),
    [],
  );

const percentIn = ({ progress }: Pick<WorkState, 'progress'>): string =>
  progress === null ? '' : String(Math.round(progress * 1000) / 10);

const isAsked = (row: ActionRow, { who, department }: TasksInput): boolean =>
  (who === null || isSameKey(row.owner, who)) &&
  (department === null || isSameKey(row.department, department));

/** Lists open work of a person or department, to be updated in one form; nothing is changed. */
export const openTasks: Feature<TasksInput, TasksAnswer> = {
  title: titles.openTasks,
  reads: true,
  menu: null,
  accept: (raw) => ({ who: textIn(raw, 'who'), department: textIn(raw, 'department') }),
  run: (workbook, input) => {
    const plan = readPlan(workbook, OTHER_TABS);
    const { language, actions } = plan;
    const known = byKey(actions);
    const today = plan.today();
    const shown = (row: ActionRow): TaskShown[] => {
      if (row.id === null || !(isUnfinished(row) || contradiction(row) !== null)) return [];
      const against = contradiction(row);
      return [
        {
          id: row.id,
          name: row.name ?? row.id,
          owner: row.owner ?? '',
          due: row.due,
          of: known(row.partOf)?.name ?? '',
          late: daysLate(row, today),
          progress: percentIn(row),
          status: row.status,
          against: against === null ? '' : CONTRADICTIONS[against][language],
        },
      ];
    };
    const answer: TasksAnswer = {
      tasks:
        input.who === null && input.department === null
          ? []
          : actions.filter((row) => isAsked(row, input)).flatMap(shown),
      people: once(actions.map(({ owner }) => owner)),
      departments: once(actions.map(({ department }) => department)),
      states: Object.entries(actionStatuses).map(([value, words]) => ({
        value: value as ActionStatus,
        label: words[language],
      })),
    };
    return done(plan, [], answer, '', plan.problems);
  },
};
