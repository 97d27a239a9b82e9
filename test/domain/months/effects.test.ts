import { weightsBy } from '../../../src/domain/months/effects';
import { monthsOf } from '../../../src/domain/months/months';
import { seasonWeights } from '../../../src/domain/months/season';

const TET = [
  { occasion: 'tet', before: 28, from: 0, times: 1.6 },
  { occasion: 'tet', before: 0, from: 14, times: 0.5 },
] as const;

test.each(['2026-01', '2027-04', '2028-10'])('Tết as an effect weighs as Tết does, from %s', (first) => {
  expect(weightsBy(monthsOf(first), TET)).toEqual(seasonWeights(monthsOf(first)));
});

test('days around an occasion, whole months, and both where they meet', () => {
  const answer = weightsBy(monthsOf('2026-01'), [
    { occasion: 'singlesDay', before: 3, from: 2, times: 3 },
    { months: [6, 11], times: 1.5 },
  ]);
  const days = [31, 28, 31, 30, 31, 30 * 1.5, 31, 31, 30, 31, 30 * 1.5 + 5 * 2, 31];
  expect(answer).toEqual({ weights: days });
});

test('an effect that ends before the occasion leaves the occasion’s days alone', () => {
  // From 19 December 2025 until 3 February 2026, which is two weeks before Tết.
  const { weights } = weightsBy(monthsOf('2026-01'), [
    { occasion: 'tet', before: 60, from: -14, times: 1.4 },
  ]) as { weights: number[] };
  expect(weights[0]).toBeCloseTo(31 * 1.4, 9);
  expect(weights[1]).toBeCloseTo(28 + 2 * 0.4, 9);
  expect(weights[11]).toBeCloseTo(31 + 24 * 0.4, 9);
});

test('a year that begins in December looks ahead to the Tết after the next', () => {
  // 90 days before 13 February 2029 is 15 November 2028.
  const { weights } = weightsBy(monthsOf('2027-12'), [
    { occasion: 'tet', before: 90, from: 0, times: 2 },
  ]) as { weights: number[] };
  expect([weights[0], weights[1], weights[2], weights[11]]).toEqual([31 * 2, 31 + 25, 29, 30 + 16]);
});

test('a year whose Tết is not known is named', () => {
  expect(weightsBy(monthsOf('2101-01'), TET)).toEqual({ unknownYear: 2101 });
  expect(weightsBy(monthsOf('2101-01'), [{ months: [6], times: 2 }])).toHaveProperty('weights');
});
