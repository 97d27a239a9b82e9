/**
 * Works out a line's months from what people think in: pieces and their price, people and their pay, a share of
 * revenue.
 */
import { roundTo } from '../money/money';
import { monthsOf } from '../months/months';
import type { Month } from '../plan';

/** Pieces at a price, people at a monthly pay, or a fraction of revenue. */
export type DriverKind = 'units' | 'heads' | 'share';

/** A row that is complete enough to be counted. */
export type Driver =
  /** So many a month at so much each, from a month on; null: the whole year. */
  | { kind: 'units' | 'heads'; count: number; each: number; from: Month | null }
  /** A fraction of each month's revenue. */
  | { kind: 'share'; share: number };

/** The twelve months of a line: the sum of its rows, rounded once to the currency's unit. `revenue`: month by month. */
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
