import fc from 'fast-check';
import { effects, movedBy, reversed } from '../../../src/domain/control/budget';
import { controlOf, standing, type BudgetNow } from '../../../src/domain/control/control';
import { moveProblems, returnProblems, takenFrom } from '../../../src/domain/control/transfer';
import { monthsOf } from '../../../src/domain/months/months';
import type { BudgetLine, Entry, Move, BudgetPlace } from '../../../src/domain/plan';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const line = (id: string, rest: Partial<BudgetLine> = {}): BudgetLine => ({
  ...A_LINE,
  id,
  months: new Array<number>(12).fill(10),
  ...rest,
});
const LINES = [
  line('ADS', { toDatePolicy: 'stop' }),
  line('SHIP'),
  line('OPEN', { months: [] }),
  line('REV', { type: 'revenue' }),
  line('HOLD', { type: 'reserve' }),
];
const limits = (moves: Move[] = []): BudgetNow => ({ first: '2026-01', decimals: 0, lines: LINES, moves });
const spent = (id: string, date: string, amount: number): Entry => ({
  ...AN_ENTRY,
  line: id,
  date,
  amount,
  stage: 'spent',
});
const place = (text: string | null): BudgetPlace | null => {
  const [line = '', month = ''] = text?.split(' ') ?? [];
  return text === null ? null : { line, month: `2026-${month}` };
};
const move = (from: string | null, to: string | null, amount: number): Move => ({
  from: place(from),
  to: place(to),
  amount,
});

test.each<[string, Move, string[]]>([
  // 5 of ADS and all of SHIP's first quarter is spent.
  ['what is there', move('ADS 03', 'SHIP 03', 10), []],
  ['more than the month holds', move('ADS 03', 'SHIP 03', 11), ['below zero']],
  ['from the reserve', move('HOLD 12', 'SHIP 03', 10), []],
  ['to the reserve', move('ADS 12', 'HOLD 12', 10), []],
  ['not left to date, where that stops', move('ADS 01', 'SHIP 01', 6), ['not available to date']],
  ['not left to date, where that only warns', move('SHIP 01', 'ADS 01', 6), []],
  ['within the line, to earlier', move('ADS 03', 'ADS 01', 10), []],
  ['within the line, to later', move('ADS 01', 'ADS 03', 6), ['not available to date']],
  ['to where it is', move('ADS 03', 'ADS 03', 1), ['same place']],
  ['nothing', move('ADS 03', 'SHIP 03', 0), ['no amount']],
  ['less than nothing', move('ADS 03', 'SHIP 03', -1), ['no amount']],
  ['less than a đồng', move('ADS 03', 'SHIP 03', 0.4), ['no amount']],
  ['of an unknown line', move('AD 03', 'SHIP 03', 1), ['unknown line']],
  ['to an unknown line', move('ADS 03', 'AD 03', 1), ['unknown line']],
  ['of revenue', move('REV 03', 'SHIP 03', 1), ['not limited']],
  ['to another year', { ...move('ADS 03', null, 1), to: { line: 'ADS', month: '2027-01' } }, ['other year']],
  ['of a line without a budget', move('OPEN 03', 'SHIP 03', 1), ['not available year', 'below zero']],
  ['a raise', move(null, 'SHIP 03', 1_000_000), []],
  ['a raise of a line without a budget', move(null, 'OPEN 03', 5), []],
  ['a cut', move('ADS 12', null, 10), []],
  ['a cut of what is spent', move('ADS 01', null, 8), ['not available to date']],
])('moving %s', (_, wanted, expected) => {
  const control = controlOf(limits(), [spent('ADS', '2026-01-05', 5), spent('SHIP', '2026-03-05', 30)]);
  const problems = moveProblems(control, wanted);
  expect(
    problems.map((one) => (one.kind === 'not available' ? `${one.kind} ${one.check}` : one.kind)),
  ).toEqual(expected);
});

test('what the year has left can be moved away', () => {
  const control = controlOf(limits(), [spent('SHIP', '2026-11-05', 115)]);
  expect(moveProblems(control, move('SHIP 12', 'ADS 12', 6))).toEqual([
    { kind: 'not available', check: 'year', place: place('SHIP 12'), available: 5 },
  ]);
  expect(moveProblems(control, move('SHIP 12', 'ADS 12', 5))).toEqual([]);
});

test('money used to date may move to an earlier month of its line, but not to a later one', () => {
  const control = controlOf(limits(), [spent('ADS', '2026-03-05', 28)]);
  expect(moveProblems(control, move('ADS 03', 'ADS 01', 10))).toEqual([]);
  expect(moveProblems(control, move('ADS 03', 'ADS 05', 3)).map(({ kind }) => kind)).toEqual([
    'not available',
  ]);
  expect(moveProblems(control, move('ADS 03', 'ADS 05', 2))).toEqual([]);
});

test('money moved out of a month is missing in later months until it returns: a line that stops must have it there, too', () => {
  const control = controlOf(limits(), [spent('ADS', '2026-03-05', 28)]);
  const short = [{ kind: 'not available', check: 'to date', place: place('ADS 03'), available: 2 }];
  expect(moveProblems(control, move('ADS 01', 'SHIP 01', 3))).toEqual(short);
  expect(moveProblems(control, move('ADS 01', null, 3))).toEqual(short);
  expect(moveProblems(control, move('ADS 01', 'ADS 04', 3))).toEqual(short);
  expect(moveProblems(control, move('ADS 01', 'ADS 03', 3))).toEqual([]);
  expect(moveProblems(control, move('ADS 01', 'SHIP 01', 2))).toEqual([]);
  expect(moveProblems(control, move('ADS 04', 'SHIP 01', 10))).toEqual([]);
});

