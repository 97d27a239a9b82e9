import { dayNumber } from '../months/months';
import type { Day } from '../plan';

interface Work {
  due: Day | null;
  status: string | null;
}

/** Work that is neither done nor given up. */
export const isUnfinished = ({ status }: Pick<Work, 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';

/** How many days ago unfinished work was due, on a day; null where it is not late then. */
export const daysLate = (work: Work, on: Day): number | null =>
  work.due === null || work.due > on || !isUnfinished(work) ? null : dayNumber(on) - dayNumber(work.due);
