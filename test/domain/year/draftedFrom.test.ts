import { DRAFTED_FROM } from '../../../src/domain/year/draftedFrom';

test.each([
  ['first', '1,2 tỷ', 1_200_000_000],
  ['first', '100tr/tháng', 1_200_000_000],
  ['first', '0', null],
  ['second', '0', 0],
  ['second', '-5', null],
  ['second', '1e15', null],
  ['growth', '15%', 0.15],
  ['growth', '-15%', null],
  ['margin', '35%', 0.35],
  ['margin', '35', 0.35],
  ['margin', '0,35', 0.35],
  ['margin', ' 0,5% ', 0.005],
  ['margin', '100%', null],
  ['margin', '0', null],
  ['people', '3 người', 3],
  ['people', '0', null],
  ['people', '10001', null],
  ['pay', '7tr/người/tháng', 7_000_000],
  ['rent', '6tr/tháng', 6_000_000],
  ['rent', 'cheap', null],
] as const)('%s: %s', (name, typed, expected) => {
  const value = DRAFTED_FROM[name](typed);
  if (expected === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected, 9);
});
