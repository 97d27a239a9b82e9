/**
 * What the log of decisions contained when it was last checked. It is carried by Budget's mark, without any read: the
 * mark of the log's own tab would be deleted with it.
 */
import type { Month } from '../../domain/plan';
import { budget } from '../../tabs';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Workbook } from '../../workbook';

/**
 * The stored columns of a decision, if it moves money or lets an entry through; in a long log only the Ids of the
 * oldest.
 */
export const KNOWN_COLUMNS = [
  ...(['id', 'kind', 'fromLine', 'fromMonth', 'toLine', 'toMonth', 'amount'] as const),
  ...(['goal', 'entryDate', 'about', 'what'] as const),
] as const;
export type KnownKey = (typeof KNOWN_COLUMNS)[number];
export type KnownRow = readonly (string | number | null)[];

/** Empty if it is another year's: a copy of the file for next year begins its log anew. */
export const knownLog = (workbook: Workbook, first: Month): readonly KnownRow[] => {
  const text = workbook.carried(budget);
  const [year, rows] = text === '' ? [null, []] : (JSON.parse(text) as [Month, KnownRow[]]);
  return year === first ? rows : [];
};

/** The number in an Id of the form D12 that the add-on gave; 0 for any other Id. */
export const numberOf = (id: unknown): number => Number(/^D(\d+)$/.exec(String(id))?.[1] ?? 0);

/** The log, and the highest number of a decision in it, or known from the last check. */
export interface Log {
  decisions: readonly DecisionRow[];
  lastNumber: number;
}

/** `marked`: Ids of decisions known from elsewhere, such as Check cells. */
export const logOf = (
  workbook: Workbook,
  first: Month,
  decisions: readonly DecisionRow[],
  marked: readonly string[] = [],
): Log => {
  const ids = [...marked, ...decisions.map(({ id }) => id), ...knownLog(workbook, first).map(([id]) => id)];
  return { decisions, lastNumber: Math.max(0, ...ids.map(numberOf)) };
};
