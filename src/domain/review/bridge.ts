/** Splits a change in revenue (or cost) into how much was sold (volume), of what (mix), and at which price. */
import { total } from '../money/figures';
import type { Figure } from '../plan';

/** Prices are per piece, in the plan's currency. */
export interface Product {
  planQuantity: number;
  planPrice: number;
  actualQuantity: number;
  actualPrice: number;
}

/** In the plan's currency, unrounded; positive is more than planned. */
export interface Bridge {
  volume: number;
  mix: number;
  price: number;
  /** Actual − plan, the exact sum of the three. */
  change: number;
}

/**
 * The rule's mix, Σ(AQᵢ÷ΣAQ − PQᵢ÷ΣPQ) × (PPᵢ − average) × ΣAQ, equals Σ AQᵢ·PPᵢ − ΣAQ × average, which needs no
 * division by ΣAQ. If nothing was planned, or as much planned back as out, there is no planned average: what was sold, at
 * planned prices, less what was planned then counts as volume. (rules.md, "Outlook")
 */
export function bridge(products: readonly Product[]): Bridge {
  const sum = (of: (product: Product) => number) => total(products.map(of)) ?? 0;
  const planned = sum((p) => p.planQuantity * p.planPrice);
  const sold = sum((p) => p.actualQuantity * p.actualPrice);
  const soldAtPlan = sum((p) => p.actualQuantity * p.planPrice);
  const planQuantity = sum((p) => p.planQuantity);
  const actualQuantity = sum((p) => p.actualQuantity);
  const mean = planQuantity === 0 ? 0 : planned / planQuantity;
  const volume = planQuantity === 0 ? soldAtPlan - planned : (actualQuantity - planQuantity) * mean;
  const mix = planQuantity === 0 ? 0 : soldAtPlan - actualQuantity * mean;
  return { volume, mix, price: sold - soldAtPlan, change: sold - planned };
}

/**
 * The price of a quantity. Without a quantity it has no effect, and the other side's price is used: a product that was
 * not planned then changes volume and mix, not price. Null where a quantity has no price.
 */
export const priceOf = (quantity: Figure, price: Figure, otherPrice: Figure): Figure =>
  price ?? (quantity === null || quantity === 0 ? (otherPrice ?? 0) : null);
