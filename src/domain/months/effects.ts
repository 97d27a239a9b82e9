/** The seasons of a trade: days around its occasions, and months that are busy or quiet. */
import type { Month } from '../plan';
import { dayOfOccasion, type Occasion } from './calendar';
import { addMonths, dayNumber } from './months';
import { weigh, yearOf, yearsAround, type WeighedDays, type Weights } from './season';

/**
 * A weight (`times`) for the days from `before` days before an occasion and `from` days from its first day on, or for
 * whole calendar months.
 */
export type Effect = { times: number } & (
  { occasion: Occasion; before: number; from: number } | { months: readonly number[] }
);

/**
 * The weight of each month. If an occasion's day is not known in one of the years, the answer is that year,
 * `unknownYear`.
 */
export function weightsBy(months: readonly Month[], effects: readonly Effect[]): Weights {
  const isUnknown = (year: number): boolean =>
    effects.some((effect) => 'occasion' in effect && dayOfOccasion(effect.occasion, year) === null);
  const unknown = months.map(yearOf).find(isUnknown);
  if (unknown !== undefined) return { unknownYear: unknown };
  const days = effects.flatMap((effect): WeighedDays[] => {
    const { times } = effect;
    if ('months' in effect)
      return months
        .filter((month) => effect.months.includes(Number(month.slice(5))))
        .map((month) => ({ from: first(month), to: first(addMonths(month, 1)), times }));
    return yearsAround(months).flatMap((year) => {
      const day = dayOfOccasion(effect.occasion, year);
      return day === null
        ? []
        : [{ from: dayNumber(day) - effect.before, to: dayNumber(day) + effect.from, times }];
    });
  });
  return { weights: weigh(months, days) };
}

const first = (month: Month): number => dayNumber(`${month}-01`);
