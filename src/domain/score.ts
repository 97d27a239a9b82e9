/** Appraisal: how much of a goal was reached. (rules.md, "Appraisal") */
import { ratio, total } from './figures';
import type { BetterWhen, Figure } from './plan';

const MOST = 1.2;

/**
 * From the start to the target, where there is a start: (actual − start) ÷ (target − start). Without one
 * actual ÷ target, or 2 − actual ÷ target where lower is better. Within 0 and 1.2; blank where the actual is, and
 * where the target is zero or no further than the start: there is no distance to measure on.
 */
export function attainment(actual: Figure, target: Figure, start: Figure, betterWhen: BetterWhen): Figure {
  if (actual === null || target === null) return null;
  const part = start === null ? ratio(actual, target) : ratio(actual - start, target - start);
  if (part === null) return null;
  const reached = start === null && betterWhen === 'lower' ? 2 - part : part;
  return Math.min(MOST, Math.max(0, reached));
}

export interface Score {
  /** Σ weight × attainment ÷ Σ weight, over the goals that have data. */
  score: Figure;
  /** What share of all the weight that was: always shown beside the score. */
  covered: Figure;
}

/** Goals without a weight do not count. */
export function weightedScore(goals: readonly { weight: Figure; attainment: Figure }[]): Score {
  const weighed = goals.filter(({ attainment: reached }) => reached !== null);
  const weight = total(weighed.map((goal) => goal.weight));
  const sum = total(
    weighed.map((goal) => (goal.weight === null ? null : goal.weight * (goal.attainment ?? 0))),
  );
  const all = total(goals.map((goal) => goal.weight));
  return { score: ratio(sum, weight), covered: ratio(weight ?? 0, all) };
}
