/** What follows from edits. Loaded only when something does, not with every edit. */
import { approvalRestored } from '../plan/approved/approved';
import { layoutOf } from '../sheet/layout';
import { inPlace } from '../sheet/mending/inPlace';
import { budget, goals, kpis } from '../tabs';
import { approved } from '../tabs/made/approved';
import type { Workbook } from '../workbook';
import { ledgerFollowed } from './actuals/followed';
import { approvedBudgetEdited } from './approved/approvedBudget';
import { MONEY, spilledBy, spilledToast } from './budget';
import { ANY_YEAR, asItWas, figuresTyped, yearOf } from './cells';
import type { FoundInEdit } from './edited';
import type { Consequence, Edited } from './event';
import { figuresEdited } from './figures';
import { goalsEdited } from './goals';
import { kpisEdited } from './kpis/kpis';
import { withFaults } from './notUnderstood';

/** Amounts typed as text become numbers, approved values are put back, and what can't be read is named. */
const budgetLookedAt = (workbook: Workbook, edited: Edited): Consequence | null => {
  const { dayOf } = workbook;
  const sheet = workbook.sheet(budget);
  const cells = sheet?.cells() ?? [];
  const layout = layoutOf(budget.columns, cells, yearOf(workbook, dayOf) ?? ANY_YEAR, dayOf);
  if (sheet === null || layout === null) return null;
  const made = (): Consequence => {
    const figures = figuresTyped(cells, edited, layout, MONEY);
    const spilled = spilledBy(workbook, edited);
    const toast = spilled === null ? null : spilledToast(spilled);
    return { edits: inPlace(budget, figures, asItWas(sheet, dayOf)), toast };
  };
  const isApproved = workbook.keys().includes(approved.key);
  const found = isApproved ? approvedBudgetEdited(workbook, edited) : made();
  return withFaults(found, budget, { cells, layout, workbook }, edited);
};

/**
 * Rare edits: changes to the hidden tab of approved values are reverted, approved values on Budget and Goals are put
 * back, and amounts typed as text are understood.
 */
const afterRareEdit = (workbook: Workbook, edited: Edited): Consequence | null => {
  if (edited.tab === kpis.key) return kpisEdited(workbook, edited);
  if (edited.tab === goals.key) return goalsEdited(workbook, edited);
  if (edited.tab === budget.key) return budgetLookedAt(workbook, edited);
  if (edited.tab === approved.key) return { edits: approvalRestored(workbook), toast: null };
  return figuresEdited(workbook, edited);
};

/** What follows from what was found in an edit. */
export const followed = (workbook: Workbook, edited: Edited, found: FoundInEdit): Consequence | null => {
  if (found === 'rare') return afterRareEdit(workbook, edited);
  if ('ledger' in found) return ledgerFollowed(found, edited);
  return { edits: [], toast: spilledToast(found) };
};
