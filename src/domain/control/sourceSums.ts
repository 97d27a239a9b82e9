/** What an external source of actuals says, summed by line and fiscal month in the same way as the ledger. */
import { roundTo } from '../money/money';
import { addMonths, ordinal } from '../months/months';
import type { Entry, Month } from '../plan';
import { summing } from './ledger';

/** The sums of a line in one fiscal month, in the plan's currency. */
export interface SourceSum {
  line: string;
  month: Month;
  /** Received and spent. */
  actual: number;
  /** Committed and not settled. */
  open: number;
}

/**
 * Two rows of monthly sums with the same line, month and stage say the same thing twice: only the first can be meant.
 */
export const sumKey = ({ line, date, stage }: Entry): string =>
  JSON.stringify([line, date.slice(0, 7), stage]);

/**
 * Sums entries by line, in the order in which lines first appear, then by month. Payments settle the source's own
 * commitments. Figures are rounded to `decimals`, since sums of many fractions are not exact. Other fiscal years are
 * left out.
 */
export const sourceSums = (first: Month, entries: Iterable<Entry>, decimals: number): SourceSum[] => {
  const sums = summing(first);
  const lines = new Set<string>();
  for (const entry of entries) {
    lines.add(entry.line);
    sums.add(entry);
  }
  const { actuals, open } = sums.ledger();
  const at = (of: Map<string, Float64Array>, line: string, slot: number): number =>
    roundTo(of.get(line)?.[slot] ?? 0, decimals);
  return [...lines].flatMap((line) =>
    Array.from({ length: 12 }, (_, slot) => ({
      line,
      month: addMonths(first, slot),
      actual: at(actuals, line, slot),
      open: at(open, line, slot),
    })).filter(({ actual, open: left }) => actual !== 0 || left !== 0),
  );
};

/**
 * Months for which a source had actuals before and has none now, in order: the source may have come back incomplete.
 */
export const monthsLost = (before: readonly SourceSum[], now: readonly SourceSum[]): Month[] => {
  const has = (sums: readonly SourceSum[]): Set<Month> =>
    new Set(sums.filter(({ actual }) => actual !== 0).map(({ month }) => month));
  const there = has(now);
  return [...has(before)].filter((month) => !there.has(month)).sort((a, b) => ordinal(a) - ordinal(b));
};
