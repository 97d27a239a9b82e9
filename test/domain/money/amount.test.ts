import fc from 'fast-check';
import { amount, amountOf, amountText } from '../../../src/domain/money/amount';

test.each([
  // typed               meant
  ['1.250.000', 1_250_000],
  ['1,250,000', 1_250_000],
  ['1 250 000', 1_250_000],
  ['1\u00a0250\u202f000', 1_250_000],
  ["1'250'000", 1_250_000],
  ['1,250,000.50', 1_250_000.5],
  ['1.250.000,5 ₫', 1_250_000.5],
  ['1 250 000,5', 1_250_000.5],
  ['1,25 tỷ', 1_250_000_000],
  ['1.25 tỷ', 1_250_000_000],
  ['1.2 tỉ', 1_200_000_000],
  ['1.1 tỷ', 1_100_000_000],
  ['2 TỶ ĐỒNG', 2_000_000_000],
  ['1,5 t', 1_500_000_000],
  ['350tr', 350_000_000],
  ['350Tr', 350_000_000],
  ['350 triệu', 350_000_000],
  ['350 triê\u0323u', 350_000_000],
  ['350 trieu dong', 350_000_000],
  ['350tr đ', 350_000_000],
  ['350trđ', 350_000_000],
  ['1.2m', 1_200_000],
  ['12k', 12_000],
  ['12N', 12_000],
  ['1 nghìn', 1_000],
  ['50 ngàn', 50_000],
  ['500 nghìn đồng', 500_000],
  ['1 tỷ 250 triệu', 1_250_000_000],
  ['1tr5', 1_500_000],
  ['1tr250', 1_250_000],
  ['2 tỷ 3', 2_300_000_000],
  ['(500)', -500],
  ['(1.500 đ)', -1_500],
  ['-12 tr', -12_000_000],
  ['−12 tr', -12_000_000],
  ['- 500', -500],
  ['+500', 500],
  ['$1,234.50', 1234.5],
  ['-$1,234.50', -1234.5],
  ['1234.5 USD', 1234.5],
  ['VND 500.000', 500_000],
  ['500.000VNĐ', 500_000],
  ['500000đ', 500_000],
  ['  42  ', 42],
  ['0', 0],
  ['-0', 0],
  ['007', 7],
  ['1 tỷ rưỡi', 1_500_000_000],
  ['1 triệu rưỡi', 1_500_000],
  ['2tr rưỡi đồng', 2_500_000],
  ['1 tỷ 2 triệu rưỡi', 1_002_500_000],
  ['5 trăm', 500],
  ['2 trăm rưỡi', 250],
  ['1 nghìn 5 trăm', 1_500],
  ['5 trăm triệu', 500_000_000],
  ['3 trăm nghìn đồng', 300_000],
  ['2 nghìn tỷ', 2_000_000_000_000],
  ['500-', -500],
  ['1.250.000-', -1_250_000],
  ['1.000,-', 1_000],
  ['1.000,- €', 1_000],
  ['-1.000,–', -1_000],
  ['1.355,90 €', 1_355.9],
  ['€ 1.355,90', 1_355.9],
  ['1.355,90 EUR', 1_355.9],
  ['£12', 12],
  ['-£12.50', -12.5],
  ['¥1,200', 1_200],
  ['1,200 JPY', 1_200],
])('%j means %d', (typed, meant) => {
  expect(amount(typed)).toBe(meant);
});

test.each([
  // A single separator is for thousands if it has three digits after it and one to three before it; otherwise it is
  // decimal.
  ['1.250', 1250],
  ['1,250', 1250],
  ['999,999', 999_999],
  ['1,25', 1.25],
  ['1.2500', 1.25],
  ['1250.125', 1250.125],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['.5', 0.5],
  [',5', 0.5],
  ['1.250 tỷ', 1_250_000_000_000],
])('%j, with one separator, is %d', (typed, meant) => {
  expect(amount(typed)).toBe(meant);
});

