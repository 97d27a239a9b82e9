/** Where money is left in the year: never on lines that are not limited or whose limit is not known. */
import { controlOf, type BudgetNow } from '../../../src/domain/control/control';
import type { Entry } from '../../../src/domain/plan';
import { withMoney } from '../../../src/plan/ledger/money';
import type { Plan, PlanLine } from '../../../src/plan/plan';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const line = (id: string, annual: number | null, type: PlanLine['type'] = 'cost') => ({
  ...A_LINE,
  id,
  type,
  annual,
});
const spent = (id: string, amount: number): Entry => ({
  ...AN_ENTRY,
  date: '2026-02-03',
  line: id,
  amount,
  stage: 'spent',
});

test('a line that has used all of its year to the cent has nothing left to give', () => {
  const lines = [
    ...[line('FULL', 0.3), line('CENT', 0.31), line('OVER', 0.2), line('OPEN', null)],
    ...[line('SALES', 50, 'revenue'), line('HOLD', 5, 'reserve')],
  ];
  const limits: BudgetNow = { first: '2026-01', decimals: 2, lines, moves: [] };
  const entries = ['FULL', 'CENT', 'OVER', 'OPEN'].flatMap((id) => [spent(id, 0.1), spent(id, 0.2)]);
  const found = withMoney({ lines } as unknown as Plan, controlOf(limits, entries), '2026-02');
  expect(found.map(({ line: { id }, year, toDate }) => [id, year, toDate])).toEqual([
    ['CENT', 0.01, null],
    ['HOLD', 5, null],
  ]);
});
