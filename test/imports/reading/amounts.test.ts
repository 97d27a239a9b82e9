/** The amount of a text with a decimal point and with a comma, and the currency of its sign. */
import fc from 'fast-check';
import { amountIn } from '../../../src/imports/table/amounts';
import { signedIn } from '../../../src/imports/text/signs';

const MARKS = ['.', ','] as const;
const written = fc
  .array(fc.constantFrom(...'0123456789'.split(''), '.', ',', '000', '.000', ',000', '-'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

test('an amount is the same whichever way it is read', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...MARKS), (text, mark) => {
      expect(amountIn({ text }, mark)).toBe(amountIn({ text: ` ${text}` }, mark));
    }),
    { numRuns: 2_000 },
  );
});

test.each<[string, number | null, number | null, string]>([
  ['US$300', 300, 300, 'USD'],
  ['300 USD', 300, 300, 'USD'],
  ['S$ 1,200.50', 1200.5, null, 'SGD'],
  ['(A$300)', -300, -300, 'AUD'],
  ['-HK$10', -10, -10, 'HKD'],
  ['€ 1.200,50', null, 1200.5, 'EUR'],
  ['1\u202f200,50\u00a0€', null, 1200.5, 'EUR'],
  ['Rp1.250.000', null, 1_250_000, 'IDR'],
  ['RM 12.50', 12.5, null, 'MYR'],
  ['฿1,200.00', 1200, null, 'THB'],
  ['₹1,20,000.00', 120_000, null, 'INR'],
  ['120,50 kr', null, 120.5, 'KR'],
  ['￥1200', 1200, 1200, '¥'],
  ['300 KES', 300, 300, 'KES'],
  ['1.200.000 đ.', null, 1_200_000, 'VND'],
  ['$1.2k', 1200, null, 'USD'],
  ['1.200.000', null, 1_200_000, ''],
  ['300.00 DR', -300, null, ''],
  ['1.200,-', null, 1200, ''],
  ['K 300', null, null, ''],
])('%s by a point, by a comma, and its currency', (text, point, comma, currency) => {
  expect([amountIn({ text }, '.'), amountIn({ text }, ','), signedIn(text, 'VND')]).toEqual([
    point,
    comma,
    currency,
  ]);
});

test.each([
  ['$5', 'AUD', 'AUD'],
  ['US$5', 'AUD', 'USD'],
  ['¥5', 'JPY', 'JPY'],
  ['kr 5', 'SEK', 'SEK'],
])('a sign of several countries, %s, is the plan’s own where that is %s', (text, own, code) => {
  expect(signedIn(text, own)).toBe(code);
});
