/** Plan against actual. The sign says which is more; only `better when` says whether that is favourable. */
import { isAbove, total, withoutNoise } from '../money/figures';
import type { BetterWhen, Figure, Status } from '../plan';

/** Always actual − plan, also for costs. (rules.md, as OCA mis-builder) */
export const variance = (actual: Figure, plan: Figure): Figure =>
  actual === null || plan === null ? null : total([actual, -plan]);

/** A fraction of |plan|; blank where there is no plan to compare with. */
export function variancePct(actual: Figure, plan: Figure): Figure {
  const change = variance(actual, plan);
  return change === null || plan === null || plan === 0 ? null : change / Math.abs(plan);
}

/** Null where there is no variance. */
export const favourable = (change: Figure, betterWhen: BetterWhen): boolean | null =>
  change === null ? null : change * direction(betterWhen) > 0;

const direction = (betterWhen: BetterWhen): 1 | -1 => (betterWhen === 'higher' ? 1 : -1);

/** How a KPI is judged. Thresholds are fractions of the plan, or of one (0.01 = 1 point) for a % KPI. */
export interface Yardstick {
  betterWhen: BetterWhen;
  inPoints: boolean;
  /** Null: the default. */
  amber: Figure;
  red: Figure;
}
const FRACTIONS = { amber: 0.05, red: 0.1 };
const POINTS = { amber: 0.01, red: 0.03 };

/** The unfavourable variance ÷ |plan|, or in points for a % KPI; 0 if favourable; null without an actual or a plan. */
export function shortfall(actual: Figure, plan: Figure, { betterWhen, inPoints }: Yardstick): Figure {
  const relative = inPoints ? variance(actual, plan) : variancePct(actual, plan);
  return relative === null ? null : Math.max(0, withoutNoise(-relative * direction(betterWhen)));
}

/** Whether an actual is as good as planned or better; it holds for any plan, including zero and below. */
export const isMet = (actual: number, plan: number, betterWhen: BetterWhen): boolean =>
  betterWhen === 'higher' ? !isAbove(plan, actual) : !isAbove(actual, plan);

/** The KPI's own thresholds, or the defaults. */
export const thresholds = ({ amber, red, inPoints }: Omit<Yardstick, 'betterWhen'>) => {
  const defaults = inPoints ? POINTS : FRACTIONS;
  return { amber: amber ?? defaults.amber, red: red ?? defaults.red };
};

/**
 * On track up to amber and at risk up to red, equal included. Without an actual or a plan a KPI is never green. A plan
 * of zero is a plan, but allows no percentage: anything unfavourable is off track.
 */
export function status(actual: Figure, plan: Figure, yardstick: Yardstick): Status {
  if (actual === null) return 'no data';
  if (plan === null) return 'no plan';
  const short = shortfall(actual, plan, yardstick);
  if (short === null) return isMet(actual, plan, yardstick.betterWhen) ? 'on track' : 'off track';
  const { amber, red } = thresholds(yardstick);
  if (short <= amber) return 'on track';
  return short <= red ? 'at risk' : 'off track';
}

export interface Comparison {
  plan: Figure;
  actual: Figure;
  variance: Figure;
  /** For a % KPI the variance in points. */
  variancePct: Figure;
  status: Status;
}

/** An actual against its plan: variance, variance % and status. */
export function compared(actual: Figure, plan: Figure, yardstick: Yardstick): Comparison {
  const change = variance(actual, plan);
  return {
    plan,
    actual,
    variance: change,
    variancePct: yardstick.inPoints ? change : variancePct(actual, plan),
    status: status(actual, plan, yardstick),
  };
}

export interface Materiality {
  /** In the plan's currency; null where no revenue is planned to derive it from: the percentage alone then decides. */
  amount: Figure;
  /** A fraction. */
  percent: number;
}

/** The default share of the plan from which a variance is material. */
export const MATERIAL_PERCENT = 0.05;

/**
 * Defaults: 1 % of the year's planned revenue ÷ 12, and 5 %. The amount is for one month; for several months it is
 * multiplied by their number.
 */
export function materiality(
  settings: { amount: Figure; percent: Figure },
  plannedRevenue: Figure,
  months = 1,
): Materiality {
  const amount = settings.amount ?? (plannedRevenue === null ? null : (plannedRevenue * 0.01) / 12);
  return { amount: amount === null ? null : amount * months, percent: settings.percent ?? MATERIAL_PERCENT };
}

/** What decides whether a KPI's variance is material. */
export interface Weighed {
  betterWhen: BetterWhen;
  inPoints: boolean;
  amber: Figure;
  /** The value of one of its units in the plan's currency; null if it is not a total of money. */
  worth: Figure;
}

/**
 * |variance| ≥ the amount *and* |variance %| ≥ the percentage. The amount applies only to totals in the plan's
 * currency: anything else (orders, days, an amount per order) is judged by the percentage alone, and a % KPI by its own
 * amber threshold. A plan of zero has no percentage: an unfavourable variance is then material above the amount or,
 * without one, always.
 */
export function material(
  { actual, plan, variance: change }: Comparison,
  kpi: Weighed,
  limits: Materiality,
): boolean {
  if (actual === null || plan === null || change === null || change === 0) return false;
  if (kpi.inPoints) return withoutNoise(Math.abs(change)) >= thresholds({ ...kpi, red: null }).amber;
  const worth = kpi.worth ?? 0;
  const size = Math.abs(change) * worth;
  const of = (Math.abs(actual) + Math.abs(plan)) * worth;
  const amount = kpi.worth === null ? null : limits.amount;
  const pct = variancePct(actual, plan);
  if (pct === null)
    return !isMet(actual, plan, kpi.betterWhen) && (amount === null || isAbove(size, amount, of));
  return (amount === null || !isAbove(amount, size, of)) && withoutNoise(Math.abs(pct)) >= limits.percent;
}
