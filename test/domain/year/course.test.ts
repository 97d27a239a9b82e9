import fc from 'fast-check';
import { ledgerOf } from '../../../src/domain/control/ledger';
import type { BudgetLine, Figure, LineType, Move } from '../../../src/domain/plan';
import { cashOf, profitOf, revenueOf, yearOf, type YearBooks } from '../../../src/domain/year/course';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const FIRST = '2026-01';
const line = (id: string, type: LineType, months: readonly Figure[]): BudgetLine => ({
  ...A_LINE,
  id,
  type,
  months: Array.from({ length: 12 }, (_, slot) => months[slot] ?? null),
});
const spent = (on: string, id: string, amount: number, stage: 'spent' | 'committed' = 'spent') => ({
  ...AN_ENTRY,
  date: on,
  line: id,
  amount,
  stage,
});
const books = (
  lines: BudgetLine[],
  entries: ReturnType<typeof spent>[],
  reported: number,
  moves: Move[] = [],
): YearBooks => ({
  first: FIRST,
  lines,
  ledger: ledgerOf(FIRST, entries),
  moves,
  reported,
  forecast: null,
});

test('a month with equal money in and out is not the lowest because of floating-point noise', () => {
  const lines = [line('REV', 'revenue', []), line('A', 'cost', []), line('B', 'cost', [])];
  const entries = [
    ...[spent('2026-01-05', 'A', 0.1), spent('2026-02-05', 'REV', 0.3)],
    ...[spent('2026-02-06', 'A', 0.1), spent('2026-02-07', 'B', 0.2)],
  ];
  const { balance, lowest } = cashOf(books(lines, entries, 2), null);
  expect([balance.slice(0, 3), lowest]).toEqual([[-0.1, -0.1, -0.1], 0]);
  expect(profitOf(books(lines, entries, 2)).actual.slice(0, 2)).toEqual([-0.1, 0]);
});

describe('a shop of four lines, January closed', () => {
  const shop = books(
    [
      line('REV', 'revenue', [100, 120, 120]),
      line('COGS', 'cost', [60, 70, null]),
      line('SHELF', 'investment', [null, 30]),
      line('SPARE', 'reserve', [5, 5, 7]),
    ],
    [
      spent('2026-01-09', 'REV', 90),
      spent('2026-01-20', 'COGS', 50),
      spent('2026-02-01', 'COGS', 999, 'committed'),
    ],
    1,
    [{ from: { line: 'SPARE', month: '2026-02' }, to: { line: 'SHELF', month: '2026-03' }, amount: 5 }],
  );

  test('revenue is as it was, then as planned; blank months stay blank', () => {
    expect(revenueOf(shop)).toMatchObject({ plan: [100, 120, 120, null, ...new Array(8).fill(null)] });
    expect(revenueOf(shop).actual.slice(0, 3)).toEqual([90, null, null]);
    expect(revenueOf(shop).forecast.slice(0, 4)).toEqual([null, 120, 120, null]);
    expect(yearOf(revenueOf(shop))).toBe(330);
  });

  test('profit leaves investment and reserve aside', () => {
    expect(profitOf(shop).plan.slice(0, 3)).toEqual([40, 50, 120]);
    expect(profitOf(shop).actual[0]).toBe(40);
  });

  test('cash counts all that goes out, by the limits as decisions moved them', () => {
    const { out, balance, lowest } = cashOf(shop, 10);
    expect(out.slice(0, 4)).toEqual([50, 100, 12, null]);
    expect(balance.slice(0, 4)).toEqual([50, 70, 178, 178]);
    expect(lowest).toBe(0);
  });

  test('once there is a forecast, the months to come are as it says', () => {
    const forecast = new Map([
      ['REV', [90, 80, 100, ...new Array<null>(9).fill(null)]],
      ['COGS', [50, 40, 40, ...new Array<null>(9).fill(null)]],
      ['SHELF', [null, 35, ...new Array<null>(10).fill(null)]],
      ['SPARE', [5, 5, 6, ...new Array<null>(9).fill(null)]],
    ]);
    const seen = { ...shop, forecast };
    expect(revenueOf(seen).forecast.slice(0, 4)).toEqual([null, 80, 100, 0]);
    expect(revenueOf(seen).plan).toEqual(revenueOf(shop).plan);
    expect(profitOf(seen).forecast.slice(0, 3)).toEqual([null, 40, 60]);
    expect(cashOf(seen, 10).out.slice(0, 3)).toEqual([50, 80, 46]);
    expect(cashOf(seen, 10).balance.slice(0, 3)).toEqual([50, 50, 104]);
  });

  test('without an opening figure the balance is a change, and the lowest month is the same', () => {
    expect(cashOf(shop, null).balance.slice(0, 3)).toEqual([40, 60, 168]);
    expect(cashOf(shop, null).lowest).toBe(cashOf(shop, 10).lowest);
  });
});

const months = fc.array(fc.option(fc.integer({ min: -1000, max: 5000 })), { minLength: 12, maxLength: 12 });
const someBooks = fc
  .record({
    rev: months,
    cost: months,
    reported: fc.integer({ min: 0, max: 12 }),
    paid: fc.array(fc.integer({ min: 1, max: 999 })),
  })
  .map(({ rev, cost, reported, paid }) =>
    books(
      [line('REV', 'revenue', rev), line('COST', 'cost', cost)],
      paid.map((amount, index) =>
        spent(`2026-${String((index % 12) + 1).padStart(2, '0')}-05`, index % 2 ? 'REV' : 'COST', amount),
      ),
      reported,
    ),
  );

test('the last balance is the opening plus all money in less all money out; no balance is below the lowest', () => {
  fc.assert(
    fc.property(someBooks, fc.integer({ min: -500, max: 500 }), (shop, opening) => {
      const cash = cashOf(shop, opening);
      const sum = (figures: readonly Figure[]): number =>
        figures.reduce<number>((all, each) => all + (each ?? 0), 0);
      expect(cash.balance[11]).toBe(opening + sum(cash.in) - sum(cash.out));
      const low = cash.balance[cash.lowest]!;
      expect(cash.balance.every((figure) => figure >= low)).toBe(true);
      expect(cash.balance.slice(0, cash.lowest).every((figure) => figure > low)).toBe(true);
    }),
  );
});

test('each month is either past or to come: no line has both an actual and a forecast', () => {
  fc.assert(
    fc.property(someBooks, (shop) => {
      for (const { actual, forecast, plan } of [revenueOf(shop), profitOf(shop)])
        plan.forEach((planned, slot) => {
          const isSoFar = slot < shop.reported;
          expect([actual[slot] === null, forecast[slot] ?? null]).toEqual([
            !isSoFar,
            isSoFar ? null : planned,
          ]);
        });
    }),
  );
});
