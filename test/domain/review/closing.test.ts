import fc from 'fast-check';
import { ledgerOf, record } from '../../../src/domain/control/ledger';
import { addMonths } from '../../../src/domain/months/months';
import type { BudgetLine, Entry, Figure, Kpi } from '../../../src/domain/plan';
import {
  nextToClose,
  obstacles,
  snapshotOf,
  type Explained,
  type Snapshot,
} from '../../../src/domain/review/closing';
import { expression } from '../../../src/domain/review/expression';
import { restated, type Restated } from '../../../src/domain/review/restated';
import { reviewFigures } from '../../../src/domain/review/review';
import { AN_ENTRY, A_KPI, A_LINE } from '../../plans/nouns';

const FIRST = '2026-04';
const IDS = ['REV', 'COGS', 'ADS'];
const line = (id: string, months: readonly Figure[]): BudgetLine => ({
  ...A_LINE,
  id,
  type: id === 'REV' ? 'revenue' : 'cost',
  months,
});
const entry = (date: string, id: string, amount: number): Entry => ({
  ...AN_ENTRY,
  date,
  line: id,
  amount,
});
const kpi = (id: string, rest: Partial<Kpi>): Kpi => ({
  ...A_KPI,
  id,
  ...rest,
});
const MARGIN = 'REV - COGS - ADS';
const KPIS = [
  kpi('K1', { madeOf: 'REV' }),
  kpi('K2', { madeOf: MARGIN }),
  kpi('K3', { madeOf: MARGIN, denominator: 'REV', rollUp: 'ratio', inPoints: true }),
  kpi('K4', { rollUp: 'last', planMonths: [5, 6, 7], actualMonths: [4, null, 8] }),
];
const said: Explained = {
  cause: 'price',
  explanation: 'x',
  action: 'y',
  owner: 'Lan',
  due: '2026-07-31',
};

const taken = (
  lines: readonly BudgetLine[],
  ledger: ReturnType<typeof ledgerOf>,
  month: string,
  kpis: readonly Kpi[] = KPIS,
  materiality: { amount: Figure; percent: Figure } = { amount: null, percent: null },
): Snapshot =>
  snapshotOf({
    first: FIRST,
    month,
    lines,
    ledger,
    kpis,
    planVersion: 'D2',
    review: reviewFigures({
      span: { from: month, to: month },
      lines,
      ledger,
      kpis,
      materiality,
    }),
    explained: new Map([['K2', said]]),
  });

describe('what stands in the way of closing a month', () => {
  const nothing = { faults: [], breaches: [], kpis: [], explained: new Map<string, Explained>() };
  const closing = (rest: object) =>
    obstacles({ first: FIRST, month: '2026-05', closed: new Set(['2026-04']), ...nothing, ...rest });

  test('nothing, where all is in order', () => {
    expect(closing({})).toEqual([]);
  });

  test('an earlier month that is open: months close in order', () => {
    expect(closing({ closed: new Set() })).toEqual([{ kind: 'earlier month', month: '2026-04' }]);
    expect(nextToClose(FIRST, new Set(['2026-04', '2026-06']))).toBe('2026-05');
    const all = Array.from({ length: 12 }, (_, i) => addMonths(FIRST, i));
    expect(nextToClose(FIRST, new Set(all))).toBeNull();
  });

  test.each([
    ['without a date', null, true],
    ['in the month', '2026-05-31', true],
    ['in a month that is closed already', '2026-04-01', true],
    ['in a later month', '2026-06-01', false],
    ['in another year', '2026-03-31', false],
  ])('a row that cannot be used, or was never approved, %s: %s', (_, date, blocks) => {
    const row = { date };
    expect(closing({ faults: [row], breaches: [row] })).toEqual(
      blocks
        ? [
            { kind: 'fault', about: row },
            { kind: 'breach', about: row },
          ]
        : [],
    );
  });

  test('a variance that is explained only in part', () => {
    const kpis = ['K1', 'K2', 'K3'].map((id) => ({ id, toExplain: id !== 'K3' }));
    const explained = new Map([['K2', { ...said, owner: null, due: null }]]);
    expect(closing({ kpis, explained })).toEqual([
      { kind: 'unexplained', kpi: 'K1', lacks: ['cause', 'explanation', 'action', 'owner', 'due'] },
      { kind: 'unexplained', kpi: 'K2', lacks: ['owner', 'due'] },
    ]);
    expect(closing({ kpis: kpis.slice(1, 2), explained: new Map([['K2', said]]) })).toEqual([]);
  });
});

