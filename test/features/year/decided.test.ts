/** The year's decisions by kind, and their effect on the budget. */
import type { ReportInput } from '../../../src/features/review';
import { decidedByKind } from '../../../src/features/year/decided';
import type { DecisionRow } from '../../../src/tabs/plan/decisions';

const row = (id: string, kind: DecisionRow['kind'], amount: number | null, about: string | null = null) =>
  ({ id, kind, amount, about }) as DecisionRow;

test('a reversed decision is counted without its money; a transfer moves money and adds none', () => {
  const rows = [
    ...[row('D1', 'raise', 20), row('D2', 'raise', 5.25), row('D3', 'reversal', 20, 'D1')],
    ...[row('D4', 'cut', 7), row('D5', 'cut', 3), row('D6', 'transfer', 100), row('D7', 'refusal', 9)],
    ...[row('D8', 'transfer', 40), row('D9', 'reversal', 40, 'D8'), row('D10', 'goal', 12000)],
  ];
  const plan = { decisions: rows } as unknown as ReportInput['plan'];
  const found = decidedByKind
    .items({ plan } as ReportInput)
    .map(({ kind, count, takenBack, amount, effect }) => [...[kind, count, takenBack, amount, effect]]);
  expect(new Map(found.map(([kind, ...rest]) => [kind, rest]))).toEqual(
    new Map<unknown, unknown[]>([
      ['raise', [2, 1, 5.25, 5.25]],
      ['cut', [2, 0, 10, -10]],
      ['transfer', [2, 1, 100, 0]],
      ['refusal', [1, 0, 9, null]],
      ['goal', [1, 0, null, null]],
    ]),
  );
});
