import type { Figure, Status } from '../../domain/plan';
import { findingsOf } from '../../plan/findings';
import type { Plan } from '../../plan/plan';
import { spokenFigure, type Voice } from '../../speech';
import { priorities, statuses, type Priority } from '../../tabs/choices';
import type { Words } from '../../words';

export interface GoalShown {
  id: string;
  name: string;
  priority: Priority | null;
  status: Status | null;
  text: string;
}
const STANDS: Words = {
  en: '{id} “{goal}” (priority: {priority}): outlook {outlook} against {target}, {status}.',
  vi: '{id} “{goal}” (mức ưu tiên: {priority}): ước thực hiện {outlook} so với {target}, {status}.',
};

/** The sentence for a goal whose outlook is not known yet. */
const AIMS: Words = {
  en: '{id} “{goal}” (priority: {priority}): target {target}, {status}.',
  vi: '{id} “{goal}” (mức ưu tiên: {priority}): chỉ tiêu {target}, {status}.',
};

/** A goal with its status: its KPI's outlook against its target. */
export const goalShown = (plan: Plan, goal: Plan['goals'][number], { say, language }: Voice): GoalShown => {
  const findings = findingsOf(plan);
  const found = findings.goals.find((each) => each.goal === goal);
  const status = found?.outlook?.status ?? null;
  const figure = (value: Figure): string => spokenFigure(value, found?.kpi?.inPoints === true, language);
  const id = goal.id ?? '';
  const name = goal.goal ?? id;
  const outlook = found?.outlook?.actual ?? null;
  return {
    id,
    name,
    priority: goal.priority,
    status,
    text: say(outlook === null ? AIMS : STANDS, {
      id,
      goal: name,
      priority: goal.priority === null ? '–' : priorities[goal.priority][language],
      outlook: figure(outlook),
      target: figure(goal.target),
      status: statuses[status ?? 'no data'][language].toLowerCase(),
    }),
  };
};
