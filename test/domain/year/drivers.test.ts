import fc from 'fast-check';
import { addMonths, monthsOf } from '../../../src/domain/months/months';
import { drivenMonths, type Driver } from '../../../src/domain/year/drivers';
import { even } from '../../plans/nouns';

const FIRST = '2026-04';
const NONE = new Array<number>(12).fill(0);
const units = (count: number, each: number, from: string | null = null): Driver => ({
  kind: 'units',
  count,
  each,
  from,
});

test.each<[string, Driver[], number[], number[]]>([
  ['120 cups a day’s worth at 45', [units(120, 45)], NONE, even(5400)],
  [
    'people from the month of hire',
    [units(2, 100, '2026-07')],
    NONE,
    [0, 0, 0, ...new Array<number>(9).fill(200)],
  ],
  ['hired before the year', [units(1, 100, '2025-12')], NONE, even(100)],
  ['hired after the year', [units(1, 100, '2027-04')], NONE, NONE],
  ['a third of 100, to the đồng', [{ kind: 'share', share: 1 / 3 }], even(100), even(33)],
  ['two rows are rounded once', [units(1, 0.4), units(1, 0.4)], NONE, even(1)],
  ['no row at all', [], even(100), NONE],
])('%s', (_, drivers, revenue, months) => {
  expect(drivenMonths(FIRST, drivers, revenue, 0)).toEqual(months);
});

const amounts = fc.integer({ min: 0, max: 5_000_000 });
const from = fc.option(
  fc.integer({ min: -3, max: 14 }).map((at) => addMonths(FIRST, at)),
  { nil: null },
);
const counted = fc.record({ kind: fc.constantFrom('units' as const, 'heads' as const), count: fc.integer({ min: 0, max: 900 }), each: amounts, from }); // prettier-ignore
const shared = fc.record({ kind: fc.constant('share' as const), share: fc.integer({ min: 0, max: 100 }).map((share) => share / 100) }); // prettier-ignore
const revenues = fc.array(amounts, { minLength: 12, maxLength: 12 });

test('each month is in whole units, and within half a unit of the sum of its parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(counted, shared)),
      revenues,
      fc.constantFrom(0, 2),
      (drivers, revenue, decimals) => {
        const unit = 10 ** -decimals;
        drivenMonths(FIRST, drivers, revenue, decimals).forEach((month, at) => {
          const name = monthsOf(FIRST)[at]!;
          const exact = drivers.reduce((sum, driver) => {
            if (driver.kind === 'share') return sum + driver.share * revenue[at]!;
            return driver.from === null || driver.from <= name ? sum + driver.count * driver.each : sum;
          }, 0);
          expect(Math.abs(month - exact)).toBeLessThanOrEqual(unit / 2 + exact * 1e-12);
          expect(Math.abs(month / unit - Math.round(month / unit))).toBeLessThan(1e-3);
        });
      },
    ),
  );
});

test('who is hired a month later costs one month less, and no other month changes', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 0, max: 10 }), (driver, at) => {
      const [sooner, later] = [at, at + 1].map((month) =>
        drivenMonths(FIRST, [{ ...driver, from: addMonths(FIRST, month) }], NONE, 0),
      ) as [number[], number[]];
      expect(sooner.map((amount, month) => amount - later[month]!)).toEqual(
        NONE.map((_, month) => (month === at ? driver.count * driver.each : 0)),
      );
    }),
  );
});
