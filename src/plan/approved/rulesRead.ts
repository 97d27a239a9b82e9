/** What governs besides amounts, where it is read. */
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

/** As it stands, and what of it is not as approved and decided. */
export interface PlanRules {
  /** To be kept from now on; null where nothing is approved, where it is kept already, or where not all of it was read. */
  toKeep: RulesKept | null;
  changes: readonly RuleChange[];
  /** In words, what is asked about by a change's key; null where nothing stands there. */
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

/** What of it is not as approved and decided. Nothing is read for it that was not read already. */
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

/** As it stands when the plan is approved. */
export const rulesApproved = (
  workbook: Workbook,
  plan: Pick<Frame, 'first' | 'direction'> & Pick<RuleTables, 'budget'>,
): RulesKept => {
  const { first, budget } = plan;
  const read = rowsOf(workbook, kpis, { first, dayOf: workbook.dayOf });
  return rulesKept(standingIn(workbook, plan, { budget, kpis: read }));
};
