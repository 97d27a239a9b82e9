import { done, type Feature } from '../../asking/feature';
import { found, needed, neededIn, signedIn, textIn, type Signed } from '../../asking/fields';
import { readPlan } from '../../plan/plan';
import { Refusal } from '../../refusal';
import { voiceIn } from '../../speech';
import { actions, goals, kpis, risks } from '../../tabs';
import { planStates, type PlanState } from '../../tabs/choices';
import { filled, type Words } from '../../words';
import { agreeing, handingIn, sendingBack, type Agreeing } from './agreeing';
import { firmIn } from './pages/byDepartment';
import { stateEdits } from './planState';

interface PlanDecision extends Signed {
  name: string;
  state: Exclude<PlanState, 'draft'>;
  /** Required when the plan is sent back. */
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
  alone: {
    en: 'The same person handed it in, and the tab Departments names nobody else for it.',
    vi: 'Người nộp và người thống nhất là một: trang Bộ phận không ghi ai khác.',
  },
} as const satisfies Record<string, Words>;

/** A department hands its own plan in; the plan is then agreed, or sent back with a reason. */
export const decideOnPlan: Feature<PlanDecision, { name: string; state: PlanState }> = {
  title: { en: 'A department’s plan', vi: 'Kế hoạch bộ phận' },
  reads: false,
  menu: null,
  accept: (raw) => {
    const state = needed(STATES.find((each) => each === raw.state) ?? null, 'decision');
    const reason = textIn(raw, 'reason');
    if (state === 'sent back' && reason === null) throw new Refusal(SAY.reason);
    return {
      name: neededIn(raw, 'name'),
      state,
      reason,
      ...signedIn(raw),
    };
  },
  run: (workbook, { name, state, who, date, reason }) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const firm = firmIn(workbook, plan);
    const department = found(firm.named(name), 'name', name);
    const isDraft = (department.state ?? 'draft') === 'draft';
    if (isDraft && state !== 'handed in') throw new Refusal(filled(SAY.draft, { name: department.name }));
    if (state === 'handed in') handingIn(firm, department, who);
    if (state === 'sent back') sendingBack(firm, department, who);
    const by: Agreeing =
      state === 'agreed' ? agreeing(workbook, firm, department, who, plan.language) : { who, isAlone: false };
    const isSame =
      department.state === state && department.stateBy === by.who && department.reason === reason;
    const values = { state, stateBy: by.who, stateOn: date, reason };
    const { say } = voiceIn(plan.language);
    const told = planStates[state][plan.language].toLowerCase();
    const said = say(SAY.said, { name: department.name, state: told, who: by.who });
    const message = by.isAlone ? `${said} ${say(SAY.alone)}` : said;
    const edits = isSame ? [] : stateEdits(firm, department, values, plan);
    return done(plan, edits, { name: department.name, state }, message);
  },
};