describe('a month as it was closed', () => {
  const lines = [line('REV', [100, 200]), line('COGS', [40, null]), line('REV', [7])];
  const ledger = ledgerOf(FIRST, [
    entry('2026-04-10', 'REV', 90),
    entry('2026-05-10', 'COGS', 30),
    entry('2026-05-11', 'GONE', 5),
  ]);

  test('keeps figures, the policy they were judged by, and what was said', () => {
    const { kpis, ...rest } = taken(lines, ledger, '2026-05');
    expect(rest).toMatchObject({ month: '2026-05', planVersion: 'D2', materiality: { percent: 0.05 } });
    expect(kpis.map(({ id, amber, red }) => [id, amber, red])).toEqual([
      ['K1', 0.05, 0.1],
      ['K2', 0.05, 0.1],
      ['K3', 0.01, 0.03],
      ['K4', 0.05, 0.1],
    ]);
    expect(kpis[0]).toMatchObject({
      month: { plan: 200, actual: 0, variance: -200, variancePct: -1, status: 'off track' },
      toDate: { plan: 300, actual: 90 },
      has: 2,
      of: 2,
      madeOf: 'REV',
      explained: null,
    });
    expect(kpis[1]?.explained).toEqual(said);
  });

  test('keeps the thresholds that were set then, of the plan and of a KPI', () => {
    const own = kpi('K1', { madeOf: 'REV', amber: 0.02, red: 0.2 });
    const { kpis, materiality } = taken(lines, ledger, '2026-05', [own], { amount: 12.345, percent: 0.07 });
    expect([kpis[0]?.amber, kpis[0]?.red]).toEqual([0.02, 0.2]);
    expect(materiality).toEqual({ amount: 12.345, percent: 0.07 });
  });

  test('keeps what was planned revenue then: 1 % of it ÷ 12', () => {
    expect(taken(lines, ledger, '2026-05').materiality.amount).toBeCloseTo((307 * 0.01) / 12, 9);
  });

  test('keeps every line of the budget and of the ledger, the first row of an Id', () => {
    expect(taken(lines, ledger, '2026-04').lines).toEqual([
      { id: 'REV', plan: 100, actual: 90 },
      { id: 'COGS', plan: 40, actual: 0 },
      { id: 'GONE', plan: null, actual: 0 },
    ]);
  });
});

const told = ({ of, id, period, figure, then, now, difference }: Restated) =>
  `${of} ${id} ${period} ${figure}: ${String(then)} → ${String(now)}, ${difference}`;

describe('restated after close', () => {
  const stand = (lines: Snapshot['lines'], kpis: Snapshot['kpis'] = []) => ({
    month: '2026-04',
    lines,
    kpis,
  });

  test('nothing, where nothing changed; sums in another order are no change', () => {
    const then = stand([{ id: 'REV', plan: 100, actual: 0.1 + 0.2 }]);
    expect(restated(then, stand([{ id: 'REV', plan: 100, actual: 0.3 }]))).toEqual([]);
  });

  test.each([
    ['one đồng in ten thousand billion', 9_999_999_999_999, 9_999_999_999_998],
    ['one đồng in a million billion', 1e15, 1e15 + 1],
    ['a cent in a thousand billion', 1e12, 1e12 + 0.01],
    ['a cent in two hundred billion', 2e11 + 0.01, 2e11],
  ])('%s', (_what, then, now) => {
    const [found] = restated(
      stand([{ id: 'REV', plan: 1, actual: then }]),
      stand([{ id: 'REV', plan: 1, actual: now }]),
    );
    expect(found?.difference).toBe(now - then);
  });

  test('lines that come and go; a new line without an entry says nothing', () => {
    const then = stand([{ id: 'ADS', plan: 20, actual: 15 }]);
    const now = stand([
      { id: 'NEW', plan: null, actual: 4 },
      { id: 'IDLE', plan: null, actual: 0 },
    ]);
    expect(restated(then, now).map(told)).toEqual([
      'line ADS month actual: 15 → null, -15',
      'line ADS month plan: 20 → null, -20',
      'line NEW month actual: null → 4, 4',
    ]);
  });

  test('a KPI filled in by hand, in the month and to date; one that is gone', () => {
    const before = taken([], ledgerOf(FIRST, []), '2026-04');
    const byHand = KPIS.map((each) => (each.id === 'K4' ? { ...each, actualMonths: [3] } : each));
    const after = taken([], ledgerOf(FIRST, []), '2026-04', byHand);
    expect(restated(before, after).map(told)).toEqual([
      'kpi K4 month actual: 4 → 3, -1',
      'kpi K4 to date actual: 4 → 3, -1',
    ]);
    expect(restated(before, { ...after, kpis: [] }).map(told)).toContain('kpi K4 month plan: 5 → null, -5');
  });

  test('a month that was blank and is 0 now: nothing is not zero', () => {
    const filledIn = (actual: Figure) => ({
      ...stand([]),
      kpis: [{ id: 'K4', month: { plan: 5, actual }, toDate: null }],
    });
    expect(restated(filledIn(null), filledIn(0)).map(told)).toEqual(['kpi K4 month actual: null → 0, 0']);
    const planned = (plan: Figure) => stand([{ id: 'REV', plan, actual: 5 }]);
    expect(restated(planned(null), planned(0)).map(told)).toEqual(['line REV month plan: null → 0, 0']);
  });
});

