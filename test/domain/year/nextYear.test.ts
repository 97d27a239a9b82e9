import fc from 'fast-check';
import { total } from '../../../src/domain/money/figures';
import { addMonths, monthsOf } from '../../../src/domain/months/months';
import { seasonWeights } from '../../../src/domain/months/season';
import { LINE_TYPES, type Figure } from '../../../src/domain/plan';
import { baseOf, isEmptyBase, type LineYear, type Shift } from '../../../src/domain/year/nextYear';
import { even } from '../../plans/nouns';

const _ = null;
const twelve = (...figures: Figure[]): Figure[] => [
  ...figures,
  ...new Array<Figure>(12 - figures.length).fill(_),
];

const shiftFrom = (first: string): Shift => {
  const [last, next] = [first, addMonths(first, 12)].map((from) => {
    const answer = seasonWeights(monthsOf(from));
    if (!('weights' in answer)) throw new Error(`unknown ${answer.unknownYear}`);
    return answer.weights;
  });
  return { last: last!, next: next! };
};
const line = (given: Partial<LineYear>): LineYear => ({
  type: 'revenue',
  actual: even(0),
  reported: 12,
  plan: twelve(),
  annual: _,
  ...given,
});

describe('a line’s next year starts from', () => {
  const sold = [800, 1100, 900, 1000, 1010, 1020, 1030, 1040, 1050, 1060, 1070, 1080];

  test('what was, re-aligned: Tết goes from 17 February 2026 to 6 February 2027', () => {
    const { months, annual } = baseOf(line({ actual: sold }), shiftFrom('2026-01'), 0, 0);
    // 38.2, 31.6, 30 become 44.8, 24, 31; the Tết of 2028 lifts the last three days of December 2027.
    expect(months.slice(0, 4)).toEqual([938, 835, 930, 1000]);
    expect(months[11]).toBe(Math.round((1080 / 31) * 32.8));
    expect(annual).toBe(total(months));
  });

  test('the plan, where a year’s amount is fully shared out: floating-point noise fills no blank month', () => {
    const plan = twelve(1013.03, _, 2076.21, 3139.39);
    expect(total(plan)).toBeLessThan(6228.63);
    const { months } = baseOf(line({ type: 'cost', reported: 0, plan, annual: 6228.63 }), null, 0, 2);
    expect(months).toEqual(plan);
  });

  test('in a year that begins in April, January and February come tenth and eleventh', () => {
    const { months } = baseOf(line({ actual: sold }), shiftFrom('2026-04'), 0, 0);
    // January 2027 weighs 44.8, January 2028 31 + 25 × 0.6 − 6 × 0.5 = 43.
    expect(months[9]).toBe(Math.round((1060 / 44.8) * 43));
  });

  test('the plan where nothing is reported yet', () => {
    const plan = sold.map((figure) => figure * 2);
    expect(baseOf(line({ actual: sold, reported: 3, plan }), null, 0, 0).months).toEqual([
      ...sold.slice(0, 3),
      ...plan.slice(3),
    ]);
  });

  test.each<[string, number[]]>([
    ['rent', even(25)],
    ['wages with a thirteenth month', [120, ...even(60).slice(1)]],
    ['a shelf bought in February', [0, 42, ...even(0).slice(2)]],
    ['seven months of twelve the same', [100, 80, 60, 70, 90, ...even(50).slice(5)]],
  ])('what it was, where it has no season: %s', (_what, actual) => {
    expect(baseOf(line({ type: 'cost', actual }), shiftFrom('2026-01'), 0, 0).months).toEqual(actual);
  });

  test('what was, re-aligned, where at most half of its months are equal', () => {
    const actual = [100, 80, ...even(50).slice(0, 6), 60, 70, 90, 110];
    const { months } = baseOf(line({ type: 'cost', actual }), shiftFrom('2026-01'), 0, 0);
    expect(months.slice(0, 3)).toEqual([Math.round((100 / 38.2) * 44.8), Math.round((80 / 31.6) * 24), 52]);
  });

  test('its plan, where it is the reserve', () => {
    const plan = sold.slice().reverse();
    expect(baseOf(line({ type: 'reserve', actual: sold, plan }), shiftFrom('2026-01'), 0, 0).months).toEqual(
      plan,
    );
  });

  test('the months as they were, where Tết is not known', () => {
    expect(baseOf(line({ actual: sold }), null, 0, 0).months).toEqual(sold);
  });

  test('an annual amount that the months do not share out, evenly', () => {
    const base = baseOf(line({ reported: 0, plan: twelve(100), annual: 1210 }), null, 0, 0);
    expect(base.months).toEqual([100, 101, ...even(101).slice(0, 9), 100]);
    expect(base.annual).toBe(1210);
  });
});

