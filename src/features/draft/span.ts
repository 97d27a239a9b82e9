/** The first and the last day of an initiative. */
import { lastDayOf } from '../../domain/months/months';
import type { Day, Month } from '../../domain/plan';
import type { When } from './trades';

/** The longest run of matching months; the first of equally long ones. */
const longestRun = (months: readonly Month[], isMeant: (month: Month) => boolean): readonly Month[] => {
  let [best, run]: [Month[], Month[]] = [[], []];
  for (const month of months) {
    run = isMeant(month) ? [...run, month] : [];
    if (run.length > best.length) best = run;
  }
  return best;
};

/**
 * Where the plan's year cuts a span of calendar months in two, the longer part is taken: no initiative begins before
 * the year or ends after it.
 */
export const workSpan = (when: When, months: readonly Month[]): { start: Day; due: Day } => {
  const isMeant = (month: Month): boolean => {
    const [from, to] = 'calendar' in when ? when.calendar : when.fiscal;
    const number = 'calendar' in when ? Number(month.slice(5)) : months.indexOf(month) + 1;
    return number >= from && number <= to;
  };
  const run = longestRun(months, isMeant);
  return { start: `${run[0] ?? ''}-01`, due: lastDayOf(run.at(-1) ?? '') };
};
