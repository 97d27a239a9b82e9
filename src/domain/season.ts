/** Tết moves between January and February, so that last year's month shape misleads. */
import { dayOfOccasion, type Occasion } from './calendar';
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
 * Days that weigh otherwise than 1: those from so many before an occasion until so many after its first, or those of
 * whole calendar months. Where two of them meet, both are added.
 */
export type Effect = { times: number } & (
  { occasion: Occasion; before: number; from: number } | { months: readonly number[] }
);
const tetEffects = ({ uplift, dip }: Season): Effect[] => [
  { occasion: 'tet', before: DAYS_BEFORE, from: 0, times: uplift },
  { occasion: 'tet', before: 0, from: DAYS_FROM, times: dip },
];

/**
 * Each month's weight: the sum of its days'. A month of a year whose lunar occasion is not known is answered by
 * `unknownYear`. December looks ahead to the next Tết where that is known; where it is not, to none: Tết never comes
 * before 21 January, so that only its last week could be touched.
 */
export function weightsBy(months: readonly Month[], effects: readonly Effect[]): Weights {
  const unknown = months.find((month) =>
    effects.some(
      (effect) =>
        'occasion' in effect &&
        (effect.occasion !== 'tet' || month.slice(5) <= '02') &&
        dayOfOccasion(effect.occasion, yearOf(month)) === null,
    ),
  );
  if (unknown !== undefined) return { unknownYear: yearOf(unknown) };
  return { weights: months.map((month) => weightOf(month, effects)) };
}

/** The same for the days before Tết and from it on. */
export const seasonWeights = (months: readonly Month[], season: Season = TET_SEASON): Weights =>
  weightsBy(months, tetEffects(season));

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

function weightOf(month: Month, effects: readonly Effect[]): number {
  const start = dayNumber(`${month}-01`);
  const days = daysIn(month);
  const within = (from: number, to: number) =>
    Math.max(0, Math.min(start + days, to) - Math.max(start, from));
  const touched = (effect: Effect, year: number): number => {
    if ('months' in effect)
      return year === yearOf(month) && effect.months.includes(Number(month.slice(5))) ? days : 0;
    const day = dayOfOccasion(effect.occasion, year);
    return day === null ? 0 : within(dayNumber(day) - effect.before, dayNumber(day) + effect.from);
  };
  return [yearOf(month), yearOf(month) + 1].reduce(
    (weight, year) =>
      effects.reduce((sum, effect) => sum + touched(effect, year) * (effect.times - 1), weight),
    days,
  );
}
