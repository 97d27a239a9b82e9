import { readRows, type ReadContext } from '../../sheet/read';
import { actuals } from '../../tabs';
import type { Workbook } from '../../workbook';
import { isEntry, type PlanEntry } from './entries';
import { ledgerCells } from './head';
import { placesOn, type RowLines } from './plainRows';

/** Entries of some lines that neither commit nor settle; other rows are not read. */
export const plainOn = (
  workbook: Workbook,
  context: ReadContext,
  rowLines: RowLines,
  lines: ReadonlySet<string>,
): PlanEntry[] => {
  const entries: PlanEntry[] = [];
  const places = placesOn(rowLines, lines);
  let next = 0;
  readRows(
    actuals,
    ledgerCells(workbook),
    context,
    (row) => {
      if (isEntry(row)) entries.push(row);
    },
    () => () => places[next++] ?? Infinity,
  );
  return entries;
};
