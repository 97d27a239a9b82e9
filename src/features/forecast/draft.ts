import { limitsOf } from '../../domain/control/budget';
import { total } from '../../domain/money/figures';
import type { Figure, LineType, Twelve } from '../../domain/plan';
import { drafted, expectedMonths, type DraftMethod } from '../../domain/review/forecast';
import {
  differenceOf,
  differenceTotals,
  type VersionDifference,
  type DifferenceTotals,
} from '../../domain/year/version';
import type { Plan } from '../../plan/plan';
import { own } from '../../words';
import type { ClosedFigures } from './closedFigures';

/** How the months to come are first drafted. */
interface Drafts {
  method: DraftMethod;
  /** Lines with another method, by their Id. */
  others: Readonly<Record<string, DraftMethod>>;
}

/** A line of a forecast with its twelve months; closed months are as they were frozen. */
export interface ForecastLine {
  id: string;
  name: string | null;
  type: LineType;
  method: DraftMethod;
  months: readonly Figure[];
  /** Amounts over the year: as planned, as currently budgeted, and actual to date. */
  plan: Figure;
  current: Figure;
  sofar: number;
  /** Full-year forecast compared with the plan. */
  year: VersionDifference;
}

/** Every budget line with its forecast; months that someone already typed take precedence over the draft. */
export const forecastLines = (
  { first, lines, moves, style }: Plan,
  closed: ClosedFigures,
  { method, others }: Drafts,
  typed: ReadonlyMap<string, Twelve> = new Map(),
): ForecastLine[] => {
  const limits = limitsOf(first, lines, moves);
  const count = closed.months.length;
  const known = new Map([...lines].reverse().map((line) => [line.id, line]));
  return [...known.values()].reverse().map(({ id, line, type, months: plan }): ForecastLine => {
    const actual = closed.actualsOf(id);
    const by = own(others, id) ?? method;
    const draft = { method: by, actual, plan, closed: count, decimals: style.decimals };
    const stands = typed.get(id);
    const months = stands === undefined ? drafted(draft) : [...actual, ...stands.slice(count)];
    const year = differenceOf(total(plan), total(expectedMonths(months, plan)));
    const [current, sofar] = [limits.get(id)?.year ?? null, total(actual) ?? 0];
    return { id, name: line, type, method: by, months, plan: year.from, current, sofar, year };
  });
};

export const forecastTotals = (lines: readonly ForecastLine[]): DifferenceTotals =>
  differenceTotals(lines.map(({ type, year }) => ({ ...year, type })));
