/** An edit of the ledger: each changed entry is held against the limits, and what is refused is kept. */
import type { Control } from '../../domain/control/control';
import { judge } from '../../domain/control/judge';
import { record } from '../../domain/control/ledger';
import type { Entry } from '../../domain/plan';
import { sameEntry } from '../../plan/decisions/log';
import type { PlanEntry } from '../../plan/ledger/entries';
import { ledgerHead } from '../../plan/ledger/head';
import { actuals } from '../../tabs';
import type { Workbook } from '../../workbook';
import { editedRows, isIn, isOneCell, oldContent, slotAt, touches } from '../cells';
import type { Consequence, Edited } from '../event';
import { closedOf } from '../ledger/closedMonths';
import { ledgerEdited, summedLedger, type LedgerEdited } from '../ledger/ledger';
import { roomMade } from '../ledger/marks';
import { allAdditive } from '../ledger/summed';
import { block } from './block';
import { JUDGED, judgedBlock, type JudgedKey, ruled, unasked } from './judging';
import { putBack } from './putBack';

export const actualsEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const head = ledgerHead(workbook);
  // Where Budget tells where the ledger's columns stand, an edit of any other is known by that alone.
  if (head !== null && !touches(edited, head.layout, JUDGED)) return null;
  const ledger =
    (head === null ? null : summedLedger(workbook, edited, head)) ?? ledgerEdited(workbook, edited);
  if (ledger === null) return null;
  const room = roomMade(ledger);
  const judged = touches(edited, ledger.layout, JUDGED) ? judgedEdit(workbook, ledger, edited) : null;
  if (room.length === 0) return judged;
  return { toast: null, ...judged, edits: [...room, ...(judged?.edits ?? [])] };
};

const judgedEdit = (workbook: Workbook, given: LedgerEdited, edited: Edited): Consequence | null => {
  const rows = editedRows(edited, given.layout, given.cells);
  if (rows[0] > rows[1]) return null;
  const before = beforeOf(edited, given, rows[0]);
  const isSummed = (each: LedgerEdited): boolean =>
    allAdditive([...each.entries.filter(({ row }) => isIn(row, rows)), before ?? null]);
  // What settles changes what others use: then all of them are looked at.
  const ledger = given.isWhole || isSummed(given) ? given : given.whole();
  const changed = ledger.entries.filter(({ row }) => isIn(row, rows));
  const control = ledger.others(changed);
  const closed = { months: closedOf(workbook, [...changed, before]), language: ledger.language };
  if (before === undefined)
    return { ...block(ledger, edited, rows, judgedBlock(ledger, control, changed)), closed };
  return typed(ledger, edited, before, changed[0] ?? null, control, closed);
};

/** The entry that a single cell's old value made of its row; undefined where the old value is not known. */
const beforeOf = (edited: Edited, ledger: LedgerEdited, row: number): Entry | null | undefined => {
  if (edited.before === undefined || !isOneCell(edited)) return undefined;
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
  closed: NonNullable<Consequence['closed']>,
): Consequence | null => {
  if (before !== null) record(control.ledger, before, 1);
  const verdict = judge(control, before, after);
  if (before !== null) record(control.ledger, before, -1);
  const refused =
    verdict.outcome === 'stop' &&
    (after === null || !ledger.approvals(after).some((each) => sameEntry(each.entry, after)));
  if (!refused || ledger.log === null) {
    const rulings = after === null ? [] : ruled(ledger, after, judge(control, null, after));
    return { ...block(ledger, edited, [edited.row, edited.row], rulings), closed };
  }
  // Taken away is a refund or a withdrawal: what is asked for is to undo it.
  const asked = after ?? ledger.takenAway(before, edited.row);
  if (asked === null) return null;
  const stays = before === null ? null : ledger.entryOf({ ...ledger.blankRow(edited.row), ...before });
  return putBack(
    ledger,
    edited,
    { entry: asked, verdict },
    unasked(ledger, [edited.row, edited.row], stays === null ? [] : [stays]),
  );
};
