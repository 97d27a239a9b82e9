/** Edits that come rarely: what looks at them is loaded then, and not with every edit. */
import { goals } from '../tabs';
import type { Workbook } from '../workbook';
import { approvalRestored } from '../plan/approved/approved';
import type { Consequence, Edited } from './event';
import { goalsEdited } from './goals';

/** What was approved can't be made to differ on the hidden tab; on Goals it goes back, and typed amounts are understood. */
export const afterRareEdit = (workbook: Workbook, edited: Edited): Consequence | null =>
  edited.tab === goals.key
    ? goalsEdited(workbook, edited)
    : { edits: approvalRestored(workbook), toast: null };
