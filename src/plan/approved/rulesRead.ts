/** Reads the plan's rules and compares them with what was approved. */
import { readTable } from '../../sheet/read';
import { direction, kpis } from '../../tabs';
import { departments } from '../../tabs/firm/departments';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { rowsOf, type Frame } from '../frame';
import type { TabsRead } from '../reading/tabsRead';
import type { Approved } from './approved';
import { placeAsked, ruleChanges, type RuleChange } from './ruleChanges';
import { rulesKept, rulesNow, rulesSaid, type RuleNow, type RulesKept, type RuleTables } from './rules';

/** The present rules, and their differences from what was approved and decided. */
export interface PlanRules {
  /** To be stored from now on; null where nothing is approved, they are stored already, or some tab was not read. */
  toKeep: RulesKept | null;
  changes: readonly RuleChange[];
  /** The place, in words, that a change's key asks about; null where there is none. */
  placeOf: (key: string) => Words | null;
}
export const NO_RULES: PlanRules = { toKeep: null, changes: [], placeOf: () => null };

const standingIn = (
  workbook: Workbook,
  { first, direction: answers }: Pick<Frame, 'first' | 'direction'>,
  read: Pick<RuleTables, 'kpis' | 'budget'>,
): RuleNow[] => {
  const context = { first, dayOf: workbook.dayOf };
  const isFirm = workbook.keys().includes(departments.key);
  const cells = (isFirm ? workbook.sheet(departments)?.cells() : undefined) ?? [];
  return rulesNow({
    ...read,
    direction: { answers, cells: workbook.sheet(direction)?.cells() ?? [] },
    departments: isFirm ? readTable(departments, cells, context) : null,
  });
};

/** What is not as approved or decided, from tabs that are read already. */
export const rulesIn = (
  workbook: Workbook,
  approved: Approved,
  frame: Frame,
  read: Pick<TabsRead, 'budget' | 'kpis' | 'decisions'>,
): PlanRules => {
  const rows = standingIn(workbook, frame, read);
  const areMeasuresRead = read.kpis.layout !== null;
  const changes = ruleChanges(approved, {
    rows,
    decisions: read.decisions.rows,
    isRead: (tab) =>
      tab === 'kpis' ? areMeasuresRead : tab === 'budget' ? read.budget.layout !== null : true,
    language: frame.language,
  });
  return {
    toKeep: approved.rules === undefined && areMeasuresRead ? rulesKept(rows) : null,
    changes,
    placeOf: (key) => placeAsked([...rulesSaid(approved.rules ?? {}), ...rows], key),
  };
};

/** The present rules, to be stored with an approval. */
export const rulesApproved = (
  workbook: Workbook,
  plan: Pick<Frame, 'first' | 'direction'> & Pick<RuleTables, 'budget'>,
): RulesKept => {
  const { first, budget } = plan;
  const read = rowsOf(workbook, kpis, { first, dayOf: workbook.dayOf });
  return rulesKept(standingIn(workbook, plan, { budget, kpis: read }));
};
