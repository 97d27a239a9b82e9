/** Tết moves between January and February, so that last year's month shape misleads. */
import { tetOf } from './calendar';
import { dayNumber, daysIn } from './months';
import type { Figure, Month } from './plan';

/** What a day weighs in the 28 days before Tết, and in the 14 days from it; every other day weighs 1. */
export interface Season {
  uplift: number;
  dip: number;
}
export const TET_SEASON: Season = { uplift: 1.6, dip: 0.5 };
const DAYS_BEFORE = 28;
const DAYS_FROM = 14;

export type Weights = { weights: number[] } | { unknownYear: number };

/**
 * Each month's weight: the sum of its days'. A January or February of a year whose Tết is not known is
 * answered by `unknownYear`. December looks ahead to the next Tết where that is known; where it is not, to none:
 * Tết never comes before 21 January, so that only its last week could be touched.
 */
export function seasonWeights(months: readonly Month[], season: Season = TET_SEASON): Weights {
  const unknown = months.find((month) => month.slice(5) <= '02' && tetOf(yearOf(month)) === null);
  if (unknown !== undefined) return { unknownYear: yearOf(unknown) };
  return { weights: months.map((month) => weightOf(month, season)) };
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

const yearOf = (month: Month): number => Number(month.slice(0, 4));

function weightOf(month: Month, { uplift, dip }: Season): number {
  const start = dayNumber(`${month}-01`);
  const days = daysIn(month);
  const within = (from: number, to: number) =>
    Math.max(0, Math.min(start + days, to) - Math.max(start, from));
  return [yearOf(month), yearOf(month) + 1].reduce((weight, year) => {
    const tet = tetOf(year);
    if (tet === null) return weight;
    const first = dayNumber(tet);
    const lifted = within(first - DAYS_BEFORE, first) * (uplift - 1);
    return weight + lifted + within(first, first + DAYS_FROM) * (dip - 1);
  }, days);
}
