/** Entries of closed months may change: what was kept stays, and whoever changes them is told what becomes of it. */
import { monthOfDay } from '../../domain/months/months';
import type { Entry, Month } from '../../domain/plan';
import { closingsMark } from '../../tabs/made/closingsMark';
import type { Workbook } from '../../workbook';

/** Of these entries' months those that are closed, without a read. */
export const closedOf = (workbook: Workbook, entries: readonly (Entry | null | undefined)[]): Month[] => {
  const kept = workbook.carried(closingsMark);
  const months = entries.map((entry) => (entry ? monthOfDay(entry.date) : ''));
  return [...new Set(months)].filter((month) => kept.includes(`"${month}":{`));
};
