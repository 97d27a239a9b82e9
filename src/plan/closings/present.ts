import type { Month } from '../../domain/plan';
import { linesIn, snapshotOf, type Explained, type Snapshot } from '../../domain/review/closing';
import type { MonthFigures } from '../../domain/review/restated';
import type { Review } from '../../domain/review/review';
import type { DecisionRow } from '../../tabs/plan/decisions';
import { movesOf } from '../decisions/log';
import { figuresOf } from '../findings';
import type { Plan } from '../plan';

/** The last decision that moved budget money: it identifies the version of the plan that a month is judged by. */
const versionOf = (decisions: readonly DecisionRow[]): string | null =>
  decisions.filter((row) => movesOf([row]).length > 0).at(-1)?.id ?? null;

/** The present figures of a month, to be stored when it is closed. */
export const snapshotNow = (
  plan: Plan,
  month: Month,
  review: Review,
  explanations: ReadonlyMap<string, Explained>,
): Snapshot => {
  const { first, lines, ledger, kpis, decisions } = plan;
  const explained = new Map(
    [...explanations].map(([id, { cause, explanation, action, owner, due }]) => [
      id,
      { cause, explanation, action, owner, due },
    ]),
  );
  const planVersion = versionOf(decisions);
  return snapshotOf({ first, month, lines, ledger, kpis, review, explained, planVersion });
};

/** The present figures of a month, to be compared with the closed ones. */
export const standNow = (plan: Plan, month: Month): MonthFigures => {
  const { first, lines, ledger } = plan;
  const kpis = figuresOf(plan, month).kpis.map(({ id, month: inMonth, toDate }) => ({
    id,
    month: inMonth,
    toDate,
  }));
  return { month, lines: linesIn({ first, month, lines, ledger }), kpis };
};
