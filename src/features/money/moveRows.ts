import { roundTo } from '../../domain/money/money';
import type { Move } from '../../domain/plan';
import { groupOf, nextId } from '../../plan/decisions/log';
import { sameLogged, type Logged } from '../../plan/decisions/written';
import type { Plan } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Workbook } from '../../workbook';
import type { MoveInput } from './moveInput';

/** A row of the log for each part of the move. */
export const moveRows = (
  workbook: Workbook,
  plan: Plan,
  input: MoveInput,
  parts: readonly Move[],
): Logged[] => {
  const { kind, approver, who, reason, givenUp } = input;
  const [first] = parts;
  const ends = [first?.from ?? null, first?.to ?? null].filter((place) => place !== null);
  const asker = approver === null ? '' : ` (${who ?? ''})`;
  const goal = plan.lines.find(({ id }) => id === ends.at(-1)?.line)?.goal ?? null;
  return parts.map(({ from, to, amount }, index) => ({
    kind: kind === 'reserve' ? 'transfer' : kind,
    when: workbook.today(),
    who: approver ?? who,
    goal,
    reason,
    givenUp,
    amount,
    what: ends.map(({ line }) => nameOf(plan, line)).join(' → ') + asker,
    fromLine: from?.line ?? null,
    fromMonth: from?.month ?? null,
    toLine: to?.line ?? null,
    toMonth: to?.month ?? null,
    // Later parts of a decision refer to the first, so that they are reversed together.
    about: index === 0 ? null : nextId(plan),
  }));
};

/** The same move made earlier, if any: it may have had other parts, but with the same sum. */
export const madeBefore = (
  plan: Plan,
  input: MoveInput,
  row: Logged | undefined,
  amount: number,
): string[] => {
  if (row === undefined) return [];
  const rest = { ...row, amount: undefined, fromMonth: undefined };
  const isOneMonth = input.kind !== 'reserve' && input.fromMonth !== null;
  const groups = sameLogged(plan, isOneMonth ? { ...rest, fromMonth: input.fromMonth } : rest).map((each) =>
    groupOf(plan.decisions, each),
  );
  // Floating point: the sum of 0.1 and 0.2 is not exactly 0.3.
  const sumOf = (group: readonly DecisionRow[]): number =>
    roundTo(
      group.reduce((sum, part) => sum + (part.amount ?? 0), 0),
      plan.style.decimals,
    );
  return (groups.find((group) => sumOf(group) === amount) ?? []).flatMap(({ id }) => id ?? []);
};
