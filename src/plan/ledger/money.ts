import { controlWith, isLimited, standing, type Control } from '../../domain/control/control';
import type { Figure, Move, Month } from '../../domain/plan';
import { actions, actuals, kpis, risks } from '../../tabs';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { Workbook } from '../../workbook';
import { eachRow } from '../frame';
import { readPlan, type Plan, type PlanEntry, type PlanLine } from '../plan';
import { isEntry } from './entries';
import { limitsOf } from './limits';

/** The plan as far as decisions about money need it: Direction, Budget, Actuals, Goals and Decisions. */
export const readMoney = (workbook: Workbook): MoneyPlan =>
  withEntries(workbook, readPlan(workbook, [kpis, actions, risks]));

/** A plan whose ledger can also be read row by row, which is only done when needed. */
export interface MoneyPlan extends Plan {
  /** All rows, including incomplete ones. */
  rows: () => readonly LedgerRow[];
  entered: () => readonly PlanEntry[];
}

/** The plan with lazy access to the rows of its ledger. */
export const withEntries = (workbook: Workbook, plan: Plan): MoneyPlan => {
  let read: readonly LedgerRow[] | null = null;
  const rows = (): readonly LedgerRow[] => {
    if (read !== null) return read;
    const found: LedgerRow[] = [];
    eachRow(workbook, actuals, plan, (row) => found.push(row));
    return (read = found);
  };
  return { ...plan, rows, entered: () => rows().filter(isEntry) };
};

/** Budget control over the plan's ledger. */
export const controlOf = (plan: Plan, moves: readonly Move[] = plan.moves): Control =>
  controlWith(limitsOf({ ...plan, moves }), plan.ledger);

/** What a line has left in the year; null for a line without a limit. */
export const leftIn = (control: Control, line: string, { lastMonth }: Pick<Plan, 'lastMonth'>): Figure =>
  standing(control, line, lastMonth)?.year.available ?? null;

/** Lines other than the given one that have money left at a month's end, in the budget's order. */
export const withMoney = (
  plan: Plan,
  control: Control,
  month: Month,
): { line: PlanLine; year: number; toDate: Figure }[] =>
  plan.lines.filter(isLimited).flatMap((line) => {
    const at = standing(control, line.id, month);
    const year = at?.year.available ?? null;
    return at === null || year === null || year <= 0 ? [] : [{ line, year, toDate: at.toDate.available }];
  });
