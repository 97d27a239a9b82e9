import { done, type Feature } from '../../asking/feature';
import { neededIn } from '../../asking/fields';
import { goalNamed } from '../../asking/named';
import { isLimited, standing } from '../../domain/control/control';
import { daysLate } from '../../domain/goals/late';
import { lastDayOf } from '../../domain/months/months';
import { BLANK, type Day, type Figure } from '../../domain/plan';
import { controlOf } from '../../plan/ledger/money';
import { readPlan, type Plan, type PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { voiceIn, spokenDay, spokenShare, type Voice } from '../../speech';
import { actionStatuses, type ActionKind, type ActionStatus } from '../../tabs/choices';
import type { Words } from '../../words';
import { goalShown, type GoalShown } from './goalShown';

interface WorkShown {
  id: string;
  name: string;
  kind: ActionKind | null;
  owner: string | null;
  due: Day | null;
  status: ActionStatus | null;
  progress: Figure;
  /** Days since an unfinished piece of work was due; null where it is not late. */
  late: number | null;
  text: string;
}
export interface GoalLine {
  line: string;
  name: string;
  used: number;
  /** Neither spent nor committed: in the year, and to date. */
  year: Figure;
  toDate: Figure;
  text: string;
}
export interface MissedAnswer {
  goal: GoalShown;
  /** All work that serves the goal, finished or not, late work first. */
  work: WorkShown[];
  lines: GoalLine[];
  /** What is left of those lines in the year, summed. */
  unspent: number;
  late: number;
  headline: string;
}

const SAY = {
  headline: {
    en: '{goal} {unspent} is unspent on the lines that serve it; {late} {late:piece|pieces} of work {late:is|are} late.',
    vi: '{goal} Các khoản mục phục vụ còn {unspent} chưa chi; {late} việc bị trễ.',
  },
  work: {
    en: '{name}{by}{when}: {status}, {progress}.',
    vi: '{name}{by}{when}: {status}, {progress}.',
  },
  by: { en: ' – {owner}', vi: ' – {owner}' },
  due: { en: ', due {due}', vi: ', hạn {due}' },
  late: { en: ', {late} day{late:|s} late (due {due})', vi: ', trễ {late} ngày (hạn {due})' },
  line: {
    en: '{name}: {used} used, {year} left in the year, {toDate} to date.',
    vi: '{name}: đã dùng {used}, còn được chi cả năm {year}, luỹ kế {toDate}.',
  },
} as const satisfies Record<string, Words>;

type Work = Plan['actions'][number];
/** Lateness is counted as in the month's review: at the end of the last month. */
const workShown = (work: Work, { lastMonth, style }: Plan, { say, language }: Voice): WorkShown => {
  const { id, name, kind, owner, due, status, progress } = work;
  const late = daysLate(work, lastDayOf(lastMonth));
  const days = { due: due === null ? '' : spokenDay(due, style.days), late: late ?? 0 };
  const text = say(SAY.work, {
    name: name ?? id ?? '',
    by: owner === null ? '' : say(SAY.by, { owner }),
    when: due === null ? '' : say((late ?? 0) > 0 ? SAY.late : SAY.due, days),
    status: actionStatuses[status ?? BLANK.status][language],
    progress: spokenShare(progress ?? 0, language),
  });
  return { id: id ?? '', name: name ?? id ?? '', kind, owner, due, status, progress, late, text };
};

/** The goal's own work, and the steps of its initiatives. */
export const workFor = (plan: Plan, goal: string): Work[] => {
  const own = plan.actions.filter((work) => work.goal === goal);
  const ids = own.map(({ id }) => id);
  return plan.actions.filter(
    (work) => own.includes(work) || (work.goal === null && work.partOf !== null && ids.includes(work.partOf)),
  );
};

/** The limited lines that serve the goal, or pay for work that does. */
export const linesFor = (plan: Plan, goal: string, work: readonly Work[]): PlanLine[] => {
  const paying = new Set(work.map(({ line }) => line));
  return plan.lines.filter((line) => isLimited(line) && (line.goal === goal || paying.has(line.id)));
};

/** For a goal that is missed: the work and lines that serve it, what is unspent there, and what is late. */
export const missedGoal: Feature<{ goal: string }, MissedAnswer> = {
  title: { en: 'A goal is missed', vi: 'Mục tiêu không đạt' },
  reads: true,
  menu: null,
  accept: (raw) => ({ goal: neededIn(raw, 'goal') }),
  run: (workbook, input) => {
    const plan = readPlan(workbook);
    const voice = voiceIn(plan.language);
    const found = goalNamed(plan, input.goal);
    const goal = goalShown(plan, found, voice);
    const tasks = workFor(plan, found.id ?? '');
    const work = tasks
      .map((each) => workShown(each, plan, voice))
      .sort((a, b) => (b.late ?? -1) - (a.late ?? -1));
    const control = controlOf(plan);
    const lines = linesFor(plan, found.id ?? '', tasks).flatMap((line): GoalLine[] => {
      const at = standing(control, line.id, plan.lastMonth);
      if (at === null) return [];
      const { used, available: year } = at.year;
      const [toDate, name] = [at.toDate.available, lineName(line)];
      const said = { name, used: voice.money(used), year: voice.money(year), toDate: voice.money(toDate) };
      return [{ line: line.id, name, used, year, toDate, text: voice.say(SAY.line, said) }];
    });
    const unspent = lines.reduce((sum, { year }) => sum + Math.max(0, year ?? 0), 0);
    const late = work.filter((each) => each.late !== null).length;
    const headline = voice.say(SAY.headline, { goal: goal.text, unspent: voice.money(unspent), late });
    return done(plan, [], { goal, work, lines, unspent, late, headline }, headline, plan.problems);
  },
};
