/** An edit of the ledger: each changed entry is held against the limits, and what is refused is kept. */
import { controlOf, type Control } from '../../domain/control';
import { judge } from '../../domain/judge';
import { record } from '../../domain/ledger';
import type { Entry } from '../../domain/plan';
import { sameEntry } from '../../plan/decisions/log';
import type { PlanEntry } from '../../plan/ledger/entries';
import { actuals } from '../../tabs';
import type { Workbook } from '../../workbook';
import { editedRows, oldContent, slotAt, touches } from '../cells';
import type { Consequence, Edited } from '../event';
import { ledgerEdited, type LedgerEdited } from '../ledger';
import { roomMade } from '../marks';
import { block } from './block';
import { JUDGED, judgedBlock, type JudgedKey, ruled, unasked } from './judging';
import { putBack } from './putBack';

export const actualsEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const ledger = ledgerEdited(workbook, edited);
  if (ledger === null) return null;
  const room = roomMade(ledger);
  const judged = touches(edited, ledger.layout, JUDGED) ? judgedEdit(ledger, edited) : null;
  if (room.length === 0) return judged;
  return { edits: [...room, ...(judged?.edits ?? [])], toast: judged?.toast ?? null };
};

const judgedEdit = (ledger: LedgerEdited, edited: Edited): Consequence | null => {
  const [top, bottom] = editedRows(edited, ledger.layout, ledger.cells);
  if (top > bottom) return null;
  const changed = ledger.entries.filter(({ row }) => row >= top && row <= bottom);
  const others = ledger.entries.filter(({ row }) => row < top || row > bottom);
  const control = controlOf(ledger.limits, others);
  const before = beforeOf(edited, ledger, top);
  if (before === undefined)
    return block(ledger, edited, [top, bottom], judgedBlock(ledger, control, changed), others);
  return typed(ledger, edited, before, changed[0] ?? null, control, others);
};

/** The entry that a single cell's old value made of its row; undefined where the old value is not known. */
const beforeOf = (edited: Edited, ledger: LedgerEdited, row: number): Entry | null | undefined => {
  if (edited.before === undefined || edited.rows * edited.columns !== 1) return undefined;
  const key = slotAt(ledger.layout, edited.column)?.key;
  if (key === undefined) return undefined;
  const column = actuals.columns[key as JudgedKey];
  const value = column.read(
    oldContent(edited.before, column.format === 'text') ?? '',
    () => undefined,
    ledger.dayOf,
  );
  const read = typeof value === 'string' && column.names === 'line' ? ledger.spelled(value) : value;
  return ledger.entryOf({ ...(ledger.row(row) ?? ledger.blankRow(row)), [key]: read });
};

/** A single cell: what is refused gets its old value back. */
const typed = (
  ledger: LedgerEdited,
  edited: Edited,
  before: Entry | null,
  after: PlanEntry | null,
  control: Control,
  others: readonly PlanEntry[],
): Consequence | null => {
  if (before !== null) record(control.ledger, before, 1);
  const verdict = judge(control, before, after);
  if (before !== null) record(control.ledger, before, -1);
  const refused =
    verdict.outcome === 'stop' &&
    (after === null || !ledger.approvals.some((each) => sameEntry(each.entry, after)));
  if (!refused || ledger.log === null) {
    const rulings = after === null ? [] : ruled(ledger, after, judge(control, null, after));
    return block(ledger, edited, [edited.row, edited.row], rulings, others);
  }
  // Taken away is a refund or a withdrawal: what is asked for is to undo it.
  const asked = after ?? ledger.takenAway(before, edited.row);
  if (asked === null) return null;
  const stays = before === null ? null : ledger.entryOf({ ...ledger.blankRow(edited.row), ...before });
  return putBack(
    ledger,
    edited,
    { entry: asked, verdict },
    unasked(ledger, others, stays === null ? [] : [stays]),
  );
};
