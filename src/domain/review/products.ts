/** Price, volume and mix of a budget line with products kept by month. */
import { ratio } from '../money/figures';
import { roundTo } from '../money/money';
import type { Figure, Month } from '../plan';
import { bridge, priceOf, type Bridge, type Product } from './bridge';

/** A product of a budget line in one month. A blank actual quantity means not reported, which is not zero. */
export interface ProductMonth {
  line: string;
  product: string;
  month: Month;
  planQuantity: Figure;
  planPrice: Figure;
  actualQuantity: Figure;
  actualPrice: Figure;
}

/** Which value a row lacks that it would need to be counted. */
type Lack = 'planPrice' | 'actualPrice';

/** The first value missing, the planned price before the actual one; null for a row that can be counted. */
export const lackOf = (row: Omit<ProductMonth, 'line' | 'product' | 'month'>): Lack | null => {
  const { planQuantity, planPrice, actualQuantity, actualPrice } = row;
  if (priceOf(planQuantity, planPrice, actualPrice) === null) return 'planPrice';
  return priceOf(actualQuantity, actualPrice, planPrice) === null ? 'actualPrice' : null;
};

/** Planned or actual totals of products: the quantity, and the average price (null without a quantity). */
interface Side {
  quantity: number;
  amount: number;
  average: Figure;
}

export interface LineBridge extends Bridge {
  plan: Side;
  actual: Side;
  /** The average planned price of what was actually sold. */
  mixed: Figure;
  /**
   * The product whose price had the largest effect in the direction of all prices together, with its average prices;
   * null where prices had no effect.
   */
  priced: { product: string; planPrice: number; actualPrice: number; effect: number } | null;
}

const productOf = (row: ProductMonth): Product => ({
  planQuantity: row.planQuantity ?? 0,
  planPrice: priceOf(row.planQuantity, row.planPrice, row.actualPrice) ?? 0,
  actualQuantity: row.actualQuantity ?? 0,
  actualPrice: priceOf(row.actualQuantity, row.actualPrice, row.planPrice) ?? 0,
});

/**
 * The bridge over reported rows; over several months, each product in each month is one product i of the rule, as when
 * `AOP_BRIDGE` is given the same rows. Rounded to the currency's unit: volume, mix and price still sum to the change,
 * since what rounding leaves goes to the largest of them. Null where nothing was reported.
 */
export function lineBridge(rows: readonly ProductMonth[], decimals: number): LineBridge | null {
  const products = rows.filter(isReported).map(productOf);
  if (products.length === 0) return null;
  const sum = (of: (product: Product) => number) => products.reduce((all, each) => all + of(each), 0);
  const side = (quantity: number, amount: number): Side => ({
    quantity,
    amount: inUnits(amount, decimals),
    average: ratio(amount, quantity),
  });
  const sold = sum((each) => each.actualQuantity);
  const plan = side(
    sum((each) => each.planQuantity),
    sum((each) => each.planQuantity * each.planPrice),
  );
  const actual = side(
    sold,
    sum((each) => each.actualQuantity * each.actualPrice),
  );
  return {
    ...whole(bridge(products), roundTo(actual.amount - plan.amount, decimals), decimals),
    plan,
    actual,
    mixed: ratio(
      sum((each) => each.actualQuantity * each.planPrice),
      sold,
    ),
    priced: pricedMost(rows),
  };
}

export const isReported = ({ actualQuantity }: Pick<ProductMonth, 'actualQuantity'>): boolean =>
  actualQuantity !== null;

/** Rounds twice, so that half a unit is still half a unit despite the noise in sums of quantities × prices. */
const inUnits = (amount: number, decimals: number): number =>
  roundTo(roundTo(amount, decimals + 4), decimals);

function whole(found: Bridge, change: number, decimals: number): Bridge {
  const parts = [found.volume, found.mix, found.price].map((part) => inUnits(part, decimals));
  const largest = parts.reduce((at, part, i) => (Math.abs(part) > Math.abs(parts[at] ?? 0) ? i : at), 0);
  const others = parts.reduce((all, part, i) => (i === largest ? all : all + part), 0);
  parts[largest] = roundTo(change - others, decimals);
  const [volume = 0, mix = 0, price = 0] = parts;
  return { volume, mix, price, change };
}

/** Over several months, a product's price is the average weighted by what was sold. */
function pricedMost(rows: readonly ProductMonth[]): LineBridge['priced'] {
  const sums = new Map<string, { quantity: number; planned: number; sold: number }>();
  for (const row of rows.filter(isReported)) {
    const { actualQuantity, planPrice, actualPrice } = productOf(row);
    const sum = sums.get(row.product) ?? { quantity: 0, planned: 0, sold: 0 };
    sum.quantity += actualQuantity;
    sum.planned += actualQuantity * planPrice;
    sum.sold += actualQuantity * actualPrice;
    sums.set(row.product, sum);
  }
  const all = [...sums.values()].reduce((sum, { planned, sold }) => sum + sold - planned, 0);
  const [first] = [...sums]
    .map(([product, { quantity, planned, sold }]) => ({
      product,
      planPrice: planned / quantity,
      actualPrice: sold / quantity,
      effect: sold - planned,
    }))
    .filter(({ effect, planPrice }) => effect * all > 0 && Number.isFinite(planPrice))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  return first ?? null;
}
