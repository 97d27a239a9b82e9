import type { Breach } from '../domain/judge';
import type { Day, Figure, Month, Status } from '../domain/plan';
import type { Priority } from '../tabs/choices';
import { priorities, statuses } from '../tabs/choices';
import type { Words } from '../words';
import type { Feature } from './feature';
import { findingsOf } from './findings';
import { setAside } from './money/aside';
import { done, lineName, voiceIn, withEntries, type MoneyPlan, type Voice } from './money/money';
import { draftFor, nearTo, reserveOf, type MoveDraft, type Near } from './money/sources';
import {
  acceptSpending,
  asked,
  missing,
  unusedApproval,
  withMoney,
  type Asked,
  type SpendingInput,
} from './money/spending';
import { readPlan, type Plan } from './plan';
import { spokenFigure, spokenMonth } from './speech';

export type { SpendingInput };

/** Available before and after; null where no limit is known. */
export interface Room {
  before: Figure;
  after: Figure;
}
export interface CheckShown {
  check: Breach['check'];
  policy: Breach['policy'];
  limit: Figure;
  used: number;
  added: number;
  available: Figure;
  over: number;
  alreadyOver: number;
  text: string;
}
export interface GoalShown {
  id: string;
  name: string;
  priority: Priority | null;
  status: Status | null;
  text: string;
}
export interface LineLeft {
  line: string;
  name: string;
  /** Null: neither, it only has room for all of it. */
  why: Near | null;
  year: number;
  toDate: Figure;
  /** Whether it could take all of the amount in the year. */
  enough: boolean;
  text: string;
}

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
  /** Lines of what we will not do this year that it may be: a person decides. */
  notThisYear: { line: string; text: string }[];
  elsewhere: LineLeft[];
  reserve: LineLeft | null;
  /** What has to come to the line so that it fits; 0 where it does. */
  missing: number;
  /** Money to move first, filled in; null where nothing is missing or no one move brings it. */
  move: MoveDraft | null;
  /** What can be done now; it can always be dropped. */
  can: { commit: boolean; request: boolean };
}

const SAY = {
  fits: { en: 'It fits the budget of {name}.', vi: 'Nằm trong ngân sách của {name}.' },
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
    en: 'Choose the budget line that would pay for it; those below have room.',
    vi: 'Hãy chọn khoản mục chi trả; các khoản dưới đây còn đủ tiền.',
  },
  room: {
    en: 'Available in the year: {year} → {yearAfter}; up to {month}: {toDate} → {toDateAfter}.',
    vi: 'Còn được chi cả năm: {year} → {yearAfter}; luỹ kế đến {month}: {toDate} → {toDateAfter}.',
  },
  year: { en: 'The year’s limit', vi: 'Hạn mức năm' },
  'to date': { en: 'The limit up to {month}', vi: 'Hạn mức luỹ kế đến {month}' },
  over: {
    en: '{check} ({limit}) would be exceeded by {over}; {available} is still available.',
    vi: '{check} ({limit}) sẽ bị vượt {over}; hiện còn được chi {available}.',
  },
  already: {
    en: '{check} ({limit}) is already exceeded by {already}; with this by {over}.',
    vi: '{check} ({limit}) đã vượt {already} từ trước; thêm khoản này là vượt {over}.',
  },
  reserve: {
    en: 'The reserve is spent only by moving it to the line that needs it.',
    vi: 'Dự phòng chỉ dùng bằng cách điều chuyển sang khoản mục cần chi.',
  },
  goal: {
    en: '{id} “{goal}” (priority: {priority}): outlook {outlook} against {target}, {status}.',
    vi: '{id} “{goal}” (mức ưu tiên: {priority}): ước thực hiện {outlook} so với {target}, {status}.',
  },
  serves: { en: 'It serves {goal}', vi: 'Phục vụ {goal}' },
  noGoal: { en: 'It serves no goal of the plan.', vi: 'Không phục vụ mục tiêu nào của kế hoạch.' },
  aside: {
    en: 'We agreed not to do this year: “{line}”. Is this the same?',
    vi: 'Đã thống nhất chưa làm trong năm nay: “{line}”. Có phải là việc này không?',
  },
  left: {
    en: '{name}: {year} left in the year, {toDate} up to {month}.',
    vi: '{name}: cả năm còn {year}, luỹ kế đến {month} còn {toDate}.',
  },
} as const satisfies Record<string, Words>;

const checkOf = (breach: Breach, { say, money }: Voice): CheckShown => {
  const { check, policy, limit, used, added, available, over, alreadyOver, month } = breach;
  const text =
    check === 'reserve'
      ? say(SAY.reserve)
      : say(alreadyOver > 0 ? SAY.already : SAY.over, {
          ...{ check: say(SAY[check], { month: spokenMonth(month) }), limit: money(limit) },
          ...{ over: money(over), already: money(alreadyOver), available: money(available) },
        });
  return { check, policy, limit, used, added, available, over, alreadyOver, text };
};

