/**
 * An edit of the ledger: each changed entry is judged against the limits. What follows from the verdict is in
 * `followed.ts`.
 */
import type { Control } from '../../domain/control/control';
import { judge } from '../../domain/control/judge';
import { record } from '../../domain/control/ledger';
import type { Entry } from '../../domain/plan';
import { sameEntry } from '../../plan/decisions/log';
import type { PlanEntry } from '../../plan/ledger/entries';
import { ledgerHead } from '../../plan/ledger/head';
import { actuals } from '../../tabs';
import type { Workbook } from '../../workbook';
import { editedRows, isIn, isOneCell, oldContent, slotAt, touches, type Rows } from '../cells';
import type { Touched } from '../event';
import { closedOf } from '../ledger/closedMonths';
import { isCramped, ledgerEdited, summedLedger, type LedgerEdited } from '../ledger/ledger';
import { allAdditive } from '../ledger/summed';
import type { LedgerJudged, LetStand } from './judged';
import { JUDGED, judgedBlock, ruled, unasked, type JudgedKey } from './judging';
import { isQuiet } from './quiet';

/** Null where nothing follows. */
export const ledgerJudged = (workbook: Workbook, touched: Touched): LedgerJudged | null => {
  const head = ledgerHead(workbook);
  // Where Budget says where the ledger's columns stand, an edit of columns that no rule looks at is let go without
  // reading the ledger.
  if (head !== null && !touches(touched, head.layout, JUDGED)) return null;
  const ledger =
    (head === null ? null : summedLedger(workbook, touched, head)) ?? ledgerEdited(workbook, touched);
  if (ledger === null) return null;
  const verdict = touches(touched, ledger.layout, JUDGED) ? verdictOn(workbook, ledger, touched) : null;
  const follows = verdict !== null && ('entry' in verdict || !isQuiet(verdict));
  return follows || isCramped(ledger) ? { ledger, verdict } : null;
};

const verdictOn = (workbook: Workbook, given: LedgerEdited, touched: Touched): LedgerJudged['verdict'] => {
  const rows = editedRows(touched, given.layout, given.cells);
  if (rows[0] > rows[1]) return null;
  const before = beforeOf(touched, given, rows[0]);
  const isSummed = (each: LedgerEdited): boolean =>
    allAdditive([...each.entries.filter(({ row }) => isIn(row, rows)), before ?? null]);
  // An entry that settles a commitment changes what other entries use, so then the whole ledger is judged.
  const ledger = given.isWhole || isSummed(given) ? given : given.whole();
  const changed = ledger.entries.filter(({ row }) => isIn(row, rows));
  const control = ledger.others(changed);
  const months = closedOf(workbook, [...changed, before]);
  const closed = { months, language: ledger.language, isKnown: before !== undefined };
  if (before === undefined) return standing(ledger, rows, judgedBlock(ledger, control, changed), closed);
  return typed(ledger, touched.row, { before, after: changed[0] ?? null }, control, closed);
};

const standing = (
  ledger: LedgerEdited,
  rows: Rows,
  rulings: LetStand['rulings'],
  closed: LetStand['closed'],
): LetStand => {
  const stopped = new Set(
    rulings.filter(({ verdict }) => verdict.outcome === 'stop').map(({ entry }) => entry),
  );
  const accepted = ledger.entries.filter((entry) => isIn(entry.row, rows) && !stopped.has(entry));
  return { ledger, rows, rulings, elsewhere: unasked(ledger, rows, accepted), closed };
};

/** The entry that the row made before a single cell was edited; undefined where the old value is not known. */
const beforeOf = (touched: Touched, ledger: LedgerEdited, row: number): Entry | null | undefined => {
  if (touched.before === undefined || !isOneCell(touched)) return undefined;
  const key = slotAt(ledger.layout, touched.column)?.key;
  if (key === undefined) return undefined;
  const column = actuals.columns[key as JudgedKey];
  const value = column.read(oldContent(touched.before, column) ?? '', () => undefined, ledger.dayOf);
  const read = typeof value === 'string' && column.names === 'line' ? ledger.spelled(value) : value;
  return ledger.entryOf({ ...(ledger.row(row) ?? ledger.blankRow(row)), [key]: read });
};

/** A single cell was edited: if its entry is refused, the cell gets its old value back. */
const typed = (
  ledger: LedgerEdited,
  row: number,
  { before, after }: { before: Entry | null; after: PlanEntry | null },
  control: Control,
  closed: LetStand['closed'],
): LedgerJudged['verdict'] => {
  if (before !== null) record(control.ledger, before, 1);
  const verdict = judge(control, before, after);
  if (before !== null) record(control.ledger, before, -1);
  const refused =
    verdict.outcome === 'stop' &&
    (after === null || !ledger.approvals(after).some((each) => sameEntry(each.entry, after)));
  if (!refused || ledger.log === null) {
    const rulings = after === null ? [] : ruled(ledger, after, judge(control, null, after));
    return standing(ledger, [row, row], rulings, closed);
  }
  // Deleting a refund or a settlement uses more: the request is for the entry that has the same effect.
  const asked = after ?? ledger.takenAway(before, row);
  if (asked === null) return null;
  const stays = before === null ? null : ledger.entryOf({ ...ledger.blankRow(row), ...before });
  const elsewhere = unasked(ledger, [row, row], stays === null ? [] : [stays]);
  return { ledger, entry: asked, verdict, elsewhere };
};
