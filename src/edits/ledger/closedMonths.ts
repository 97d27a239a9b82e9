/**
 * Entries of closed months may be changed. What was frozen stays, and the person is told what becomes of the change.
 */
import { monthOfDay } from '../../domain/months/months';
import type { Entry, Month } from '../../domain/plan';
import { closingsMark } from '../../tabs/made/closingsMark';
import type { Workbook } from '../../workbook';

/** Which of these entries' months are closed; costs no read. */
export const closedOf = (workbook: Workbook, entries: readonly (Entry | null | undefined)[]): Month[] => {
  const kept = workbook.carried(closingsMark);
  const months = entries.map((entry) => (entry ? monthOfDay(entry.date) : ''));
  return [...new Set(months)].filter((month) => kept.includes(`"${month}":{`));
};
