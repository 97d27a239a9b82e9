import type { PlanDepartment } from '../../../plan/firm/departments';
import type { Plan } from '../../../plan/plan';
import { spokenDay } from '../../../speech';
import { planStates } from '../../../tabs/choices';

/** The state of a department's plan, by whom and when; for one that was sent back, with the reason. */
export const stateSaid = (
  { state, stateBy, stateOn, reason }: PlanDepartment,
  { language, style }: Pick<Plan, 'language' | 'style'>,
): string => {
  const said = [
    planStates[state ?? 'draft'][language].toLowerCase(),
    ...(stateBy === null ? [] : [stateBy]),
    ...(stateOn === null ? [] : [spokenDay(stateOn, style.days)]),
  ].join(', ');
  return state === 'sent back' && reason !== null ? `${said} (${reason})` : said;
};