test('moving between months of a line takes nothing from the line, so a used-up year does not prevent it', () => {
  const control = controlOf(limits(), [spent('SHIP', '2026-11-05', 120)]);
  expect(moveProblems(control, move('SHIP 12', 'SHIP 02', 10))).toEqual([]);
  expect(moveProblems(control, move('SHIP 12', 'ADS 02', 10)).map(({ kind }) => kind)).toEqual([
    'not available',
  ]);
});

test('money that was moved in can be moved back from where it is, even below zero, if no spending needs it', () => {
  const figures = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 12, maxLength: 12 });
  const policy = fc.constantFrom('stop', 'warn', 'track');
  const spots = fc.integer({ min: 1, max: 12 }).map((month) => `TAKE ${String(month).padStart(2, '0')}`);
  const source = fc.constantFrom('GIVE 05', null);
  const shape = fc.tuple(figures, policy, spots, source, fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(shape, ([months, toDatePolicy, to, from, amount]) => {
      const lines = [line('TAKE', { months, toDatePolicy }), line('GIVE', { annual: 1200 })];
      const made = move(from, to, amount);
      const control = (entries: Entry[]) => controlOf({ ...limits([made]), lines }, entries);
      expect(returnProblems(control([]), reversed(made))).toEqual([]);
      expect(returnProblems(control([]), { ...reversed(made), amount: amount + 200 })).not.toEqual([]);
      const all = months.reduce((sum, month) => sum + month, amount);
      const needed = [spent('TAKE', '2026-12-05', Math.max(1, all))];
      expect(returnProblems(control(needed), reversed(made))).not.toEqual([]);
    }),
  );
});

test('taken from several months, each gives what it holds and none goes below zero; any shortfall is in the last', () => {
  const months = [10, -5, null, 7, ...new Array<number>(8).fill(0)];
  const control = controlOf({ ...limits(), lines: [line('ADS', { months })] }, []);
  const taken = (amount: number): [string, number][] =>
    takenFrom(
      control,
      'ADS',
      [1, 2, 3, 4].map((fiscal) => ({ month: `2026-0${fiscal}`, fiscal })),
      amount,
    ).map((part) => [part.month, part.amount]);
  expect(taken(8)).toEqual([['2026-01', 8]]);
  expect(taken(12)).toEqual([
    ['2026-01', 10],
    ['2026-04', 2],
  ]);
  expect(taken(20)).toEqual([
    ['2026-01', 10],
    ['2026-04', 10],
  ]);
});

const somewhere = fc.record<BudgetPlace>({
  line: fc.constantFrom('ADS', 'SHIP', 'HOLD'),
  month: fc.constantFrom('2026-01', '2026-02', '2026-07', '2026-12'),
});
const transfer = fc.record<Move>({
  from: somewhere,
  to: somewhere,
  amount: fc.integer({ min: -5, max: 30 }),
});
const entries = fc.array(
  fc.record({ id: fc.constantFrom('ADS', 'SHIP'), amount: fc.integer({ min: 0, max: 20 }) }),
  { maxLength: 6, size: 'max' },
);

test('transfers sum to zero, and a transfer and its reversal leave everything as it was', () => {
  fc.assert(
    fc.property(fc.array(transfer), (moves) => {
      const sum = moves.flatMap(effects).reduce((all, { amount }) => all + amount, 0);
      expect(sum).toBe(0);
      const undone = movedBy('2026-01', [...moves, ...moves.map(reversed)]);
      for (const months of undone.values()) for (const month of months) expect(month ?? 0).toBe(0);
    }),
  );
});

test('whatever is moved, no month falls below zero and no line below what it used', () => {
  fc.assert(
    fc.property(entries, fc.array(transfer, { maxLength: 12, size: 'max' }), (spends, wanted) => {
      const ledger = spends.map(({ id, amount }) => spent(id, '2026-02-10', amount));
      const made: Move[] = [];
      for (const one of wanted)
        if (moveProblems(controlOf(limits(made), ledger), one).length === 0) made.push(one);
      const control = controlOf(limits(made), ledger);
      let all = 0;
      for (const id of ['ADS', 'SHIP', 'HOLD']) {
        const { year } = standing(control, id, '2026-12')!;
        for (const month of control.limits.get(id)!.months) expect(month).toBeGreaterThanOrEqual(0);
        if (made.length > 0 && year.used <= 120) expect(year.available).toBeGreaterThanOrEqual(0);
        for (const month of id === 'ADS' ? monthsOf('2026-01') : []) {
          const [now, before] = [control, controlOf(limits(), ledger)].map(
            (each) => standing(each, id, month)!.toDate.available!,
          );
          expect(now).toBeGreaterThanOrEqual(Math.min(0, before!));
        }
        all += year.limit!;
      }
      expect(all).toBe(360);
    }),
  );
});

test('a raise is undone by a cut', () => {
  expect(reversed(move(null, 'ADS 03', 5))).toEqual(move('ADS 03', null, 5));
});
