import { hasActuals } from '../../domain/control/ledger';
import { fiscalMonth, monthsOf } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { lackingIn, nextToClose } from '../../domain/review/closing';
import { closedMonths } from '../../plan/closings/closed';
import { figuresOf } from '../../plan/findings';
import type { Plan } from '../../plan/plan';
import { lastFilled } from '../../plan/rows/kpi';
import type { CellPlace } from '../../sheet/places/place';
import { reviewTab } from '../../tabs/made/review';
import type { Workbook } from '../../workbook';
import { MONTH, previousOf } from '../review';
import { staleCell } from './frozen';

/** How far a month has come. `explained` is given only for the current month. */
export type MonthState = 'empty' | 'actuals' | 'reviewed' | 'explained' | 'closed';

/** How many explanations a review is still missing, and the first of those cells. */
interface Waiting {
  count: number;
  at: CellPlace | null;
  /** What was typed into that cell but not understood, a day or a cause; null where it is blank. */
  unread: { found: string; isDay: boolean } | null;
  /** The month was reopened and has not been reviewed since. */
  isReopened: boolean;
  /** Figures have changed since the review was built. */
  isStale: boolean;
}

export interface Progress {
  states: ReadonlyMap<Month, MonthState>;
  /** The next month to close; null where all are closed. */
  next: Month | null;
  /**
   * The current month, which is the next to close. If the plan has never closed a month and that one is not reviewed,
   * it is the latest month with figures; if all months are closed, the last one.
   */
  month: Month;
  /** The ledger has entries for it; in a plan without a ledger, a KPI was filled in by hand. */
  hasActuals: boolean;
  /** What its review is still missing; null where there is no review. */
  waiting: Waiting | null;
}

/** The state of every month; reads at most one review. */
export const progressOf = (workbook: Workbook, plan: Plan): Progress => {
  const closed = new Set(closedMonths(workbook, plan).keys());
  const next = nextToClose(plan.first, closed);
  const months = monthsOf(plan.first);
  const isReviewed = (month: Month): boolean => workbook.keys().includes(reviewTab(month).key);
  const isBegun = closed.size > 0 || (next !== null && isReviewed(next));
  const month = isBegun ? (next ?? months.at(-1) ?? plan.lastMonth) : plan.lastMonth;
  const waiting = closed.has(month) ? null : waitingIn(workbook, plan, month);
  const isOnLedger = (of: Month): boolean =>
    hasActuals(plan.ledger, plan.lines, (fiscalMonth(plan.first, of) ?? 0) - 1);
  // A plan without a ledger is followed by the KPIs that people fill in.
  const isByHand = !hasActuals(plan.ledger, plan.lines);
  const isReported = (of: Month): boolean =>
    isOnLedger(of) || (isByHand && lastFilled(plan.kpis, months, { from: of, to: of }) !== null);
  const stateOf = (of: Month): MonthState => {
    if (closed.has(of)) return 'closed';
    if (of === month && waiting?.count === 0 && !waiting.isReopened && !waiting.isStale) return 'explained';
    if (isReviewed(of)) return 'reviewed';
    return isReported(of) ? 'actuals' : 'empty';
  };
  const states = new Map(months.map((of) => [of, stateOf(of)]));
  return { states, next, month, hasActuals: isReported(month), waiting };
};

const waitingIn = (workbook: Workbook, plan: Plan, month: Month): Waiting | null => {
  const tab = reviewTab(month);
  const sheet = workbook.keys().includes(tab.key) ? workbook.sheet(tab) : null;
  if (sheet === null) return null;
  const previous = previousOf(sheet, tab, plan, MONTH);
  const { explanations, rows, layout, isReopened } = previous;
  const { kpis } = figuresOf(plan, month);
  const lacking = kpis.flatMap(({ id, toExplain }) => {
    const [part] = toExplain ? lackingIn(explanations.get(id) ?? null) : [];
    if (part === undefined) return [];
    const [row, column] = [rows.get(id), layout.columns.get(part)?.[0]];
    return [row === undefined || column === undefined ? null : { tab: tab.key, row, column, part }];
  });
  const places = lacking.flatMap((place) => place ?? []).sort((a, b) => a.row - b.row);
  const [at = null] = places;
  const stands = at === null ? '' : sheet.cells()[at.row - 1]?.[at.column - 1];
  const found = typeof stands === 'string' ? stands.trim() : '';
  const unread = found === '' ? null : { found, isDay: at?.part === 'due' };
  const isStale = staleCell(sheet.cells(), previous, kpis) !== null;
  return { count: lacking.length, at, unread, isReopened, isStale };
};
