/**
 * Amounts are computed in a currency's smallest unit, whatever that is: what holds for whole units holds for their
 * parts.
 */
import fc from 'fast-check';
import { controlOf } from '../../../src/domain/control/control';
import { judge } from '../../../src/domain/control/judge';
import { THOUSANDTHS } from '../../../src/domain/money/money';
import type { BudgetLine, Entry, Move } from '../../../src/domain/plan';
import { A_LINE } from '../../plans/nouns';
import { standings } from '../control/standings';

const FIRST = '2026-10';
const MONTHS = ['2026-09', '2026-10', '2026-12', '2027-03', '2027-09', '2027-10'];
const SCALES = [1, 100, 1000];

const line = (id: string, months: readonly number[], unit: number): BudgetLine => ({
  ...A_LINE,
  id,
  yearPolicy: 'stop',
  toDatePolicy: 'warn',
  months: months.map((units) => units / unit),
});

interface InUnits {
  months: number[];
  moved: number;
  entries: { month: string; id: string; units: number; what: 'spent' | 'committed' | 'paid' }[];
}
const inUnits: fc.Arbitrary<InUnits> = fc.record({
  months: fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 12, maxLength: 12 }),
  moved: fc.integer({ min: 1, max: 9_999 }),
  entries: fc.array(
    fc.record({
      month: fc.constantFrom(...MONTHS),
      id: fc.constantFrom('A', 'B'),
      units: fc.integer({ min: -99_999, max: 9_999_999 }),
      what: fc.constantFrom('spent', 'committed', 'paid'),
    }),
    { maxLength: 20 },
  ),
});

const controlIn = ({ months, moved, entries }: InUnits, unit: number) => {
  const lines = [line('A', months, unit), line('B', [...months].reverse(), unit)];
  const move: Move = {
    from: { line: 'A', month: '2026-10' },
    to: { line: 'B', month: '2027-03' },
    amount: moved / unit,
  };
  const entered = entries.map(({ month, id, units, what }): Entry => ({
    date: `${month}-15`,
    line: id,
    amount: units / unit,
    stage: what === 'committed' ? 'committed' : 'spent',
    reference: what === 'committed' ? 'PO' : null,
    settles: what === 'paid' ? 'PO' : null,
  }));
  return controlOf({ first: FIRST, decimals: THOUSANDTHS, lines, moves: [move] }, entered);
};

const counted = (plan: InUnits, unit: number): number[] =>
  standings(controlIn(plan, unit), '2027-03').flatMap(({ year, toDate }) =>
    [year, toDate].flatMap(({ limit, used, available }) =>
      [limit ?? NaN, used, available ?? NaN].map((amount) => Math.round(amount * unit)),
    ),
  );

test('limits, used and available are the same count of units, whole or not', () => {
  fc.assert(
    fc.property(inUnits, (plan) => {
      const [whole, ...parts] = SCALES.map((unit) => counted(plan, unit));
      expect(parts).toEqual([whole, whole]);
    }),
  );
});

test('the last unit that is available passes, the next one does not', () => {
  fc.assert(
    fc.property(inUnits, fc.constantFrom(...SCALES), (plan, unit) => {
      const control = controlIn(plan, unit);
      const [{ available } = { available: null }] = standings(control, '2027-09').map(({ year }) => year);
      const left = Math.round((available ?? 0) * unit);
      const breachesOf = (units: number): string[] =>
        judge(control, null, {
          date: '2027-09-01',
          line: 'A',
          amount: units / unit,
          stage: 'spent',
          reference: null,
          settles: null,
        }).breaches.map(({ check, over }) => `${check} ${Math.round(over * unit)}`);
      fc.pre(left > 0);
      expect(breachesOf(left)).toEqual([]);
      expect(breachesOf(left + 1)).toEqual(['year 1', 'to date 1']);
    }),
  );
});
