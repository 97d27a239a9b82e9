import type { Figure } from '../domain/plan';
import { bridge, priceOf, type Product } from '../domain/review/bridge';
import { figure } from './arguments';
import { listed, unusable, type GivenCell, type Given } from './cells';

/**
 * Why revenue differs from plan: by how much was sold, by what was sold, and by its price. The three sum to the
 * whole change. One row a product.
 * Example: =AOP_BRIDGE(B2:B9; C2:C9; D2:D9; E2:E9)
 *
 * @param {range} plan_quantity Quantity planned, a cell a product.
 * @param {range} plan_price Price planned.
 * @param {range} actual_quantity Quantity sold.
 * @param {range} actual_price Price sold at.
 * @return Volume, mix and price effect, side by side.
 * @customfunction
 */
export function AOP_BRIDGE(
  plan_quantity: Given,
  plan_price: Given,
  actual_quantity: Given,
  actual_price: Given,
): unknown {
  const columns = listed({ plan_quantity, plan_price, actual_quantity, actual_price });
  const products = columns.plan_quantity.map((_, i) =>
    product(
      columns.plan_quantity[i],
      columns.plan_price[i],
      columns.actual_quantity[i],
      columns.actual_price[i],
    ),
  );
  const given = products.filter((found) => found !== null);
  if (given.length === 0) return [['', '', '']];
  const { volume, mix, price } = bridge(given);
  return [[volume, mix, price]];
}

function product(pq?: GivenCell, pp?: GivenCell, aq?: GivenCell, ap?: GivenCell): Product | null {
  const planned = read(pq);
  const sold = read(aq);
  const [planPrice, actualPrice] = [read(pp), read(ap)];
  if (planned === null && sold === null && planPrice === null && actualPrice === null) return null;
  return {
    planQuantity: planned ?? 0,
    planPrice: needed(priceOf(planned, planPrice, actualPrice), pp),
    actualQuantity: sold ?? 0,
    actualPrice: needed(priceOf(sold, actualPrice, planPrice), ap),
  };
}

const read = (cell: GivenCell | undefined) => (cell === undefined ? null : figure(cell));

function needed(price: Figure, cell: GivenCell | undefined): number {
  if (price !== null) return price;
  if (cell === undefined) return 0;
  throw unusable(cell, 'a price for the quantity');
}
