import { readFileSync } from 'node:fs';
import { dayOfOccasion, LUNAR_YEARS, tetOf, type Occasion } from '../../../src/domain/months/calendar';

const [header = '', ...lines] = readFileSync('test/domain/months/lunar-days.csv', 'utf8').trim().split('\n');
const occasions = header.split(',').slice(1) as Occasion[];
const years = lines.map((line) => line.split(','));

test('every lunar day equals the list on which two sources agree', () => {
  expect(years.map(([year]) => Number(year))).toEqual(
    Array.from({ length: LUNAR_YEARS.last - LUNAR_YEARS.first + 1 }, (_, i) => LUNAR_YEARS.first + i),
  );
  for (const [year, ...days] of years) {
    expect([year, ...occasions.map((occasion) => dayOfOccasion(occasion, Number(year)))]).toEqual([
      year,
      ...days,
    ]);
  }
});

test.each([
  // Vietnam's Tết    China's
  [1968, '1968-01-29', '1968-01-30'],
  [1969, '1969-02-16', '1969-02-17'],
  [1985, '1985-01-21', '1985-02-20'],
  [2007, '2007-02-17', '2007-02-18'],
  [2030, '2030-02-02', '2030-02-03'],
  [2053, '2053-02-18', '2053-02-19'],
])('in %d Tết is %s in Vietnam, not %s', (year, vietnam, china) => {
  expect(tetOf(year)).toBe(vietnam);
  expect(vietnam).not.toBe(china);
});

test.each([
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2028, '2028-01-26'],
  [2029, '2029-02-13'],
  [2031, '2031-01-23'],
])('Tết %d is %s, as the rules of the plan list it', (year, day) => {
  expect(tetOf(year)).toBe(day);
});

test.each([
  // A widely used list of holidays has these a day early; their new moons are 14 days before, far from midnight.
  [1980, '1980-09-23'],
  [2060, '2060-09-09'],
  [2074, '2074-10-05'],
])('mid-autumn %d is %s', (year, day) => {
  expect(dayOfOccasion('midAutumn', year)).toBe(day);
});

test('a lunar day of a year that is not known is not guessed; a solar one needs no table', () => {
  expect([tetOf(1967), tetOf(2101)]).toEqual([null, null]);
  expect(dayOfOccasion('teachersDay', 2150)).toBe('2150-11-20');
});
