/** The steps from an empty plan to an approved one, in the order in which a plan is made. */
import { isDueBefore } from '../../domain/goals/late';
import { isSameKey } from '../../domain/keys';
import type { Plan } from '../../plan/plan';
import { nameIn } from '../../plan/sites/site';
import { nextFreeRow } from '../../sheet/append';
import { ANSWER_COLUMN, formRows } from '../../sheet/layout';
import { placeOf, type CellPlace } from '../../sheet/places/place';
import type { TabRef, TableTab } from '../../sheet/tab';
import { actions, actuals, budget, direction, goals, kpis } from '../../tabs';
import * as terms from '../../terms';
import * as titles from '../../titles';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { approvalFaults, notSharedOut } from '../approval';
import { thingsIn, type NextThing, type ThingSaid } from './thing';

/** The steps of making a plan, in order, before its months begin. */
const PLAN_STEPS = ['direction', 'goals', 'lines', 'months', 'kpis', 'approved'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

const GO: Words = { en: 'Go to {tab}', vi: 'Mở trang {tab}' };
export const GO_TO_CELL: Words = { en: 'Go to {cell}', vi: 'Mở ô {cell}' };
const SAY = {
  direction: {
    text: {
      en: 'Answer the three questions on {tab}: a sentence each is enough.',
      vi: 'Trả lời ba câu hỏi ở trang {tab}: mỗi câu một dòng là đủ.',
    },
    button: GO,
  },
  goals: {
    text: { en: 'Write down three to five goals on {tab}.', vi: 'Ghi ba đến năm mục tiêu ở trang {tab}.' },
    button: GO,
  },
  targets: {
    text: {
      en: 'Write targets on {tab}: {count} {count:goal lacks|goals lack} one.',
      vi: 'Ghi chỉ tiêu ở trang {tab}: còn {count} mục tiêu chưa có chỉ tiêu.',
    },
    button: GO,
  },
  lines: {
    text: {
      en: 'Write the year’s lines and limits on {tab}.',
      vi: 'Ghi các khoản mục và hạn mức ở trang {tab}.',
    },
    button: GO,
  },
  months: {
    text: {
      en: 'Share the year’s amounts out over the months: {count} {count:line lacks|lines lack} it.',
      vi: 'Chia số cả năm vào các tháng: còn {count} khoản mục chưa chia.',
    },
    button: titles.shareOut,
  },
  kpis: {
    text: { en: 'Tie each goal to a KPI on {tab}.', vi: 'Gắn mỗi mục tiêu với một KPI ở trang {tab}.' },
    button: GO,
  },
  kpi: {
    text: {
      en: 'Or choose a KPI from a list: its formula is written for you.',
      vi: 'Hoặc chọn KPI từ danh sách: công thức được ghi sẵn.',
    },
    button: titles.addKpi,
  },
  unmeasured: {
    text: {
      en: 'Tie each goal to a KPI: {count} {count:goal is|goals are} not measured yet, starting with “{goal}”.',
      vi: 'Gắn mỗi mục tiêu với một KPI: còn {count} mục tiêu chưa đo được, trước hết là “{goal}”.',
    },
    button: titles.addKpi,
  },
  dates: {
    text: {
      en: 'Write new due dates on {tab}: {count} {count:piece of work was|pieces of work were} due before this year began.',
      vi: 'Ghi hạn hoàn thành mới ở trang {tab}: có {count} việc hạn từ trước năm nay.',
    },
    button: GO,
  },
  draft: {
    text: {
      en: 'Or have a first draft of it all made from four or five numbers.',
      vi: 'Hoặc để tiện ích lập bản nháp cho tất cả từ bốn, năm con số.',
    },
    button: terms.draftThePlan,
  },
  fault: {
    text: {
      en: '{cell}: found {found}; expected {expected}.',
      vi: 'Ô {cell}: đang ghi {found}; cần {expected}.',
    },
    button: GO_TO_CELL,
  },
  blank: {
    text: { en: '{cell} is blank; expected {expected}.', vi: 'Ô {cell} còn trống; cần {expected}.' },
    button: GO_TO_CELL,
  },
  approve: {
    text: {
      en: 'The plan is complete: approve it, and its limits hold.',
      vi: 'Kế hoạch đã đủ: duyệt để hạn mức có hiệu lực.',
    },
    button: titles.approvePlan,
  },
  approveNow: {
    text: {
      en: 'The budget is complete: its limits hold once the plan is approved.',
      vi: 'Ngân sách đã đủ: duyệt kế hoạch thì hạn mức có hiệu lực.',
    },
    button: titles.approvePlan,
  },
} as const satisfies Record<string, ThingSaid>;

const thing = thingsIn(SAY);

/** The first free row of a table, in the given column; the tab's top where its header is gone. */
export const freeCell = (workbook: Workbook, plan: Plan, tab: TableTab, key: string): CellPlace => {
  const layout = { [actuals.key]: plan.layouts.actuals, [budget.key]: plan.layouts.budget }[tab.key] ?? null;
  const column = layout?.columns.get(key)?.[0];
  if (layout === null || column === undefined) return { tab: tab.key, row: 1, column: 1 };
  return { tab: tab.key, row: nextFreeRow(tab, workbook.sheet(tab)?.cells() ?? [], layout), column };
};

const QUESTIONS = ['standing', 'result', 'priority'] as const;
/**
 * Whether Direction says where the business is going. Where it stands does not count: that is already filled in when
 * the next year's plan begins.
 */
const hasDirection = ({ direction: { result, priority } }: Plan): boolean =>
  [result, priority].some((answer) => answer !== null);

/** Goals with a KPI but without a target. */
const withoutTarget = ({ goals: all }: Plan): Plan['goals'] =>
  all.filter(({ kpi, target }) => kpi !== null && target === null);

/** Goals that are measured neither by a KPI nor by smaller goals. */
const unmeasuredIn = ({ goals: all }: Plan): Plan['goals'] =>
  all.filter(({ id, kpi }) => kpi === null && !all.some(({ partOf }) => isSameKey(partOf, id)));

/** What keeps the plan from being approved, cell by cell. Lines that are not shared out are a step of their own. */
const faults = (workbook: Workbook, plan: Plan): NextThing[] => {
  const open = new Set(notSharedOut(plan).map(({ line }) => line.row));
  return approvalFaults(plan).flatMap((problem): NextThing[] => {
    const at = placeOf(problem);
    if (at === null || (problem.tab === budget.key && open.has(at.row) && problem.found !== '')) return [];
    const tab = problem.tab === goals.key ? goals : budget;
    const said = {
      cell: `${nameIn(workbook, tab, plan.language)}!${problem.cell}`,
      found: `“${problem.found}”`,
      expected: problem.expected[plan.language],
    };
    return [thing(problem.found === '' ? 'blank' : 'fault', plan, said, { kind: 'place', at })];
  });
};

/** Asks for the targets of goals that have a KPI. */
const toAim = (plan: Plan, tab: string): NextThing[] => {
  const aimless = withoutTarget(plan);
  if (aimless[0] === undefined) return [];
  const column = plan.layouts.goals?.columns.get('target')?.[0] ?? 1;
  const at = { tab: goals.key, row: aimless[0].row, column };
  return [thing('targets', plan, { count: aimless.length, tab }, { kind: 'place', at })];
};

/** Asks for the KPIs that goals lack, once the plan has any KPI. */
const toMeasure = (plan: Plan): NextThing[] => {
  const [first, ...others] = plan.kpis.length === 0 ? [] : unmeasuredIn(plan);
  if (first === undefined) return [];
  const said = { count: others.length + 1, goal: first.goal ?? first.id ?? '' };
  return [thing('unmeasured', plan, said, { kind: 'view', view: 'addKpi' })];
};

/** Asks for new dates on work that was carried over with a date of last year. */
const toDate = (plan: Plan, tab: string): NextThing[] => {
  const [first, ...others] = plan.actions.filter((work) => isDueBefore(work, plan.first));
  if (first === undefined) return [];
  const at = { tab: actions.key, row: first.row, column: plan.layouts.actions?.columns.get('due')?.[0] ?? 1 };
  return [thing('dates', plan, { count: others.length + 1, tab }, { kind: 'place', at })];
};

/** Everything to be done before the plan is approved, in order; the last step is the approval. */
export const leading = (workbook: Workbook, plan: Plan): NextThing[] => {
  const named = (tab: TabRef): string => nameIn(workbook, tab, plan.language);
  const here = (of: keyof typeof SAY, tab: TabRef, at: CellPlace): NextThing =>
    thing(of, plan, { tab: named(tab) }, { kind: 'place', at });
  const panel = (of: keyof typeof SAY, view: NonNullable<NextThing['view']>, values = {}): NextThing =>
    thing(of, plan, values, { kind: 'view', view });
  const top = (tab: { key: string }): CellPlace => ({ tab: tab.key, row: 2, column: 1 });
  const question = (): CellPlace => {
    const rows = formRows(direction, workbook.sheet(direction)?.cells() ?? []);
    const open = QUESTIONS.find((each) => plan.direction[each] === null) ?? 'standing';
    return { tab: direction.key, row: rows.get(open)?.[0] ?? 1, column: ANSWER_COLUMN };
  };
  const [unshared, lacks, aiming] = [notSharedOut(plan), faults(workbook, plan), toAim(plan, named(goals))];
  const measuring = toMeasure(plan);
  const isToSay = !hasDirection(plan) || plan.goals.length === 0 || aiming.length + measuring.length > 0;
  return [
    ...(hasDirection(plan) ? [] : [here('direction', direction, question())]),
    ...(plan.goals.length === 0 ? [here('goals', goals, top(goals))] : []),
    ...aiming,
    ...(plan.goals.length + plan.lines.length + plan.kpis.length === 0 ? [panel('draft', 'draftPlan')] : []),
    ...(plan.lines.length === 0 ? [here('lines', budget, freeCell(workbook, plan, budget, 'line'))] : []),
    ...(unshared.length === 0 ? [] : [panel('months', 'shareOut', { count: unshared.length })]),
    ...(plan.kpis.length === 0 ? [here('kpis', kpis, top(kpis))] : []),
    ...(plan.kpis.length === 0 && plan.lines.length > 0 ? [panel('kpi', 'addKpi')] : []),
    ...measuring,
    ...toDate(plan, named(actions)),
    ...lacks,
    ...(plan.isApproved || plan.lines.length === 0 || unshared.length > 0 || lacks.length > 0
      ? []
      : [panel(isToSay ? 'approveNow' : 'approve', 'approvePlan')]),
  ];
};

/** The steps of making the plan that are done. */
export const plannedIn = (plan: Plan): PlanStep[] => {
  const hasLines = plan.lines.length > 0;
  const isDone: Readonly<Record<PlanStep, boolean>> = {
    direction: hasDirection(plan),
    goals: plan.goals.length > 0 && withoutTarget(plan).length === 0,
    lines: hasLines,
    months: hasLines && notSharedOut(plan).length === 0,
    kpis: plan.kpis.length > 0 && unmeasuredIn(plan).length === 0,
    approved: plan.isApproved,
  };
  return PLAN_STEPS.filter((step) => isDone[step]);
};
