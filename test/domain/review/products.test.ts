/** Lines that keep products: what is counted, in whole units, and that the parts sum to the change. */
import fc from 'fast-check';
import { bridge } from '../../../src/domain/review/bridge';
import { lackOf, lineBridge, type ProductMonth } from '../../../src/domain/review/products';

type Figures = [
  planQuantity: number | null,
  planPrice: number | null,
  sold: number | null,
  price: number | null,
];
const row = (product: string, [planQuantity, planPrice, actualQuantity, actualPrice]: Figures) =>
  ({
    line: 'REV',
    month: '2026-01',
    product,
    planQuantity,
    planPrice,
    actualQuantity,
    actualPrice,
  }) satisfies ProductMonth;
const rows = (...figures: Figures[]): ProductMonth[] =>
  figures.map((each, index) => row(`P${index + 1}`, each));

describe('a line’s products', () => {
  test.each<[string, ProductMonth[], number, number, number]>([
    // PQ   PP   AQ   AP                                               volume  mix   price
    ['more of the same', rows([100, 10, 120, 10]), 200, 0, 0],
    ['dearer than planned', rows([100, 10, 100, 12]), 0, 0, 200],
    ['of another mix', rows([50, 10, 40, 10], [50, 20, 60, 20]), 0, 100, 0],
    ['one that was not planned', rows([100, 10, 100, 10], [null, null, 10, 30]), 100, 200, 0],
    ['one that was planned and not sold', rows([100, 10, 100, 10], [10, 30, 0, null]), -118, -182, 0],
    ['one not reported yet is left out', rows([100, 10, 120, 10], [50, 10, null, null]), 200, 0, 0],
    ['none planned', rows([null, null, 10, 30]), 300, 0, 0],
  ])('%s', (_, products, volume, mix, price) => {
    const found = lineBridge(products, 0);
    expect(found).toMatchObject({ volume, mix, price });
  });

  test('round half a cent away from nothing, whatever last digits are left of their sums', () => {
    // 4.5 × −1.82 and 2.1 × −2.25 come to −12.915.
    const found = lineBridge(rows([9, 12.78, 4.5, 10.96], [4, 3.45, 2.1, 1.2]), 2);
    expect(found).toMatchObject({ mix: -0.65, price: -12.92, change: -76.98 });
  });

  test('are not there where none was reported', () => {
    expect(lineBridge(rows([100, 10, null, null]), 0)).toBeNull();
    expect(lineBridge([], 0)).toBeNull();
  });

  test.each<[string, Figures, string | null]>([
    ['planned without a price', [10, null, 5, 3], 'planPrice'],
    ['sold without a price', [10, 3, 5, null], 'actualPrice'],
    ['not planned, and without a planned price', [null, null, 5, 3], null],
    ['not sold, and without a price', [10, 3, 0, null], null],
    ['not reported yet', [10, 3, null, null], null],
    ['planned without a price and not reported', [10, null, null, null], 'planPrice'],
  ])('%s', (_, figures, lack) => {
    expect(lackOf(row('P', figures))).toBe(lack);
  });

  test('name the one whose price changed most, over all its months', () => {
    const found = lineBridge(
      [
        row('A', [10, 100, 10, 90]),
        row('B', [10, 100, 10, 106]),
        { ...row('B', [10, 100, 10, 106]), month: '2026-02' },
      ],
      0,
    );
    expect(found?.priced).toEqual({ product: 'B', planPrice: 100, actualPrice: 106, effect: 120 });
  });
});

test('where prices went both ways, name the one that went the same way as all together', () => {
  const found = lineBridge(rows([10, 100, 10, 91], [10, 100, 10, 105], [10, 100, 10, 106]), 0);
  expect(found).toMatchObject({ price: 20, priced: { product: 'P3', effect: 60 } });
  expect(lineBridge(rows([10, 100, 10, 95], [10, 100, 10, 105]), 0)?.priced).toBeNull();
});

const quantity = fc.double({ min: 0, max: 10_000, noNaN: true });
const price = fc.double({ min: 0, max: 1_000_000, noNaN: true });
const reported = fc.tuple(quantity, price, quantity, price);

test('volume, mix and price are whole units that sum to the change exactly, and the rule’s to the unit', () => {
  fc.assert(
    fc.property(
      fc.array(reported, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(0, 2),
      (figures, decimals) => {
        const products = rows(...figures);
        const found = lineBridge(products, decimals)!;
        const scale = 10 ** decimals;
        const units = (value: number): number => Math.round(value * scale);
        for (const value of [found.volume, found.mix, found.price, found.change])
          expect(Math.abs(value * scale - units(value))).toBeLessThan(1e-3);
        expect(units(found.volume) + units(found.mix) + units(found.price)).toBe(units(found.change));
        expect(units(found.actual.amount) - units(found.plan.amount)).toBe(units(found.change));
        const ruled = bridge(
          figures.map(([planQuantity, planPrice, actualQuantity, actualPrice]) => ({
            planQuantity,
            planPrice,
            actualQuantity,
            actualPrice,
          })),
        );
        const size = Math.abs(ruled.volume) + Math.abs(ruled.mix) + Math.abs(ruled.price) + 1;
        for (const key of ['volume', 'mix', 'price', 'change'] as const)
          expect(Math.abs(found[key] - ruled[key])).toBeLessThan(3 / scale + size * 1e-9);
      },
    ),
  );
});
