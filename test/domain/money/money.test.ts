import fc from 'fast-check';
import { isAlmostWhole, roundTo, split } from '../../../src/domain/money/money';

const EVEN = new Array<number>(12).fill(1);
const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0);

test('left-over đồng go to the largest remainders, the earlier month first on a tie', () => {
  expect(split(60_000_001, EVEN, 0)).toEqual([5_000_001, ...new Array<number>(11).fill(5_000_000)]);
  expect(split(10, [1, 1, 1], 0)).toEqual([4, 3, 3]);
  expect(split(11, [1, 1, 1], 0)).toEqual([4, 4, 3]);
  expect(split(10, [1, 2, 4], 0)).toEqual([1, 3, 6]);
  // The largest remainders count, not the largest parts.
  expect(split(10, [5, 1, 1, 5], 0)).toEqual([4, 1, 1, 4]);
  expect(split(-5, [1, 2], 0)).toEqual([-2, -3]);
  expect(split(100, [0, 1, 0, 2], 0)).toEqual([0, 33, 0, 67]);
});

test('a tie is a tie, despite floating-point noise', () => {
  expect(split(1, [0.1 + 0.2, 0.3], 0)).toEqual([1, 0]);
  expect(split(1, [0.3, 0.1 + 0.2], 0)).toEqual([1, 0]);
});

test('cents are split as cents', () => {
  expect(split(100, [1, 1, 1], 2)).toEqual([33.34, 33.33, 33.33]);
  expect(split(19.99, [1, 1], 2)).toEqual([10, 9.99]);
});

test('a negative amount is split as its mirror image, without minus zeros', () => {
  expect(split(-10, [1, 1, 1], 0)).toEqual([-4, -3, -3]);
  expect(Object.is(split(-1, [0, 1], 0)[0], 0)).toBe(true);
});

test('nothing is split into nothing', () => {
  expect(split(0, [1, 2], 0)).toEqual([0, 0]);
});

test('an amount finer than the unit still sums to itself', () => {
  expect(split(10.5, [1, 1, 1], 0)).toEqual([4, 3.5, 3]);
});

test('large amounts are split to the cent and to the đồng, as small ones are', () => {
  expect(split(9_102_936_030.7, EVEN, 2)).toEqual([
    ...new Array<number>(10).fill(758_578_002.56),
    ...[758_578_002.55, 758_578_002.55],
  ]);
  expect(split(-2_000_000_000_000_002, EVEN.slice(0, 3), 0)).toEqual([
    ...[-666_666_666_666_668, -666_666_666_666_667, -666_666_666_666_667],
  ]);
});

test('remainders are distinguished however long the amount and the weights are', () => {
  const few = [0.092, 0.091, 0.03, 0.068, 0.075, 0.034, 0.015, 0.056, 0.068, 0.018, 0.019, 0.094];
  expect(split(285_200_946_600, few, 0)).toEqual([
    ...[39_755_283_466, 39_323_160_819, 12_963_679_391, 29_384_339_953, 32_409_198_477, 14_692_169_976],
    ...[6_481_839_695, 24_198_868_196, 29_384_339_953, 7_778_207_635, 8_210_330_281, 40_619_528_758],
  ]);
});

test.each([23e12, 45_000_000_000_000.01, 89_999_999_999_999.98])('%p is in whole cents already', (amount) => {
  expect(roundTo(amount, 2)).toBe(amount);
  expect(roundTo(-amount, 2)).toBe(-amount);
});

test.each([[[0, 0]], [[1, -1]], [[]], [[NaN, 1]], [[Infinity, 1]]])(
  'weights %j cannot be used',
  (weights) => {
    expect(() => split(1, weights, 0)).toThrow(RangeError);
  },
);

const units = fc.integer({ min: -1e13, max: 1e13 });
const weights = fc
  .array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 1e6 }),
      fc.double({ min: 0.01, max: 10, noNaN: true }),
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .filter((all) => sum(all) > 0);

test('parts sum to the total exactly, each within one unit of its share', () => {
  fc.assert(
    fc.property(units, weights, fc.constantFrom(0, 2, 3), (total, shares, decimals) => {
      const scale = 10 ** decimals;
      const parts = split(total / scale, shares, decimals).map((part) => Math.round(part * scale));
      expect(sum(parts)).toBe(total);
      const all = sum(shares);
      parts.forEach((part, i) => {
        const share = (total * shares[i]!) / all;
        expect(Math.abs(part - share)).toBeLessThan(1 + Math.abs(share) * 1e-12);
      });
    }),
  );
});

test('the mirror image of a split is the split of the mirror image', () => {
  fc.assert(
    fc.property(units, weights, (total, shares) => {
      expect(split(-total, shares, 0)).toEqual(split(total, shares, 0).map((part) => 0 - part));
    }),
  );
});

/**
 * The rule in whole numbers: round down, then give one unit each to the largest remainders, the earlier first on a tie.
 */
const sharedByHand = (total: bigint, shares: readonly bigint[]): bigint[] => {
  const all = shares.reduce((one, other) => one + other);
  const parts = shares.map((share) => (total * share) / all);
  const left = shares.map((share, at) => total * share - (parts[at] ?? 0n) * all);
  for (let rest = total - parts.reduce((one, other) => one + other); rest > 0n; rest -= 1n) {
    const next = left.reduce((best, each, at) => (each > (left[best] ?? 0n) ? at : best), 0);
    parts[next] = (parts[next] ?? 0n) + 1n;
    left[next] = -1n;
  }
  return parts;
};
test('months shared out by the weights of their days equal the result in whole numbers, each of them', () => {
  const tenths = fc.array(fc.integer({ min: 140, max: 500 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(units.map(Math.abs), tenths, fc.constantFrom(0, 2, 3), (total, weighed, decimals) => {
      const parts = split(total / 10 ** decimals, weighed.map((each) => each / 10), decimals); // prettier-ignore
      const exact = sharedByHand(BigInt(total), weighed.map(BigInt));
      expect(parts.map((part) => BigInt(Math.round(part * 10 ** decimals)))).toEqual(exact);
    }),
  );
});

test('a part that weighs nothing gets nothing', () => {
  fc.assert(
    fc.property(units, weights, (total, shares) => {
      const parts = split(total, shares, 0);
      shares.forEach((weight, i) => {
        if (weight === 0) expect(parts[i]).toBe(0);
      });
    }),
  );
});

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-0.4, 0, 0],
  [0.1 + 0.2, 2, 0.3],
])('%d to %d decimals is %d', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test.each([
  [0.9949, false],
  [0.995, true],
  [0.9994, true],
  [0.9996, false],
  [1, false],
  [1.0004, false],
  [1.004, true],
])('whole percents would say 100%% of %d, and it is not: %s', (share, isAlmost) => {
  expect(isAlmostWhole(share)).toBe(isAlmost);
});
