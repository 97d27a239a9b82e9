/** Price, volume and mix of a budget line whose products are kept by month. */
import { ratio } from '../money/figures';
import { roundTo } from '../money/money';
import type { Figure, Month } from '../plan';
import { bridge, priceOf, type Bridge, type Product } from './bridge';

/** A product of a budget line in one month. A blank actual quantity was not reported: it is not zero. */
export interface ProductMonth {
  line: string;
  product: string;
  month: Month;
  planQuantity: Figure;
  planPrice: Figure;
  actualQuantity: Figure;
  actualPrice: Figure;
}

/** The quantity or the price of which side a row lacks, so that it can't be counted. */
type Lack = 'planPrice' | 'actualPrice';

/** What is missing first, the plan's price before the actual one; null for a row that can be counted. */
export const lackOf = (row: Omit<ProductMonth, 'line' | 'product' | 'month'>): Lack | null => {
  const { planQuantity, planPrice, actualQuantity, actualPrice } = row;
  if (priceOf(planQuantity, planPrice, actualPrice) === null) return 'planPrice';
  return priceOf(actualQuantity, actualPrice, planPrice) === null ? 'actualPrice' : null;
};

/** The side of a sum of products: how many, and what they came to on average; blank where there were none. */
interface Side {
  quantity: number;
  amount: number;
  average: Figure;
}

export interface LineBridge extends Bridge {
  plan: Side;
  actual: Side;
  /** What was sold, at planned prices. */
  mixed: Figure;
  /** The product whose price did most in the way that all prices together went, with its average prices; null where they went none. */
  priced: { product: string; planPrice: number; actualPrice: number; effect: number } | null;
}

const productOf = (row: ProductMonth): Product => ({
  planQuantity: row.planQuantity ?? 0,
  planPrice: priceOf(row.planQuantity, row.planPrice, row.actualPrice) ?? 0,
  actualQuantity: row.actualQuantity ?? 0,
  actualPrice: priceOf(row.actualQuantity, row.actualPrice, row.planPrice) ?? 0,
});

/**
 * The rule's bridge over rows that were reported: of several months each product in each month is one of its i's, as
 * when `AOP_BRIDGE` is given the same rows. In whole units of the currency; volume, mix and price sum to the change
 * exactly: what rounding leaves over goes to the largest of them. Null where nothing was reported.
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

/** Half a unit stays half a unit, whatever last digits sums of quantities × prices leave. */
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

/** Over months, a product's prices are those of what was sold of it. */
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
