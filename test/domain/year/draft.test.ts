import fc from 'fast-check';
import { bonusMonth, draftOf, type OwnerSays } from '../../../src/domain/year/draft';
import { trades, type TradeName } from '../../../src/features/draft/trades';

const TRADES = Object.keys(trades) as TradeName[];

const NOTHING: OwnerSays = {
  revenue: [3_600_000_000, null],
  isLastYear: true,
  margin: null,
  people: null,
  pay: null,
  rent: null,
  hasBonus: true,
};
const drafted = (trade: TradeName, known: Partial<OwnerSays> = {}, decimals = 0, first = '2026-01') =>
  draftOf({ first, decimals, trade: trades[trade], known: { ...NOTHING, ...known } });
const units = (amounts: readonly number[], decimals = 0): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 10 ** decimals), 0);

test.each(TRADES)(
  '%s: a realistic number of lines, each with all its months, and something left over',
  (trade) => {
    const { lines, left, margin } = drafted(trade, { revenue: [3e9, 1e9] });
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(lines.length).toBeLessThanOrEqual(14);
    expect(new Set(lines.map(({ line }) => line.id.vi)).size).toBe(lines.length);
    expect(left).toBeGreaterThan(0);
    expect(margin).toBeGreaterThanOrEqual(trades[trade].margin);
  },
);

test('whatever is given, each year is the sum of its months to the last unit, and totals are those of the lines', () => {
  const share = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100);
  const told = fc.record({
    trade: fc.constantFrom(...TRADES),
    decimals: fc.constantFrom(0, 2),
    first: fc.constantFrom('2026-01', '2027-04', '2028-07', '2026-10'),
    known: fc.record({
      revenue: fc.tuple(fc.integer({ min: 1, max: 1e11 }), fc.option(fc.integer({ min: 0, max: 1e11 }))),
      isLastYear: fc.boolean(),
      margin: fc.option(share),
      people: fc.option(fc.integer({ min: 1, max: 200 })),
      pay: fc.option(fc.integer({ min: 1, max: 5e7 })),
      rent: fc.option(fc.integer({ min: 0, max: 5e8 })),
      hasBonus: fc.boolean(),
    }),
  });
  fc.assert(
    fc.property(told, ({ trade, known, decimals, first }) => {
      const { lines, revenue, costs, left, margin } = drafted(trade, known, decimals, first);
      for (const { annual, months } of lines) {
        expect(months).toHaveLength(12);
        expect(units(months, decimals)).toBe(units([annual], decimals));
        expect(Math.min(...months)).toBeGreaterThanOrEqual(0);
      }
      const of = (isRevenue: boolean) =>
        units(lines.filter(({ line }) => (line.type === 'revenue') === isRevenue).map(({ annual }) => annual), decimals); // prettier-ignore
      expect(of(true)).toBe(units([revenue], decimals));
      expect(of(false)).toBe(units([costs], decimals));
      expect(units([left], decimals)).toBe(units([revenue], decimals) - units([costs], decimals));
      expect(margin).toBeGreaterThanOrEqual((known.margin ?? trades[trade].margin) - 1e-9);
      expect(lines.length).toBeLessThanOrEqual(14);
      // A loss leaves nothing to set aside.
      if (left < 0) expect(lines.some(({ line }) => line.base === 'left')).toBe(false);
    }),
  );
});

test('given figures come before usual ones, to the đồng', () => {
  const { lines } = drafted('cafe', { people: 6, pay: 8_000_000, rent: 31_234_567, margin: 0.6 });
  const by = (role: string) => lines.find(({ line }) => line.role === role)!;
  // 6 × 8,000,000 × 13: twice in February, ten days before Tết of 17 February.
  expect(by('wages')).toMatchObject({ annual: 624_000_000, how: { kind: 'heads', months: 13 } });
  expect(by('wages').months.slice(0, 3)).toEqual([48_000_000, 96_000_000, 48_000_000]);
  expect(by('rent')).toMatchObject({ annual: 374_814_804, months: new Array(12).fill(31_234_567) });
  expect(by('first')).toMatchObject({ annual: 3_960_000_000, how: { kind: 'grown', growth: 0.1 } });
});

test('products on the side cost no more than a part of what they bring, and nothing where none are sold', () => {
  const goods = (second: number | null): [string, number][] =>
    drafted('services', { revenue: [140_000, second], isLastYear: false, margin: 0.85 }, 2)
      .lines.filter(({ line }) => line.base === 'goods')
      .map(({ line, annual }) => [line.role, annual]);
  expect(goods(1_200)).toEqual([
    ['goods', 20_400],
    ['moreGoods', 700],
  ]);
  expect(goods(null).map(([role]) => role)).toEqual(['goods']);
});

test('revenue that is expected is written as it was said', () => {
  const { lines, revenue } = drafted('shop', { revenue: [1_234_567_891, null], isLastYear: false });
  expect(revenue).toBe(1_234_567_891);
  expect(lines[0]).toMatchObject({ annual: 1_234_567_891, how: { kind: 'told' } });
  expect(lines.some(({ line }) => line.base === 'second')).toBe(false);
});

test('months follow the trade: an online seller lives by 11/11, a café is quiet in the week of Tết', () => {
  const months = (trade: TradeName) => drafted(trade).lines[0]!.months;
  const online = months('online');
  expect(online.indexOf(Math.max(...online))).toBeGreaterThanOrEqual(10);
  const cafe = months('cafe');
  expect(cafe.indexOf(Math.min(...cafe))).toBe(1);
  const school = months('school');
  expect(Math.max(...school.slice(5, 7))).toBeLessThan(Math.min(...school.slice(7, 10)));
});

test('goods follow sales, so that no month’s margin disappears', () => {
  const { lines } = drafted('wholesale', { revenue: [9e9, 1e9] });
  for (let month = 0; month < 12; month++) {
    const of = (base: string[]) =>
      lines.filter(({ line }) => base.includes(line.base) && (line.type === 'revenue' || line.base === 'goods'))
        .reduce((sum, line) => sum + line.months[month]!, 0); // prettier-ignore
    const sold = of(['first', 'second']);
    expect((sold - of(['goods'])) / sold).toBeCloseTo(0.15, 2);
  }
});

test('a loss is drafted as a loss', () => {
  const { left, lines } = drafted('cafe', { people: 40, pay: 10_000_000 });
  expect(left).toBeLessThan(0);
  expect(lines.map(({ line }) => line.role)).not.toContain('reserve');
});

test.each([
  ['2026-01', 1],
  ['2025-01', 0],
  ['2026-04', 9],
  ['2101-01', 11],
])('of a year from %s the thirteenth month is paid in its month %d', (first, month) => {
  expect(bonusMonth(first)).toBe(month);
});
