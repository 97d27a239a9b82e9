import fc from 'fast-check';
import { attainment, lacksStart, weightedScore } from '../../../src/domain/goals/score';

test.each([
  // actual target start  better    attainment
  [0.42, 0.45, 0.3, 'higher', 0.8],
  [0.25, 0.45, 0.3, 'higher', 0],
  [0.9, 0.45, 0.3, 'higher', 1.2],
  [70, 60, 100, 'lower', 0.75],
  [110, 60, 100, 'lower', 0],
  [90, 100, null, 'higher', 0.9],
  [110, 100, null, 'lower', 0.9],
  [90, 100, null, 'lower', 1.1],
  [10, 100, null, 'lower', 1.2],
  [250, 100, null, 'lower', 0],
  [0, 100, null, 'higher', 0],
  [50, 100, 0, 'higher', 0.5],
  [null, 100, 0, 'higher', null],
  [50, null, 0, 'higher', null],
  // Without a scale, the target is either reached or not.
  [50, 0, null, 'higher', 1],
  [0, 0, null, 'higher', 1],
  [-1, 0, null, 'higher', 0],
  [0, 0, null, 'lower', 1],
  [1, 0, null, 'lower', 0],
  [-50, -100, null, 'higher', 1],
  [-150, -100, null, 'higher', 0],
  [-150, -100, null, 'lower', 1],
  [50, 40, 40, 'higher', 1],
  [30, 40, 40, 'higher', 0],
  [105, 110, 100, 'lower', 1],
  [120, 110, 100, 'lower', 0],
] as const)('%s to %s from %s, %s is better: %s', (actual, target, start, betterWhen, reached) => {
  const answer = attainment(actual, target, start, betterWhen);
  if (reached === null) expect(answer).toBeNull();
  else expect(answer).toBeCloseTo(reached, 12);
});

test('a year that sums exactly to its target has reached it, despite floating-point noise', () => {
  const year = new Array<number>(12).fill(0.3).reduce((sum, month) => sum + month, 0);
  expect(year).toBeLessThan(3.6);
  expect([attainment(year, 3.6, null, 'higher'), attainment(year, 3.6, 2, 'higher')]).toEqual([1, 1]);
});

test('goals without data are left out, and the share of the weight that counts is told', () => {
  const goals = [
    { weight: 50, attainment: 1 },
    { weight: 30, attainment: 0.5 },
    { weight: 20, attainment: null },
  ];
  expect(weightedScore(goals)).toEqual({ score: 65 / 80, covered: 0.8 });
});

test.each([
  [[], null, null],
  [[{ weight: 1, attainment: null }], null, 0],
  [[{ weight: null, attainment: 1 }], null, null],
  [[{ weight: 0, attainment: 1 }], null, null],
])('%j scores %s, covered %s', (goals, score, covered) => {
  expect(weightedScore(goals)).toEqual({ score, covered });
});

const goal = fc.record({
  weight: fc.integer({ min: 1, max: 100 }),
  attainment: fc.option(fc.double({ min: 0, max: 1.2, noNaN: true })),
});

test('a score lies between the least and the most that was reached, and does not depend on the scale of weights', () => {
  fc.assert(
    fc.property(fc.array(goal, { minLength: 1 }), (goals) => {
      const { score, covered } = weightedScore(goals);
      const reached = goals.map((one) => one.attainment).filter((one) => one !== null);
      if (reached.length === 0) {
        expect(score).toBeNull();
        return;
      }
      expect(score!).toBeGreaterThanOrEqual(Math.min(...reached) - 1e-12);
      expect(score!).toBeLessThanOrEqual(Math.max(...reached) + 1e-12);
      expect(covered === 1).toBe(reached.length === goals.length);
      const doubled = weightedScore(goals.map((one) => ({ ...one, weight: one.weight * 2 })));
      expect(doubled.score).toBeCloseTo(score!, 12);
    }),
  );
});

test('a better figure never scores lower, and a target that is reached scores no less than one that is not', () => {
  const figure = fc.integer({ min: -200, max: 200 });
  const start = fc.option(figure);
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      start,
      fc.constantFrom('higher', 'lower'),
      (a, b, target, from, better) => {
        const [worse, best] = (better === 'higher' ? a < b : a > b) ? [a, b] : [b, a];
        const [low, high] = [worse, best].map((actual) => attainment(actual, target, from, better)!);
        expect(high!).toBeGreaterThanOrEqual(low!);
        expect(attainment(target, target, from, better)).toBeCloseTo(1, 12);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  // target start  asked
  [0, null, true],
  [-100, null, true],
  [0, -50, false],
  [-100, 0, false],
  [0.01, null, false],
  [null, null, false],
])('a target of %p that starts from %p is asked for a start: %p', (target, start, asked) => {
  expect(lacksStart(target, start)).toBe(asked);
});
