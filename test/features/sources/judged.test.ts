/** Amounts from sources count before the ledger's entries are judged, and are never requested themselves. */
import type { BudgetNow } from '../../../src/domain/control/control';
import type { BudgetLine, Entry } from '../../../src/domain/plan';
import { rulingsOn } from '../../../src/plan/ledger/limits';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const line = (id: string): BudgetLine => ({
  ...A_LINE,
  id,
  annual: 100,
});
const limits: BudgetNow = { first: '2026-01', decimals: 2, lines: [line('ADS'), line('RENT')], moves: [] };
const spent = (on: string, amount: number, date = '2026-02-01'): Entry => ({
  ...AN_ENTRY,
  date,
  line: on,
  amount,
  stage: 'spent',
});
const over = (entries: Entry[], outside: Entry[]): [string, number, string][] =>
  rulingsOn(limits, entries, [], outside).map(({ entry, state }) => [entry.line, entry.amount, state]);

test('of one day what sources bring comes first: the entry that no longer fits is the ledger’s', () => {
  expect(over([spent('RENT', 100), spent('ADS', 40)], [spent('ADS', 60.01)])).toEqual([['ADS', 40, 'over']]);
  expect(over([spent('RENT', 100), spent('ADS', 40)], [spent('ADS', 60)])).toEqual([]);
});

test('what sources add beyond a limit has already happened, so no entry of theirs is asked about', () => {
  expect(over([spent('RENT', 1)], [spent('ADS', 70), spent('ADS', 50, '2026-03-01')])).toEqual([]);
  expect(over([spent('ADS', 1, '2026-02-15')], [spent('ADS', 70), spent('ADS', 50, '2026-03-01')])).toEqual(
    [],
  );
  expect(over([spent('ADS', 1, '2026-03-15')], [spent('ADS', 70), spent('ADS', 50, '2026-03-01')])).toEqual([
    ['ADS', 1, 'over'],
  ]);
});
