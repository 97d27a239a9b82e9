/** Singular and plural words, and short forms of amounts. */
import fc from 'fast-check';
import { amount as heard } from '../../src/domain/money/amount';
import { sharePattern } from '../../src/sheet/style';
import {
  heardFigure,
  spokenAmount,
  spokenChange,
  spokenFigure,
  spokenMoney,
  spokenNumber,
  spokenPercent,
  spokenShare,
} from '../../src/speech';
import { fill, type Words } from '../../src/words';

const ROWS: Words = { en: '{rows} row{rows:|s} {rows:is|are} new', vi: '{rows} dòng mới' };

test.each([
  [0, '0 rows are new', '0 dòng mới'],
  [1, '1 row is new', '1 dòng mới'],
  [2, '2 rows are new', '2 dòng mới'],
])('%d: %s', (rows, en, vi) => {
  expect([fill(ROWS, 'en', { rows }), fill(ROWS, 'vi', { rows })]).toEqual([en, vi]);
});

test('a place that nothing is given for stays as it is written', () => {
  expect(fill(ROWS, 'en', {})).toBe(ROWS.en);
});

test.each([
  [550_000_000, '550 m', '550 triệu'],
  [550_000_001, '550.0 m', '550,0 triệu'],
  [30_200_000, '30.2 m', '30,2 triệu'],
  [3_000_000_000, '3 bn', '3 tỷ'],
  [3_000_000_001, '3.00 bn', '3,00 tỷ'],
  [3_900_000_000, '3.9 bn', '3,9 tỷ'],
  [3_960_000_000, '3.96 bn', '3,96 tỷ'],
  [-240_000_000, '−240 m', '−240 triệu'],
])('%d is said as %s', (amount, en, vi) => {
  expect([spokenAmount(amount, 'en'), spokenAmount(amount, 'vi')]).toEqual([en, vi]);
});

test('zeros after the mark are said of what is rounded only', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 1_000_000_000_000 }), (amount) => {
      const said = spokenAmount(amount, 'en');
      const scale = said.endsWith('bn') ? 1e9 : 1e6;
      const isExact = Math.abs(parseFloat(said.replace(/,/g, '')) * scale - amount) < 0.5;
      expect(/\.\d*0 /.test(said) && isExact).toBe(false);
    }),
  );
});

test('money as it is said is read as the same money in either language, with its sign and the currency behind', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e13, max: 1e13 }),
      fc.constantFrom<readonly [number, string]>([1, ' ₫'], [1, ''], [100, ' €'], [100, '']),
      (units, [unit, currency]) => {
        for (const language of ['en', 'vi'] as const)
          expect(heard(spokenMoney(units / unit, language) + currency)).toBe(units / unit);
      },
    ),
  );
});

test.each([
  [7_200_000_000, 7_204_000_000, false, 'one'],
  [7_200_000_000, 7_206_000_000, false, 'two'],
  [550_000_000, 550_040_000, false, 'one'],
  [999_960_000, 1_000_000_000, false, 'one'],
  [-240_000_000, 240_000_000, false, 'two'],
  [0.45, 0.4504, true, 'one'],
  [0.45, 0.451, true, 'two'],
  [null, 0, false, 'two'],
] as const)('%d and %d, in %% %p, are heard as %s', (one, other, inPoints, heard) => {
  expect(heardFigure(one, inPoints) === heardFigure(other, inPoints)).toBe(heard === 'one');
});

test('what is heard as another figure is said in other words', () => {
  const amount = fc.integer({ min: -3e9, max: 3e9 });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      if (heardFigure(one, false) === heardFigure(other, false)) return;
      expect(spokenFigure(one, false, 'vi')).not.toBe(spokenFigure(other, false, 'vi'));
    }),
  );
});

test.each([
  [12, '12', '12'],
  [12.5, '12.50', '12,50'],
  [0.1 + 0.2, '0.30', '0,30'],
  [Array.from({ length: 12 }, () => 110_000 / 12).reduce((sum, month) => sum + month), '110,000', '110.000'],
  [10 / 3, '3.33', '3,33'],
  [12.345, '12.345', '12,345'],
  [-0.001, '−0.001', '−0,001'],
])('a thousandth of a dinar is told as a cent is: %d', (amount, en, vi) => {
  for (const said of [spokenMoney, spokenAmount])
    expect([said(amount, 'en'), said(amount, 'vi')]).toEqual([en, vi]);
});

// A cell shows 0.1235 as 12.4 %, although its binary value is slightly less.
test.each([
  ['12.4%', spokenPercent(0.1235, 'en')],
  ['−12,4%', spokenPercent(-0.1235, 'vi')],
  ['29%', spokenShare(0.285, 'en')],
  ['1.01', spokenNumber(1.005, 'en', 2)],
  ['−2,68', spokenNumber(-2.675, 'vi', 2)],
  ['0.0%', spokenChange(0.00004, false, 'en')],
  ['0.0%', spokenChange(-0.00004, false, 'en')],
  ['+0.1 points', spokenChange(0.0005, true, 'en')],
])('halves are rounded as cells show them, and what is nothing then has no sign: %s', (said, spoken) => {
  expect(spoken).toBe(said);
});

test.each([
  [0.994, '99%', '99%', '0%'],
  [0.9956, '99.6%', '99,6%', '0.0%'],
  [0.9996, '100%', '100%', '0%'],
  [1, '100%', '100%', '0%'],
  [1.004, '100.4%', '100,4%', '0.0%'],
  [1.01, '101%', '101%', '0%'],
])('a share of %d is said as %s, and cells show it so', (share, en, vi, format) => {
  expect([spokenShare(share, 'en'), spokenShare(share, 'vi'), sharePattern(share)]).toEqual([en, vi, format]);
});
