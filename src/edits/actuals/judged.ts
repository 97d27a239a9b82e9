/** How an edit of the ledger was judged, before anything is said or written. */
import type { PlanEntry } from '../../plan/ledger/entries';
import type { Ruling } from '../../plan/ledger/limits';
import type { Rows } from '../cells';
import type { Consequence } from '../event';
import type { LedgerEdited } from '../ledger/ledger';

/**
 * Rows that keep what was entered: `rulings` on those that are not within their limits, and `elsewhere` on entries of
 * other rows that are over a limit without a request.
 */
export interface LetStand {
  ledger: LedgerEdited;
  rows: Rows;
  rulings: readonly Ruling<PlanEntry>[];
  elsewhere: readonly Ruling<PlanEntry>[];
  closed: NonNullable<Consequence['closed']>;
}
/**
 * A single cell that gets its old value back: the ruling on the refused entry, and those on entries of other rows that
 * are over a limit.
 */
export interface RefusedEdit extends Pick<Ruling<PlanEntry>, 'entry' | 'verdict'> {
  ledger: LedgerEdited;
  elsewhere: readonly Ruling<PlanEntry>[];
}
/** How an edit of the ledger was judged; the verdict is null where only columns were edited that no rule looks at. */
export interface LedgerJudged {
  /** The ledger as it was first read: perhaps only the edited rows and sums of the others. */
  ledger: LedgerEdited;
  verdict: LetStand | RefusedEdit | null;
}
