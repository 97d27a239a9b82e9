import fc from 'fast-check';
import { roundTo } from '../../../src/domain/money/money';
import { rounded, roundedDown, sharedOut, splitInSteps, stepOf } from '../../../src/domain/money/phasing';

const EVEN = new Array<number>(12).fill(1);
const units = (amounts: readonly (number | null)[], decimals: number): number =>
  amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 10 ** decimals), 0);

const decimals = fc.constantFrom(0, 2);
/** An amount of either sign in the currency's unit. */
const amountIn = (digits: number) =>
  fc.integer({ min: -1e12, max: 1e12 }).map((whole) => roundTo(whole / 10 ** digits, digits));
const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 })
  .filter((all) => all.some((weight) => weight > 0));

test('parts in steps sum to the total to the last unit, and all but one are whole steps', () => {
  fc.assert(
    fc.property(
      decimals.chain((digits) => fc.tuple(fc.constant(digits), amountIn(digits))),
      weights,
      fc.constantFrom(1, 1000, 100_000),
      ([digits, total], by, step) => {
        const parts = splitInSteps(total, by, digits, step);
        expect(units(parts, digits)).toBe(units([total], digits));
        const odd = parts.filter((part) => Math.round(part * 10 ** digits) % (step * 10 ** digits) !== 0);
        expect(odd.length).toBeLessThanOrEqual(1);
        expect(parts.every((part) => part === 0 || Math.sign(part) === Math.sign(total))).toBe(true);
      },
    ),
  );
});

test('a step that is the currency’s unit is shared out unit by unit', () => {
  expect(splitInSteps(8, [1, 1, 1], 0, 1)).toEqual([3, 3, 2]);
  expect(splitInSteps(0.08, [1, 1, 1], 2, 0.01)).toEqual([0.03, 0.03, 0.02]);
});

test.each([
  // amount          decimals  step
  [3_960_000_000, 0, 10_000_000],
  [286_123_456, 0, 1_000_000],
  [5_432_100, 0, 10_000],
  [54_321, 0, 1000],
  [4321, 0, 1],
  [0, 0, 1],
  [48_765.43, 2, 100],
  [5.43, 2, 0.01],
])('%d with %d decimals is drafted in steps of %d', (amount, digits, step) => {
  expect(stepOf(amount, digits)).toBe(step);
});

test('a draft of a loss is rounded as the mirror image of a gain, halves too', () => {
  expect([rounded(124_500, 0), rounded(-124_500, 0)]).toEqual([125_000, -125_000]);
  fc.assert(
    fc.property(
      decimals.chain((digits) => fc.tuple(fc.constant(digits), amountIn(digits))),
      ([digits, amount]) => {
        expect(rounded(-amount, digits) + rounded(amount, digits)).toBe(0);
      },
    ),
  );
});

test('a draft is rounded to the nearest step, or down', () => {
  expect(rounded(286_523_456, 0)).toBe(287_000_000);
  expect(roundedDown(286_923_456, 0)).toBe(286_000_000);
  expect(rounded(48_765.43, 2)).toBe(48_800);
});

describe('a line’s year and months', () => {
  const blank = new Array<number | null>(12).fill(null);
  const filledIn = (...figures: (number | null)[]) => [...figures, ...blank.slice(figures.length)];

  test('the year goes over blank months', () => {
    const shared = sharedOut({ annual: 60_000_001, months: blank }, EVEN, 0);
    expect(shared).toMatchObject({ kind: 'months', kept: 0 });
    expect(shared).toHaveProperty('months.0', 5_000_001);
    expect(shared).toHaveProperty('months.11', 5_000_000);
  });

  test('months that are filled in stay, a zero too; the others take what is left', () => {
    const shared = sharedOut({ annual: 130, months: filledIn(20, 0) }, EVEN, 0);
    expect(shared).toEqual({
      kind: 'months',
      annual: 130,
      kept: 2,
      months: [20, 0, ...EVEN.slice(2).map(() => 11)],
    });
  });

  test('a year below zero likewise', () => {
    const shared = sharedOut({ annual: -130, months: filledIn(-20, 0) }, EVEN, 0);
    expect(shared).toMatchObject({ kind: 'months', months: [-20, 0, ...EVEN.slice(2).map(() => -11)] });
  });

  test('months without a year give the year', () => {
    expect(sharedOut({ annual: null, months: filledIn(10, null, 5.5) }, EVEN, 2)).toMatchObject({
      kind: 'year',
      annual: 15.5,
    });
  });

  test.each([
    ['whole', 120, EVEN.map(() => 10), 'whole'],
    ['blank', null, blank, 'nothing'],
    ['all filled, to another sum', 130, EVEN.map(() => 10), 'unlike'],
    ['filled beyond the year', 100, filledIn(80, 40), 'unlike'],
    ['of nothing', 0, blank, 'whole'],
  ])('a line that is %s', (_, annual, months, kind) => {
    expect(sharedOut({ annual, months }, EVEN, 0).kind).toBe(kind);
  });

  test('whatever is there, the result sums to the year exactly, and nothing filled in has moved', () => {
    const line = decimals.chain((digits) =>
      fc.record({
        digits: fc.constant(digits),
        annual: fc.option(amountIn(digits)),
        months: fc.array(fc.option(amountIn(digits).map((figure) => roundTo(figure / 100, digits))), {
          minLength: 12,
          maxLength: 12,
        }),
      }),
    );
    fc.assert(
      fc.property(line, weights, ({ digits, annual, months }, by) => {
        const shared = sharedOut({ annual, months }, by, digits);
        if (shared.kind !== 'months' && shared.kind !== 'year') return;
        expect(units(shared.months, digits)).toBe(units([shared.annual], digits));
        expect(shared.months.filter((_, month) => months[month] !== null)).toEqual(
          months.filter((figure) => figure !== null),
        );
        if (annual !== null) expect(shared.annual).toBe(annual);
      }),
    );
  });
});
