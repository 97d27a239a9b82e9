import type { BudgetLine } from '../../domain/plan';
import type { BudgetRow } from '../../tabs/plan/budget';

/** A row of Budget that is a line: it has an Id, or a name in place of one. */
export type PlanLine = BudgetLine & BudgetRow;
