/** Appraisal: how much of a goal was reached. (rules.md, "Appraisal") */
import { ratio, total } from '../money/figures';
import type { BetterWhen, Figure } from '../plan';
import { isMet } from '../review/variance';

const MOST = 1.2;

/**
 * From the start to the target, where there is a start: (actual − start) ÷ (target − start). Without one
 * actual ÷ target, or 2 − actual ÷ target where lower is better. Within 0 and 1.2; blank where the actual is.
 * A distance of zero or less (a target that is no better than the start; without a start, one of zero or below) says
 * nothing about direction: then the target is reached, which is 1, or it is not. So a better figure never scores lower.
 * Whoever is as good as the target has reached it, whatever last digits a sum leaves.
 */
export function attainment(actual: Figure, target: Figure, start: Figure, betterWhen: BetterWhen): Figure {
  if (actual === null || target === null) return null;
  const way = betterWhen === 'lower' ? -1 : 1;
  const distance = start === null ? target : (target - start) * way;
  const met = isMet(actual, target, betterWhen);
  if (distance <= 0) return met ? 1 : 0;
  const part = ((actual - (start ?? 0)) * (start === null ? 1 : way)) / distance;
  const reached = start === null && betterWhen === 'lower' ? 2 - part : part;
  return Math.min(MOST, Math.max(met ? 1 : 0, reached));
}

/** Whether a target can be measured by how far it is: else a start value is asked for. */
export const lacksStart = (target: Figure, start: Figure): boolean =>
  target !== null && target <= 0 && start === null;

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
