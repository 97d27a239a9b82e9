/** Tết moves between January and February, so that last year's month shape misleads. */
import type { Figure, Month } from '../plan';
import { tetOf } from './calendar';
import { dayNumber, daysIn } from './months';

/** What a day weighs in the 28 days before Tết, and in the 14 days from it; every other day weighs 1. */
export interface Season {
  uplift: number;
  dip: number;
}
/** Where nobody says otherwise. (rules.md, "Seasons") */
export const TET_SEASON: Season = { uplift: 1.6, dip: 0.5 };
const DAYS_BEFORE = 28;
const DAYS_FROM = 14;

/** A weight for each month, in days; or the year whose Tết is not known, rather than a guess. */
export type Weights = { weights: number[] } | { unknownYear: number };

/** Days that weigh otherwise than 1, by their numbers: the first of them, and the first that is none any more. */
export interface Days {
  from: number;
  to: number;
  times: number;
}

/** Each month's weight: the sum of its days'. Where such days meet, what each adds is added. */
export const weigh = (months: readonly Month[], days: readonly Days[]): number[] =>
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
/** The years that twelve months can be touched by: December looks ahead to the next Tết. */
export const yearsAround = ([first = '']: readonly Month[]): number[] =>
  [0, 1, 2].map((later) => yearOf(first) + later);

/**
 * What the months weigh around Tết. A January or February of a year whose Tết is not known is answered by
 * `unknownYear`. December looks ahead to the next Tết where that is known; where it is not, to none: Tết never comes
 * before 21 January, so that only its last week could be touched.
 */
export function seasonWeights(months: readonly Month[], { uplift, dip }: Season = TET_SEASON): Weights {
  const unknown = months.find((month) => month.slice(5) <= '02' && tetOf(yearOf(month)) === null);
  if (unknown !== undefined) return { unknownYear: yearOf(unknown) };
  const days = yearsAround(months).flatMap((year): Days[] => {
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

/** Last year's months, each divided by last year's weight and multiplied by this year's; a blank stays blank. */
export const realigned = (
  actuals: readonly Figure[],
  lastYear: readonly number[],
  thisYear: readonly number[],
): Figure[] =>
  actuals.map((actual, i) => {
    const before = lastYear[i] ?? 0;
    return actual === null || before === 0 ? null : (actual / before) * (thisYear[i] ?? 0);
  });
