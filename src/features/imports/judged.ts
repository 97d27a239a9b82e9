/**
 * Judges imported rows against the limits like pasted ones: they stay and are marked, and requests are made for those
 * over a limit.
 */
import { controlOf } from '../../domain/control/control';
import { judgeAndEnter } from '../../domain/control/judge';
import { byDate } from '../../domain/months/months';
import type { Day } from '../../domain/plan';
import { approvalsOf, nextId } from '../../plan/decisions/log';
import { requestRow } from '../../plan/decisions/request';
import type { PlanEntry } from '../../plan/ledger/entries';
import {
  limitsOf,
  rulingsOf,
  waitingRequests,
  type DecisionAbout,
  type Ruling,
} from '../../plan/ledger/limits';
import { checkWords, reasonWords } from '../../plan/ledger/overWords';
import type { Plan } from '../../plan/plan';
import { standalone } from '../../plan/sites/around';
import { appended } from '../../sheet/append';
import type { Edit } from '../../sheet/edit';
import { decisions } from '../../tabs';
import type { Workbook } from '../../workbook';

/** The Check text of each row by its index among the imported ones, and the requests that are made. */
export interface ImportJudged {
  marks: ReadonlyMap<number, string>;
  over: number;
  warned: number;
  /** How many rows name a line that is not on Budget. */
  unknown: number;
  requests: readonly string[];
  /** The lines of the rows that are over. */
  lines: readonly string[];
  edits: readonly Edit[];
}

type Over = Ruling<PlanEntry>;

const ruled = (
  plan: Plan,
  others: readonly PlanEntry[],
  brought: readonly PlanEntry[],
  isFree: (decision: DecisionAbout) => boolean,
): Over[] => {
  const control = controlOf(limitsOf(plan), [...plan.outside, ...others]);
  const judged = [...brought]
    .sort(byDate)
    .map((entry) => ({ entry, verdict: judgeAndEnter(control, null, entry) }));
  const { decisions: made } = plan;
  return rulingsOf(judged, () => approvalsOf(made).filter(isFree), waitingRequests(made).filter(isFree));
};

type RequestRow = ReturnType<typeof requestRow>;
const rowFor = (
  { lines, language }: Plan,
  { entry, verdict }: Pick<Over, 'entry' | 'verdict'>,
  id: string,
  when: Day,
): RequestRow => {
  const goal = lines.find((line) => line.id === entry.line)?.goal ?? null;
  const why = reasonWords(verdict, entry, language);
  return requestRow({ entry, why }, { id, when, who: '', goal, language });
};

/** `named`: decisions that other rows of the ledger have used up. */
export const judged = (
  workbook: Workbook,
  plan: Plan,
  others: readonly PlanEntry[],
  brought: readonly PlanEntry[],
  named: ReadonlySet<string>,
): ImportJudged => {
  const { language, layouts } = plan;
  const found = ruled(plan, others, brought, ({ id }) => !named.has(id));
  const log = layouts.decisions === null ? null : workbook.sheet(decisions);
  const rows: RequestRow[] = [];
  const requests: string[] = [];
  const marks = new Map<number, string>();
  for (const { entry, verdict, state, decision: made } of found) {
    let decision = made;
    if (state === 'over' && log !== null) {
      if (decision === null) {
        decision = nextId(plan, rows.length);
        rows.push(rowFor(plan, { entry, verdict }, decision, workbook.today()));
      }
      requests.push(decision);
    }
    marks.set(entry.row, checkWords(state, verdict, entry, decision, language));
  }
  const of = (which: Over['state']): number => found.filter(({ state }) => state === which).length;
  return {
    marks,
    requests,
    over: of('over'),
    warned: of('warned'),
    unknown: of('unknown'),
    lines: [...new Set(found.flatMap(({ entry, state }) => (state === 'over' ? [entry.line] : [])))],
    edits:
      log === null || layouts.decisions === null
        ? []
        : appended(decisions, log.cells(), layouts.decisions, rows, standalone(language)),
  };
};
