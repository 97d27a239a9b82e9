import { tetOf } from '../../../src/domain/months/calendar';
import { lastDayOf, monthsOf, dayNumber } from '../../../src/domain/months/months';
import { realigned, seasonWeights } from '../../../src/domain/months/season';

const weightsFrom = (first: string, season = { uplift: 1.6, dip: 0.5 }) => {
  const answer = seasonWeights(monthsOf(first), season);
  if (!('weights' in answer)) throw new Error(`unknown ${answer.unknownYear}`);
  return answer.weights;
};

const TETS = Array.from({ length: 12 }, (_, i) => tetOf(2022 + i)!);

/** Day by day, by the words of the rule. */
const byDays = (month: string, uplift: number, dip: number) => {
  let weight = 0;
  const start = dayNumber(`${month}-01`);
  for (let day = start; day <= dayNumber(lastDayOf(month)); day += 1) {
    const since = TETS.map((tet) => day - dayNumber(tet));
    const before = since.some((days) => days >= -28 && days < 0);
    const from = since.some((days) => days >= 0 && days < 14);
    weight += before ? uplift : from ? dip : 1;
  }
  return weight;
};

test('Tết 2026 (17 February) lifts from 20 January and dips until 2 March', () => {
  // 19 + 12 × 1.6;  16 × 1.6 + 12 × 0.5;  2 × 0.5 + 29
  expect(weightsFrom('2026-01').slice(0, 4)).toEqual([
    expect.closeTo(38.2, 9),
    expect.closeTo(31.6, 9),
    expect.closeTo(30, 9),
    30,
  ]);
});

test('where nothing is set, a day before Tết weighs 1.6 and one from it on 0.5', () => {
  expect(seasonWeights(monthsOf('2026-01'))).toEqual({ weights: weightsFrom('2026-01') });
});

test('an early Tết lifts the end of December', () => {
  // Tết 2028 is 26 January: 28 days before it is 29 December 2027.
  expect(weightsFrom('2027-04')[8]).toBeCloseTo(31 + 3 * 0.6, 9);
});

test.each(['2024-01', '2025-04', '2026-07', '2027-10', '2028-02', '2030-02', '2032-01'])(
  'the year from %s weighs as its days do',
  (first) => {
    const months = monthsOf(first);
    weightsFrom(first, { uplift: 1.7, dip: 0.3 }).forEach((weight, i) => {
      expect(weight).toBeCloseTo(byDays(months[i]!, 1.7, 0.3), 9);
    });
  },
);

test('without uplift and dip a month weighs its days', () => {
  expect(weightsFrom('2026-01', { uplift: 1, dip: 1 }).slice(0, 3)).toEqual([31, 28, 31]);
});

test.each([
  ['1967-01', 1967],
  ['1967-02', 1967],
  ['2101-01', 2101],
  ['2100-04', 2101],
  ['2100-02', 2101],
])('the year from %s needs the Tết of %d, which is not known', (first, unknownYear) => {
  expect(seasonWeights(monthsOf(first))).toEqual({ unknownYear });
});

test('the last known year needs no Tết after it', () => {
  expect(weightsFrom('2100-01')).toHaveLength(12);
});

test("last year's actuals are re-aligned by both years' weights, blanks left blank", () => {
  const lastYear = weightsFrom('2025-01');
  const thisYear = weightsFrom('2026-01');
  const steady = lastYear.map((weight) => weight * 1_000);
  realigned(steady, lastYear, thisYear).forEach((month, i) => {
    expect(month).toBeCloseTo(thisYear[i]! * 1_000, 6);
  });
  expect(realigned([null, 10, 10], [1, 2, 0], [1, 3, 1])).toEqual([null, 15, null]);
});
