/** What follows from edits: it is loaded where something does, and not with every edit. */
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
import type { Found } from './edited';
import type { Consequence, Edited } from './event';
import { figuresEdited } from './figures';
import { goalsEdited } from './goals';
import { kpisEdited } from './kpis/kpis';
import { withFaults } from './notUnderstood';

/** Amounts that were typed as text become numbers, what was approved goes back, and what is neither is named. */
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
  return withFaults(found, budget, { cells, layout, dayOf }, edited);
};

/**
 * What was approved can't be made to differ on the hidden tab; on Budget and Goals it goes back; typed amounts are
 * understood.
 */
const afterRareEdit = (workbook: Workbook, edited: Edited): Consequence | null => {
  if (edited.tab === kpis.key) return kpisEdited(workbook, edited);
  if (edited.tab === goals.key) return goalsEdited(workbook, edited);
  if (edited.tab === budget.key) return budgetLookedAt(workbook, edited);
  if (edited.tab === approved.key) return { edits: approvalRestored(workbook), toast: null };
  return figuresEdited(workbook, edited);
};

/** What follows from what was found. */
export const followed = (workbook: Workbook, edited: Edited, found: Found): Consequence | null => {
  if (found === 'rare') return afterRareEdit(workbook, edited);
  if ('ledger' in found) return ledgerFollowed(found, edited);
  return { edits: [], toast: spilledToast(found) };
};
