import { worthOf } from '../../../src/domain/money/unit';

test.each([
  // unit            currency worth
  ['', 'VND', 1],
  ['VND', 'VND', 1],
  ['vnđ', 'VND', 1],
  ['đồng', 'VND', 1],
  ['₫', 'đồng', 1],
  ['triệu VND', 'VND', 1_000_000],
  ['triệu đồng', 'VND', 1_000_000],
  ['tr.đ', 'VND', 1_000_000],
  ['nghìn đồng', 'VND', 1_000],
  ['tỷ', 'VND', 1_000_000_000],
  ['million USD', 'USD', 1_000_000],
  ['$', 'USD', 1],
  ['k$', 'USD', 1_000],
  ['CHF', 'CHF', 1],
  ['USD', 'VND', null],
  ['VND/đơn', 'VND', null],
  ['VND per order', 'VND', null],
  ['đơn', 'VND', null],
  ['đơn hàng', 'VND', null],
  ['orders', 'USD', null],
  ['ngày', 'VND', null],
  ['%', 'VND', null],
  ['m', 'VND', null],
])('one of “%s” in a plan in %s is worth %s', (unit, currency, worth) => {
  expect(worthOf(unit, currency)).toBe(worth);
});
