import fc from 'fast-check';
import { controlOf, standing, type Control } from '../../../src/domain/control/control';
import {
  lateForGoals,
  transferProposals,
  withoutMoney,
  type Tied,
} from '../../../src/domain/control/proposals';
import { moveProblems } from '../../../src/domain/control/transfer';
import type { BudgetLine, Entry, LineType, Policy } from '../../../src/domain/plan';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const MONTH = '2026-03';
const YEAR = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
interface Given {
  group?: string;
  department?: string;
  rank?: number;
  owed?: number;
  spent?: number;
  each?: number;
  type?: LineType;
  toDate?: Policy;
  year?: Policy;
  tolerance?: number;
}
/** Lines of 10 a month, and what each has spent by the end of March. */
const shop = (given: Record<string, Given>): { control: Control; lines: Tied[] } => {
  const lines = Object.entries(given).map(([id, one]): Tied => {
    const line: BudgetLine = {
      ...A_LINE,
      id,
      type: one.type ?? 'cost',
      yearPolicy: one.year ?? null,
      toDatePolicy: one.toDate ?? null,
      tolerance: one.tolerance ?? null,
      months: new Array<number>(12).fill(one.each ?? 10),
    };
    return {
      line,
      group: one.group ?? null,
      department: one.department ?? null,
      rank: one.rank ?? 0,
      owed: one.owed ?? 0,
    };
  });
  const entries = Object.entries(given).map(([line, { spent = 0 }]): Entry => ({
    ...AN_ENTRY,
    line,
    amount: spent,
    date: '2026-02-10',
    stage: 'spent',
  }));
  const limits = { first: '2026-01', decimals: 0, lines: lines.map(({ line }) => line), moves: [] };
  return { control: controlOf(limits, entries), lines };
};
const proposed = (given: Record<string, Given>): string[] => {
  const { control, lines } = shop(given);
  return transferProposals(control, MONTH, lines).map(
    ({ from, to, amount, left, isFromHigher, near }) =>
      `${from.line} ${from.month.slice(5)} → ${to.line} ${amount}` +
      `${left > 0 ? `, ${left} left` : ''}${near === null ? '' : `, ${near}`}${isFromHigher ? ', higher' : ''}`,
  );
};
const OVER = { spent: 36 };

test('a month of a line that warns gives only what it has not used by then, and leaves no later month short', () => {
  // 5 by the end of January, 9 more in February, 40 committed for May: 50 to date then, 54 used.
  const used: readonly [string, number][] = [
    ['2026-01-20', 5],
    ['2026-02-10', 9],
  ];
  const from = (each: readonly [string, number][], toDate: Policy | undefined): string[] => {
    const { control, lines } = shop({ ADS: OVER, SHIP: { ...(toDate && { toDate }) } });
    const entries = each.map(([date, amount]): Entry => ({
      ...AN_ENTRY,
      line: 'SHIP',
      amount,
      date,
      stage: 'spent',
    }));
    const ads: Entry = { ...entries[0]!, line: 'ADS', amount: 36, date: '2026-02-10' };
    const judged = controlOf(
      { first: control.first, decimals: 0, lines: lines.map(({ line }) => line), moves: [] },
      [...entries, ads],
    );
    return transferProposals(judged, MONTH, lines).map(({ from: { month }, amount }) => `${month} ${amount}`);
  };
  expect(from(used, undefined)).toEqual(['2026-03 6']);
  expect(from([...used, ['2026-05-02', 34]], 'warn')).toEqual(['2026-03 2']);
  expect(from([...used, ['2026-05-02', 40]], 'warn')).toEqual([]);
  expect(from([...used, ['2026-05-02', 40]], 'track')).toEqual(['2026-03 6']);
});

