/** Which budget lines made a KPI's variance. */
import { reported, total } from '../money/figures';
import type { Kpi, RollUp, Twelve } from '../plan';
import { expression, type Combination } from './expression';
import { variance } from './variance';

/** A line's figures over the months reviewed; months that nobody planned count as nothing planned. */
export interface Sides {
  plan: number;
  actual: number;
}

export interface Contribution extends Sides {
  line: string;
  /** What it adds to the KPI's variance: in the KPI's own unit, so that all of them sum to it. */
  amount: number;
}

/**
 * The largest first, whichever way it goes; lines that changed nothing are left out. A line of a sum contributes
 * factor × (actual − plan).
 *
 * Of a ratio N ÷ D it is (factor in N − planned ratio × factor in D) × (actual − plan) ÷ actual D. Summed over the
 * lines that is (actual N − planned ratio × actual D) ÷ actual D, since planned N − planned ratio × planned D is
 * zero: the actual ratio less the planned one, exactly. Where D is zero, planned or actual, there is no such ratio
 * and no variance: no line made it.
 */
export function waterfall(
  top: Combination,
  bottom: Combination | null,
  sidesOf: (line: string) => Sides,
): Contribution[] {
  const sides = new Map([...top.keys(), ...(bottom?.keys() ?? [])].map((line) => [line, sidesOf(line)]));
  const sum = (terms: Combination, side: keyof Sides): number =>
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

/** The lines behind a KPI that is made of lines; none where a person fills it in, or where it can't be read. */
export function linesBehind(
  { madeOf, denominator }: Pick<Kpi, 'madeOf' | 'denominator'>,
  known: readonly string[],
  sidesOf: (line: string) => Sides,
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

/** A line's months in one figure, as its KPI's months (`whole`) are rolled up: so the lines' figures sum to the KPI's. */
export function sideOf(rollUp: RollUp, months: Twelve, whole: Twelve): number {
  const counted = months.filter((_, i) => (whole[i] ?? null) !== null);
  if (rollUp === 'last') return counted.at(-1) ?? 0;
  const sum = total(rollUp === 'average' ? counted : months) ?? 0;
  return rollUp === 'average' ? sum / reported(whole).length : sum;
}
