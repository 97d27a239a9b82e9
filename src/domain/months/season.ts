/** Tết moves between January and February, so last year's pattern of months misleads. */
import type { Figure, Month } from '../plan';
import { tetOf } from './calendar';
import { dayNumber, daysIn } from './months';

/**
 * The weight of a day in the 28 days before Tết (`uplift`) and in the 14 days from it (`dip`); any other day weighs 1.
 */
export interface Season {
  uplift: number;
  dip: number;
}
/** The defaults. (rules.md, "Seasons") */
export const TET_SEASON: Season = { uplift: 1.6, dip: 0.5 };
const DAYS_BEFORE = 28;
const DAYS_FROM = 14;

/** A weight for each month, in days; or, instead of a guess, the year whose Tết is not known. */
export type Weights = { weights: number[] } | { unknownYear: number };

/** Days with a weight other than 1, by day number: the first of them, and the first day after them. */
export interface WeighedDays {
  from: number;
  to: number;
  times: number;
}

/** Each month's weight is the sum of its days'. Where ranges overlap, their additions to the weight of 1 are summed. */
export const weigh = (months: readonly Month[], days: readonly WeighedDays[]): number[] =>
  months.map((month) => {
    const start = dayNumber(`${month}-01`);
    const end = start + daysIn(month);
    return days.reduce(
      (weight, { from, to, times }) =>
        weight + Math.max(0, Math.min(end, to) - Math.max(start, from)) * (times - 1),
      end - start,
    );
  });

export const yearOf = (month: Month): number => Number(month.slice(0, 4));
/** The years whose occasions can affect twelve months: the days before an early Tết may reach into December. */
export const yearsAround = ([first = '']: readonly Month[]): number[] =>
  [0, 1, 2].map((later) => yearOf(first) + later);

/**
 * The weights of months around Tết. If a January or February lies in a year whose Tết is not known, the answer is that
 * year, `unknownYear`. A December before such a year gets no uplift: Tết never comes before 21 January, so only its
 * last week could be affected.
 */
export function seasonWeights(months: readonly Month[], { uplift, dip }: Season = TET_SEASON): Weights {
  const unknown = months.find((month) => month.slice(5) <= '02' && tetOf(yearOf(month)) === null);
  if (unknown !== undefined) return { unknownYear: yearOf(unknown) };
  const days = yearsAround(months).flatMap((year): WeighedDays[] => {
    const tet = tetOf(year);
    if (tet === null) return [];
    const first = dayNumber(tet);
    return [
      { from: first - DAYS_BEFORE, to: first, times: uplift },
      { from: first, to: first + DAYS_FROM, times: dip },
    ];
  });
  return { weights: weigh(months, days) };
}

/**
 * Last year's months, each divided by last year's weight and multiplied by this year's; a blank stays blank. (rules.md,
 * "Seasons")
 */
export const realigned = (
  actuals: readonly Figure[],
  lastYear: readonly number[],
  thisYear: readonly number[],
): Figure[] =>
  actuals.map((actual, i) => {
    const before = lastYear[i] ?? 0;
    return actual === null || before === 0 ? null : (actual / before) * (thisYear[i] ?? 0);
  });
