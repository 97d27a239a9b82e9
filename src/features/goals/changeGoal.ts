import { done, type Feature } from '../../asking/feature';
import { neededIn, reasonedIn, refusal, type Reasoned } from '../../asking/fields';
import { goalNamed } from '../../asking/named';
import { attainment } from '../../domain/goals/score';
import { isSameKey } from '../../domain/keys';
import { amount } from '../../domain/money/amount';
import { fiscalMonth } from '../../domain/months/months';
import { BLANK, type Figure } from '../../domain/plan';
import { neededPerMonth } from '../../domain/review/outlook';
import { approvedHere, type ApprovedGoal } from '../../plan/approved/approved';
import { goalFigure } from '../../plan/approved/goals';
import { goalChanges, nextId } from '../../plan/decisions/log';
import { decided, sameLogged, type Logged } from '../../plan/decisions/written';
import { findingsOf } from '../../plan/findings';
import { readPlan, type Plan } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { Refusal, refuse } from '../../refusal';
import { nextFreeRow } from '../../sheet/append';
import { asRead } from '../../sheet/asRead';
import { contentOf } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { columnsOf } from '../../sheet/layout';
import { pattern } from '../../sheet/style';
import { heardFigure, voiceIn, spokenFigure, spokenShare } from '../../speech';
import { decisions, goals } from '../../tabs';
import { isInPoints } from '../../tabs/plan/kpis';
import * as titles from '../../titles';
import { filled, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { linesFor, workFor } from './missedGoal';

type Goal = Plan['goals'][number];

interface ChangeGoalInput extends Reasoned {
  goal: string;
  /** As it was typed: '7,2 tỷ', or '45%' for a goal in %. */
  target: string;
}

/** A figure under the current target, and under the new one. */
interface UnderBoth {
  was: string;
  becomes: string;
}
export interface ChangeGoalAnswer {
  goal: string;
  name: string;
  target: UnderBoth;
  /** The new target with all its digits. */
  exactly: string;
  /** How much of the target is achieved: to date, and by the full-year outlook. */
  today: UnderBoth;
  outlook: UnderBoth;
  /** The amount needed in each month that is left; null where the months do not add up to the year. */
  needed: UnderBoth | null;
  /** What serves the goal, by name. */
  serves: Readonly<Record<'kpis' | 'work' | 'lines', string[]>>;
  /** The decision that is logged; null where it was logged before. */
  decision: string | null;
}

const SAY = {
  what: { en: '{goal}: target {was} → {becomes}', vi: '{goal}: chỉ tiêu {was} → {becomes}' },
  done: {
    en: 'The target of {goal} is now {becomes} instead of {was}.',
    vi: 'Chỉ tiêu của {goal} nay là {becomes} thay cho {was}.',
  },
  notApproved: {
    en: 'The plan is not approved yet: write the target on Goals.',
    vi: 'Kế hoạch chưa được duyệt: hãy ghi chỉ tiêu ở trang Mục tiêu.',
  },
  notKept: {
    en: '{goal} is not part of the approved plan: write its target on Goals.',
    vi: '{goal} không thuộc kế hoạch đã duyệt: hãy ghi chỉ tiêu ở trang Mục tiêu.',
  },
  same: { en: '{target} is the target of {goal} already.', vi: 'Chỉ tiêu của {goal} đã là {target}.' },
  figure: {
    en: '{field}: “{found}” is not understood. Write 7.2 bn as 7,2 tỷ or 7200000000; a share as 45%.',
    vi: '{field}: không hiểu “{found}”. Hãy ghi 7,2 tỷ hoặc 7200000000; tỷ lệ ghi 45%.',
  },
} as const satisfies Record<string, Words>;

/**
 * A target as typed; for a goal in % the number is always a percentage. What is not understood is refused, never read
 * as zero.
 */
const targetIn = (text: string, isShare: boolean): number => {
  const bare = isShare ? text.trim().replace(/\s*%$/, '') : text;
  const value = amount(bare);
  if (value === null || !Number.isFinite(value)) throw refusal(SAY.figure, 'target', text);
  // Division by 100 leaves floating-point noise, which is cut off here.
  return isShare ? Number((value / 100).toPrecision(12)) : value;
};

/**
 * Writes the cell of a goal's target where it differs, provided that the goal is still in the row where it was read.
 */
export const targetWritten = (workbook: Workbook, plan: Plan, goal: Goal, target: Figure): Edit[] => {
  const { row } = goal;
  const [layout, cells] = [plan.layouts.goals, workbook.sheet(goals)?.cells() ?? []];
  const column = layout?.columns.get('target')?.[0];
  if (layout === null || column === undefined || goal.target === target) return [];
  const content = contentOf(goals.columns.target, target, plan.language);
  return [
    ...asRead(goals, cells, columnsOf(layout, ['id', 'goal', 'target']), row, row),
    { kind: 'write', tab: goals, row, column, cells: [[{ content }]] },
  ];
};

/** The target that holds once a change is reversed: that of the change before it, or else the approved one. */
export const targetWithout = (workbook: Workbook, plan: Plan, goal: string, id: string | null): Figure => {
  const before = goalChanges(plan.decisions, goal).filter((row) => row.id !== id);
  const approved = approvedHere(workbook, plan.first)?.goals?.find((each) => isSameKey(each.id, goal));
  return before.at(-1)?.amount ?? approved?.target ?? null;
};

/** Formats the amount of a % goal in the log as a percentage; other amounts there are money. */
const shareShown = (workbook: Workbook, plan: Plan): Edit[] => {
  const layout = plan.layouts.decisions;
  const column = layout?.columns.get('amount')?.[0];
  if (layout === null || column === undefined) return [];
  const cells = workbook.sheet(decisions)?.cells() ?? [];
  const row = nextFreeRow(decisions, cells, layout);
  const look = { format: pattern('percent', plan.style) };
  return [{ kind: 'dress', tab: decisions, areas: [{ row, column, rows: 1, columns: 1 }], look }];
};

/** What the new target means by today's figures. */
const effects = (
  plan: Plan,
  goal: Goal,
  kept: ApprovedGoal,
  target: number,
): Pick<ChangeGoalAnswer, 'today' | 'outlook' | 'needed'> => {
  const { language } = plan;
  const found = findingsOf(plan).kpis.find(({ kpi }) => kpi.id === kept.kpi);
  const betterWhen = kept.betterWhen ?? found?.kpi.betterWhen ?? BLANK.betterWhen;
  const sums = found?.kpi.rollUp === 'sum';
  const share = (value: Figure): string => (value === null ? '–' : spokenShare(value, language));
  const both = (say: (target: Figure) => string): UnderBoth => ({
    was: say(kept.target),
    becomes: say(target),
  });
  const [toDate, year] = [found?.review.toDate.actual ?? null, found?.review.year.actual ?? null];
  // A KPI that sums up over the year starts at zero, not where last year ended.
  const start = sums ? null : goal.start;
  const closed = fiscalMonth(plan.first, plan.lastMonth) ?? 12;
  return {
    today: both((of) => share(attainment(toDate, of, start, betterWhen))),
    outlook: both((of) => share(attainment(year, of, goal.start, betterWhen))),
    needed: sums ? both((of) => spokenFigure(neededPerMonth(of, toDate, closed), false, language)) : null,
  };
};

/** The two targets rounded for a table, or in full if rounding makes them look alike. */
const shortened = (
  full: UnderBoth,
  { was, becomes }: { was: Figure; becomes: Figure },
  isShare: boolean,
  language: Language,
): UnderBoth => {
  if (heardFigure(was, isShare) === heardFigure(becomes, isShare))
    return { was: full.was, becomes: full.becomes };
  const short = (value: Figure): string => spokenFigure(value, isShare, language);
  return { was: short(was), becomes: short(becomes) };
};

const servesOf = (plan: Plan, goal: Goal): ChangeGoalAnswer['serves'] => {
  const id = goal.id ?? '';
  const work = workFor(plan, id);
  return {
    kpis: plan.kpis.filter((kpi) => kpi.goal === id || kpi.id === goal.kpi).map(({ name }) => name),
    work: work.map(({ name, id: own }) => name ?? own ?? ''),
    lines: linesFor(plan, id, work).map(lineName),
  };
};

/** The goal as approved and later decided; a Refusal where it is not part of an approved plan. */
const keptOf = (workbook: Workbook, plan: Plan, goal: Goal): ApprovedGoal => {
  const name = goal.goal ?? goal.id ?? '';
  const kept = plan.keptGoals.find(({ id }) => id === goal.id);
  if (kept !== undefined) return kept;
  if (approvedHere(workbook, plan.first) === null) throw new Refusal(SAY.notApproved);
  throw new Refusal(filled(SAY.notKept, { goal: name }));
};

/** Changes the target of an approved goal for a reason, and logs it: first the cell, then the decision. */
export const changeGoal: Feature<ChangeGoalInput, ChangeGoalAnswer> = {
  title: titles.changeGoal,
  reads: false,
  menu: null,
  accept: (raw) => ({
    goal: neededIn(raw, 'goal'),
    target: neededIn(raw, 'target'),
    ...reasonedIn(raw),
  }),
  run: (workbook, input) => {
    const plan = readPlan(workbook);
    const { language } = plan;
    const goal = goalNamed(plan, input.goal);
    const kept = keptOf(workbook, plan, goal);
    const isShare = isInPoints(goal.unit ?? kept.unit ?? '');
    const target = targetIn(input.target, isShare);
    const { who, reason, givenUp, date: when } = input;
    const asked: Logged = { kind: 'goal', when, who, goal: kept.id, amount: target, reason, givenUp };
    const isRepeated = kept.target === target && sameLogged(plan, asked).length > 0;
    const said = (value: Figure, of = language): string => goalFigure(value, goal.unit ?? kept.unit, of);
    if (kept.target === target && !isRepeated)
      throw refuse((voice) => voice.say(SAY.same, { target: said(target, voice.language), goal: kept.id }));
    const was = isRepeated
      ? targetWithout(workbook, plan, kept.id, sameLogged(plan, asked).at(-1)?.id ?? null)
      : kept.target;
    const values = { goal: kept.id, was: said(was), becomes: said(target) };
    const { say } = voiceIn(language);
    const row: Logged = { ...asked, what: say(SAY.what, values) };
    const edits = [
      ...targetWritten(workbook, plan, goal, target),
      ...(isRepeated
        ? []
        : [...(isShare ? shareShown(workbook, plan) : []), ...decided(workbook, plan, [row])]),
    ];
    const answer: ChangeGoalAnswer = {
      goal: kept.id,
      name: goal.goal ?? kept.id,
      target: shortened(values, { was, becomes: target }, isShare, language),
      exactly: values.becomes,
      ...effects(plan, goal, { ...kept, target: was }, target),
      serves: servesOf(plan, goal),
      decision: isRepeated ? null : nextId(plan),
    };
    return {
      ...done(plan, edits, answer, say(SAY.done, values)),
      ...(isRepeated ? {} : { shown: [values, { ...answer, decision: null }] }),
    };
  },
};
