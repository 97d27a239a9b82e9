import { monthsOf, quarterNamed, spanOf } from '../../domain/months';
import type { Month, Period } from '../../domain/plan';
import { nextFreeRow } from '../../sheet/append';
import type { TableTab } from '../../sheet/tab';
import { actuals, budget, goals, kpis } from '../../tabs';
import { reviewTab } from '../../tabs/review';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { Place, Progress } from '../closing';
import type { Plan } from '../../plan/plan';
import { spokenMonth } from '../../speech';
import { startable } from '../../plan/sites/years';

/** What a month goes through, in its order. */
export const STEPS = ['actuals', 'reviewed', 'explained', 'closed'] as const;
export type Step = (typeof STEPS)[number];

/** The one thing to do next, and what does it. */
export interface NextThing {
  /** `place`: it is done in the cell at `at`. */
  kind: 'place' | 'review' | 'close' | 'year' | 'next year';
  /** One sentence. */
  text: string;
  /** What the button says that leads there. */
  button: string;
  /** What is reviewed or closed; blank for all else. */
  period: Period;
  at: Place | null;
}

/** How far the month at hand has come. */
export interface MonthStanding {
  month: Month;
  label: string;
  done: Step[];
  /** Null where the year is closed, its end is written, and the next year's plan is started. */
  next: NextThing | null;
}

const SAY = {
  goals: {
    text: { en: 'Write down three to five goals on Goals.', vi: 'Ghi ba đến năm mục tiêu ở trang Mục tiêu.' },
    button: { en: 'Go to Goals', vi: 'Mở trang Mục tiêu' },
  },
  lines: {
    text: {
      en: 'Write the year’s lines and limits on Budget.',
      vi: 'Ghi các khoản mục và hạn mức ở trang Ngân sách.',
    },
    button: { en: 'Go to Budget', vi: 'Mở trang Ngân sách' },
  },
  kpis: {
    text: { en: 'Tie each goal to a KPI on KPIs.', vi: 'Gắn mỗi mục tiêu với một KPI ở trang KPI.' },
    button: { en: 'Go to KPIs', vi: 'Mở trang KPI' },
  },
  actuals: {
    text: {
      en: 'Enter what came in and went out in {month} on Actuals.',
      vi: 'Ghi các khoản thu chi tháng {month} ở trang Thực hiện.',
    },
    button: { en: 'Enter actuals', vi: 'Ghi thực hiện' },
  },
  review: {
    text: { en: 'Build the review of {month}.', vi: 'Lập bản rà soát tháng {month}.' },
    button: { en: 'Review {month}', vi: 'Rà soát tháng {month}' },
  },
  order: {
    text: {
      en: '{month} is explained, but months close in order: review {earlier} first.',
      vi: 'Tháng {month} đã giải trình đủ, nhưng phải khoá lần lượt từng tháng: hãy rà soát tháng {earlier} trước.',
    },
    button: { en: 'Review {earlier}', vi: 'Rà soát tháng {earlier}' },
  },
  explainOne: {
    text: {
      en: 'Explain one variance in the review of {month}.',
      vi: 'Giải trình 1 chênh lệch trong bản rà soát tháng {month}.',
    },
    button: { en: 'Explain it', vi: 'Giải trình' },
  },
  explain: {
    text: {
      en: 'Explain {count} variances in the review of {month}.',
      vi: 'Giải trình {count} chênh lệch trong bản rà soát tháng {month}.',
    },
    button: { en: 'Explain the first', vi: 'Giải trình mục đầu tiên' },
  },
  again: {
    text: {
      en: 'The review of {month} lacks rows to explain: build it again.',
      vi: 'Bản rà soát tháng {month} thiếu dòng cần giải trình: hãy lập lại.',
    },
    button: { en: 'Review {month}', vi: 'Rà soát tháng {month}' },
  },
  reopened: {
    text: {
      en: '{month} was reopened: review it again before it is closed.',
      vi: 'Tháng {month} đã mở khoá: hãy rà soát lại trước khi khoá.',
    },
    button: { en: 'Review {month} again', vi: 'Rà soát lại {month}' },
  },
  close: {
    text: {
      en: 'Everything in {month} is explained: close the month.',
      vi: 'Tháng {month} đã giải trình đủ: khoá số liệu tháng.',
    },
    button: { en: 'Close {month}', vi: 'Khoá số liệu {month}' },
  },
  quarter: {
    text: {
      en: 'All months of quarter {quarter} are closed: review the quarter.',
      vi: 'Các tháng của quý {quarter} đã khoá: hãy rà soát quý.',
    },
    button: { en: 'Review quarter {quarter}', vi: 'Rà soát quý {quarter}' },
  },
  year: {
    text: {
      en: 'All twelve months are closed: build the year end.',
      vi: 'Cả mười hai tháng đã khoá: hãy lập tổng kết năm.',
    },
    button: { en: 'Year end', vi: 'Tổng kết năm' },
  },
  nextYear: {
    text: {
      en: 'Tick on the year end what goes on, then start the plan of {year}.',
      vi: 'Đánh dấu ở trang Tổng kết năm những mục chuyển sang, rồi bắt đầu kế hoạch năm {year}.',
    },
    button: { en: 'Start the plan of {year}', vi: 'Bắt đầu kế hoạch năm {year}' },
  },
} as const satisfies Record<string, Record<'text' | 'button', Words>>;