test.each([
  ...[
    '',
    ' ',
    '-',
    '()',
    'abc',
    'tỷ',
    'k',
    '12abc',
    'abc12',
    '12%',
    '1/2',
    '2026-03-15',
    '15/03/2026',
    '1e9',
  ],
  ...[
    '1.25.000',
    '12.34,56.78',
    '1,250,00',
    '1.250,000,5',
    '1250,000.5',
    '1,2,3',
    '5.',
    '--5',
    '-(5)',
    '(-5)',
    '(5',
  ],
  ...[
    '1tr25',
    '1 triệu 2 tỷ',
    '1tr 2tr',
    '12 34',
    '1 2 3',
    '#REF!',
    '=1+2',
    '12k5tr',
    'NaN',
    'Infinity',
    '5 5',
    '1 rưỡi',
    'rưỡi',
    '1 triệu rưỡi rưỡi',
    '5 triệu trăm',
    '5 tr triệu',
    '1 trăm 250',
    '-500-',
    '(500-)',
    '5.-5',
    '€€5',
    '9'.repeat(400),
    '1' + '.000'.repeat(120),
    `${'9'.repeat(305)} tỷ`,
  ],
])('%j is not understood, and is never read as zero', (typed) => {
  expect(amount(typed)).toBeNull();
});

const grouped = (whole: number, mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
const whole = fc.integer({ min: 0, max: 1e15 });

test('whole amounts are understood however they are grouped', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom('.', ',', ' ', "'", ''), (value, mark) => {
      expect(amount(grouped(value, mark))).toBe(value);
      expect(amount(`(${grouped(value, mark)})`)).toBe(value === 0 ? 0 : -value);
    }),
  );
});

test('cents are understood in either writing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (value, cents) => {
      const digits = String(cents).padStart(2, '0');
      const meant = Number(`${value}.${digits}`);
      expect(amount(`${grouped(value, '.')},${digits}`)).toBe(meant);
      expect(amount(`${grouped(value, ',')}.${digits}`)).toBe(meant);
    }),
  );
});

test('whatever is typed gives a finite number or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,- ()ktrđỷtn$%')) }), (typed) => {
      const meant = amount(typed);
      if (meant !== null) expect(Number.isFinite(meant)).toBe(true);
      if (!/\d/.test(typed)) expect(meant).toBeNull();
    }),
  );
});

test.each([
  [12.345, '12.3450'],
  [-12.345, '-12.3450'],
  [1234.567, '1234.567'],
  [0.125, '0.125'],
  [12.5, '12.5'],
  [350_000_000, '350000000'],
])('%d is written as %s, so that a form reads it back', (value, text) => {
  expect([amountText(value), amount(amountText(value))]).toEqual([text, value]);
});

// prettier-ignore
test.each([
  ['675.559',     3, '.', 675.559],
  ['675.559',     3, ',', null],
  ['675,559',     3, ',', 675.559],
  ['-1,250',      3, ',', -1.25],
  ['1.250',       3, ',', null],
  ['0.125',       3, ',', 0.125],
  ['1.234.567',   3, '.', 1234567],
  ['1,234.567',   3, ',', 1234.567],
  ['675.5590',    3, ',', 675.559],
  ['12.500 tr',   3, '.', 12_500_000_000],
  ['675.559',     2, '.', 675559],
  ['675.559',     0, ',', 675559],
])('“%s” in a currency of %d decimals, written with “%s”: %s', (text, decimals, mark, meant) => {
  expect(amountOf(text, decimals, mark)).toBe(meant);
});

test('what a form is given is the amount that it reads, to the thousandth', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 100, 1000), (units, unit) => {
      expect(amount(amountText(units / unit))).toBe(units / unit);
    }),
  );
});

test('no word is understood because objects have it', () => {
  const words = Object.getOwnPropertyNames(Object.prototype);
  expect(words).toContain('__proto__');
  for (const word of words)
    for (const text of [word, `12 ${word}`, `12 trăm ${word}`]) expect(amount(text)).toBeNull();
});

test('whatever is typed, what is understood is finite', () => {
  const part = fc.constantFrom(
    '9',
    '0',
    '12',
    '.000',
    ',',
    '.',
    ' tỷ',
    ' triệu',
    'tr',
    ' rưỡi',
    ' trăm',
    '-',
    '(',
    ')',
    ' €',
    ' ',
    'constructor',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(400), (parts, zeros) => {
      const found = amount(`1${'0'.repeat(zeros)}${parts.join('')}`);
      expect(found === null || Number.isFinite(found)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
