import type { Day } from '../../domain/plan';
import { done, type Feature } from '../../asking/feature';
import { dayIn, found, needed, neededIn, textIn } from '../../asking/fields';
import { readPlan } from '../../plan/plan';
import { Refusal } from '../../refusal';
import { actions, goals, kpis, risks } from '../../tabs';
import { planStates, type PlanState } from '../../tabs/choices';
import { fill, type Words } from '../../words';
import { firmIn } from './byDepartment';
import { stateEdits } from './planState';

export interface PlanDecision {
  name: string;
  state: Exclude<PlanState, 'draft'>;
  who: string;
  date: Day;
  /** Needed where it is sent back. */
  reason: string | null;
}

const STATES: readonly PlanDecision['state'][] = ['handed in', 'sent back', 'agreed'];
const SAY = {
  said: { en: 'The plan of {name}: {state}, {who}.', vi: 'Kế hoạch {name}: {state}, {who}.' },
  reason: {
    en: 'Reason: a plan is sent back with a reason.',
    vi: 'Lý do: trả lại kế hoạch phải nêu lý do.',
  },
  draft: {
    en: '{name} has not handed its plan in yet.',
    vi: '{name} chưa nộp kế hoạch.',
  },
} as const satisfies Record<string, Words>;

/** A department hands its own rows in; its plan is agreed, or sent back with a reason. */
export const decideOnPlan: Feature<PlanDecision, { name: string; state: PlanState }> = {
  title: { en: 'A department’s plan', vi: 'Kế hoạch bộ phận' },
  reads: false,
  menu: null,
  accept: (raw) => {
    const state = needed(STATES.find((each) => each === raw.state) ?? null, 'decision');
    const reason = textIn(raw, 'reason');
    if (state === 'sent back' && reason === null) throw new Refusal(SAY.reason);
    return {
      ...{ name: neededIn(raw, 'name'), state, who: neededIn(raw, 'who'), reason },
      date: needed(dayIn(raw), 'date'),
    };
  },
  run: (workbook, { name, state, who, date, reason }) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const firm = firmIn(workbook, plan);
    const department = found(firm.named(name), 'name', name);
    const isDraft = (department.state ?? 'draft') === 'draft';
    if (isDraft && state !== 'handed in')
      throw new Refusal({
        en: fill(SAY.draft, 'en', { name: department.name }),
        vi: fill(SAY.draft, 'vi', { name: department.name }),
      });
    const isSame = department.state === state && department.stateBy === who && department.reason === reason;
    const values = { state, stateBy: who, stateOn: date, reason };
    const message = fill(SAY.said, plan.language, {
      ...{ name: department.name, state: planStates[state][plan.language].toLowerCase(), who },
    });
    const edits = isSame ? [] : stateEdits(firm, department, values, plan);
    return done(plan, edits, { name: department.name, state }, message);
  },
};
