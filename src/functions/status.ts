import { status } from '../domain/review/variance';
import { betterWhens, statuses } from '../tabs/choices';
import { choice, figure, flag, language } from './arguments';
import { eachCell, unusable, type GivenCell, type Given } from './cells';

/**
 * How a figure stands against its plan: on track, at risk, off track; no data or no plan where one is missing.
 * Example: =AOP_STATUS(C2:C13; B2:B13; "higher")
 *
 * @param {number|range} actual What came of it.
 * @param {number|range} plan What was planned.
 * @param {string|range} better_when "higher" or "lower".
 * @param {number} amber On track up to this shortfall. Default 0.05 (5 %), or 0.01 (1 point) for percentages.
 * @param {number} red At risk up to this one, off track beyond. Default 0.1 (10 %), or 0.03 (3 points).
 * @param {boolean} in_points TRUE where the figures are percentages: shortfalls are in points, 0.01 is 1 point.
 * @param {string} language "en" (default) or "vi".
 * @return The status, in the shape of the ranges.
 * @customfunction
 */
export function AOP_STATUS(
  actual: Given,
  plan: Given,
  better_when: Given,
  amber?: Given,
  red?: Given,
  in_points?: Given,
  language?: Given,
): unknown {
  return eachCell({ actual, plan, better_when, amber, red, in_points, language }, answer);
}

type Names = 'actual' | 'plan' | 'better_when' | 'amber' | 'red' | 'in_points' | 'language';

/** Without a figure and a plan there is nothing to judge: an empty row stays empty. */
function answer(at: Record<Names, GivenCell>): string {
  const spoken = language(at.language);
  const actual = figure(at.actual);
  const plan = figure(at.plan);
  if (actual === null && plan === null) return '';
  const betterWhen = choice(at.better_when, betterWhens);
  if (betterWhen === null) throw unusable(at.better_when, 'higher or lower');
  const yardstick = {
    betterWhen,
    inPoints: flag(at.in_points),
    amber: figure(at.amber),
    red: figure(at.red),
  };
  const found = status(actual, plan, yardstick);
  return spoken === 'en' ? found : statuses[found].vi;
}
