import fc from 'fast-check';
import { waterfall, type PlanAndActual } from '../../../src/domain/review/waterfall';

type Table = Record<string, [plan: number, actual: number]>;
const MARCH: Table = {
  STORE: [316.8, 294.6],
  ONLINE: [226.8, 235.9],
  GOODS: [262.1, 286.4],
  OTHER: [112.3, 112.3],
};
const sidesIn =
  (table: Table) =>
  (line: string): PlanAndActual => {
    const [plan, actual] = table[line] ?? [0, 0];
    return { plan, actual };
  };
const terms = (text: string): Map<string, number> =>
  new Map(
    text
      .split(' ')
      .filter((term) => term !== '')
      .map((term) => [term.slice(1), term.startsWith('-') ? -1 : 1]),
  );
const REVENUE = '+STORE +ONLINE';

// prettier-ignore
test.each<[string, string, string | null, Table, [string, number][]]>([
  // made of                      divided by  lines          which lines, largest first
  ['a sum',                       REVENUE, null, MARCH,    [['STORE', -22.2], ['ONLINE', 9.1]]],
  ['what is taken away',          `${REVENUE} -GOODS -OTHER`, null, MARCH, [['GOODS', -24.3], ['STORE', -22.2], ['ONLINE', 9.1]]],
  ['a share',                     '+ONLINE', REVENUE, { STORE: [50, 60], ONLINE: [50, 40] }, [['ONLINE', -0.05], ['STORE', -0.05]]],
  ['a ratio of other lines',      '+ADS', '+SALES', { ADS: [10, 15], SALES: [100, 120] }, [['ADS', 5 / 120], ['SALES', -2 / 120]]],
  ['nothing changed',             REVENUE, null, { STORE: [5, 5], ONLINE: [3, 3] }, []],
  ['nothing planned below',       '+ADS', '+SALES', { ADS: [10, 15], SALES: [0, 120] }, []],
  ['nothing sold below',          '+ADS', '+SALES', { ADS: [10, 15], SALES: [100, 0] }, []],
])('%s', (_, top, bottom, table, expected) => {
  const parts = waterfall(terms(top), bottom === null ? null : terms(bottom), sidesIn(table));
  expect(parts.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
  parts.forEach(({ amount }, at) => {
    expect(amount).toBeCloseTo(expected[at]![1], 9);
  });
});

const LINES = ['A', 'B', 'C', 'D', 'E'];
const factors = fc
  .array(fc.constantFrom(-2, -1, 1, 1, 1), { minLength: 1, maxLength: 5 })
  .chain((list) =>
    fc
      .shuffledSubarray(LINES, { minLength: list.length, maxLength: list.length })
      .map((lines) => new Map(lines.map((line, at) => [line, list[at]!]))),
  );
const money = fc.integer({ min: 0, max: 2_000_000_000 });
const table = fc
  .array(fc.tuple(money, money), { minLength: 5, maxLength: 5 })
  .map((rows): Table => Object.fromEntries(rows.map((row, at) => [LINES[at], row])));
const sumOf = (combination: ReadonlyMap<string, number>, rows: Table, side: 0 | 1): number =>
  [...combination].reduce((all, [line, factor]) => all + factor * rows[line]![side], 0);

test('the parts of a sum come to its variance, to the đồng', () => {
  fc.assert(
    fc.property(factors, table, (top, rows) => {
      const parts = waterfall(top, null, sidesIn(rows));
      const all = parts.reduce((sum, { amount }) => sum + amount, 0);
      expect(all).toBe(sumOf(top, rows, 1) - sumOf(top, rows, 0));
    }),
  );
});

test('the parts of a ratio come to the actual ratio less the planned one', () => {
  fc.assert(
    fc.property(factors, factors, table, (top, bottom, rows) => {
      const [planned, actual] = [sumOf(bottom, rows, 0), sumOf(bottom, rows, 1)];
      // Near zero the ratio below could be of any size, so no margin for floating-point noise would fit.
      fc.pre(Math.abs(planned) > 1e6 && Math.abs(actual) > 1e6);
      const parts = waterfall(top, bottom, sidesIn(rows));
      const all = parts.reduce((sum, { amount }) => sum + amount, 0);
      const variance = sumOf(top, rows, 1) / actual - sumOf(top, rows, 0) / planned;
      const scale = parts.reduce((sum, { amount }) => sum + Math.abs(amount), 1);
      expect(Math.abs(all - variance) / scale).toBeLessThan(1e-9);
      const sizes = parts.map(({ amount }) => Math.abs(amount));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
  );
});
