/** Where the year will end: actual to date and the expected rest. (rules.md, "Outlook") */
import { ratio, withoutNoise } from '../money/figures';
import type { Figure, OutlookMethod, RollUp, Twelve } from '../plan';
import { toDate } from './rollup';

interface Prospect {
  rollUp: Exclude<RollUp, 'ratio'>;
  method: OutlookMethod;
  actual: Twelve;
  plan: Twelve;
  /** The months so far, 0 to 12. Actuals after them are not looked at. */
  closed: number;
  /** For `manual`: the user's own months. */
  expected?: Twelve;
}

/**
 * The full-year figure. By `plan` and `manual` it is the roll-up over the months so far as they were and the others
 * as expected: an average is over the months that have a figure, the last is December's where the year ends there.
 * Blank where months have passed and none was reported: a plan alone is no data.
 */
export function outlook(prospect: Prospect): Figure {
  const { method, closed, rollUp, actual } = prospect;
  const sofar = toDate(rollUp, actual, closed).figure;
  if (sofar === null && (closed > 0 || method === 'run rate')) return null;
  if (method === 'run rate') return rollUp === 'sum' ? ratio(times(12, sofar), closed) : sofar;
  if (method === 'seasonal') return seasonal(sofar, prospect);
  const own = method === 'manual' ? (prospect.expected ?? []) : [];
  return blended(prospect, own);
}

const times = (factor: number, figure: Figure): Figure => (figure === null ? null : factor * figure);

/**
 * Actual to date ÷ plan to date × full-year plan. By plan where either plan is not above zero: such a pace turns what
 * is better into a worse outlook.
 */
function seasonal(sofar: Figure, prospect: Prospect): Figure {
  const { rollUp, plan, closed } = prospect;
  const grown = growth(toDate(rollUp, plan, closed).figure, toDate(rollUp, plan, 12).figure);
  return grown === null || sofar === null ? blended(prospect, []) : sofar * grown;
}

/** How many times the plan to date the year's plan is; null where they can't be scaled by each other. */
export const growth = (planToDate: Figure, year: Figure): Figure =>
  planToDate === null || year === null || withoutNoise(planToDate) <= 0 || withoutNoise(year) <= 0
    ? null
    : year / planToDate;

/** A month that the user left open is expected as planned. */
function blended({ rollUp, actual, plan, closed }: Prospect, own: Twelve): Figure {
  const rest = plan.map((planned, i) => own[i] ?? planned);
  return toDate(rollUp, [...padded(actual).slice(0, closed), ...rest.slice(closed)], 12).figure;
}

const padded = (months: Twelve): Twelve => Array.from({ length: 12 }, (_, i) => months[i] ?? null);

/** (full-year target − actual to date) ÷ months left; blank in the last month, and where nothing was reported. */
export function neededPerMonth(target: Figure, actualToDate: Figure, closed: number): Figure {
  if (target === null || closed >= 12 || (actualToDate === null && closed > 0)) return null;
  return (target - (actualToDate ?? 0)) / (12 - closed);
}
