/**
 * Whatever is entered, approved and reversed, a line with a `stop` limit stays within it, or a decision says why not.
 */
import fc from 'fast-check';
import { controlOf, standing, type BudgetNow } from '../../../src/domain/control/control';
import { judge } from '../../../src/domain/control/judge';
import type { BudgetLine, Entry } from '../../../src/domain/plan';
import { approvalsOf } from '../../../src/plan/decisions/log';
import { rulingsOf, rulingsOn, takeDecision, waitingRequests } from '../../../src/plan/ledger/limits';
import type { DecisionRow } from '../../../src/tabs/plan/decisions';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const budgetLine = (id: string): BudgetLine => ({
  ...A_LINE,
  id,
  annual: 100,
  months: Array.from({ length: 12 }, () => 8),
});
const limits: BudgetNow = { first: '2026-01', decimals: 2, lines: ['A', 'B'].map(budgetLine), moves: [] };

const decision = (id: string, kind: DecisionRow['kind'], more: Partial<DecisionRow>): DecisionRow => ({
  row: 1,
  id,
  kind,
  when: null,
  who: null,
  what: null,
  fromLine: null,
  fromMonth: null,
  toLine: null,
  toMonth: null,
  amount: null,
  goal: null,
  reason: null,
  givenUp: null,
  about: null,
  entryDate: null,
  entryStage: null,
  entryReference: null,
  entrySettles: null,
  entryRow: null,
  ...more,
});

type Step =
  | { do: 'enter'; line: string; day: number; amount: number }
  | { do: 'decide'; which: number; kind: 'approval' | 'refusal' }
  | { do: 'reverse'; which: number };
const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('enter' as const),
      line: fc.constantFrom('A', 'B'),
      day: fc.integer({ min: 1, max: 12 }),
      amount: fc.integer({ min: -40, max: 80 }).filter((amount) => amount !== 0),
    }),
    fc.record({
      do: fc.constant('decide' as const),
      which: fc.nat(9),
      kind: fc.constantFrom('approval' as const, 'refusal' as const),
    }),
    fc.record({ do: fc.constant('reverse' as const), which: fc.nat(9) }),
  ),
  { maxLength: 40 },
) as fc.Arbitrary<Step[]>;

/** The trigger's rules without a sheet: a refused entry is requested, an approved one may be entered once. */
const run = (list: readonly Step[]) => {
  const entries: Entry[] = [];
  const log: DecisionRow[] = [];
  const used = new Set<string>();
  const refused: Entry[] = [];
  const next = (): string => `D${log.length + 1}`;
  for (const step of list) {
    if (step.do === 'enter') {
      const date = `2026-${String(step.day).padStart(2, '0')}-15`;
      const entry: Entry = {
        ...AN_ENTRY,
        date,
        line: step.line,
        amount: step.amount,
      };
      const { outcome } = judge(controlOf(limits, entries), null, entry);
      const free = approvalsOf(log).filter(({ id }) => !used.has(id));
      const approval = outcome === 'stop' ? takeDecision(free, entry) : null;
      if (approval !== null) used.add(approval);
      if (outcome !== 'stop' || approval !== null) entries.push(entry);
      else {
        refused.push(entry);
        if (takeDecision(waitingRequests(log), entry) === null)
          log.push(decision(next(), 'request', { entryDate: date, toLine: step.line, amount: step.amount }));
      }
    } else if (step.do === 'decide') {
      const request = waitingRequests(log)[step.which];
      if (request !== undefined) {
        const { date, line, amount } = request.entry;
        log.push(decision(next(), step.kind, { about: request.id, entryDate: date, toLine: line, amount }));
      }
    } else {
      // A used approval can't be reversed without its entry.
      const approval = approvalsOf(log).filter(({ id }) => !used.has(id))[step.which];
      if (approval !== undefined) log.push(decision(next(), 'reversal', { about: approval.id }));
    }
  }
  return { entries, log, refused, used };
};

test('no line ends over its year by more than what was approved, and what was refused is in Decisions', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { entries, log, refused, used } = run(list);
      const control = controlOf(limits, entries);
      const approved = approvalsOf(log).filter(({ id }) => used.has(id));
      for (const id of ['A', 'B']) {
        const over = -(standing(control, id, '2026-12')?.year.available ?? 0);
        const allowed = approved
          .filter(({ entry }) => entry.line === id)
          .reduce((sum, { entry }) => sum + entry.amount, 0);
        if (over > 0) expect(over).toBeLessThanOrEqual(allowed);
      }
      for (const entry of refused)
        expect(log).toContainEqual(
          expect.objectContaining({
            kind: 'request',
            entryDate: entry.date,
            toLine: entry.line,
            amount: entry.amount,
          }),
        );
    }),
    { numRuns: 300 },
  );
});

test('judged as a whole, each entry that is over is approved, requested, or named', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { entries, log } = run(list);
      for (const { state, decision: by } of rulingsOn(limits, entries, log)) {
        expect(['over', 'warned', 'approved']).toContain(state);
        if (state === 'approved') expect(log.find(({ id }) => id === by)?.kind).toBe('approval');
      }
    }),
    { numRuns: 100 },
  );
});

test('of similar entries each gets its own decision, in any order; one decision lets one entry through', () => {
  const alike = (reference: string | null): Entry => ({
    ...AN_ENTRY,
    date: '2026-03-05',
    line: 'A',
    amount: 200,
    reference,
  });
  const about = { entryDate: '2026-03-05', toLine: 'A', amount: 200 };
  const log = [
    decision('D1', 'approval', { ...about, entryReference: 'R-2' }),
    decision('D2', 'approval', { ...about, entryReference: 'r-1 ' }),
    decision('D3', 'request', { ...about, entryReference: 'R-4' }),
  ];
  const entries = [alike('R-3'), alike('R-1'), alike('R-2'), alike('R-4')];
  const judged = entries.map((entry) => ({
    entry,
    verdict: judge(controlOf(limits, []), null, entry),
  }));
  const found = rulingsOf(judged, () => approvalsOf(log), waitingRequests(log));
  expect(found.map(({ entry, state, decision: by }) => [entry.reference, state, by])).toEqual([
    ['R-3', 'over', null],
    ['R-1', 'approved', 'D2'],
    ['R-2', 'approved', 'D1'],
    ['R-4', 'over', 'D3'],
  ]);
});
