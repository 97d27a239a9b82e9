import type { Month } from '../../domain/plan';
import { archiveOf, lastOf, type Archive, type Closing } from '../../plan/closings/archive';
import { closedMonths, standingIn, type ClosedMonth } from '../../plan/closings/closed';
import { periodOf } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import { ownSheet } from '../../plan/sites/ownSheet';
import { reviewTab } from '../../tabs/made/review';
import type { Sheet, Workbook } from '../../workbook';
import { MONTH } from './pages';
import { previousOf, type Previous } from './previous';

/** A month with its review, and the closings of months that are closed. */
export interface ReviewFound {
  month: Month;
  tab: ReturnType<typeof reviewTab>;
  sheet: Sheet | null;
  /** The name under which the review must be marked as ours again; blank where it already is ours. */
  name: string;
  previous: Previous | null;
  archive: Archive;
  closed: ReadonlyMap<Month, Pick<ClosedMonth, 'id' | 'on' | 'by'>>;
  /** In a file that lost its marks: closings that their review tabs still refer to, to be marked again. */
  unmarked: readonly Closing[];
}

/** Reads what closing and reopening a month need. Refuses a month of another year. */
export const foundFor = (workbook: Workbook, plan: Plan, month: Month): ReviewFound => {
  periodOf(plan.first, month);
  const tab = reviewTab(month);
  const { sheet, name } = ownSheet(workbook, tab, plan);
  const previous = sheet === null ? null : previousOf(sheet, tab, plan, MONTH);
  const archive = archiveOf(workbook, plan, plan.dayOf);
  // If a run died before it froze the review, its closing does not count.
  const stands = ({ snapshot, id }: Closing): boolean =>
    snapshot.month !== month || previous === null || previous.closing === id;
  const unmarked = archive.isMarked ? [] : standingIn(archive).filter(stands);
  const closed = archive.isMarked
    ? closedMonths(workbook, plan)
    : new Map(unmarked.map((closing) => [closing.snapshot.month, closing]));
  return { month, tab, sheet, name, previous, archive, closed, unmarked };
};

/** Whether a run died and left a review that says it is closed: the month itself is still open. */
export const isLeftOver = ({ archive, month, closed, previous }: ReviewFound): boolean =>
  !closed.has(month) && archive.isMarked && lastOf(archive, month)?.id === previous?.closing;
