/** Edits that come rarely: what looks at them is loaded then, and not with every edit. */
import { budget, goals, kpis } from '../tabs';
import { approved } from '../tabs/approved';
import type { Workbook } from '../workbook';
import { approvalRestored } from '../plan/approved/approved';
import { approvedBudgetEdited } from './approvedBudget';
import type { Consequence, Edited } from './event';
import { figuresEdited } from './figures';
import { goalsEdited } from './goals';
import { kpisEdited } from './kpis';

/**
 * What was approved can't be made to differ on the hidden tab; on Budget and Goals it goes back; typed amounts are
 * understood.
 */
export const afterRareEdit = (workbook: Workbook, edited: Edited): Consequence | null => {
  if (edited.tab === kpis.key) return kpisEdited(workbook, edited);
  if (edited.tab === goals.key) return goalsEdited(workbook, edited);
  if (edited.tab === budget.key) return approvedBudgetEdited(workbook, edited);
  if (edited.tab === approved.key) return { edits: approvalRestored(workbook), toast: null };
  return figuresEdited(workbook, edited);
};
