/** Scorecards, ratings and rewards. */
import fc from 'fast-check';
import {
  calibration,
  cardScore,
  rated,
  rewardOf,
  rewardsAgainst,
  USUAL_SCALE,
  type RatingStep,
} from '../../../src/domain/goals/scorecard';

const items = (weights: number[], reached: (number | null)[]) =>
  weights.map((weight, at) => ({ weight: weight / 100, attainment: reached[at]! }));

test('25/20/20/15/10/10 with 0.8/1/1.2/0.5/0/1 give 81.5 %', () => {
  const card = cardScore(items([25, 20, 20, 15, 10, 10], [0.8, 1, 1.2, 0.5, 0, 1]));
  expect(card).toEqual({ score: 0.815, covered: 1, weights: 1 });
});

test('what has no data is left out, with its weight told; what is above the cap counts as the cap', () => {
  expect(cardScore(items([50, 30, 20], [1, null, 0.5]))).toEqual({
    score: expect.closeTo(0.6 / 0.7, 11),
    covered: 0.7,
    weights: 1,
  });
  expect(cardScore(items([100], [7]))).toMatchObject({ score: 1.2 });
  expect(cardScore(items([100], [-7]))).toMatchObject({ score: 0 });
  expect(cardScore(items([60, 30], [1, 1]))).toMatchObject({ score: 1, weights: 0.9 });
  expect(cardScore([])).toEqual({ score: null, covered: null, weights: null });
});

test.each([
  [1.2, 'A'],
  [1, 'A'],
  [0.999, 'B'],
  [0.815, 'B'],
  [0.1 + 0.7, 'B'],
  [0.6, 'C'],
  [0.59, 'D'],
  [0, 'D'],
])('a score of %d is rated %s', (score, rating) => {
  expect(rated(score, USUAL_SCALE)?.rating).toBe(rating);
});

test('without a score nothing is rated, and below the lowest step nothing is either', () => {
  expect(rated(null, USUAL_SCALE)).toBeNull();
  expect(rated(0.5, USUAL_SCALE.slice(0, 2))).toBeNull();
});

test('a better score is never rated lower', () => {
  const order = USUAL_SCALE.map(({ rating }) => rating);
  const score = fc.double({ min: 0, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(score, score, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const at = (each: number): number => order.indexOf(rated(each, USUAL_SCALE)!.rating);
      expect(at(high)).toBeLessThanOrEqual(at(low));
    }),
  );
});

const step = (rule: RatingStep['rule'], worth: number | null): RatingStep => ({
  rating: 'A',
  from: 1,
  rule,
  worth,
});
test.each([
  [step('share of salary', 0.1), 15_000_000, 0, 1_500_000],
  [step('share of salary', 0.0333), 1_234.5, 2, 41.11],
  [step('share of salary', 0.1), null, 0, null],
  [step('amount', 500_000), null, 0, 500_000],
  [step('amount', -200_000), null, 0, -200_000],
  [step('amount', null), 1, 0, null],
  [step('none', 7), 1, 0, 0],
  [null, 1, 0, 0],
])('%j of a salary of %s: %s', (reached, salary, decimals, reward) => {
  expect(rewardOf(reached, salary, decimals)).toBe(reward);
});

test('rewards against their line: exactly all of it is not too much; penalties pay for nothing; unknown ones are counted', () => {
  expect(rewardsAgainst([600, 400, -100], 1000)).toEqual({ sum: 1000, unknown: 0, over: 0 });
  expect(rewardsAgainst([600, 400.01, null], 1000)).toEqual({ sum: 1000.01, unknown: 1, over: 0.01 });
  expect(rewardsAgainst([600], null)).toMatchObject({ over: 0 });
  expect(rewardsAgainst([4641.55, 4641.55, 4641.55], 13924.65)).toMatchObject({ sum: 13924.65, over: 0 });
});

test('calibration: shares of those who are rated, which sum to all of them', () => {
  expect(calibration(['A', 'B', 'B', null], USUAL_SCALE)).toEqual([
    { rating: 'A', count: 1, share: 1 / 3 },
    { rating: 'B', count: 2, share: 2 / 3 },
    { rating: 'C', count: 0, share: 0 },
    { rating: 'D', count: 0, share: 0 },
  ]);
  expect(calibration([null], USUAL_SCALE)[0]).toEqual({ rating: 'A', count: 0, share: null });
});
