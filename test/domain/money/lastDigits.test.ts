/** Sums of cents leave floating-point noise: what should be zero counts as zero, and a cent as a cent. */
import fc from 'fast-check';
import { openParts } from '../../../src/domain/control/commitments';
import { actualsOf, ledgerOf, record } from '../../../src/domain/control/ledger';
import { isAbove, isAlike, total, totalsUpTo } from '../../../src/domain/money/figures';
import type { Entry, Kpi } from '../../../src/domain/plan';
import { reviewFigures } from '../../../src/domain/review/review';
import { AN_ENTRY, A_KPI, A_LINE } from '../../plans/nouns';

const entry = (line: string, amount: number, more: Partial<Entry> = {}): Entry => ({
  ...AN_ENTRY,
  date: '2026-01-05',
  line,
  amount,
  stage: 'spent',
  ...more,
});
/** Two payments, and all of it back. */
const refunded = (line: string): Entry[] => [
  entry(line, 10_000_000.1),
  entry(line, 20_000_000.2),
  entry(line, -30_000_000.3),
];

test('a fully refunded month is zero, in the ledger and as a base to divide by', () => {
  const ledger = ledgerOf('2026-01', [...refunded('REV'), entry('ADS', 5)]);
  expect(actualsOf(ledger, 'REV')[0]).toBe(0);
  const kpi: Kpi = {
    ...A_KPI,
    inPoints: true,
    betterWhen: 'lower',
    rollUp: 'ratio',
    outlookMethod: 'plan',
    worth: null,
    madeOf: 'ADS',
    denominator: 'REV',
  };
  const lines = ['REV', 'ADS'].map((id) => ({
    ...A_LINE,
    id,
    type: id === 'REV' ? ('revenue' as const) : ('cost' as const),
    months: new Array<number>(12).fill(10),
  }));
  const { kpis } = reviewFigures({
    span: { from: '2026-01', to: '2026-01' },
    lines,
    ledger,
    kpis: [kpi],
    materiality: { amount: null, percent: null },
  });
  expect(kpis[0]!.month).toMatchObject({ plan: 1, actual: null, status: 'no data' });
});

test('an entry that is removed leaves no floating-point noise', () => {
  const [first, second, third] = refunded('ADS').map(({ amount }) => entry('ADS', Math.abs(amount)));
  const ledger = ledgerOf('2026-01', [first!, second!]);
  record(ledger, third!, -1);
  expect(actualsOf(ledger, 'ADS')[0]).toBe(0);
});

test.each([
  ['of its own line', 'ADS'],
  ['of another line', 'RENT'],
])('a commitment that was paid in parts %s is open no more', (_, line) => {
  const paid = [10_000_000.1, 20_000_000.2].map((amount) => entry(line, amount, { settles: 'PO-1' }));
  const promised = entry('ADS', 30_000_000.3, { stage: 'committed', reference: 'PO-1' });
  const { commitments, open } = ledgerOf('2026-01', [promised, ...paid]);
  expect([...commitments.values()].flatMap(openParts)).toEqual([]);
  expect(open.get('ADS')?.[0] ?? 0).toBe(0);
});

test('a difference of a cent is never taken for noise, however large the amounts are', () => {
  expect(total([1_000_000_000_000.01, -1_000_000_000_000])).toBeCloseTo(0.01, 3);
  const ledger = ledgerOf('2026-01', [entry('ADS', 1_000_000_000_000.01), entry('ADS', -1_000_000_000_000)]);
  expect(actualsOf(ledger, 'ADS')[0]).toBeCloseTo(0.01, 3);
});

test('figures that differ only in floating-point noise are equal, and those a thousandth apart are not', () => {
  const cents = fc.array(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), { maxLength: 40 });
  fc.assert(
    fc.property(cents, (each) => {
      const size = each.reduce((sum, one) => sum + Math.abs(one), 0) / 100;
      const added = each.reduce((sum, one) => sum + one / 100, 0);
      const is = each.reduce((sum, one) => sum + one, 0) / 100;
      expect([isAlike(added, is, size), isAbove(added, is, size), isAbove(is, added, size)]).toEqual([
        true,
        false,
        false,
      ]);
      expect([isAlike(added, is + 0.001, size), isAbove(is + 0.001, added, size)]).toEqual([false, true]);
      expect(isAbove(is - 0.001, added, size)).toBe(false);
    }),
  );
});

test('running totals equal the totals of the figures so far, including blanks and floating-point noise', () => {
  const figure = fc.option(fc.integer({ min: -3000, max: 3000 }).map((cents) => cents / 100));
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 12 }), (there) => {
      // Payments are returned in another order, so that only floating-point noise is left.
      const back = there.map((each) => (each === null ? null : -each));
      const figures = [...there, ...back.slice(1), ...back.slice(0, 1)];
      const totals = totalsUpTo(figures);
      expect(totals).toEqual(figures.map((_, at) => total(figures.slice(0, at + 1))));
      expect(totals.at(-1) ?? 0).toBe(0);
    }),
  );
});
