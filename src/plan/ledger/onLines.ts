import type { ReadContext } from '../../sheet/read';
import { actuals } from '../../tabs';
import type { Workbook } from '../../workbook';
import { eachRow } from '../frame';
import { isEntry, type PlanEntry } from './entries';
import type { RowLines } from './plainRows';

/** Entries of some lines that neither commit nor settle: no other row is looked at. */
export const plainOn = (
  workbook: Workbook,
  context: ReadContext,
  { numbers, at: lineAt }: RowLines,
  lines: ReadonlySet<string>,
): PlanEntry[] => {
  const entries: PlanEntry[] = [];
  const isOn = new Uint8Array(numbers.size + 1);
  for (const [line, number] of numbers) if (lines.has(line)) isOn[number] = 1;
  eachRow(
    workbook,
    actuals,
    context,
    (row) => {
      if (isEntry(row)) entries.push(row);
    },
    () => (from) => {
      let at = from;
      while (at < lineAt.length && isOn[lineAt[at] ?? 0] === 0) at++;
      return at;
    },
  );
  return entries;
};