/** The goal and how it stands: its KPI's outlook against its target. */
export const goalShown = (plan: Plan, goal: Plan['goals'][number], { say, language }: Voice): GoalShown => {
  const findings = findingsOf(plan, plan.lastMonth);
  const found = findings.goals.find((each) => each.goal === goal);
  const status = found?.outlook?.status ?? null;
  const figure = (value: Figure): string => spokenFigure(value, found?.kpi?.inPoints === true, language);
  const id = goal.id ?? '';
  const name = goal.goal ?? id;
  return {
    ...{ id, name, priority: goal.priority, status },
    text: say(SAY.goal, {
      ...{ id, goal: name, priority: goal.priority === null ? '–' : priorities[goal.priority][language] },
      outlook: figure(found?.outlook?.actual ?? null),
      target: figure(goal.target),
      status: statuses[status ?? 'no data'][language].toLowerCase(),
    }),
  };
};

const roomOf = ({ before, after, month }: Asked, { say, money }: Voice) => {
  const of = (check: 'year' | 'toDate'): Room | null =>
    before === null ? null : { before: before[check].available, after: after?.[check].available ?? null };
  const [year, toDate] = [of('year'), of('toDate')];
  const room = say(SAY.room, {
    ...{
      year: money(year?.before ?? null),
      yearAfter: money(year?.after ?? null),
      month: spokenMonth(month),
    },
    ...{ toDate: money(toDate?.before ?? null), toDateAfter: money(toDate?.after ?? null) },
  });
  return { year, toDate, room: before === null ? '' : room };
};

/** Lines near it first by goal, then by department; without a line, all that have room for it. */
const linesLeft = (plan: Plan, { control, month, line, goal, amount }: Asked, { say, money }: Voice) => {
  const all = withMoney(plan, control, month).map(({ line: other, year, toDate }) => ({
    other,
    left: {
      ...{ line: other.id, name: lineName(other), why: nearTo(line, goal?.id ?? null, other), year, toDate },
      enough: year >= amount,
      text: say(SAY.left, {
        ...{ name: lineName(other), year: money(year), toDate: money(toDate), month: spokenMonth(month) },
      }),
    } satisfies LineLeft,
  }));
  const near = (why: Near): typeof all => all.filter(({ left }) => left.why === why);
  const rest =
    line !== null
      ? []
      : all.filter(({ other, left }) => other.type !== 'reserve' && left.why === null && left.enough);
  const reserve = all.find(({ other }) => other.type === 'reserve' && other !== line) ?? null;
  const elsewhere = [...near('goal'), ...near('department'), ...rest];
  return {
    elsewhere: elsewhere.map(({ left }): LineLeft => left),
    others: elsewhere.map(({ other }) => other),
    reserve: reserve?.left ?? null,
  };
};

export const answerTo = (plan: MoneyPlan, it: Asked, voice: Voice): SpendingAnswer => {
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
    headline: voice.say(SAY[isStopped && approval !== null ? 'approved' : outcome], {
      ...{ name: line === null ? '' : lineName(line), missing: voice.money(lacks), id: approval ?? '' },
    }),
    asked: {
      ...{ what: it.what, amount: it.amount, date: it.date, month },
      ...{ line: line?.id ?? null, name: line === null ? null : lineName(line) },
    },
    ...roomOf(it, voice),
    checks: (verdict?.breaches ?? []).map((breach) => checkOf(breach, voice)),
    goal,
    goalText: goal === null ? voice.say(SAY.noGoal) : voice.say(SAY.serves, { goal: goal.text }),
    notThisYear: setAside(it.what, plan.notThisYear).map((aside) => ({
      line: aside,
      text: voice.say(SAY.aside, { line: aside }),
    })),
    ...{ elsewhere, reserve, missing: lacks },
    move:
      line === null || lacks === 0 || line === reserveOf(plan)
        ? null
        : draftFor(
            plan,
            { line: line.id, month },
            lacks,
            verdict?.breaches.some(({ check }) => check === 'year') === true,
            others,
            voice,
          ),
    can: { commit: line !== null && (!isStopped || approval !== null), request: line !== null },
  };
};

/** Holds a spending or an opportunity against the plan before the money is spent; nothing is written. */
export const askSpending: Feature<SpendingInput, SpendingAnswer> = {
  title: { en: 'Ask before spending', vi: 'Hỏi trước khi chi' },
  reads: true,
  menu: 'sidebar',
  accept: acceptSpending,
  run: (workbook, input) => {
    const plan = withEntries(workbook, readPlan(workbook));
    const answer = answerTo(plan, asked(workbook, plan, input), voiceIn(plan.language));
    return done(plan, [], answer, answer.headline, plan.problems);
  },
};