test('a line of which nothing was planned or done is empty', () => {
  expect(isEmptyBase(baseOf(line({}), shiftFrom('2026-01'), 0, 0))).toBe(true);
  expect(isEmptyBase(baseOf(line({ reported: 0 }), null, 0, 0))).toBe(true);
  expect(isEmptyBase(baseOf(line({ reported: 0 }), null, 5, 0))).toBe(false);
});

const units = (figure: number, decimals: number): number => figure * 10 ** decimals;
const amounts = fc.integer({ min: -1e9, max: 1e9 });
const years = fc.constantFrom(_, '2025-01', '2026-04', '2029-07', '2027-10');
const lines = fc.record<LineYear>({
  type: fc.constantFrom(...LINE_TYPES),
  actual: fc.array(amounts, { minLength: 12, maxLength: 12 }),
  reported: fc.integer({ min: 0, max: 12 }),
  plan: fc.array(fc.option(amounts), { minLength: 12, maxLength: 12 }),
  annual: fc.option(amounts),
});

test('months are whole units of the currency and sum to the annual amount exactly', () => {
  fc.assert(
    fc.property(lines, years, amounts, fc.constantFrom(0, 2), (given, first, left, decimals) => {
      const shift = first === null ? null : shiftFrom(first);
      const { annual, months } = baseOf(given, shift, left, decimals);
      const whole = months.map((figure) => (figure === null ? null : units(figure, decimals)));
      for (const figure of whole)
        expect(Math.abs((figure ?? 0) - Math.round(figure ?? 0))).toBeLessThan(1e-4);
      const sum = total(whole.map((figure) => (figure === null ? null : Math.round(figure))));
      expect(annual === null ? null : Math.round(units(annual, decimals))).toBe(sum);
    }),
  );
});

/** Rounds halves away from zero, in whole numbers. */
const quotient = (over: bigint, under: bigint): bigint => {
  const size = ((over < 0n ? -over : over) * 2n + under) / (under * 2n);
  return over < 0n ? -size : size;
};
test('each month is last year’s by its weight, times this year’s, to the đồng: as whole numbers say it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(amounts, { minLength: 12, maxLength: 12 }),
      fc.constantFrom('2025-01', '2026-04', '2027-10'),
      (actual, first) => {
        const shift = shiftFrom(first);
        const tenths = (weight: number): bigint => BigInt(Math.round(weight * 10));
        const exact = actual.map((was, at) =>
          Number(quotient(BigInt(was) * tenths(shift.next[at]!), tenths(shift.last[at]!))),
        );
        expect(baseOf(line({ actual }), shift, 0, 0).months).toEqual(exact);
      },
    ),
  );
});

test('what is carried is added to the first month, and nothing else changes', () => {
  fc.assert(
    fc.property(lines, years, fc.integer({ min: 1, max: 1e9 }), (given, first, left) => {
      const shift = first === null ? null : shiftFrom(first);
      const [before, after] = [0, left].map((more) => baseOf(given, shift, more, 0));
      expect(after!.months.slice(1)).toEqual(before!.months.slice(1));
      expect(after!.months[0]).toBe((before!.months[0] ?? 0) + left);
      expect(after!.annual).toBe((before!.annual ?? 0) + left);
    }),
  );
});

test('between two years with the same Tết weights nothing moves', () => {
  fc.assert(
    fc.property(
      lines,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 12, maxLength: 12 }),
      (given, w) => {
        const moved = baseOf(given, { last: w, next: w }, 0, 0);
        expect(moved).toEqual(baseOf(given, null, 0, 0));
      },
    ),
  );
});
