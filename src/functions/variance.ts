import { variance, variancePct } from '../domain/review/variance';
import { figure, shownFigure } from './arguments';
import { eachCell, type Given } from './cells';

/**
 * Actual less plan, always that way round, also for costs. Blank where either is blank.
 * Example: =AOP_VARIANCE(C2:C13; B2:B13)
 *
 * @param {number|range} actual What came of it.
 * @param {number|range} plan What was planned.
 * @return The variance, in the shape of the ranges.
 * @customfunction
 */
export function AOP_VARIANCE(actual: Given, plan: Given): unknown {
  return eachCell({ actual, plan }, (at) => shownFigure(variance(figure(at.actual), figure(at.plan))));
}

/**
 * Variance as a fraction of the plan: 0.05 is 5 %. Blank where the plan is blank or zero.
 * Example: =AOP_VARIANCE_PCT(C2:C13; B2:B13)
 *
 * @param {number|range} actual What came of it.
 * @param {number|range} plan What was planned.
 * @return The fraction, in the shape of the ranges.
 * @customfunction
 */
export function AOP_VARIANCE_PCT(actual: Given, plan: Given): unknown {
  return eachCell({ actual, plan }, (at) => shownFigure(variancePct(figure(at.actual), figure(at.plan))));
}
