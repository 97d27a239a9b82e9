import { judgeAndEnter, type Verdict } from '../../domain/control/judge';
import type { Entry, Stage } from '../../domain/plan';
import { controlOf, type MoneyPlan } from '../../plan/ledger/money';
import { stages } from '../../tabs/choices';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { DecisionRow } from '../../tabs/plan/decisions';
import { plain, says } from '../../words';

const stageOf = (text: string | null): Stage | null =>
  (Object.keys(stages) as Stage[]).find(
    (stage) => text !== null && (plain(stage) === plain(text) || says(stages[stage], text)),
  ) ?? null;

/** The entry that a request asks for; null where it is incomplete. */
const entryOf = ({ entryDate, toLine, amount, ...row }: DecisionRow): Entry | null => {
  if (entryDate === null || toLine === null || amount === null) return null;
  const stage = stageOf(row.entryStage);
  const reference = row.entryReference ?? (stage === 'committed' ? row.id : null);
  return { date: entryDate, line: toLine, amount, stage, reference, settles: row.entrySettles };
};

/**
 * Where a request's entry stands on Actuals: entered, or in a row where a refusal put the old value back; null where it
 * is not there.
 */
export interface EntryStanding {
  row: LedgerRow;
  isEntered: boolean;
}

const standingOf = (plan: MoneyPlan, request: DecisionRow, entry: Entry): EntryStanding | null => {
  const at = Number(request.entryRow ?? 0);
  const equal = (row: LedgerRow): number =>
    (['date', 'line', 'amount'] as const).filter((key) => row[key] === entry[key]).length;
  const isBlankOrEqual = (row: LedgerRow): number =>
    (['date', 'line', 'amount'] as const).filter((key) => row[key] === null || row[key] === entry[key])
      .length;
  const rows = plan
    .rows()
    .filter(
      ({ description, reference, settles }) =>
        (reference === entry.reference || (at !== 0 && reference === request.entryReference)) &&
        settles === entry.settles &&
        (at === 0 || description === request.what),
    )
    .sort((a, b) => Number(b.row === at) - Number(a.row === at));
  // A request from the sidebar never had a row: its entry is recognised by its unique reference.
  const entered = rows.find((row) => equal(row) === 3);
  if (entered !== undefined) return { row: entered, isEntered: true };
  // A refusal puts one of three cells back. If the rows were sorted since, only a blank in that cell identifies the
  // row.
  const waits = rows.find((row) =>
    row.row === at ? isBlankOrEqual(row) >= 2 : equal(row) === 2 && isBlankOrEqual(row) === 3,
  );
  return at === 0 || waits === undefined ? null : { row: waits, isEntered: false };
};

export interface RequestRuling {
  entry: Entry;
  standing: EntryStanding | null;
  /** Judged as a new entry, or as a change of the row where it waits. */
  verdict: Verdict;
}

/** A request as it stands today: its entry, where that is, and the verdict on it. */
export const rulingOn = (plan: MoneyPlan, request: DecisionRow): RequestRuling | null => {
  const entry = entryOf(request);
  if (entry === null) return null;
  const standing = standingOf(plan, request, entry);
  const control = controlOf(plan);
  const there = plan.entered().find(({ row }) => row === standing?.row.row) ?? null;
  if (standing?.isEntered === true) judgeAndEnter(control, there, null);
  const before = standing?.isEntered === true ? null : there;
  const verdict = judgeAndEnter(control, before, entry);
  judgeAndEnter(control, entry, before);
  if (standing?.isEntered === true) judgeAndEnter(control, null, there);
  return { entry, standing, verdict };
};
