/** Which decisions hold: one that was reversed decides nothing. */
import { ledgerOf } from '../../src/domain/control/ledger';
import { snapshotNow } from '../../src/plan/closings/present';
import { approvalsOf } from '../../src/plan/decisions/log';
import { figuresOf } from '../../src/plan/findings';
import type { Plan } from '../../src/plan/plan';
import type { DecisionRow } from '../../src/tabs/plan/decisions';

const row = (id: string, kind: string, more: object = {}): DecisionRow => {
  const nothing = { fromLine: null, fromMonth: null, toLine: null, toMonth: null, about: null };
  return { id, kind, amount: null, entryDate: null, ...nothing, ...more } as unknown as DecisionRow;
};
const entry = { entryDate: '2026-03-05', toLine: 'ADS', amount: 50 };

test.each<[string, DecisionRow[], string[]]>([
  ['an approval', [row('D1', 'approval', entry)], ['D1']],
  ['an override', [row('D1', 'override', entry)], ['D1']],
  ['one that was taken back', [row('D1', 'approval', entry), row('D2', 'reversal', { about: 'D1' })], []],
  [
    'of two that are alike the one that was not taken back',
    [row('D1', 'approval', entry), row('D2', 'approval', entry), row('D3', 'reversal', { about: 'D1' })],
    ['D2'],
  ],
  ['a refusal, which lets nothing through', [row('D1', 'refusal', entry)], []],
])('an entry is let through by: %s', (_, rows, found) => {
  expect(approvalsOf(rows).map(({ id }) => id)).toEqual(found);
});

test.each<[string, DecisionRow[], string | null]>([
  ['none while nothing was moved', [row('D1', 'approval', entry)], null],
  [
    'the last that moved money, whatever was decided after it',
    [
      row('D1', 'raise', { toLine: 'ADS', toMonth: '2026-03', amount: 5 }),
      row('D2', 'cut', { fromLine: 'ADS', fromMonth: '2026-03', amount: 2 }),
      row('D3', 'approval', entry),
    ],
    'D2',
  ],
])('a month is closed by the budget as of a decision: %s', (_, decisions, version) => {
  const kept = { kpis: [], lines: [], baseline: [], ledger: ledgerOf('2026-01', []), forecast: null };
  const direction = { materialAmount: null, materialPercent: null };
  const plan = { first: '2026-01', decisions, direction, ...kept } as unknown as Plan;
  const { planVersion } = snapshotNow(plan, '2026-03', figuresOf(plan, '2026-03'), new Map());
  expect(planVersion).toBe(version);
});
