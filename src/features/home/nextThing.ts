import { addMonths, monthsOf, quarterNamed, spanOf } from '../../domain/months/months';
import type { Month, Period } from '../../domain/plan';
import { toldBy, type Plan } from '../../plan/plan';
import { startable } from '../../plan/sites/years';
import { a1 } from '../../sheet/places/address';
import { placeOf, type CellPlace } from '../../sheet/places/place';
import { spokenMonth } from '../../speech';
import { actuals } from '../../tabs';
import { reviewTab } from '../../tabs/made/review';
import * as terms from '../../terms';
import * as titles from '../../titles';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { onLedger, type Progress } from '../closing';
import { freeCell, GO_TO_CELL, leading, plannedIn, type PlanStep } from './leading';
import { thingsIn, type NextThing, type ThingSaid } from './thing';

/** The steps of a month, in order. */
const STEPS = ['actuals', 'reviewed', 'explained', 'closed'] as const;
export type MonthStep = (typeof STEPS)[number];

/** How far the current month has come. */
export interface MonthStanding {
  month: Month;
  label: string;
  done: MonthStep[];
  /** The steps of making the plan that are done; null once it is approved or has entries. */
  planned: PlanStep[] | null;
  /** Null where the year is closed, its year end is built, and the next year's plan is started. */
  next: NextThing | null;
}