type Said = Pick<NextThing, 'kind'> & { period?: Period; at?: Place | null };

const thing = (
  of: keyof typeof SAY,
  { language }: Plan,
  values: Readonly<Record<string, string | number>>,
  { kind, period = '', at = null }: Said,
): NextThing => {
  const { text, button } = SAY[of];
  return { kind, text: fill(text, language, values), button: fill(button, language, values), period, at };
};

/** The first free row of a table, in the column of a key; the tab's top where its header is gone. */
const freeCell = (workbook: Workbook, plan: Plan, tab: TableTab, key: string): Place => {
  const layout = { [actuals.key]: plan.layouts.actuals, [budget.key]: plan.layouts.budget }[tab.key] ?? null;
  const column = layout?.columns.get(key)?.[0];
  if (layout === null || column === undefined) return { tab: tab.key, row: 1, column: 1 };
  return { tab: tab.key, row: nextFreeRow(tab, workbook.sheet(tab)?.cells() ?? [], layout), column };
};

/** What a plan should have before its months are looked at. */
export const lacking = (workbook: Workbook, plan: Plan): NextThing[] => {
  const here = (of: 'goals' | 'lines' | 'kpis', at: Place): NextThing =>
    thing(of, plan, {}, { kind: 'place', at });
  const top = (tab: { key: string }): Place => ({ tab: tab.key, row: 2, column: 1 });
  const line = (): Place => freeCell(workbook, plan, budget as unknown as TableTab, 'id');
  return [
    ...(plan.goals.length === 0 ? [here('goals', top(goals))] : []),
    ...(plan.lines.length === 0 ? [here('lines', line())] : []),
    ...(plan.kpis.length === 0 ? [here('kpis', top(kpis))] : []),
  ];
};

/** The last quarter whose months are all closed, while it is not reviewed and its successor is not either. */
const quarterDue = (workbook: Workbook, plan: Plan, { states, month }: Progress): Period | null => {
  const state = states.get(month);
  if (state === 'reviewed' || state === 'explained') return null;
  const last = monthsOf(plan.first)
    .filter((each) => states.get(each) === 'closed')
    .at(-1);
  const quarter = last === undefined ? null : quarterNamed(plan.first, last);
  if (quarter === null || spanOf(plan.first, quarter)?.to !== last) return null;
  return workbook.keys().includes(reviewTab(quarter).key) ? null : quarter;
};

/** What the month at hand waits for. */
const inMonth = (workbook: Workbook, plan: Plan, progress: Progress): NextThing => {
  const { month, next, hasActuals, waiting } = progress;
  const values = {
    month: spokenMonth(month),
    earlier: spokenMonth(next ?? month),
    count: waiting?.count ?? 0,
  };
  if (!hasActuals) {
    const at = freeCell(workbook, plan, actuals as unknown as TableTab, 'date');
    return thing('actuals', plan, values, { kind: 'place', at });
  }
  if (waiting === null) return thing('review', plan, values, { kind: 'review', period: month });
  if (waiting.isReopened) return thing('reopened', plan, values, { kind: 'review', period: month });
  if (waiting.count > 0) {
    if (waiting.at === null) return thing('again', plan, values, { kind: 'review', period: month });
    const of = waiting.count === 1 ? 'explainOne' : 'explain';
    return thing(of, plan, values, { kind: 'place', at: waiting.at });
  }
  if (next !== null && next !== month) return thing('order', plan, values, { kind: 'review', period: next });
  return thing('close', plan, values, { kind: 'close', period: month });
};

const nextThing = (workbook: Workbook, plan: Plan, progress: Progress): NextThing | null => {
  // What has begun is not held up by what it should have begun with.
  const [before] = plan.entries === 0 ? lacking(workbook, plan) : [];
  if (before !== undefined) return before;
  const quarter = quarterDue(workbook, plan, progress);
  if (quarter !== null) {
    const values = { quarter: quarter.slice(-1) };
    return thing('quarter', plan, values, { kind: 'review', period: quarter });
  }
  if (progress.next !== null) return inMonth(workbook, plan, progress);
  const [last, year] = [plan.first.slice(0, 4), startable(workbook, plan)];
  if (year !== null) return thing('nextYear', plan, { year }, { kind: 'next year' });
  if (workbook.keys().includes(reviewTab(last).key)) return null;
  return thing('year', plan, {}, { kind: 'year' });
};

/** Where the month at hand stands, and the one thing to do next; costs no read beyond what is read already. */
export const standingOf = (workbook: Workbook, plan: Plan, progress: Progress): MonthStanding => {
  const { month, states, hasActuals, waiting } = progress;
  const isClosed = states.get(month) === 'closed';
  const isReviewed = waiting !== null && !waiting.isReopened;
  const isDone: Readonly<Record<Step, boolean>> = {
    actuals: isClosed || hasActuals,
    reviewed: isClosed || isReviewed,
    explained: isClosed || (isReviewed && waiting.count === 0),
    closed: isClosed,
  };
  return {
    month,
    label: spokenMonth(month),
    done: STEPS.filter((step) => isDone[step]),
    next: nextThing(workbook, plan, progress),
  };
};
