/** A line's months from what people think in: how many at which price, how many people at which pay, a share of revenue. */
import { roundTo } from '../money/money';
import { monthsOf } from '../months/months';
import type { Month } from '../plan';

/** Pieces at a price, people at their pay a month, or a fraction of revenue. */
export type DriverKind = 'units' | 'heads' | 'share';

/** A row that can be counted. */
export type Driver =
  /** So many a month at so much each, from a month on; null: all year. */
  | { kind: 'units' | 'heads'; count: number; each: number; from: Month | null }
  /** Of the revenue of each month. */
  | { kind: 'share'; share: number };

/**
 * The twelve months of a line: what all its rows come to, rounded once to the currency's unit. `revenue`: what comes in,
 * month by month.
 */
export function drivenMonths(
  first: Month,
  drivers: readonly Driver[],
  revenue: readonly number[],
  decimals: number,
): number[] {
  const share = drivers.reduce((sum, driver) => (driver.kind === 'share' ? sum + driver.share : sum), 0);
  return monthsOf(first).map((month, at) => {
    const counted = drivers.reduce(
      (sum, driver) =>
        driver.kind === 'share' || (driver.from !== null && month < driver.from)
          ? sum
          : sum + driver.count * driver.each,
      0,
    );
    return roundTo(counted + share * (revenue[at] ?? 0), decimals);
  });
}
