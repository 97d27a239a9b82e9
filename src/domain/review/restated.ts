/** What changed in a month after it was closed. The closed figures stay, with the difference shown beside them. */
import { spellingOf } from '../keys';
import { isAlike } from '../money/figures';
import type { Figure, Month } from '../plan';
import type { ClosedLine } from './closing';
import type { Comparison } from './variance';

type RestatedFigure = 'plan' | 'actual';

/** One figure that differs from what was closed. */
export interface Restated {
  month: Month;
  /** A line or a KPI. */
  of: 'line' | 'kpi';
  id: string;
  period: 'month' | 'to date';
  figure: RestatedFigure;
  then: Figure;
  now: Figure;
  /** Always now − then; a blank counts as zero here. */
  difference: number;
}

/** The figures of a month that are compared: as closed, or as they are now. */
export interface MonthFigures {
  month: Month;
  lines: readonly ClosedLine[];
  kpis: readonly StandingKpi[];
}
interface StandingKpi {
  id: string;
  /** Null where it is not compared. */
  month: Pick<Comparison, 'plan' | 'actual'> | null;
  toDate: Pick<Comparison, 'plan' | 'actual'> | null;
}

/** Sums in another order may differ by floating-point noise. */
const isSame = (then: Figure, now: Figure): boolean =>
  then === null || now === null ? then === now : isAlike(then, now);

const PERIODS = [
  ['month', 'month'],
  ['to date', 'toDate'],
] as const;
const FIGURES = ['actual', 'plan'] as const;
type Pair = Pick<Comparison, RestatedFigure>;
const NOTHING: Pair = { plan: null, actual: null };

const changes = (
  what: Pick<Restated, 'month' | 'of' | 'id' | 'period'>,
  then: Pair,
  now: Pair,
  blank: Figure,
): Restated[] =>
  FIGURES.flatMap((figure) => {
    const [was, is] = [then[figure], now[figure]];
    // A line that did not exist had no actual: its appearing alone is no change.
    if (isSame(was, is) || (figure === 'actual' && isSame(was ?? blank, is ?? blank))) return [];
    return [{ ...what, figure, then: was, now: is, difference: (is ?? 0) - (was ?? 0) }];
  });

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The Ids of both, those of the closing first. */
const idsOf = (then: readonly { id: string }[], now: readonly { id: string }[]): string[] => [
  ...new Set([...then, ...now].map(({ id }) => id)),
];

/** An Id that was since respelled is still the same Id. */
const spelledAs = (closed: MonthFigures, now: MonthFigures): MonthFigures => {
  const [line, kpi] = [now.lines, now.kpis].map((rows) => spellingOf(rows.map(({ id }) => id)));
  return {
    ...closed,
    lines: closed.lines.map((each) => ({ ...each, id: line?.(each.id) ?? each.id })),
    kpis: closed.kpis.map((each) => ({ ...each, id: kpi?.(each.id) ?? each.id })),
  };
};

/**
 * Every difference between a closing and the present: lines in the month, and KPIs. A KPI made from lines changes
 * exactly as they do, so the lines alone account for each amount once.
 */
export function restated(closed: MonthFigures, now: MonthFigures): Restated[] {
  const then = spelledAs(closed, now);
  const { month } = then;
  const [lines, linesNow] = [byId(then.lines), byId(now.lines)];
  const kpisNow = byId(now.kpis);
  return [
    ...idsOf(then.lines, now.lines).flatMap((id) =>
      changes(
        { month, of: 'line', id, period: 'month' },
        lines.get(id) ?? NOTHING,
        linesNow.get(id) ?? NOTHING,
        0,
      ),
    ),
    ...then.kpis.flatMap(({ id, ...was }) => {
      const is = kpisNow.get(id);
      return PERIODS.flatMap(([period, key]) => {
        const figures = was[key];
        return figures === null
          ? []
          : changes({ month, of: 'kpi', id, period }, figures, is?.[key] ?? NOTHING, null);
      });
    }),
  ];
}
