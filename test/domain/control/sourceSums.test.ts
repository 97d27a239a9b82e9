import fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import { monthsLost, sourceSums } from '../../../src/domain/control/sourceSums';
import type { Entry } from '../../../src/domain/plan';

const entry = fc.record<Entry>({
  line: fc.constantFrom('A', 'B', 'C'),
  date: fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-15', '2026-12-31', '2027-01-01'),
  amount: fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
  stage: fc.constantFrom('received', 'spent', 'committed', null),
  reference: fc.constantFrom(null, 'PO-1', 'po-1', 'PO-2'),
  settles: fc.constantFrom(null, null, 'PO-1', 'PO-2'),
});

test('sums of a source equal the ledger’s, line by line and month by month, to the cent', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const { actuals, open } = ledgerOf('2026-01', entries);
      const sums = sourceSums('2026-01', entries, 2);
      for (const line of ['A', 'B', 'C'])
        for (let slot = 0; slot < 12; slot++) {
          const month = `2026-${String(slot + 1).padStart(2, '0')}`;
          const own = sums.filter((each) => each.line === line && each.month === month);
          expect(own.length).toBeLessThanOrEqual(1);
          expect(own[0]?.actual ?? 0).toBeCloseTo(actuals.get(line)?.[slot] ?? 0, 6);
          expect(own[0]?.open ?? 0).toBeCloseTo(open.get(line)?.[slot] ?? 0, 6);
        }
    }),
  );
});

test('a month that had actuals and has none now is lost; commitments may disappear', () => {
  const sum = (month: string, actual: number, open = 0) => ({ line: 'A', month, actual, open });
  const before = [sum('2026-02', 5), sum('2026-01', 5), sum('2026-03', 0, 5)];
  expect(monthsLost(before, [sum('2026-02', 7)])).toEqual(['2026-01']);
  expect(monthsLost(before, before)).toEqual([]);
});
