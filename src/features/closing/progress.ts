import { lackingIn, nextToClose } from '../../domain/closing';
import { monthsOf } from '../../domain/months';
import type { Month } from '../../domain/plan';
import { reviewTab } from '../../tabs/review';
import type { Workbook } from '../../workbook';
import { figuresOf } from '../findings';
import type { Plan } from '../plan';
import { previousOf } from '../review/previous';
import { closedMonths } from './closed';

/** How far a month has come. `explained` is told of the month that closes next only. */
export type MonthState = 'empty' | 'actuals' | 'reviewed' | 'explained' | 'closed';

export interface Progress {
  states: ReadonlyMap<Month, MonthState>;
  /** The month that closes next; null where all are closed. */
  next: Month | null;
  /** What is still to be explained in its review; null where there is no review of it. */
  unexplained: number | null;
}

/** Where each month stands; costs at most the read of one review. */
export const progressOf = (workbook: Workbook, plan: Plan): Progress => {
  const closed = new Set(closedMonths(workbook, plan).keys());
  const next = nextToClose(plan.first, closed);
  const unexplained = next === null ? null : unexplainedIn(workbook, plan, next);
  const stateOf = (month: Month, slot: number): MonthState => {
    if (closed.has(month)) return 'closed';
    if (month === next && unexplained === 0) return 'explained';
    if (workbook.keys().includes(reviewTab(month).key)) return 'reviewed';
    return [...plan.ledger.actuals.values()].some((months) => months[slot] !== 0) ? 'actuals' : 'empty';
  };
  const states = new Map(monthsOf(plan.first).map((month, slot) => [month, stateOf(month, slot)]));
  return { states, next, unexplained };
};

const unexplainedIn = (workbook: Workbook, plan: Plan, month: Month): number | null => {
  const tab = reviewTab(month);
  const sheet = workbook.keys().includes(tab.key) ? workbook.sheet(tab) : null;
  if (sheet === null) return null;
  const { explanations } = previousOf(sheet, tab, plan);
  return figuresOf(plan, month).kpis.filter(
    ({ id, toExplain }) => toExplain && lackingIn(explanations.get(id) ?? null).length > 0,
  ).length;
};
