/** Imported rows against the limits, as pasted ones: they stay, are marked, and what is over is asked for. */
import { controlOf } from '../../domain/control';
import { enter, type Verdict } from '../../domain/judge';
import type { Edit } from '../../sheet/edit';
import { appended } from '../../sheet/append';
import type { TableTab } from '../../sheet/tab';
import { decisions } from '../../tabs';
import type { Workbook } from '../../workbook';
import { approvalsOf, nextId } from '../../plan/decisions/log';
import { requestRow } from '../../plan/decisions/request';
import type { PlanEntry } from '../../plan/ledger/entries';
import { stateOf, taken, waiting, type About } from '../../plan/ledger/limits';
import { checkWords, reasonWords, type EntryState } from '../../plan/ledger/overWords';
import type { Plan } from '../../plan/plan';
import { alone } from '../../plan/sites/around';

interface Over {
  entry: PlanEntry;
  verdict: Verdict;
  state: Exclude<EntryState, 'within'>;
  approval: string | null;
}

/** What is said beside each row, by its place among those that are brought in; and what is asked for. */
export interface Judged {
  marks: ReadonlyMap<number, string>;
  over: number;
  warned: number;
  requests: readonly string[];
  edits: readonly Edit[];
}

const byDate = (one: PlanEntry, other: PlanEntry): number =>
  one.date < other.date ? -1 : Number(one.date > other.date);

const ruled = (
  { first, style, limited, moves }: Plan,
  others: readonly PlanEntry[],
  brought: readonly PlanEntry[],
  approvals: About[],
): Over[] => {
  const control = controlOf({ first, decimals: style.decimals, lines: limited, moves }, others);
  return [...brought].sort(byDate).flatMap((entry) => {
    const verdict = enter(control, null, entry);
    const approval = verdict.outcome === 'stop' ? taken(approvals, entry) : null;
    const state = stateOf(verdict, approval);
    return state === 'within' ? [] : [{ entry, verdict, state, approval }];
  });
};

/** `named`: decisions that other rows of the ledger have used. */
export const judged = (
  workbook: Workbook,
  plan: Plan,
  others: readonly PlanEntry[],
  brought: readonly PlanEntry[],
  named: ReadonlySet<string>,
): Judged => {
  const { language, layouts } = plan;
  const isFree = ({ id }: About): boolean => !named.has(id);
  const waits = waiting(plan.decisions).filter(isFree);
  const found = ruled(plan, others, brought, approvalsOf(plan.decisions).filter(isFree));
  const log = workbook.sheet(decisions);
  const rows: ReturnType<typeof requestRow>[] = [];
  const requests: string[] = [];
  const marks = new Map<number, string>();
  for (const { entry, verdict, state, approval } of found) {
    let decision = approval;
    if (state === 'over' && log !== null && layouts.decisions !== null) {
      decision = taken(waits, entry);
      if (decision === null) {
        decision = nextId(plan.decisions, rows.length);
        const goal = plan.lines.find(({ id }) => id === entry.line)?.goal ?? null;
        const about = { id: decision, when: workbook.today(), who: '', goal, language };
        rows.push(requestRow({ entry, why: reasonWords(verdict, entry, language) }, about));
      }
      requests.push(decision);
    }
    marks.set(entry.row, checkWords(state, verdict, entry, decision, language));
  }
  return {
    marks,
    over: found.filter(({ state }) => state === 'over').length,
    warned: found.filter(({ state }) => state === 'warned').length,
    requests,
    edits:
      log === null || layouts.decisions === null
        ? []
        : appended(decisions as unknown as TableTab, log.cells(), layouts.decisions, rows, alone(language)),
  };
};
