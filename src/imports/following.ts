/** Checks of running balances. */
import type { Figure } from '../domain/plan';
import { units } from './exact';

export interface Step {
  amount: number;
  balance: Figure;
}

/** Whether a balance equals its row's own amount, in either direction. */
export const isOfItself = ({ amount, balance }: Step): boolean =>
  balance !== null && units(Math.abs(balance)) === units(Math.abs(amount));

/** Whether each balance is the one before plus the row's amount, in the file's order (1) or in reverse (−1). */
export const follow = (steps: readonly Step[], way: 1 | -1): boolean => {
  const isNext = (before: Figure, amount: number, after: Figure): boolean =>
    before !== null && after !== null && units(before + way * amount) === units(after);
  const pairs = steps.slice(1).map((step, at): [Step, Step] => [steps[at] ?? step, step]);
  return (
    pairs.every(([one, other]) => isNext(one.balance, other.amount, other.balance)) ||
    pairs.every(([one, other]) => isNext(other.balance, one.amount, one.balance))
  );
};
