/** The year's score is that of the goals at the top, which already include their parts. */
import type { Findings } from '../../../src/plan/findings';
import { scored } from '../../../src/plan/goals/goalScores';

type Goal = Findings['goals'][number];
const goal = (id: string, weight: number, partOf: string | null, actual: number | null): Goal =>
  ({
    goal: {
      id,
      weight,
      partOf,
      kpi: actual === null ? null : id,
      from: null,
      due: null,
      target: 100,
      start: null,
      betterWhen: null,
    },
    kpi: null,
    outlook: actual === null ? null : { actual },
  }) as unknown as Goal;

test('a part counts in its parent by its weight among the parts, and not a second time', () => {
  const goals = [
    goal('G1', 0.6, null, null),
    goal('G1.1', 0.75, 'G1', 100),
    goal('G1.2', 0.25, 'g1', 20),
    goal('G2', 0.4, null, 50),
  ];
  const { goals: each, score } = scored({ goals });
  expect(each.map(({ attainment }) => attainment)).toEqual([0.8, 1, 0.2, 0.5]);
  // 60 % of 80 %, 40 % of 50 %.
  expect(score.score).toBeCloseTo(0.68, 12);
  expect(score.covered).toBe(1);
});
