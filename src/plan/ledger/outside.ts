/** What stands in no ledger of ours: sums of sources, as they were last read. They count as entries do. */
import type { Entry } from '../../domain/plan';
import { readTable, type ReadContext } from '../../sheet/read';
import { sourceSums, type SourceSumRow } from '../../tabs/sourceSums';
import type { Workbook } from '../../workbook';

/** Of a source; the month's first day stands for all of its days. */
export type OutsideEntry = Entry & { source: string };

const entriesOf = ({ source, line, month, actual, open }: SourceSumRow): OutsideEntry[] => {
  if (line === null || month === null) return [];
  const each = { source: source ?? '', line, date: `${month}-01`, reference: null, settles: null };
  return [
    ...(actual === null || actual === 0 ? [] : [{ ...each, amount: actual, stage: null }]),
    // What is open of them is known, and nothing of ours settles it.
    ...(open === null || open === 0 ? [] : [{ ...each, amount: open, stage: 'committed' as const }]),
  ];
};

/** A plan without sources costs no read, one with them one. */
export const outsideEntries = (workbook: Workbook, context: ReadContext): OutsideEntry[] => {
  const sheet = workbook.sheet(sourceSums);
  return sheet === null ? [] : readTable(sourceSums, sheet.cells(), context).rows.flatMap(entriesOf);
};
