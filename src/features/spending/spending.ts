import { amountIn, dayIn, neededIn, refusal, textIn, type Raw } from '../../asking/fields';
import { limitedLine, goalNamed } from '../../asking/named';
import { standing, type Control, type LineStanding } from '../../domain/control/control';
import { judgeAndEnter, type Verdict } from '../../domain/control/judge';
import { roundTo } from '../../domain/money/money';
import { fiscalMonth, monthOfDay } from '../../domain/months/months';
import type { Day, Entry, Month } from '../../domain/plan';
import { approvalsOf, sameEntry } from '../../plan/decisions/log';
import { controlOf, type MoneyPlan } from '../../plan/ledger/money';
import { yearSaid } from '../../plan/period';
import type { Plan, PlanLine } from '../../plan/plan';
import { spokenMonth } from '../../speech';
import { stages } from '../../tabs/choices';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';

/** What someone wants to spend money on. */
export interface SpendingInput {
  /** An opportunity is spending that the plan did not foresee. */
  kind: 'spending' | 'opportunity';
  what: string;
  /** A line's Id or name; null where none is chosen yet. */
  line: string | null;
  amount: number;
  /** Null for today. */
  date: Day | null;
  /** A goal's Id or name; null for the line's goal. */
  goal: string | null;
}

const OTHER_YEAR: Words = {
  en: '{field}: {found} is not in the plan’s fiscal year, {first} – {last}.',
  vi: '{field}: {found} không thuộc năm tài chính của kế hoạch, {first} – {last}.',
};

export const acceptSpending = (raw: Raw): SpendingInput => ({
  kind: raw.kind === 'opportunity' ? 'opportunity' : 'spending',
  what: neededIn(raw, 'what'),
  line: textIn(raw, 'line'),
  amount: amountIn(raw),
  date: dayIn(raw),
  goal: textIn(raw, 'goal'),
});

/** The spending with its standing against the plan. */
export interface SpendingAsked {
  what: string;
  amount: number;
  date: Day;
  month: Month;
  goal: Plan['goals'][number] | null;
  line: PlanLine | null;
  /** These are null without a line. */
  entry: Entry | null;
  verdict: Verdict | null;
  before: LineStanding | null;
  after: LineStanding | null;
  /** The control without this entry. */
  control: Control;
}

/** The line before and after, and the verdict on the entry. */
export const spendingAsked = (workbook: Workbook, plan: Plan, input: SpendingInput): SpendingAsked => {
  const date = input.date ?? workbook.today();
  const month = monthOfDay(date);
  if (fiscalMonth(plan.first, month) === null)
    throw refusal(OTHER_YEAR, 'date', spokenMonth(month), yearSaid(plan.first));
  const line = input.line === null ? null : limitedLine(plan, input.line, 'line');
  const goalId = line?.goal ?? null;
  const amount = roundTo(input.amount, plan.style.decimals);
  const shared = {
    what: input.what,
    amount,
    date,
    month,
    line,
    goal:
      input.goal === null
        ? (plan.goals.find(({ id }) => id === goalId) ?? null)
        : goalNamed(plan, input.goal),
  };
  const control = controlOf(plan);
  if (line === null) return { ...shared, control, entry: null, verdict: null, before: null, after: null };
  const entry: Entry = {
    date,
    line: line.id,
    amount,
    stage: 'committed',
    reference: null,
    settles: null,
  };
  const before = standing(control, line.id, month);
  const verdict = judgeAndEnter(control, null, entry);
  const after = standing(control, line.id, month);
  judgeAndEnter(control, entry, null);
  return { ...shared, control, entry, verdict, before, after };
};

/** The Id of an approval that holds and that no entry on the ledger has used; null where there is none. */
export const unusedApproval = (plan: MoneyPlan, entry: Entry): string | null => {
  const standing = approvalsOf(plan.decisions).filter((approval) => sameEntry(approval.entry, entry));
  if (standing.length === 0) return null;
  return standing[plan.entered().filter((each) => sameEntry(each, entry)).length]?.id ?? null;
};

/** The amount that the line lacks for the entry: the largest shortfall of any check. */
export const missing = (verdict: Verdict | null): number =>
  Math.max(
    0,
    ...(verdict?.breaches ?? [])
      // Money from another line of the department does not change what is left under its ceiling.
      .filter(({ check }) => check !== 'ceiling')
      .filter(({ policy }) => policy === (verdict?.outcome === 'stop' ? 'stop' : 'warn'))
      .map(({ check, over, added }) => (check === 'reserve' ? added : over)),
  );

/** The cells in which a decision records an entry. */
export const entryCells = (plan: Plan, { what, amount, date, month, line, goal }: SpendingAsked) => ({
  what,
  amount,
  goal: goal?.id ?? null,
  toLine: line?.id ?? null,
  toMonth: line === null ? null : month,
  entryDate: date,
  entryStage: stages.committed[plan.language],
});