// prettier-ignore
test.each<[string, Record<string, Given>, string[]]>([
  // 30 to date, of which ADS has spent 36
  ['the unspent line pays',            { ADS: OVER, SHIP: {} },                                        ['SHIP 03 → ADS 6']],
  ['the same group comes first',       { ADS: { ...OVER, group: 'M' }, SHIP: {}, POST: { group: 'M' } },           ['POST 03 → ADS 6, group']],
  ['then the same department',         { ADS: { ...OVER, department: 'O' }, SHIP: {}, POST: { department: 'O' } }, ['POST 03 → ADS 6, department']],
  ['of equals the one with most left', { ADS: OVER, SHIP: { spent: 26 }, POST: { spent: 10 } },        ['POST 03 → ADS 6']],
  ['what serves no goal comes first',  { ADS: { ...OVER, rank: 3 }, SHIP: { rank: 2 }, POST: {} },     ['POST 03 → ADS 6']],
  ['a higher goal’s money comes last, and says so', { ADS: { ...OVER, rank: 1 }, SHIP: { rank: 3 }, POST: { spent: 26, rank: 1 } }, ['POST 03 → ADS 4, 2 left', 'SHIP 03 → ADS 2, higher']],
  ['not more than is left to date',    { ADS: OVER, SHIP: { spent: 28 } },                             ['SHIP 03 → ADS 2, 4 left']],
  ['not more than the month holds',    { ADS: { spent: 45 }, SHIP: {} },                               ['SHIP 03 → ADS 10, 5 left']],
  ['nothing of a line that is over',   { ADS: OVER, SHIP: { spent: 31, toDate: 'track' } },            []],
  ['the reserve last',                 { ADS: OVER, RES: { type: 'reserve', each: 3 }, SHIP: { spent: 26 } }, ['SHIP 03 → ADS 4, 2 left', 'RES 01 → ADS 2']],
  ['then what is spent anyway, of its own group too', { ADS: { ...OVER, group: 'M' }, PAY: { owed: 2 }, FEES: { owed: 1, group: 'M', spent: 28 }, RES: { type: 'reserve', each: 1 } }, ['RES 03 → ADS 3, 3 left', 'FEES 03 → ADS 2, 1 left, group', 'PAY 03 → ADS 1']],
  ['the reserve of several months',    { ADS: OVER, RES: { type: 'reserve', each: 3 } },               ['RES 02 → ADS 6']],
  ['revenue neither gives nor gets',   { ADS: OVER, REV: { type: 'revenue' } },                        []],
  ['within its tolerance it needs nothing', { ADS: { ...OVER, tolerance: 0.2 }, SHIP: {} },            []],
  ['just within it, too, whatever last digits 180 × 1.15 has', { ADS: { each: 60, spent: 207, tolerance: 0.15 }, SHIP: {} }, []],
  ['what is only tracked gets nothing', { ADS: { ...OVER, toDate: 'track' }, SHIP: {} },               []],
  ['over the year too',                { ADS: { spent: 125 }, SHIP: {} },                              ['SHIP 03 → ADS 10, 85 left']],
  ['two lines do not get the same money', { ADS: OVER, POST: OVER, SHIP: { spent: 22 } },              ['SHIP 03 → ADS 6', 'SHIP 03 → POST 2, 4 left']],
  ['what is stopped comes first',      { POST: OVER, ADS: { ...OVER, toDate: 'stop' }, SHIP: { spent: 22 } },    ['SHIP 03 → ADS 6', 'SHIP 03 → POST 2, 4 left']],
])('%s', (_, given, expected) => {
  expect(proposed(given)).toEqual(expected);
});

const somewhere = fc.record<Given>({
  group: fc.constantFrom('A', 'B'),
  department: fc.constantFrom('X', 'Y'),
  rank: fc.integer({ min: 0, max: 3 }),
  spent: fc.integer({ min: 0, max: 140 }),
  each: fc.integer({ min: 0, max: 20 }),
  type: fc.constantFrom<LineType>('cost', 'cost', 'investment', 'reserve', 'revenue'),
  toDate: fc.constantFrom<Policy>('stop', 'warn', 'track'),
  year: fc.constantFrom<Policy>('stop', 'warn', 'track'),
});

test('each proposal may be made alone, or all one after the other, and none puts another line over', () => {
  fc.assert(
    fc.property(fc.array(somewhere, { minLength: 2, maxLength: 6 }), (all) => {
      const { control, lines } = shop(Object.fromEntries(all.map((one, at) => [`L${at}`, one])));
      const proposals = transferProposals(control, MONTH, lines);
      const limits = { first: '2026-01', decimals: 0, lines: lines.map(({ line }) => line) };
      const after = (moves: Parameters<typeof controlOf>[0]['moves']): Control => {
        const { limits: now } = controlOf({ ...limits, moves }, []);
        return { ...control, limits: now };
      };
      const made: Parameters<typeof controlOf>[0]['moves'][number][] = [];
      const short = (): string[] =>
        lines.flatMap(({ line }) =>
          // The reserve is spent only by transfer.
          line.type === 'revenue' || line.type === 'reserve' || (line.toDatePolicy ?? 'warn') === 'track'
            ? []
            : YEAR.filter((month) => (standing(after(made), line.id, month)?.toDate.available ?? 0) < 0).map(
                (month) => `${line.id} ${month}`,
              ),
        );
      const before = new Set(short());
      for (const { moves, amount, from, over } of proposals) {
        expect(moves.reduce((sum, move) => sum + move.amount, 0)).toBe(amount);
        expect(amount).toBeLessThanOrEqual(over);
        for (const move of moves) {
          if (moves.length === 1) expect(moveProblems(control, move)).toEqual([]);
          expect(moveProblems(after(made), move)).toEqual([]);
          made.push(move);
        }
        const left = standing(after(made), from.line, MONTH)!;
        expect(Math.min(left.year.available!, left.toDate.available!)).toBeGreaterThanOrEqual(0);
      }
      // In no month of the year, nor in those before the reviewed one.
      expect(short().filter((each) => !before.has(each))).toEqual([]);
    }),
  );
});

test('late work counts where its goal is behind', () => {
  const work = [
    { id: 'late', goal: 'G1', late: 3 },
    { id: 'due', goal: 'G1', late: null },
    { id: 'other', goal: 'G2', late: 9 },
    { id: 'none', goal: null, late: 9 },
  ];
  expect(lateForGoals(work, new Set(['G1'])).map(({ id }) => id)).toEqual(['late']);
});

test('a goal has no money left where all its lines are used up, but may have where a limit is unknown', () => {
  const lines = [
    { goal: 'G1', available: 0 },
    { goal: 'G1', available: -5 },
    { goal: 'G2', available: 0 },
    { goal: 'G2', available: 1 },
    { goal: 'G3', available: null },
  ];
  expect(withoutMoney(['G1', 'G2', 'G3', 'G4'], lines)).toEqual(['G1']);
});
