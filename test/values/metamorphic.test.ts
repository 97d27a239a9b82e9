/**
 * Relations between a ledger and another made from it: the order of rows, an entry split in parts, another locale's
 * spelling, and a later month's entry. 200 random ledgers; the seed is printed, and AOP_SEED repeats one.
 */
import fc from 'fast-check';
import { judgeAll } from '../../src/domain/control/audit';
import { controlOf } from '../../src/domain/control/control';
import { ledgerOf } from '../../src/domain/control/ledger';
import { amount } from '../../src/domain/money/amount';
import { THOUSANDTHS } from '../../src/domain/money/money';
import { addMonths } from '../../src/domain/months/months';
import type { BudgetLine, Entry, Kpi, Month } from '../../src/domain/plan';
import { reviewFigures } from '../../src/domain/review/review';
import { spokenNumber } from '../../src/speech';
import { standings } from '../domain/control/standings';
import { A_KPI, A_LINE } from '../plans/nouns';

const SEED = Number(process.env.AOP_SEED ?? Date.now() % 1_000_000_000);
const RUNS = { numRuns: 200, seed: SEED };
const FIRST = '2026-04';
const IDS = ['REV', 'COGS', 'ADS'];

beforeAll(() => {
  process.stdout.write(`metamorphic laws: AOP_SEED=${SEED}\n`);
});

const line = (id: string): BudgetLine => ({
  ...A_LINE,
  id,
  type: id === 'REV' ? 'revenue' : 'cost',
  toDatePolicy: 'stop',
  annual: 12_000,
  months: new Array<number>(12).fill(1000),
});
const LINES = IDS.map(line);
const kpi = (id: string, rest: Partial<Kpi>): Kpi => ({
  ...A_KPI,
  id,
  madeOf: 'REV',
  outlookMethod: 'plan',
  ...rest,
});
const KPIS = [
  kpi('SUM', {}),
  kpi('SEASON', { madeOf: 'REV - COGS', outlookMethod: 'seasonal' }),
  kpi('MARGIN', {
    madeOf: 'REV - COGS - ADS',
    denominator: 'REV',
    rollUp: 'ratio',
    inPoints: true,
    worth: null,
  }),
  kpi('MEAN', {
    madeOf: 'ADS',
    rollUp: 'average',
    betterWhen: 'lower',
    outlookMethod: 'run rate',
    worth: null,
  }),
];

const day = (month: number, date: number): string =>
  `${addMonths(FIRST, month)}-${String(date).padStart(2, '0')}`;
const entry: fc.Arbitrary<Entry> = fc
  .record({
    month: fc.nat(11),
    date: fc.integer({ min: 1, max: 28 }),
    line: fc.constantFrom(...IDS),
    amount: fc.integer({ min: -400, max: 900 }),
    stage: fc.constantFrom('spent', 'spent', 'committed', null),
    reference: fc.constantFrom(null, 'PO-1', 'PO-2'),
    settles: fc.constantFrom(null, null, 'PO-1', 'PO-2'),
  })
  .map(({ month, date, ...rest }) => ({ ...rest, date: day(month, date) }));
const ledger = fc.array(entry, { minLength: 1, maxLength: 40 });
const month = fc.nat(11).map((at): Month => addMonths(FIRST, at));

/** Everything that is read from a ledger at the end of a month. */
const shown = (entries: readonly Entry[], at: Month): unknown => {
  const sums = ledgerOf(FIRST, entries);
  const control = controlOf({ first: FIRST, decimals: THOUSANDTHS, lines: LINES, moves: [] }, entries);
  const { kpis } = reviewFigures({
    span: { from: at, to: at },
    lines: LINES,
    ledger: sums,
    kpis: KPIS,
    materiality: { amount: null, percent: null },
  });
  return rounded({ standings: standings(control, at), kpis });
};
/** Sums in another order differ in floating-point noise. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) =>
      typeof each === 'number' ? Math.round(each * 1e6) / 1e6 + 0 : each,
    ),
  );

/** Distinct days: within a day, the order of entry decides which commitment is settled first. */
const onDaysOfTheirOwn = (entries: readonly Entry[]): Entry[] =>
  entries.map((each, index) => ({
    ...each,
    date: `${each.date.slice(0, 8)}${String((index % 28) + 1).padStart(2, '0')}`,
  }));

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(
      ledger.map(onDaysOfTheirOwn).filter((all) => all.length <= 28),
      month,
      fc.infiniteStream(fc.nat(1000)),
      (entries, at, ranks) => {
        const order = entries.map((each) => ({ each, rank: ranks.next().value as number }));
        const moved = [...order].sort((a, b) => a.rank - b.rank).map(({ each }) => each);
        expect(shown(moved, at)).toEqual(shown(entries, at));
      },
    ),
    RUNS,
  );
});

test('an entry in two parts is the same entry', () => {
  fc.assert(
    fc.property(ledger, month, fc.nat(39), fc.integer({ min: 1, max: 99 }), (entries, at, which, part) => {
      const index = which % entries.length;
      const whole = entries[index]!;
      // The parts of a commitment must have the same sign: a withdrawal is no part of a commitment.
      const first = Math.trunc((whole.amount * part) / 100);
      const parts = [first, whole.amount - first].map((each): Entry => ({ ...whole, amount: each }));
      expect(shown([...entries.slice(0, index), ...parts, ...entries.slice(index + 1)], at)).toEqual(
        shown(entries, at),
      );
    }),
    RUNS,
  );
});

test('an amount means the same in each language’s spelling', () => {
  fc.assert(
    fc.property(ledger, month, (entries, at) => {
      for (const language of ['en', 'vi'] as const) {
        const typed = entries.map((each) => {
          const cents = each.amount / 100 + each.amount * 10_000;
          return { ...each, amount: Math.round(amount(spokenNumber(cents, language, 2))! * 100) / 1_000_001 };
        });
        expect(shown(typed, at)).toEqual(shown(entries, at));
      }
    }),
    RUNS,
  );
});

test('what is received or spent in a later month changes nothing to date', () => {
  fc.assert(
    fc.property(ledger, fc.nat(10), entry, (entries, at, more) => {
      const later: Entry = { ...more, date: day(at + 1, 15), stage: 'spent', settles: null };
      const month = addMonths(FIRST, at);
      const toDate = (all: readonly Entry[]): unknown => {
        const { standings: lines, kpis } = shown(all, month) as {
          standings: { toDate: unknown }[];
          kpis: { month: unknown; toDate: unknown; year: unknown }[];
        };
        return [lines.map((each) => each.toDate), kpis.map((each) => [each.month, each.toDate, each.year])];
      };
      expect(toDate([...entries, later])).toEqual(toDate(entries));
    }),
    RUNS,
  );
});

test('verdicts in date order do not depend on how rows of different days are sorted', () => {
  fc.assert(
    fc.property(
      ledger.map(onDaysOfTheirOwn).filter((all) => all.length <= 28),
      (entries) => {
        const limits = { first: FIRST, decimals: THOUSANDTHS, lines: LINES, moves: [] };
        const said = (all: readonly Entry[]): unknown =>
          judgeAll(limits, all).map(({ index, verdict }) => [all[index], verdict.outcome, verdict.breaches]);
        const sameDay = new Set(entries.map(({ date }) => date)).size < entries.length;
        fc.pre(!sameDay);
        expect(rounded(said([...entries].reverse()))).toEqual(rounded(said(entries)));
      },
    ),
    RUNS,
  );
});