const BLOCKED: Words = {
  en: '{month} is explained, but can’t be closed yet. Still to do: {count}. First, {cell} of the actuals: {what}',
  vi: 'Tháng {month} đã giải trình đủ nhưng chưa khoá được. Việc còn lại: {count}. Trước hết, ô {cell} ở phần thực hiện: {what}',
};
const REVIEW: Words = { en: 'Review {month}', vi: 'Rà soát tháng {month}' };
const REVIEW_AGAIN: Words = { en: 'Review {month} again', vi: 'Rà soát lại {month}' };
const SAY = {
  earlier: {
    text: {
      en: 'The year began before the plan: take the months up to {until} as closed from their totals.',
      vi: 'Kế hoạch bắt đầu giữa năm: ghi tổng các tháng đến {until} rồi coi là đã khoá.',
    },
    button: { en: 'Take them as closed', vi: 'Ghi tổng các tháng trước' },
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
    button: REVIEW,
  },
  reviewEarly: {
    text: {
      en: 'Build the review of {month}. To close it, begin with {earlier}: months close in order.',
      vi: 'Lập bản rà soát tháng {month}. Muốn khoá số liệu thì bắt đầu từ tháng {earlier}: các tháng khoá lần lượt.',
    },
    button: REVIEW,
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
  unreadDay: {
    text: {
      en: '{cell} in the review of {month}: “{found}” is not a date. Write the day by which it is done.',
      vi: 'Ô {cell} trong bản rà soát tháng {month}: “{found}” không phải là ngày. Hãy ghi ngày phải xong.',
    },
    button: GO_TO_CELL,
  },
  unread: {
    text: {
      en: '{cell} in the review of {month}: “{found}” is not one of the causes in the list.',
      vi: 'Ô {cell} trong bản rà soát tháng {month}: “{found}” không có trong danh sách nguyên nhân.',
    },
    button: GO_TO_CELL,
  },
  again: {
    text: {
      en: 'The review of {month} lacks rows to explain: build it again.',
      vi: 'Bản rà soát tháng {month} thiếu dòng cần giải trình: hãy lập lại.',
    },
    button: REVIEW,
  },
  reopened: {
    text: {
      en: '{month} was reopened: review it again before it is closed.',
      vi: 'Tháng {month} đã mở khoá: hãy rà soát lại trước khi khoá.',
    },
    button: REVIEW_AGAIN,
  },
  stale: {
    text: {
      en: 'Figures of {month} changed since its review: bring it up to date. What was explained stays.',
      vi: 'Số liệu tháng {month} đã thay đổi sau khi rà soát: hãy cập nhật bản rà soát. Nội dung đã giải trình được giữ.',
    },
    button: REVIEW_AGAIN,
  },
  close: {
    text: {
      en: 'Everything in {month} is explained: close the month.',
      vi: 'Tháng {month} đã giải trình đủ: khoá số liệu tháng.',
    },
    button: { en: 'Close {month}', vi: 'Khoá số liệu {month}' },
  },
  blocked: { text: BLOCKED, button: GO_TO_CELL },
  blockedByRequest: {
    text: BLOCKED,
    button: { en: 'Decide what waits', vi: 'Quyết định đề nghị đang chờ' },
  },
  blockedUnasked: {
    text: BLOCKED,
    button: titles.checkLimits,
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
    button: terms.startThePlanOf,
  },
} as const satisfies Record<string, ThingSaid>;

const thing = thingsIn(SAY);

/**
 * The quarter to review: the last whose months are all closed, if it has no review. It is still named a month later,
 * for people who were already working on the next month.
 */
const quarterDue = (workbook: Workbook, plan: Plan, { states, month }: Progress): Period | null => {
  const state = states.get(month);
  if (state === 'reviewed' || state === 'explained') return null;
  const closed = monthsOf(plan.first).filter((each) => states.get(each) === 'closed');
  // Months that were closed from totals have no reviews, so their quarter is not asked for.
  const isThere = (period: Period): boolean => workbook.keys().includes(reviewTab(period).key);
  const [due] = closed
    .slice(-2)
    .reverse()
    .flatMap((last): Period[] => {
      const quarter = quarterNamed(plan.first, last);
      return quarter === null || spanOf(plan.first, quarter)?.to !== last || !isThere(last) ? [] : [quarter];
    });
  return due === undefined || isThere(due) ? null : due;
};

/** The explanations that a review lacks; a cell that is not understood is named. */
const toExplain = (
  plan: Plan,
  at: CellPlace,
  { count, unread }: NonNullable<Progress['waiting']>,
  values: Readonly<Record<string, string | number>>,
): NextThing => {
  const where = { kind: 'place', at } as const;
  if (unread === null) return thing(count === 1 ? 'explainOne' : 'explain', plan, values, where);
  const said = { ...values, cell: a1(at.row, at.column), found: unread.found };
  return thing(unread.isDay ? 'unreadDay' : 'unread', plan, said, where);
};

/** Why an existing review has to be built again; null where it need not. */
const builtAgain = ({ isReopened, isStale, count, at }: NonNullable<Progress['waiting']>) => {
  if (isReopened) return 'reopened';
  if (count > 0 && at === null) return 'again';
  return isStale ? 'stale' : null;
};

/**
 * An explained month is ready to close unless something on the ledger prevents it, such as a request that waits for a
 * decision.
 */
const toClose = (workbook: Workbook, plan: Plan, { month, states }: Progress): NextThing => {
  const closed = new Set([...states].flatMap(([of, state]) => (state === 'closed' ? [of] : [])));
  const missing = onLedger(workbook, plan, { month, closed });
  const [first] = missing;
  const said = { month: spokenMonth(month) };
  if (first === undefined) return thing('close', plan, said, { kind: 'close', period: month });
  const { kind, cell, what, isAsked } = first;
  const values = { ...said, count: missing.length, what, cell };
  if (isAsked) return thing('blockedByRequest', plan, values, { kind: 'view', view: 'decisionsList' });
  // The check writes the missing request, and leads on to it.
  if (kind === 'breach') return thing('blockedUnasked', plan, values, { kind: 'view', view: 'checkLimits' });
  return thing('blocked', plan, values, { kind: 'place', at: placeOf({ tab: actuals.key, cell }) });
};

/** The next step of the current month. */
const inMonth = (workbook: Workbook, plan: Plan, progress: Progress): NextThing => {
  const { month, next, hasActuals, waiting } = progress;
  const values = {
    month: spokenMonth(month),
    earlier: spokenMonth(next ?? month),
    count: waiting?.count ?? 0,
  };
  const until = addMonths(plan.today().slice(0, 7), -1);
  if (plan.isApproved && plan.entries === 0 && toldBy(plan) === null && next !== null && next <= until) {
    const last =
      monthsOf(plan.first)
        .filter((each) => each <= until)
        .at(-1) ?? next;
    const said = { until: spokenMonth(last) };
    return thing('earlier', plan, said, { kind: 'view', view: 'takeEarlier', period: last });
  }
  if (!hasActuals) {
    const at = freeCell(workbook, plan, actuals, 'date');
    return thing('actuals', plan, values, { kind: 'place', at });
  }
  const isEarly = next !== null && next !== month;
  if (waiting === null)
    return thing(isEarly ? 'reviewEarly' : 'review', plan, values, { kind: 'review', period: month });
  const again = builtAgain(waiting);
  if (again !== null) return thing(again, plan, values, { kind: 'review', period: month });
  if (waiting.at !== null) return toExplain(plan, waiting.at, waiting, values);
  if (isEarly) return thing('order', plan, values, { kind: 'review', period: next });
  return toClose(workbook, plan, progress);
};

const nextThing = (workbook: Workbook, plan: Plan, progress: Progress): NextThing | null => {
  // Once a plan has entries or is approved, missing steps of planning no longer come first.
  const isToPlan = plan.entries === 0 && !plan.isApproved && progress.next !== null;
  const [before] = isToPlan ? leading(workbook, plan) : [];
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

/** The current month's state, and the one thing to do next; costs no extra read. */
export const standingOf = (workbook: Workbook, plan: Plan, progress: Progress): MonthStanding => {
  const { month, states, hasActuals, waiting } = progress;
  const isClosed = states.get(month) === 'closed';
  const isReviewed = waiting !== null && !waiting.isReopened && !waiting.isStale;
  const isDone: Readonly<Record<MonthStep, boolean>> = {
    actuals: isClosed || hasActuals,
    reviewed: isClosed || isReviewed,
    explained: isClosed || (isReviewed && waiting.count === 0),
    closed: isClosed,
  };
  return {
    month,
    label: spokenMonth(month),
    done: STEPS.filter((step) => isDone[step]),
    planned: plan.isApproved || plan.entries > 0 || progress.next === null ? null : plannedIn(plan),
    next: nextThing(workbook, plan, progress),
  };
};
