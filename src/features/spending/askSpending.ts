import { done, type Feature } from '../../asking/feature';
import type { Day, Month } from '../../domain/plan';
import { setAside } from '../../plan/goals/setAside';
import { withEntries, type MoneyPlan } from '../../plan/ledger/money';
import { readPlan } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { voiceIn, type Voice } from '../../speech';
import * as titles from '../../titles';
import type { Words } from '../../words';
import { goalShown, type GoalShown } from '../goals';
import { draftFor, reserveOf, type MoveDraft } from '../money';
import { checkShown, type CheckShown } from './checks';
import { linesLeft, roomOf, type LineLeft, type Room } from './room';
import {
  acceptSpending,
  spendingAsked,
  missing,
  unusedApproval,
  type SpendingAsked,
  type SpendingInput,
} from './spending';

export type { CheckShown, GoalShown, LineLeft, MoveDraft, Room, SpendingInput };

export interface SpendingAnswer {
  outcome: 'fits' | 'warned' | 'does not fit' | 'no line';
  /** The answer in one sentence. */
  headline: string;
  asked: { what: string; amount: number; date: Day; month: Month; line: string | null; name: string | null };
  year: Room | null;
  toDate: Room | null;
  /** What is available before and after, in a sentence; blank without a line. */
  room: string;
  /** Every breached check, the year's first. */
  checks: CheckShown[];
  goal: GoalShown | null;
  goalText: string;
  /** Items of Not this year that this may be; a person decides. */
  notThisYear: { line: string; text: string }[];
  elsewhere: LineLeft[];
  reserve: LineLeft | null;
  /** The amount that the line lacks; 0 where it has enough. */
  missing: number;
  /** The move to make first, filled in; null where nothing is missing, or no single move brings the amount. */
  move: MoveDraft | null;
  /** What can be done now; dropping is always possible. */
  can: { commit: boolean; request: boolean };
}

const SAY = {
  fits: { en: 'It fits the budget of {name}.', vi: 'Nằm trong ngân sách của {name}.' },
  tracked: {
    en: 'It can be spent: the limit of {name} that it goes over is only tracked.',
    vi: 'Chi được: hạn mức sẽ vượt ở {name} chỉ để theo dõi.',
  },
  warned: {
    en: 'It can be spent, but {name} goes over a limit that warns.',
    vi: 'Chi được, nhưng {name} sẽ vượt một hạn mức cảnh báo.',
  },
  'does not fit': {
    en: 'It does not fit the budget of {name}: {missing} is missing.',
    vi: 'Không đủ ngân sách ở {name}: thiếu {missing}.',
  },
  approved: {
    en: 'It does not fit the budget of {name}, but {id} has approved it.',
    vi: 'Vượt ngân sách của {name}, nhưng đã được duyệt ở {id}.',
  },
  'no line': {
    en: 'Choose the budget line that would pay for it; those below have room in the year.',
    vi: 'Hãy chọn khoản mục chi trả; các khoản dưới đây cả năm còn đủ tiền.',
  },
  serves: { en: 'It serves {goal}', vi: 'Phục vụ {goal}' },
  noGoal: { en: 'It serves no goal of the plan.', vi: 'Không phục vụ mục tiêu nào của kế hoạch.' },
  aside: {
    en: 'We agreed not to do this year: “{line}”. Is this the same?',
    vi: 'Đã thống nhất chưa làm trong năm nay: “{line}”. Có phải là việc này không?',
  },
} as const satisfies Record<string, Words>;

/** Exceeding a limit with the policy `track` is mentioned, too. */
const saidOf = (
  outcome: SpendingAnswer['outcome'],
  verdict: SpendingAsked['verdict'],
  approval: string | null,
): keyof typeof SAY => {
  if (outcome === 'does not fit' && approval !== null) return 'approved';
  return outcome === 'fits' && (verdict?.breaches ?? []).length > 0 ? 'tracked' : outcome;
};

/** A move that brings the missing amount to the line; null where nothing is missing, or nothing may be moved there. */
const moveFor = (
  plan: MoneyPlan,
  { line, month, verdict }: SpendingAsked,
  lacks: number,
  others: Parameters<typeof draftFor>[2],
  voice: Voice,
): SpendingAnswer['move'] => {
  if (line === null || lacks === 0 || line === reserveOf(plan)) return null;
  const isYearShort = verdict?.breaches.some(({ check }) => check === 'year') === true;
  return draftFor(plan, { to: { line: line.id, month }, amount: lacks, isYearShort }, others, voice);
};

const answerTo = (plan: MoneyPlan, it: SpendingAsked, voice: Voice): SpendingAnswer => {
  const { verdict, line, entry, month } = it;
  const { elsewhere, others, reserve } = linesLeft(plan, it, voice);
  const approval = entry === null ? null : unusedApproval(plan, entry);
  const outcome =
    verdict === null
      ? 'no line'
      : ({ ok: 'fits', warn: 'warned', stop: 'does not fit' } as const)[verdict.outcome];
  const goal = it.goal === null ? null : goalShown(plan, it.goal, voice);
  const lacks = missing(verdict);
  const isStopped = outcome === 'does not fit';
  return {
    outcome,
    headline: voice.say(SAY[saidOf(outcome, verdict, approval)], {
      name: line === null ? '' : lineName(line),
      missing: voice.money(lacks),
      id: approval ?? '',
    }),
    asked: {
      what: it.what,
      amount: it.amount,
      date: it.date,
      month,
      line: line?.id ?? null,
      name: line === null ? null : lineName(line),
    },
    ...roomOf(it, voice),
    checks: (verdict?.breaches ?? []).map((breach) => checkShown(breach, voice)),
    goal,
    goalText: goal === null ? voice.say(SAY.noGoal) : voice.say(SAY.serves, { goal: goal.text }),
    notThisYear: setAside(it.what, plan.notThisYear).map((aside) => ({
      line: aside,
      text: voice.say(SAY.aside, { line: aside }),
    })),
    elsewhere,
    reserve,
    missing: lacks,
    move: moveFor(plan, it, lacks, others, voice),
    can: { commit: line !== null && (!isStopped || approval !== null), request: line !== null },
  };
};

/** Checks spending or an opportunity against the plan before any money is spent; nothing is written. */
export const askSpending: Feature<SpendingInput, SpendingAnswer> = {
  title: titles.askSpending,
  reads: true,
  menu: 'sidebar',
  accept: acceptSpending,
  run: (workbook, input) => {
    const plan = withEntries(workbook, readPlan(workbook));
    const answer = answerTo(plan, spendingAsked(workbook, plan, input), voiceIn(plan.language));
    return done(plan, [], answer, answer.headline, plan.problems);
  },
};
