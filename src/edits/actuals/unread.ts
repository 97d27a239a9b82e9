import { a1 } from '../../sheet/address';
import { fill } from '../../words';
import type { LedgerEdited } from '../ledger';
import { UNREAD } from '../words';
import { JUDGED } from './judging';

/** Cells of the rows that can't be read: how many, and what is said of them by row. */
export const unread = (
  { problems, layout, language }: LedgerEdited,
  [top, bottom]: readonly [number, number],
) => {
  const said = new Map<number, string>();
  let unreadable = 0;
  const letters = JUDGED.flatMap((key) => layout.columns.get(key) ?? []);
  const cells = new Map(problems.filter(({ understood }) => !understood).map((each) => [each.cell, each]));
  if (cells.size === 0) return { said, cells: unreadable };
  for (let row = top; row <= bottom; row++)
    for (const at of letters) {
      const fault = at === undefined ? undefined : cells.get(a1(row, at));
      if (fault === undefined) continue;
      unreadable++;
      if (!said.has(row))
        said.set(row, fill(UNREAD, language, { found: fault.found, expected: fault.expected[language] }));
    }
  return { said, cells: unreadable };
};
