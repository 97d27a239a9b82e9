/**
 * What follows from an edit of the ledger: a refused entry is logged as a request and its cell gets its old value back;
 * an entry that stays is marked where it is over a limit.
 */
import type { Consequence, Edited } from '../event';
import { roomMade } from '../ledger/marks';
import { block } from './block';
import type { LedgerJudged } from './judged';
import { putBack } from './putBack';

export const ledgerFollowed = ({ ledger, verdict }: LedgerJudged, edited: Edited): Consequence => {
  const room = roomMade(ledger);
  const its =
    verdict === null ? NOTHING : 'entry' in verdict ? putBack(verdict, edited) : block(verdict, edited);
  return { ...its, edits: [...room, ...its.edits] };
};

const NOTHING: Consequence = { edits: [], toast: null };
