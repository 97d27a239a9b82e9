/** Appraisal: how much of a goal was reached. (rules.md, "Appraisal") */
import { ratio, total } from '../money/figures';
import type { BetterWhen, Figure } from '../plan';
import { isMet } from '../review/variance';

const MOST = 1.2;

/**
 * With a start value: (actual − start) ÷ (target − start). Without one: actual ÷ target, or 2 − actual ÷ target where
 * lower is better. Clamped to 0…1.2; null where the actual or the target is. A base of zero or less (a target no better
 * than the start; without a start, a target of zero or below) says nothing about direction: the answer is then 1 if the
 * target is reached, else 0, so that a better figure never scores lower. A reached target is never below 1, even if
 * floating-point noise would have it so.
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

/** Whether attainment cannot be measured without a start value, since the target is zero or below. */
export const lacksStart = (target: Figure, start: Figure): boolean =>
  target !== null && target <= 0 && start === null;

export interface Score {
  /** Σ weight × attainment ÷ Σ weight, over the goals that have data. */
  score: Figure;
  /** The share of all weight that has data: always shown beside the score. */
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
