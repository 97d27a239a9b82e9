import { hasActuals } from '../../domain/control/ledger';
import { fiscalMonth, monthsOf } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { lackingIn, nextToClose } from '../../domain/review/closing';
import { closedMonths } from '../../plan/closings/closed';
import { figuresOf } from '../../plan/findings';
import type { Plan } from '../../plan/plan';
import { lastFilled } from '../../plan/rows/kpi';
import type { Place } from '../../sheet/places/place';
import { reviewTab } from '../../tabs/made/review';
import type { Workbook } from '../../workbook';
import { MONTH, previousOf } from '../review';
import { staleCell } from './frozen';

/** How far a month has come. `explained` is told of the month at hand only. */
export type MonthState = 'empty' | 'actuals' | 'reviewed' | 'explained' | 'closed';

/** What a review still waits for, and the first cell that does. */
interface Waiting {
  count: number;
  at: Place | null;
  /** What stands in that cell and is not understood, a day or a cause; null where it is blank. */
  unread: { found: string; isDay: boolean } | null;
  /** The month was reopened, and not reviewed again since. */
  isReopened: boolean;
  /** Figures changed since it was built. */
  isStale: boolean;
}

export interface Progress {
  states: ReadonlyMap<Month, MonthState>;
  /** The month that closes next; null where all are closed. */
  next: Month | null;
  /**
   * The month at hand: the one that closes next. A plan that has never closed nor reviewed that one is looked at in
   * its latest month; where all are closed, it is the last one.
   */
  month: Month;
  /** Something of it is on the ledger; of a plan that has none, a KPI is filled in by hand. */
  hasActuals: boolean;
  /** What is still to be explained in its review; null where there is none. */
  waiting: Waiting | null;
}

/** Where each month stands; costs at most the read of one review. */
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
  // A plan that keeps no ledger is told of by the KPIs that people fill in.
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
