import { BLANK } from '../domain/plan';
import { neededPerMonth, outlook } from '../domain/review/outlook';
import { toDate } from '../domain/review/rollup';
import { outlookMethods, rollUps } from '../tabs/choices';
import { choice, figure, only, shownFigure, twelve, whole } from './arguments';
import { eachRow, single, unusable, type GivenCell, type Given } from './cells';

const { plan, 'run rate': runRate, seasonal } = outlookMethods;
const METHODS = { plan, 'run rate': runRate, seasonal };

/**
 * A figure to date, from the first fiscal month: the sum of the months, their average, the last one, or a ratio of
 * sums. Months without a figure are left out.
 * Example: =AOP_TO_DATE(B2:M9; 6)
 *
 * @param {range} months Twelve cells in a row; several rows give several results.
 * @param {number} upto The last fiscal month to count, 1 to 12.
 * @param {string} roll_up "sum" (default), "average", "last" or "ratio".
 * @param {range} denominator_months For a ratio: what to divide by, twelve cells in a row.
 * @return The figure to date, for each row.
 * @customfunction
 */
export function AOP_TO_DATE(
  months: Given,
  upto: Given,
  roll_up?: Given,
  denominator_months?: Given,
): unknown {
  const rows = eachRow({ months, upto, roll_up, denominator_months }, (row) => {
    const reach = whole(only(row.upto, 'upto'), 1, 12);
    if (reach === null) return [''];
    const rollUp = choice(only(row.roll_up, 'roll_up'), rollUps) ?? 'sum';
    const below = rollUp === 'ratio' ? denominators(row.denominator_months) : [];
    return [shownFigure(toDate(rollUp, twelve(row.months, 'months'), reach, below).figure)];
  });
  return single(rows);
}

function denominators(cells: readonly GivenCell[]) {
  const [first] = cells;
  if (first !== undefined && cells.length === 1)
    throw unusable(first, 'twelve cells in a row: a ratio needs them');
  return twelve(cells, 'denominator_months');
}

/**
 * Where the year will end: actual to date and the expected rest.
 * Example: =AOP_OUTLOOK(B3:M3; B2:M2; 6; "seasonal")
 *
 * @param {range} actual_months Twelve cells in a row; several rows give several results.
 * @param {range} plan_months The plan of the same months.
 * @param {number} closed How many months are over, 0 to 12. Actuals after them are not looked at.
 * @param {string} method "plan" (the rest as planned, default), "run rate" or "seasonal".
 * @return The full-year outlook, for each row.
 * @customfunction
 */
export function AOP_OUTLOOK(
  actual_months: Given,
  plan_months: Given,
  closed: Given,
  method?: Given,
): unknown {
  const rows = eachRow({ actual_months, plan_months, closed, method }, (row) => {
    const months = whole(only(row.closed, 'closed'), 0, 12);
    if (months === null) return [''];
    const prospect = {
      rollUp: 'sum',
      method: choice(only(row.method, 'method'), METHODS) ?? BLANK.outlookMethod,
      actual: twelve(row.actual_months, 'actual_months'),
      plan: twelve(row.plan_months, 'plan_months'),
      closed: months,
    } as const;
    return [shownFigure(outlook(prospect))];
  });
  return single(rows);
}

/**
 * What each month that is left must bring to reach the year's target. Blank when none is left.
 * Example: =AOP_NEEDED(7200000000; B3:M3; 6)
 *
 * @param {number|range} target The full-year target.
 * @param {range} actual_months Twelve cells in a row; several rows give several results.
 * @param {number} closed How many months are over, 0 to 12.
 * @return The amount needed per month, for each row.
 * @customfunction
 */
export function AOP_NEEDED(target: Given, actual_months: Given, closed: Given): unknown {
  const rows = eachRow({ target, actual_months, closed }, (row) => {
    const months = whole(only(row.closed, 'closed'), 0, 12);
    if (months === null) return [''];
    const sofar = toDate('sum', twelve(row.actual_months, 'actual_months'), months).figure;
    return [shownFigure(neededPerMonth(figure(only(row.target, 'target')), sofar, months))];
  });
  return single(rows);
}
