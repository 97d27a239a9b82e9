/** What stands in no ledger of ours: sums of sources, as they were last read. They count as entries do. */
import { readTable, type ReadContext } from '../../sheet/read';
import { entriesOfSums, sourceSums, type OutsideEntry } from '../../tabs/ledger/sourceSums';
import type { Workbook } from '../../workbook';

/** A plan without sources costs no read, one with them one. */
export const outsideEntries = (workbook: Workbook, context: ReadContext): OutsideEntry[] => {
  const sheet = workbook.sheet(sourceSums);
  return sheet === null ? [] : readTable(sourceSums, sheet.cells(), context).rows.flatMap(entriesOfSums);
};
