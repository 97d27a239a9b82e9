/** What changed in a month after it was closed. The closed figures stay; the difference is shown beside them. */
import { spellingOf } from '../keys';
import { isAlike } from '../money/figures';
import type { Figure, Month } from '../plan';
import type { ClosedLine } from './closing';
import type { Comparison } from './variance';

type RestatedFigure = 'plan' | 'actual';

/** One figure that is another one now. */
export interface Restated {
  month: Month;
  /** A line or a KPI. */
  of: 'line' | 'kpi';
  id: string;
  period: 'month' | 'to date';
  figure: RestatedFigure;
  then: Figure;
  now: Figure;
  /** Always now − then; a blank counts as nothing in it. */
  difference: number;
}

/** What a closing is held against what is there now by. */
export interface Stand {
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

/** Sums in another order differ in the last digits. */
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
    // A line that was not there had nothing spent on it: that is no change by itself.
    if (isSame(was, is) || (figure === 'actual' && isSame(was ?? blank, is ?? blank))) return [];
    return [{ ...what, figure, then: was, now: is, difference: (is ?? 0) - (was ?? 0) }];
  });

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Ids of both, those of the closing first. */
const idsOf = (then: readonly { id: string }[], now: readonly { id: string }[]): string[] => [
  ...new Set([...then, ...now].map(({ id }) => id)),
];

/** An Id that is spelled in another way since is the same. */
const spelledAs = (closed: Stand, now: Stand): Stand => {
  const [line, kpi] = [now.lines, now.kpis].map((rows) => spellingOf(rows.map(({ id }) => id)));
  return {
    ...closed,
    lines: closed.lines.map((each) => ({ ...each, id: line?.(each.id) ?? each.id })),
    kpis: closed.kpis.map((each) => ({ ...each, id: kpi?.(each.id) ?? each.id })),
  };
};

/**
 * Every difference between a closing and the present: line by line, in the month, and KPI by KPI. A KPI made of lines
 * differs by what its lines differ, so that each đồng is accounted for once, on its line.
 */
export function restated(closed: Stand, now: Stand): Restated[] {
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
