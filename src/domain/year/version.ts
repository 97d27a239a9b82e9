/** Versions of the year's money, line by line: the original plan, the current budget, later forecasts. */
import { total } from '../money/figures';
import type { Figure, LineType, Twelve } from '../plan';
import { variance, variancePct } from '../review/variance';

/** Line → its twelve months. */
export type VersionMonths = ReadonlyMap<string, Twelve>;

export interface VersionDifference {
  from: Figure;
  to: Figure;
  /** Always to − from; a blank counts as zero, unless both are blank. */
  difference: Figure;
  /** A fraction of |from|; null where there is nothing to compare with. */
  differencePct: Figure;
}
interface LineDifference extends VersionDifference {
  id: string;
  months: VersionDifference[];
}

export const differenceOf = (from: Figure, to: Figure): VersionDifference => ({
  from,
  to,
  difference: total([to, from === null ? null : -from]),
  differencePct: variancePct(to, from),
});

/** Every line that is in either version, in the order given. */
export const comparedVersions = (
  from: VersionMonths,
  to: VersionMonths,
  ids: readonly string[],
): LineDifference[] =>
  [...new Set(ids)].flatMap((id) => {
    const [before, after] = [from.get(id), to.get(id)];
    if (before === undefined && after === undefined) return [];
    const months = Array.from({ length: 12 }, (_, i) =>
      differenceOf(before?.[i] ?? null, after?.[i] ?? null),
    );
    return [{ id, ...differenceOf(total(before ?? []), total(after ?? [])), months }];
  });

/** What comes in, what goes out, and what is left, in two versions. */
export type DifferenceTotals = Readonly<Record<'revenue' | 'outgoing' | 'left', VersionDifference>>;

export const differenceTotals = (
  lines: readonly (Pick<VersionDifference, 'from' | 'to'> & { type: LineType })[],
): DifferenceTotals => {
  const sums = (of: typeof lines): readonly [number, number] => [
    total(of.map(({ from }) => from)) ?? 0,
    total(of.map(({ to }) => to)) ?? 0,
  ];
  const [before, after] = sums(lines.filter(({ type }) => type === 'revenue'));
  const [spent, spending] = sums(lines.filter(({ type }) => type !== 'revenue'));
  return {
    revenue: differenceOf(before, after),
    outgoing: differenceOf(spent, spending),
    left: differenceOf(variance(before, spent), variance(after, spending)),
  };
};
