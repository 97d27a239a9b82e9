import { decimalsOf, isDong } from '../../../src/domain/money/currency';

/** ISO 4217, list one of 2024: codes whose minor unit is not 2. */
const ISO: readonly (readonly [string, number])[] = [
  ['BIF', 0],
  ['CLP', 0],
  ['DJF', 0],
  ['GNF', 0],
  ['ISK', 0],
  ['JPY', 0],
  ['KMF', 0],
  ['KRW', 0],
  ['PYG', 0],
  ['RWF', 0],
  ['UGX', 0],
  ['VND', 0],
  ['VUV', 0],
  ['XAF', 0],
  ['XOF', 0],
  ['XPF', 0],
  ['BHD', 3],
  ['IQD', 3],
  ['JOD', 3],
  ['KWD', 3],
  ['LYD', 3],
  ['OMR', 3],
  ['TND', 3],
  ['CLF', 4],
  ['UYW', 4],
];
const HUNDREDTHS =
  'AED AUD BRL CAD CHF CNY CZK DKK EGP EUR GBP HKD HUF IDR ILS INR KHR LAK MAD MOP MXN MYR NOK NZD PHP PLN QAR RON RUB SAR SEK SGD THB TRY TWD USD ZAR';

test.each(ISO)('%s has %d decimals', (code, decimals) => {
  expect([code, ` ${code.toLowerCase()} `].map(decimalsOf)).toEqual([decimals, decimals]);
});

test('all others have two', () => {
  for (const code of HUNDREDTHS.split(' ')) expect([code, decimalsOf(code)]).toEqual([code, 2]);
});

test.each([
  ['VNĐ', 0],
  ['Đồng', 0],
  ['đ', 0],
  ['₫', 0],
  ['¥', 0],
  ['Yên', 0],
  ['$', 2],
  ['€', 2],
  ['', 2],
])('a name or sign is its currency: “%s” has %d', (name, decimals) => {
  expect(decimalsOf(name)).toBe(decimals);
});

test('đồng is known by all its names, in letters of either composition', () => {
  expect(['VND', 'vnđ', 'đồng', 'đồng'.normalize('NFD'), 'Đ', '₫'].map(isDong)).toEqual(
    new Array(6).fill(true),
  );
  expect(['USD', 'D', 'yên'].map(isDong)).toEqual([false, false, false]);
});