/** Amounts in đồng: sums are exact. */
const amounts = fc.integer({ min: -1e12, max: 1e12 });
const entries = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.constantFrom(...IDS, 'NEW'), amounts)
    .map(([slot, id, amount]) => entry(`${addMonths(FIRST, slot)}-05`, id, amount)),
  { maxLength: 30 },
);
const plans = fc
  .array(fc.array(fc.option(amounts), { minLength: 12, maxLength: 12 }), { minLength: 3, maxLength: 3 })
  .map((all) => all.map((months, index) => line(IDS[index] ?? '', months)));
const monthsUpTo = fc.integer({ min: 0, max: 11 }).map((slot) => addMonths(FIRST, slot));

describe('closing, then changing anything', () => {
  test('leaves the closed figures unchanged, and shows every đồng of difference as restated', () => {
    fc.assert(
      fc.property(plans, entries, entries, plans, monthsUpTo, (lines, before, added, replanned, month) => {
        const ledger = ledgerOf(FIRST, before);
        const closed = taken(lines, ledger, month);
        const kept = JSON.stringify(closed);
        added.forEach((each) => {
          record(ledger, each, 1);
        });
        before.slice(0, 3).forEach((each) => {
          record(ledger, each, -1);
        });
        const now = taken(replanned, ledger, month);
        const found = restated(closed, now);
        expect(JSON.stringify(closed)).toBe(kept);
        for (const figure of ['actual', 'plan'] as const) {
          const sum = (snapshot: Snapshot): number =>
            snapshot.lines.reduce((all, each) => all + (each[figure] ?? 0), 0);
          const ofLines = found.filter((each) => each.of === 'line' && each.figure === figure);
          expect(ofLines.reduce((all, { difference }) => all + difference, 0)).toBe(sum(now) - sum(closed));
        }
      }),
    );
  });

  test('the differences by line sum to the KPI’s', () => {
    fc.assert(
      fc.property(plans, entries, entries, monthsUpTo, (lines, before, after, month) => {
        const [closed, now] = [before, after].map((each) => taken(lines, ledgerOf(FIRST, each), month));
        if (closed === undefined || now === undefined) return;
        const found = restated(closed, now);
        const parsed = expression(MARGIN, IDS);
        const terms = 'terms' in parsed ? parsed.terms : new Map<string, number>();
        const byLine = found
          .filter(({ of, figure }) => of === 'line' && figure === 'actual')
          .reduce((sum, { id, difference }) => sum + (terms.get(id) ?? 0) * difference, 0);
        const kpiThen = closed.kpis[1]?.month.actual ?? 0;
        const kpiNow = now.kpis[1]?.month.actual ?? 0;
        expect(byLine).toBe(kpiNow - kpiThen);
        const said = found.find(({ of, id, period }) => of === 'kpi' && id === 'K2' && period === 'month');
        expect(said?.difference ?? 0).toBe(kpiNow - kpiThen);
      }),
    );
  });
});
