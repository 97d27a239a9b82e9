/**
 * What-ifs on drivers: lines become what their formulas would compute from the changed rows, from the coming month on.
 */
import fc from 'fast-check';
import { addMonths } from '../../../src/domain/months/months';
import type { DriverChange } from '../../../src/domain/year/drivenYear';
import { drivenMonths, type Driver } from '../../../src/domain/year/drivers';
import type { VersionMonths } from '../../../src/domain/year/version';
import { whatIf, type Driven, type Spanned } from '../../../src/domain/year/whatIf';
import { even } from '../../plans/nouns';

const FIRST = '2026-01';
const YEAR = { from: 0, before: 12 };
const then = (before: number, months: number, after: number): number[] => [
  ...new Array<number>(months).fill(before),
  ...new Array<number>(12 - months).fill(after),
];
const counted = (count: number, each: number, from: string | null = null): Driver => ({
  kind: 'units',
  count,
  each,
  from,
});
const share = (of: number): Driver => ({ kind: 'share', share: of });

type Rows = Readonly<Record<string, readonly Driver[]>>;
const SHOP: Rows = { REV: [counted(100, 45)], GOODS: [share(0.35), counted(1, 50)], PAY: [counted(2, 900)] };
const drivenOf = (rows: Rows): Driven => ({
  first: FIRST,
  revenue: ['REV'],
  rows: Object.entries(rows).flatMap(([line, all]) => all.map((driver) => ({ line, driver }))),
});
/** The lines' months as their formulas compute them. */
const monthsOf = (rows: Rows, decimals = 0): VersionMonths => {
  const revenue = drivenMonths(FIRST, rows.REV ?? [], [], decimals);
  return new Map(
    Object.entries(rows).map(([line, all]) => [line, drivenMonths(FIRST, all, revenue, decimals)]),
  );
};
const change = (rows: number[], number: 'count' | 'each' | 'share', by: object, span = YEAR): Spanned =>
  ({ kind: 'driver', rows, number, ...by, ...span }) as unknown as Spanned;
const after = (changes: Spanned[], reported = 0): Record<string, readonly unknown[]> =>
  Object.fromEntries(whatIf(monthsOf(SHOP), changes, reported, 0, drivenOf(SHOP)));

test('prices 3 % up: revenue rises, and what is a share of it follows; months that have been stay', () => {
  expect(after([change([0], 'each', { percent: 0.03 })], 2)).toEqual({
    REV: then(4500, 2, 4635),
    GOODS: then(1625, 2, 1672),
    PAY: even(1800),
  });
});

test('one person more from month 7; gone again in month 10', () => {
  const hire = change([3], 'count', { amount: 1 }, { from: 6, before: 9 });
  expect(after([hire]).PAY).toEqual([...even(1800).slice(0, 6), 2700, 2700, 2700, 1800, 1800, 1800]);
});

test('a raise applies to people hired before, too, and does not hire more', () => {
  const hire = change([3], 'count', { amount: 1 });
  expect(after([hire, change([3], 'each', { percent: 0.1 })]).PAY).toEqual(even(2970));
  expect(after([hire, change([3], 'count', { percent: 0.5 })]).PAY).toEqual(even(4050));
});

test('a postponed hire begins in its month, and past months stay', () => {
  const off: Spanned = { kind: 'start', rows: [3], from: 6, before: 12 };
  expect(after([off], 2).PAY).toEqual([1800, 1800, 0, 0, 0, 0, ...new Array<number>(6).fill(1800)]);
  // Rows added meanwhile still count.
  expect(after([off, change([3], 'count', { amount: 1 })]).PAY).toEqual(then(900, 6, 2700));
});

test('a share by points; never below nothing', () => {
  expect(after([change([1], 'share', { percent: 0.02 })]).GOODS).toEqual(even(1715));
  expect(after([change([1], 'share', { percent: -0.5 })]).GOODS).toEqual(even(50));
  expect(after([change([3], 'count', { amount: -9 })]).PAY).toEqual(even(0));
});

test('revenue that is changed by itself takes along what is a share of it', () => {
  const up: Spanned = { kind: 'percent', lines: ['REV'], percent: 0.1, ...YEAR };
  expect(after([up])).toMatchObject({ REV: even(4950), GOODS: even(1783) });
});

test('money that was moved meanwhile stays beside what drivers change', () => {
  const moved = new Map([...monthsOf(SHOP), ['PAY', then(1800, 11, 2300)]]);
  const hire = change([3], 'count', { amount: 1 });
  expect(whatIf(moved, [hire], 0, 0, drivenOf(SHOP)).get('PAY')).toEqual(then(2700, 11, 3200));
});

/** The rows as a person would retype them. */
const typedAnew = (rows: readonly Driver[], by: DriverChange & { kind: 'driver' }, from: string): Driver[] =>
  rows.flatMap((driver): Driver[] => {
    if (driver.kind === 'share') {
      const points = 'percent' in by ? by.percent : 0;
      return [by.number === 'share' ? share(Math.max(0, driver.share + points)) : driver];
    }
    if (by.number === 'share') return [driver];
    if ('amount' in by) return [driver, { ...driver, count: by.amount, from }];
    return [{ ...driver, [by.number]: driver[by.number] * (1 + by.percent) }];
  });

test('whatever is changed, each line equals its formula over the rows as if retyped, to the cent', () => {
  const price = fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100);
  const own = fc.record({ count: fc.nat(40), each: price }).map(({ count, each }) => counted(count, each));
  const points = fc.integer({ min: -40, max: 60 }).map((percent) => percent / 100);
  const by = fc.oneof(
    fc.record({ number: fc.constantFrom('count' as const, 'each' as const), percent: points }),
    fc.record({ number: fc.constant('share' as const), percent: points }),
    fc.record({ number: fc.constant('count' as const), amount: fc.nat(9) }),
  );
  fc.assert(
    fc.property(own, own, points, by, fc.nat(1), fc.nat(11), (one, two, part, how, at, slot) => {
      const rows: Rows = { REV: [one], COST: [two, share(Math.max(0, part))] };
      const own = 'amount' in how ? [at] : how.number === 'share' ? [2] : [0, 1];
      const its = { kind: 'driver' as const, rows: own, ...how };
      const from = 'amount' in how ? slot : 0;
      const to = whatIf(monthsOf(rows, 2), [{ ...its, from, before: 12 }], 0, 2, drivenOf(rows));
      const isIn = (line: string): boolean => !('amount' in how) || at === (line === 'REV' ? 0 : 1);
      const typed = Object.fromEntries(
        Object.entries(rows).map(([line, all]) => [
          line,
          isIn(line) ? typedAnew(all, its, addMonths(FIRST, from)) : all,
        ]),
      );
      for (const [line, months] of monthsOf(typed, 2))
        months.forEach((month, slot) => {
          // Summing in one go or in two may round half a cent differently.
          const apart = Math.abs((to.get(line)?.[slot] ?? 0) - (month ?? 0));
          expect(apart).toBeLessThan('amount' in how ? 0.0101 : 1e-9);
        });
    }),
  );
});
