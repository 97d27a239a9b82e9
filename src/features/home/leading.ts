/** From an empty plan to an approved one: what comes next, in the order in which a plan is made. */
import type { Plan } from '../../plan/plan';
import { nameIn } from '../../plan/sites/site';
import { nextFreeRow } from '../../sheet/append';
import { ANSWER_COLUMN, formRows } from '../../sheet/layout';
import type { Problem } from '../../sheet/read';
import type { TableTab } from '../../sheet/tab';
import { actuals, budget, direction, goals, kpis } from '../../tabs';
import type { Workbook } from '../../workbook';
import { faultsOf, notSharedOut } from '../approval';
import type { Place } from '../closing';
import { thingsIn, type NextThing, type Said } from './thing';

/** What a plan goes through before its months do, in its order. */
export const PLAN_STEPS = ['direction', 'goals', 'lines', 'months', 'kpis', 'approved'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

const SAY = {
  direction: {
    text: {
      en: 'Answer the three questions on Direction: a sentence each is enough.',
      vi: 'Trả lời ba câu hỏi ở trang Định hướng: mỗi câu một dòng là đủ.',
    },
    button: { en: 'Go to Direction', vi: 'Mở trang Định hướng' },
  },
  goals: {
    text: { en: 'Write down three to five goals on Goals.', vi: 'Ghi ba đến năm mục tiêu ở trang Mục tiêu.' },
    button: { en: 'Go to Goals', vi: 'Mở trang Mục tiêu' },
  },
  targets: {
    text: {
      en: 'Write what is to be reached on Goals: {count} {count:goal lacks|goals lack} a target.',
      vi: 'Ghi chỉ tiêu ở trang Mục tiêu: còn {count} mục tiêu chưa có chỉ tiêu.',
    },
    button: { en: 'Go to Goals', vi: 'Mở trang Mục tiêu' },
  },
  lines: {
    text: {
      en: 'Write the year’s lines and limits on Budget.',
      vi: 'Ghi các khoản mục và hạn mức ở trang Ngân sách.',
    },
    button: { en: 'Go to Budget', vi: 'Mở trang Ngân sách' },
  },
  months: {
    text: {
      en: 'Share the year’s amounts out over the months: {count} {count:line lacks|lines lack} it.',
      vi: 'Chia số cả năm vào các tháng: còn {count} khoản mục chưa chia.',
    },
    button: { en: 'Share out over the months', vi: 'Chia vào các tháng' },
  },
  kpis: {
    text: { en: 'Tie each goal to a KPI on KPIs.', vi: 'Gắn mỗi mục tiêu với một KPI ở trang KPI.' },
    button: { en: 'Go to KPIs', vi: 'Mở trang KPI' },
  },
  kpi: {
    text: {
      en: 'Or choose a KPI from a list: its formula is written for you.',
      vi: 'Hoặc chọn KPI từ danh sách: công thức được ghi sẵn.',
    },
    button: { en: 'Add a KPI', vi: 'Thêm KPI' },
  },
  draft: {
    text: {
      en: 'Or have a first draft of it all made from four or five numbers.',
      vi: 'Hoặc để tiện ích lập bản nháp cho tất cả từ bốn, năm con số.',
    },
    button: { en: 'Draft the plan', vi: 'Lập bản nháp' },
  },
  fault: {
    text: {
      en: '{cell}: found {found}; expected {expected}.',
      vi: 'Ô {cell}: đang ghi {found}; cần {expected}.',
    },
    button: { en: 'Go to {cell}', vi: 'Mở ô {cell}' },
  },
  blank: {
    text: { en: '{cell} is blank; expected {expected}.', vi: 'Ô {cell} còn trống; cần {expected}.' },
    button: { en: 'Go to {cell}', vi: 'Mở ô {cell}' },
  },
  approve: {
    text: {
      en: 'The plan is complete: approve it, and its limits hold.',
      vi: 'Kế hoạch đã đủ: duyệt để hạn mức có hiệu lực.',
    },
    button: { en: 'Approve the plan', vi: 'Duyệt kế hoạch' },
  },
} as const satisfies Record<string, Said>;

const thing = thingsIn(SAY);

/** The first free row of a table, in the column of a key; the tab's top where its header is gone. */
export const freeCell = (workbook: Workbook, plan: Plan, tab: TableTab, key: string): Place => {
  const layout = { [actuals.key]: plan.layouts.actuals, [budget.key]: plan.layouts.budget }[tab.key] ?? null;
  const column = layout?.columns.get(key)?.[0];
  if (layout === null || column === undefined) return { tab: tab.key, row: 1, column: 1 };
  return { tab: tab.key, row: nextFreeRow(tab, workbook.sheet(tab)?.cells() ?? [], layout), column };
};

/** Where the plan goes. Where it stands is no direction yet: the next year's plan begins with that written. */
const hasDirection = ({ direction: { result, priority } }: Plan): boolean =>
  [result, priority].some((answer) => answer !== null);

/** Goals that a KPI measures, with nothing to measure it against. */
const withoutTarget = ({ goals: all }: Plan): Plan['goals'] =>
  all.filter(({ kpi, target }) => kpi !== null && target === null);

/** The cell that a problem names. */
const placeOf = ({ tab, cell }: Problem): Place | null => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return letters === '' ? null : { tab, row: Number(row), column };
};

