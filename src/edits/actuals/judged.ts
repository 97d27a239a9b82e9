/** How an edit of the ledger was judged, before anything is said or written. */
import type { PlanEntry } from '../../plan/ledger/entries';
import type { Ruling } from '../../plan/ledger/limits';
import type { Rows } from '../cells';
import type { Consequence } from '../event';
import type { LedgerEdited } from '../ledger/ledger';

/** Rows that stay as they are: what of them is not within its limits, and what is over elsewhere without a request. */
export interface Standing {
  ledger: LedgerEdited;
  rows: Rows;
  rulings: readonly Ruling<PlanEntry>[];
  elsewhere: readonly Ruling<PlanEntry>[];
  closed: NonNullable<Consequence['closed']>;
}
/** A single cell that gets its old value back: what was refused, and what is over elsewhere. */
export interface Refused extends Pick<Ruling<PlanEntry>, 'entry' | 'verdict'> {
  ledger: LedgerEdited;
  elsewhere: readonly Ruling<PlanEntry>[];
}
/** How an edit of the ledger was judged; null of columns that no rule looks at. */
export interface Judged {
  /** As it was read first. */
  ledger: LedgerEdited;
  verdict: Standing | Refused | null;
}
