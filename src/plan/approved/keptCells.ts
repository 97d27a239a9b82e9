/** What the approved plan keeps of Budget, Goals and KPIs: for columns and tabs that are put back. */
import { isSameKey } from '../../domain/keys';
import { BLANK } from '../../domain/plan';
import { readTable, type ReadContext } from '../../sheet/read';
import { budget, decisions, goals, kpis } from '../../tabs';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Workbook } from '../../workbook';
import type { Approved } from './approved';
import { goalsAsDecided } from './goals';
import { isAbout } from './ruleChanges';
import { placeSaid } from './ruleSaid';
import { rulesSaid, type ApprovedRule } from './rules';

/** The values of a row by column, as far as they are kept; `name`: its name when it was approved. */
export interface KeptRow {
  id: string;
  name: string | null;
  values: Readonly<Record<string, unknown>>;
}

const decidedIn = (workbook: Workbook, context: ReadContext): readonly DecisionRow[] =>
  readTable(decisions, workbook.sheet(decisions)?.cells() ?? [], context).rows;

/** A rule that was decided otherwise since is not what was approved: it is left out. */
const undecided = (row: ApprovedRule, decided: readonly DecisionRow[]): KeptRow['values'] =>
  Object.fromEntries(
    Object.entries({ betterWhen: BLANK.betterWhen, ...row.said }).filter(
      ([key]) => !decided.some(({ what }) => isAbout(placeSaid(row, key), what)),
    ),
  );

/** The rows kept of a tab; none of other tabs. Decisions are only read where they may have changed something. */
export const keptRows = (
  workbook: Workbook,
  approved: Approved,
  { key }: { key: string },
  context: ReadContext,
): readonly KeptRow[] => {
  const rules = rulesSaid(approved.rules ?? {});
  const ruled = (tab: ApprovedRule['tab'], id: string): ApprovedRule | undefined =>
    rules.find((row) => row.tab === tab && isSameKey(row.id, id));
  if (key === budget.key)
    return approved.lines.map((line) => {
      const department = ruled('budget', line.id)?.said.department;
      const values = department === undefined ? line : { ...line, department };
      return { id: line.id, name: line.line, values: { ...values } };
    });
  if (key === goals.key)
    return goalsAsDecided(approved, decidedIn(workbook, context)).map((goal) => ({
      id: goal.id,
      name: goal.goal,
      values: { ...goal },
    }));
  if (key !== kpis.key) return [];
  const decided = decidedIn(workbook, context).filter(({ kind }) => kind === 'rule');
  return rules.flatMap((row) =>
    row.tab === 'kpis'
      ? [{ id: row.id, name: null, values: { ...undecided(row, decided), id: row.id } }]
      : [],
  );
};
