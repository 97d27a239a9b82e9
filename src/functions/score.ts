import { attainment } from '../domain/goals/score';
import { betterWhens } from '../tabs/choices';
import { choice, figure, shownFigure } from './arguments';
import { eachCell, type Given } from './cells';

/**
 * How much of a target was reached, from 0 to 1.2: the way from the start to the target, or actual to target where
 * there is no start.
 * Example: =AOP_SCORE(42%; 45%; 30%)
 *
 * @param {number|range} actual What came of it.
 * @param {number|range} target What was to be reached.
 * @param {number|range} start Where it stood before. Leave it out where there is no such figure.
 * @param {string|range} better_when "higher" or "lower". Default: as the way from start to target goes; higher without a start.
 * @return The attainment, in the shape of the ranges.
 * @customfunction
 */
export function AOP_SCORE(actual: Given, target: Given, start?: Given, better_when?: Given): unknown {
  return eachCell({ actual, target, start, better_when }, (at) => {
    const [target, start] = [figure(at.target), figure(at.start)];
    const goesDown = target !== null && start !== null && target < start;
    const betterWhen = choice(at.better_when, betterWhens) ?? (goesDown ? 'lower' : 'higher');
    return shownFigure(attainment(figure(at.actual), target, start, betterWhen));
  });
}
