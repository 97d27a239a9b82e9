/** Why revenue (or cost) is not as planned: how much was sold, of what, and at which price. */
import type { Figure } from '../plan';

/** Prices are of one piece, in the plan's currency. */
export interface Product {
  planQuantity: number;
  planPrice: number;
  actualQuantity: number;
  actualPrice: number;
}

/** In the plan's currency, unrounded; above zero is more than planned. */
export interface Bridge {
  volume: number;
  mix: number;
  price: number;
  /** Actual − plan, which the three sum to. */
  change: number;
}

/**
 * The rule's mix, Σ(AQᵢ÷ΣAQ − PQᵢ÷ΣPQ) × (PPᵢ − average) × ΣAQ, comes to Σ AQᵢ·PPᵢ − ΣAQ × average: so written it
 * needs no division by ΣAQ. Where nothing was planned there is no planned average; then what was sold, at planned
 * prices, is all volume. (rules.md, "Outlook")
 */
export function bridge(products: readonly Product[]): Bridge {
  const sum = (of: (product: Product) => number) => products.reduce((all, product) => all + of(product), 0);
  const planned = sum((p) => p.planQuantity * p.planPrice);
  const sold = sum((p) => p.actualQuantity * p.actualPrice);
  const soldAtPlan = sum((p) => p.actualQuantity * p.planPrice);
  const planQuantity = sum((p) => p.planQuantity);
  const actualQuantity = sum((p) => p.actualQuantity);
  const mean = planQuantity === 0 ? 0 : planned / planQuantity;
  const volume = planQuantity === 0 ? soldAtPlan : (actualQuantity - planQuantity) * mean;
  const mix = planQuantity === 0 ? 0 : soldAtPlan - actualQuantity * mean;
  return { volume, mix, price: sold - soldAtPlan, change: sold - planned };
}

/**
 * Without a quantity there are none; then its price does not matter, and the other side's stands in for it: a product
 * that was not planned changes volume and mix, not the price. Null where a quantity has no price.
 */
export const priceOf = (quantity: Figure, price: Figure, otherPrice: Figure): Figure =>
  price ?? (quantity === null || quantity === 0 ? (otherPrice ?? 0) : null);
