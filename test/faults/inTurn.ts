/** Tests of an act whose calls fail in turn: the way that tests of a panel's features go about it. */
import { callsThatFail, doneAgain, isThorough, undisturbed, type Act } from './failing';

/** Every so many-th call fails, and the last ones: done again, it ends as an undisturbed run does. All where it is thorough. */
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
