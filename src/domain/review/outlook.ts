/** Where the year will end: actual to date and the expected rest. (rules.md, "Outlook") */
import { ratio, withoutNoise } from '../money/figures';
import type { Figure, OutlookMethod, RollUp, Twelve } from '../plan';
import { toDate } from './rollup';

interface Prospect {
  rollUp: Exclude<RollUp, 'ratio'>;
  method: OutlookMethod;
  actual: Twelve;
  plan: Twelve;
  /** How many months are over, 0 to 12; later actuals are ignored. */
  closed: number;
  /** For `manual`: the user's own months. */
  expected?: Twelve;
}

/**
 * The full-year figure. By `plan` and `manual`, rolls up the actual months so far and the expected rest: `average` over
 * the months that have a figure, `last` the final month's. Null where months are over and none was reported: a plan
 * alone is no data.
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
 * Actual to date ÷ plan to date × full-year plan. Falls back to `plan` where either plan is not above zero, since
 * scaling by it would turn a better actual into a worse outlook.
 */
function seasonal(sofar: Figure, prospect: Prospect): Figure {
  const { rollUp, plan, closed } = prospect;
  const grown = growth(toDate(rollUp, plan, closed).figure, toDate(rollUp, plan, 12).figure);
  return grown === null || sofar === null ? blended(prospect, []) : sofar * grown;
}

/** Full-year plan ÷ plan to date; null where either is not above zero, so that one cannot be scaled by the other. */
export const growth = (planToDate: Figure, year: Figure): Figure =>
  planToDate === null || year === null || withoutNoise(planToDate) <= 0 || withoutNoise(year) <= 0
    ? null
    : year / planToDate;

/** The months so far and the user's own for the rest; a month that the user left blank is expected as planned. */
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
