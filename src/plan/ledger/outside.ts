/** Actuals outside the ledger: sums from sources, as last read. They count like entries. */
import { readTable, type ReadContext } from '../../sheet/read';
import { entriesOfSums, sourceSums, type OutsideEntry } from '../../tabs/ledger/sourceSums';
import type { Workbook } from '../../workbook';

/** One read, and none in a plan without sources. */
export const outsideEntries = (workbook: Workbook, context: ReadContext): OutsideEntry[] => {
  const sheet = workbook.sheet(sourceSums);
  return sheet === null ? [] : readTable(sourceSums, sheet.cells(), context).rows.flatMap(entriesOfSums);
};
