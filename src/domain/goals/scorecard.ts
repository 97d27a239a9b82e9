/** Scorecards: what a person, a department or the firm attained, its rating, and the reward for it. */
import { total, withoutNoise } from '../money/figures';
import { roundTo, THOUSANDTHS } from '../money/money';
import type { Figure } from '../plan';
import { weightedScore } from './score';

interface ScoreItem {
  weight: Figure;
  /** Within 0 and 1.2; null without data. */
  attainment: Figure;
}

export interface CardScore {
  score: Figure;
  /** The share of the weight that has data. */
  covered: Figure;
  /** The sum of all weights; anything but 1 is reported. */
  weights: Figure;
}

const MOST = 1.2;
/** Attainment filled in by hand is clamped to the same range as one that is computed. */
export const capped = (attainment: Figure): Figure =>
  attainment === null ? null : Math.min(MOST, Math.max(0, attainment));

/** Items without data or weight are left out; the share of the weight that counts is stated. (rules.md, "Appraisal") */
export function cardScore(items: readonly ScoreItem[]): CardScore {
  const weights = total(items.map(({ weight }) => weight));
  const { score, covered } = weightedScore(
    items.map(({ weight, attainment }) => ({ weight, attainment: capped(attainment) })),
  );
  return {
    score: score === null ? null : withoutNoise(score),
    covered: covered === null ? null : withoutNoise(covered),
    weights: weights === null ? null : withoutNoise(weights),
  };
}

export type RewardRule = 'share of salary' | 'amount' | 'none';

/** A step of the rating scale, from this score on. A reward below zero is a penalty. */
export interface RatingStep {
  rating: string;
  from: number;
  rule: RewardRule;
  /** A share of the salary, or an amount; null where there is none. */
  worth: Figure;
}

/** The scale that a new plan begins with; firms change it. */
export const USUAL_SCALE: readonly RatingStep[] = [
  { rating: 'A', from: 1, rule: 'none', worth: null },
  { rating: 'B', from: 0.8, rule: 'none', worth: null },
  { rating: 'C', from: 0.6, rule: 'none', worth: null },
  { rating: 'D', from: 0, rule: 'none', worth: null },
];

/** The highest step that a score reaches, equal included; null without a score. */
export function rated(score: Figure, scale: readonly RatingStep[]): RatingStep | null {
  if (score === null) return null;
  const steps = [...scale].sort((one, other) => other.from - one.from);
  return steps.find(({ from }) => withoutNoise(score) >= from) ?? null;
}

/**
 * The reward for a rating, in the plan's currency; null where its step has no amount, or needs a salary that is
 * unknown.
 */
export function rewardOf(step: RatingStep | null, salary: Figure, decimals: number): Figure {
  if (step === null || step.rule === 'none') return 0;
  if (step.worth === null) return null;
  if (step.rule === 'amount') return step.worth;
  if (salary === null) return null;
  return roundTo(salary * step.worth, decimals);
}

/** How many have each rating, and their share of all who are rated. */
export function calibration(
  ratings: readonly (string | null)[],
  scale: readonly RatingStep[],
): { rating: string; count: number; share: Figure }[] {
  const known = ratings.filter((rating) => rating !== null);
  return scale.map(({ rating }) => {
    const count = known.filter((each) => each === rating).length;
    return { rating, count, share: known.length === 0 ? null : count / known.length };
  });
}

/**
 * All rewards above zero against what their budget line has available. `unknown`: how many are not known; `over`: by
 * how much their sum exceeds it.
 */
export function rewardsAgainst(
  rewards: readonly Figure[],
  available: Figure,
): { sum: number; unknown: number; over: number } {
  const sum = roundTo(
    total(rewards.map((reward) => (reward !== null && reward > 0 ? reward : 0))) ?? 0,
    THOUSANDTHS,
  );
  return {
    sum,
    unknown: rewards.filter((reward) => reward === null).length,
    over: available === null ? 0 : Math.max(0, roundTo(sum - available, THOUSANDTHS)),
  };
}
