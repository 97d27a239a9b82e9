import { roundTo } from '../../../domain/money/money';
import type { Findings } from '../../../plan/findings';
import type { Plan } from '../../../plan/plan';
import { numbered } from '../../../sheet/page/row';
import { reviewTab } from '../../../tabs/made/review';
import type { Workbook } from '../../../workbook';
import { previousOf } from '../../review';
import { commitmentId, isTicked, linesWithMoney } from '../carry';
import { NOTHING_FOUND, type OpenCommitment } from '../facts';
import { openCommitments } from '../found';
import { yearPage } from '../page';

/** What was ticked at the year end to be carried over, as far as it still exists. */
export interface Ticked {
  commitments: readonly OpenCommitment[];
  /** Line → amount left. */
  left: ReadonlyMap<string, number>;
}

const COMMITMENT = 'commitment';
const LEFT = 'left';

/** Null where the year end was never built. */
export const tickedIn = (workbook: Workbook, plan: Plan, findings: Findings): Ticked | null => {
  const tab = reviewTab(plan.first.slice(0, 4));
  const sheet = workbook.keys().includes(tab.key) ? workbook.sheet(tab) : null;
  if (sheet === null) return null;
  const { written } = previousOf(sheet, tab, plan, yearPage(NOTHING_FOUND));
  const open = openCommitments(workbook, plan);
  // Commitments that look alike are numbered as on the tab.
  const ids = numbered(open.map(commitmentId));
  return {
    commitments: open.filter((_, index) => isTicked(written, COMMITMENT, ids[index] ?? '')),
    left: new Map(
      linesWithMoney(findings.lines)
        .filter(({ line }) => isTicked(written, LEFT, line.id))
        .map(({ line, standing }) => [line.id, roundTo(standing.year.available ?? 0, plan.style.decimals)]),
    ),
  };
};
