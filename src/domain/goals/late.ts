import { dayNumber } from '../months/months';
import type { Day, Month } from '../plan';

interface Work {
  due: Day | null;
  status: string | null;
}

/** Work that is neither done nor given up. */
export const isUnfinished = ({ status }: Pick<Work, 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';

/** Before the first day of the plan's first month. */
export const isBeforePlan = (due: Day | null, first: Month): due is Day =>
  due !== null && due < `${first}-01`;

/** Unfinished work that was due before the plan began: it was carried over with its old date. */
export const isDueBefore = <W extends Work>(work: W, first: Month): work is W & { due: Day } =>
  isBeforePlan(work.due, first) && isUnfinished(work);

/** How many days late unfinished work is on a day; null where it is not late. */
export const daysLate = (work: Work, on: Day): number | null =>
  work.due === null || work.due > on || !isUnfinished(work) ? null : dayNumber(on) - dayNumber(work.due);
