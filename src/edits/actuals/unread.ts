import { a1 } from '../../sheet/places/address';
import { fill } from '../../words';
import type { Rows } from '../cells';
import type { Edited, Toast } from '../event';
import type { LedgerEdited } from '../ledger/ledger';
import { BLOCK, UNREAD } from '../words';
import { JUDGED } from './judging';

/**
 * The cells of the rows that can't be read: how many, what is said of them by row, and the toast for the edited cell
 * itself.
 */
export const unread = (
  { problems, layout, language }: LedgerEdited,
  [top, bottom]: Rows,
  { row: ownRow, column }: Pick<Edited, 'row' | 'column'>,
) => {
  const said = new Map<number, string>();
  let unreadable = 0;
  let toast: Toast | null = null;
  const letters = JUDGED.flatMap((key) => layout.columns.get(key) ?? []);
  const cells = new Map(problems.filter(({ understood }) => !understood).map((each) => [each.cell, each]));
  if (cells.size === 0) return { said, cells: unreadable, toast };
  for (let row = top; row <= bottom; row++)
    for (const at of letters) {
      const fault = at === undefined ? undefined : cells.get(a1(row, at));
      if (fault === undefined) continue;
      unreadable++;
      const words = fill(UNREAD, language, { found: fault.found, expected: fault.expected[language] });
      said.set(row, `${said.get(row) ?? ''} ${words}`.trim());
      if (row === ownRow && at === column)
        toast = { title: BLOCK.title[language], message: `${fault.cell}: ${words}` };
    }
  return { said, cells: unreadable, toast };
};
