/** Check notes a refused entry at the row where it was to stand. When rows are sorted, the note moves with its row. */
import { refusedIn } from '../../plan/ledger/overWords';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { DecisionRow } from '../../tabs/plan/decisions';
import { touches, type Rows } from '../cells';
import type { Edited } from '../event';
import { textOf, type LedgerEdited } from '../ledger/ledger';

/** An edit that leaves out any of these columns has not moved rows. */
const MOVED = ['date', 'line', 'amount'] as const;

/**
 * How closely a row matches the request. A refused entry's cell got its old value back, so its row may differ from the
 * request in one core field; 0 where it differs in more.
 */
const likeness = (row: LedgerRow, asked: DecisionRow): number => {
  const core = [row.date === asked.entryDate, row.line === asked.toLine, row.amount === asked.amount];
  const more = [row.description === asked.what, row.reference === asked.entryReference];
  const count = (of: readonly boolean[]): number => of.filter(Boolean).length;
  return count(core) < core.length - 1 ? 0 : count(core) + count(more);
};

/** The notes on refused entries in the edited rows, by the row that each is about after the edit. */
export const notEnteredIn = (
  ledger: LedgerEdited,
  edited: Edited,
  [top, bottom]: Rows,
): ReadonlyMap<number, string> => {
  const { cells, layout, log } = ledger;
  const notes = new Map<number, string>();
  if (log === null || !MOVED.every((key) => touches(edited, layout, [key]))) return notes;
  const at = (layout.columns.get('check')?.[0] ?? 0) - 1;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => ledger.row(top + index)).filter(
    (row) => row !== null,
  );
  for (let place = top; place <= bottom; place++) {
    const { id = '', note = '' } = refusedIn(textOf(cells[place - 1]?.[at])) ?? {};
    const asked = note === '' ? undefined : log.rows.find((each) => each.id === id);
    if (asked === undefined) continue;
    /** On a tie the row where the note stands wins. */
    const like = (row: LedgerRow): number => likeness(row, asked) + (row.row === place ? 0.5 : 0);
    const [best] = rows
      .filter((row) => likeness(row, asked) > 0 && !notes.has(row.row))
      .sort((a, b) => like(b) - like(a));
    if (best !== undefined) notes.set(best.row, note);
  }
  return notes;
};
