/** Tests of an action whose calls fail in turn, in the way that panels' features are tested. */
import { callsThatFail, doneAgain, isThorough, undisturbed, type Act } from './failing';

/**
 * Makes every `every`-th call fail and the `last` last ones; a repeated run must end as an undisturbed one. All calls
 * in a thorough run.
 */
export const failingInTurn = (
  act: Act,
  { every, last }: { every: number; last: number },
  name = 'it ends the same after call %i failed',
): void => {
  const whole = undisturbed(act);
  const calls = callsThatFail(act, true).filter(
    (n, at, all) => isThorough || n % every === 0 || at > all.length - 1 - last,
  );
  test.each(calls)(name, (n) => {
    const { state, errors } = doneAgain(act, n);
    expect(state).toEqual(whole);
    expect(errors).toEqual([]);
  });
};
