/** The seasons of a trade: days around the occasions that it lives by, and months that are busy or quiet. */
import type { Month } from '../plan';
import { dayOfOccasion, type Occasion } from './calendar';
import { addMonths, dayNumber } from './months';
import { weigh, yearOf, yearsAround, type Days, type Weights } from './season';

/** The days from so many before an occasion until so many after its first, or whole calendar months; a day's weight. */
export type Effect = { times: number } & (
  { occasion: Occasion; before: number; from: number } | { months: readonly number[] }
);

/** What the months weigh. A year of theirs whose occasion is not known is answered by `unknownYear`. */
export function weightsBy(months: readonly Month[], effects: readonly Effect[]): Weights {
  const isUnknown = (year: number): boolean =>
    effects.some((effect) => 'occasion' in effect && dayOfOccasion(effect.occasion, year) === null);
  const unknown = months.map(yearOf).find(isUnknown);
  if (unknown !== undefined) return { unknownYear: unknown };
  const days = effects.flatMap((effect): Days[] => {
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
