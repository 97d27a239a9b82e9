/** Which budget lines a KPI's variance comes from. */
import { reported, total } from '../money/figures';
import type { Kpi, RollUp, Twelve } from '../plan';
import { expression, type Combination } from './expression';
import { variance } from './variance';

/** A line's figures over the months reviewed; months without a plan count as zero. */
export interface PlanAndActual {
  plan: number;
  actual: number;
}

export interface Contribution extends PlanAndActual {
  line: string;
  /** Its share of the KPI's variance, in the KPI's own unit; all lines sum to it. */
  amount: number;
}

/**
 * Largest first, in either direction; lines without a change are left out. A line of a sum contributes factor × (actual
 * − plan).
 *
 * For a ratio N ÷ D it contributes (factor in N − planned ratio × factor in D) × (actual − plan) ÷ actual D. Over all
 * lines this sums to (actual N − planned ratio × actual D) ÷ actual D, since planned N − planned ratio × planned D is
 * zero: exactly the actual ratio minus the planned one. If D is zero, planned or actual, there is no ratio and no
 * variance, so no line is listed.
 */
export function waterfall(
  top: Combination,
  bottom: Combination | null,
  sidesOf: (line: string) => PlanAndActual,
): Contribution[] {
  const sides = new Map([...top.keys(), ...(bottom?.keys() ?? [])].map((line) => [line, sidesOf(line)]));
  const sum = (terms: Combination, side: keyof PlanAndActual): number =>
    total([...terms].map(([line, factor]) => factor * (sides.get(line)?.[side] ?? 0))) ?? 0;
  const [planned, actual] = bottom === null ? [1, 1] : [sum(bottom, 'plan'), sum(bottom, 'actual')];
  if (planned === 0 || actual === 0) return [];
  const ratio = sum(top, 'plan') / planned;
  return [...sides]
    .map(([line, { plan, actual: was }]): Contribution => {
      const weight = (top.get(line) ?? 0) - (bottom === null ? 0 : ratio * (bottom.get(line) ?? 0));
      return { line, plan, actual: was, amount: (weight * (variance(was, plan) ?? 0)) / actual };
    })
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** The lines that a KPI is made from; none where it is filled in by hand, or its expression cannot be read. */
export function linesBehind(
  { madeOf, denominator }: Pick<Kpi, 'madeOf' | 'denominator'>,
  known: readonly string[],
  sidesOf: (line: string) => PlanAndActual,
): Contribution[] {
  const termsOf = (text: string): Combination | null => {
    const read = expression(text, known);
    return 'terms' in read ? read.terms : null;
  };
  const top = madeOf === null ? null : termsOf(madeOf);
  if (top === null) return [];
  if (denominator === null) return waterfall(top, null, sidesOf);
  const bottom = termsOf(denominator);
  return bottom === null ? [] : waterfall(top, bottom, sidesOf);
}

/**
 * Rolls up a line's months over the same months in which the KPI (`whole`) has a figure, so that the lines sum to the
 * KPI.
 */
export function sideOf(rollUp: RollUp, months: Twelve, whole: Twelve): number {
  const counted = months.filter((_, i) => (whole[i] ?? null) !== null);
  if (rollUp === 'last') return counted.at(-1) ?? 0;
  const sum = total(rollUp === 'average' ? counted : months) ?? 0;
  return rollUp === 'average' ? sum / reported(whole).length : sum;
}
