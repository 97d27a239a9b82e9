/** Forecast of one line: closed months as they were, and a first draft of the others. (rules.md, "Outlook") */
import { total } from '../money/figures';
import { roundTo, split } from '../money/money';
import type { Figure, OutlookMethod, Twelve } from '../plan';
import { growth } from './outlook';

export const DRAFTS = ['plan', 'run rate', 'seasonal'] as const satisfies readonly OutlookMethod[];
export type DraftMethod = (typeof DRAFTS)[number];

interface ToDraft {
  method: DraftMethod;
  /** Closed months; anything after `closed` is ignored. */
  actual: Twelve;
  plan: Twelve;
  /** How many months are closed, 1 to 12. */
  closed: number;
  decimals: number;
}

/**
 * Twelve months: closed ones as they were, the others drafted by the method. What the method expects of the rest of the
 * year is rounded to the currency's unit and shared out exactly: evenly by `run rate`, in proportion to the plan by
 * `seasonal`. The draft is the plan itself where it cannot be scaled: no plan above zero to date or over the year, or
 * months below zero.
 */
export function drafted({ method, actual, plan, closed, decimals }: ToDraft): Figure[] {
  const was = Array.from({ length: closed }, (_, i) => actual[i] ?? null);
  const planned = Array.from({ length: 12 - closed }, (_, i) => plan[closed + i] ?? null);
  const sofar = total(was) ?? 0;
  const share = (year: number, weights: number[]) =>
    split(roundTo(roundTo(year, decimals) - sofar, decimals), weights, decimals);
  if (closed === 12 || method === 'plan') return [...was, ...planned];
  if (method === 'run rate') {
    const even = planned.map(() => 1);
    return [...was, ...share((sofar / closed) * 12, even)];
  }
  const grown = growth(total(plan.slice(0, closed)), total(plan));
  const weights = planned.map((figure) => figure ?? 0);
  if (grown === null || !weights.some((weight) => weight > 0)) return [...was, ...planned];
  if (weights.some((weight) => weight < 0)) return [...was, ...planned];
  return [...was, ...share(sofar * grown, weights)];
}

/** The forecast; a month without one is expected as planned. */
export const expectedMonths = (forecast: Twelve, plan: Twelve): Figure[] =>
  Array.from({ length: 12 }, (_, i) => forecast[i] ?? plan[i] ?? null);
