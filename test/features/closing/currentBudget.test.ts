/** The current budget is a version of the plan that includes all moves; the original beside it is unchanged. */
import type { Plan } from '../../../src/plan/plan';
import { versionMonths } from '../../../src/plan/versions/version';
import type { Workbook } from '../../../src/workbook';
import { even } from '../../plans/nouns';

test('the current budget has what was moved, raised and cut, month by month', () => {
  const lines = ['ADS', 'RENT'].map((id) => ({ id, type: 'cost', annual: null, months: even(10.1) }));
  const at = (line: string, month: string) => ({ line, month });
  const moves = [
    { from: at('ADS', '2026-03'), to: at('RENT', '2026-01'), amount: 5 },
    { from: null, to: at('ADS', '2026-12'), amount: 100 },
    { from: at('RENT', '2026-02'), to: null, amount: 0.1 },
  ];
  const plan = { first: '2026-01', lines, moves } as unknown as Plan;
  const found = versionMonths({} as Workbook, plan, 'current');
  expect([...found].map(([id, [jan, feb, mar, ...rest]]) => [id, jan, feb, mar, rest.at(-1)])).toEqual([
    ['ADS', 10.1, 10.1, 5.1, 110.1],
    ['RENT', 15.1, 10, 10.1, 10.1],
  ]);
});
