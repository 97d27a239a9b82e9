import fc from 'fast-check';
import * as months from '../../../src/domain/months/months';

test('a fiscal year has twelve months, from whichever comes first', () => {
  expect(months.monthsOf('2026-01')).toEqual(expect.arrayContaining(['2026-01', '2026-12']));
  expect(months.monthsOf('2026-04')).toEqual([
    ...['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
    ...['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'],
  ]);
});

test.each([
  // first      month         fiscal  quarter
  ['2026-01', '2026-01', 1, '2026-Q1'],
  ['2026-01', '2026-12', 12, '2026-Q4'],
  ['2026-01', '2025-12', null, null],
  ['2026-01', '2027-01', null, null],
  ['2026-04', '2027-03', 12, '2026-Q4'],
  ['2026-07', '2026-09-30', 3, '2026-Q1'],
  ['2026-10', '2027-01', 4, '2026-Q2'],
])('in the year from %s, %s is fiscal month %s of quarter %s', (first, month, fiscal, quarter) => {
  expect(months.fiscalMonth(first, month)).toBe(fiscal);
  expect(months.quarterNamed(first, month)).toBe(quarter);
});

test('quarters have three months each', () => {
  expect(months.quartersOf('2026-10')[1]).toEqual(['2027-01', '2027-02', '2027-03']);
  expect(months.quartersOf('2026-10').flat()).toEqual(months.monthsOf('2026-10'));
});

test('months end on their last day, leap years included', () => {
  expect(['2026-02', '2028-02', '2100-02', '2026-12', '2026-04'].map(months.lastDayOf)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2100-02-28',
    '2026-12-31',
    '2026-04-30',
  ]);
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-04-31', false],
  ['2026-04-00', false],
  ['2026-4-1', false],
])('%s is a day: %s', (day, answer) => {
  expect(months.isDay(day)).toBe(answer);
});

test('a month is written YYYY-MM and no other way', () => {
  expect(['2026-03', '2026-3', '03/2026', '2026-00', '2026-03-01'].map(months.isMonth)).toEqual([
    ...[true, false, false, false, false],
  ]);
});

const day = fc.integer({ min: 0, max: 60_000 });

test('days are numbered as the calendar numbers them', () => {
  const epoch = months.dayNumber('1970-01-01');
  fc.assert(
    fc.property(day, (count) => {
      const calendar = new Date(count * 86_400_000).toISOString().slice(0, 10);
      expect(months.dayNumber(calendar) - epoch).toBe(count);
      expect(months.dayNumbered(count + epoch)).toBe(calendar);
    }),
  );
});

test('adding months and taking them away leaves the month', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), (count) => {
      const moved = months.addMonths('2026-03', count);
      expect(months.isMonth(moved)).toBe(true);
      expect(months.addMonths(moved, -count)).toBe('2026-03');
      expect(months.ordinal(moved) - months.ordinal('2026-03')).toBe(count);
      expect(months.monthOfDay(months.lastDayOf(moved))).toBe(moved);
    }),
  );
});
