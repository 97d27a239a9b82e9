import fc from 'fast-check';
import { bridge, type Product } from '../../../src/domain/review/bridge';

const products = (...rows: [number, number, number, number][]): Product[] =>
  rows.map(([planQuantity, planPrice, actualQuantity, actualPrice]) => ({
    planQuantity,
    planPrice,
    actualQuantity,
    actualPrice,
  }));

test.each([
  // PQ   PP  AQ   AP            volume  mix  price  change
  ['more of the same', products([100, 10, 120, 10]), 200, 0, 0, 200],
  ['the same at a better price', products([100, 10, 100, 11]), 0, 0, 100, 100],
  ['the same number, of dearer goods', products([50, 10, 40, 10], [50, 20, 60, 20]), 0, 100, 0, 100],
  ['nothing sold', products([100, 10, 0, 0]), -1000, 0, 0, -1000],
  ['nothing planned', products([0, 10, 50, 12]), 500, 0, 100, 600],
  ['a new product', products([100, 10, 100, 10], [0, 30, 10, 30]), 100, 200, 0, 300],
  ['as many planned back as out', products([5, 10, 4, 11], [-5, 8, 0, 8]), 30, 0, 4, 34],
  ['the same, in tenths', products([0.1, 10, 1, 11], [0.2, 10, 1, 11], [-0.3, 8, 0, 8]), 19.4, 0, 2, 21.4],
  ['nothing at all', [], 0, 0, 0, 0],
])('%s', (_, rows, volume, mix, price, change) => {
  const answer = bridge(rows);
  expect(answer.volume).toBeCloseTo(volume, 9);
  expect(answer.mix).toBeCloseTo(mix, 9);
  expect(answer.price).toBeCloseTo(price, 9);
  expect(answer.change).toBeCloseTo(change, 9);
});

/** Goods that come back are less than nothing; few kinds, so that they come to nothing at times. */
const quantity = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: -2, max: 2 }));
const price = fc.integer({ min: 0, max: 1_000_000 });
const product = fc.record<Product>({
  planQuantity: quantity,
  planPrice: price,
  actualQuantity: quantity,
  actualPrice: price,
});

test('the three sum to the change, and mix is as the rule writes it', () => {
  fc.assert(
    fc.property(fc.array(product, { minLength: 1, maxLength: 8 }), (rows) => {
      const { volume, mix, price: priced, change } = bridge(rows);
      const sum = (of: (p: Product) => number) => rows.reduce((all, p) => all + of(p), 0);
      const scale =
        1 +
        sum((p) => {
          const [planned, sold] = [Math.abs(p.planQuantity), Math.abs(p.actualQuantity)];
          return planned * p.planPrice + sold * (p.actualPrice + p.planPrice);
        });
      expect(change).toBe(sum((p) => p.actualQuantity * p.actualPrice - p.planQuantity * p.planPrice));
      const [pq, aq] = [sum((p) => p.planQuantity), sum((p) => p.actualQuantity)];
      const mean = pq === 0 ? 0 : sum((p) => p.planQuantity * p.planPrice) / pq;
      // With a mean that is far above all prices, as of 3 − 2 pieces, volume and mix are large beside their sum.
      const size = scale + Math.abs(aq * mean);
      expect(Math.abs(volume + mix + priced - change) / size).toBeLessThan(1e-12);
      if (pq === 0 || aq === 0) return;
      const ruled = sum((p) => (p.actualQuantity / aq - p.planQuantity / pq) * (p.planPrice - mean) * aq);
      expect(Math.abs(mix - ruled) / size).toBeLessThan(1e-9);
    }),
  );
});