/** What keeps the plan from being approved, cell by cell; lines that are not shared out are a step of their own. */
const faults = (workbook: Workbook, plan: Plan): NextThing[] => {
  const open = new Set(notSharedOut(plan).map(({ line }) => line.row));
  return faultsOf(plan).flatMap((problem): NextThing[] => {
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

/** Everything that is to be done before the plan is approved, in its order; approving is the last of it. */
export const leading = (workbook: Workbook, plan: Plan): NextThing[] => {
  const here = (of: keyof typeof SAY, at: Place): NextThing => thing(of, plan, {}, { kind: 'place', at });
  const panel = (of: keyof typeof SAY, view: NonNullable<NextThing['view']>, values = {}): NextThing =>
    thing(of, plan, values, { kind: 'view', view });
  const top = (tab: { key: string }): Place => ({ tab: tab.key, row: 2, column: 1 });
  const question = (): Place => {
    const rows = formRows(direction, workbook.sheet(direction)?.cells() ?? []);
    return { tab: direction.key, row: rows.get('standing')?.[0] ?? 1, column: ANSWER_COLUMN };
  };
  const targetOf = ({ row }: { row: number }): Place => ({
    tab: goals.key,
    row,
    column: plan.layouts.goals?.columns.get('target')?.[0] ?? 1,
  });
  const [unshared, lacks, aimless] = [notSharedOut(plan), faults(workbook, plan), withoutTarget(plan)];
  return [
    ...(hasDirection(plan) ? [] : [here('direction', question())]),
    ...(plan.goals.length === 0 ? [here('goals', top(goals))] : []),
    ...(aimless[0] === undefined
      ? []
      : [thing('targets', plan, { count: aimless.length }, { kind: 'place', at: targetOf(aimless[0]) })]),
    ...(plan.goals.length + plan.lines.length + plan.kpis.length === 0 ? [panel('draft', 'draftPlan')] : []),
    ...(plan.lines.length === 0
      ? [here('lines', freeCell(workbook, plan, budget as unknown as TableTab, 'line'))]
      : []),
    ...(unshared.length === 0 ? [] : [panel('months', 'shareOut', { count: unshared.length })]),
    ...(plan.kpis.length === 0 ? [here('kpis', top(kpis))] : []),
    ...(plan.kpis.length === 0 && plan.lines.length > 0 ? [panel('kpi', 'addKpi')] : []),
    ...lacks,
    ...(plan.isApproved || plan.lines.length === 0 || unshared.length > 0 || lacks.length > 0
      ? []
      : [panel('approve', 'approvePlan')]),
  ];
};

/** Which steps of the plan itself are done. */
export const plannedIn = (plan: Plan): PlanStep[] => {
  const hasLines = plan.lines.length > 0;
  const isDone: Readonly<Record<PlanStep, boolean>> = {
    direction: hasDirection(plan),
    goals: plan.goals.length > 0 && withoutTarget(plan).length === 0,
    lines: hasLines,
    months: hasLines && notSharedOut(plan).length === 0,
    kpis: plan.kpis.length > 0,
    approved: plan.isApproved,
  };
  return PLAN_STEPS.filter((step) => isDone[step]);
};
