/**
 * What of the log was known when it was last checked. Budget's mark carries it, which costs no read; the log's own would
 * be gone with it.
 */
import type { Month } from '../../domain/plan';
import { budget } from '../../tabs';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Workbook } from '../../workbook';

/** What a decision says that moves money or lets an entry through; of a long log the oldest say their Id only. */
export const SAID = [
  ...(['id', 'kind', 'fromLine', 'fromMonth', 'toLine', 'toMonth', 'amount'] as const),
  ...(['goal', 'entryDate', 'about', 'what'] as const),
] as const;
export type Said = (typeof SAID)[number];
export type KnownRow = readonly (string | number | null)[];

/** None of another year: a copy of the file in which next year is planned begins its log anew. */
export const knownLog = (workbook: Workbook, first: Month): readonly KnownRow[] => {
  const text = workbook.carried(budget);
  const [year, rows] = text === '' ? [null, []] : (JSON.parse(text) as [Month, KnownRow[]]);
  return year === first ? rows : [];
};

/** The number of a decision that AOP Planner gave its Id; 0 of any other. */
export const numberOf = (id: unknown): number => Number(/^D(\d+)$/.exec(String(id))?.[1] ?? 0);

/** The log, and the highest number that one of its decisions has, or had when it was last checked. */
export interface Log {
  decisions: readonly DecisionRow[];
  lastNumber: number;
}

/** `marked`: what else is known to have stood there. */
export const logOf = (
  workbook: Workbook,
  first: Month,
  decisions: readonly DecisionRow[],
  marked: readonly string[] = [],
): Log => {
  const ids = [...marked, ...decisions.map(({ id }) => id), ...knownLog(workbook, first).map(([id]) => id)];
  return { decisions, lastNumber: Math.max(0, ...ids.map(numberOf)) };
};
