/** The firm's strategy beside this year: each theme's path, its expected result, and which goals serve it. */
import { againstPath, pathOf, unserved, type PathHeld, type Served } from '../../domain/goals/strategy';
import { isSameKey } from '../../domain/keys';
import { roundTo } from '../../domain/money/money';
import { BLANK, type BetterWhen, type Figure } from '../../domain/plan';
import { contentOf } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { neighbours, type CellChange } from '../../sheet/mending/inPlace';
import type { Problem } from '../../sheet/problem';
import type { TableRead } from '../../sheet/read';
import type { FigureFormat } from '../../sheet/tab';
import { strategy } from '../../tabs/firm';
import type { StrategyRow } from '../../tabs/firm/strategy';
import type { Workbook } from '../../workbook';
import type { Findings } from '../findings';
import { rowsOf } from '../frame';
import type { Plan } from '../plan';

const YEARS = [1, 2, 3, 4, 5] as const;

export interface Theme {
  row: StrategyRow;
  id: string;
  /** The name of its measure. */
  measure: string;
  format: FigureFormat;
  betterWhen: BetterWhen;
  /** The calendar year of the first target. */
  from: number;
  /** As set; null where none was. */
  targets: readonly Figure[];
  /** What each of the five years must reach, as set or along the path. */
  path: readonly Figure[];
  results: readonly Figure[];
  /** The plan's year, counted from 1; null if the strategy does not include it. */
  year: number | null;
  mark: Figure;
  outlook: Figure;
  held: PathHeld;
  /** The Ids of this year's goals that serve it. */
  goals: readonly string[];
}

export interface StrategyFound {
  themes: readonly Theme[];
  served: Served;
  read: TableRead<StrategyRow>;
  problems: readonly Problem[];
}

const targetsOf = (row: StrategyRow): Figure[] => YEARS.map((year) => row[`target${year}`]);
const resultsOf = (row: StrategyRow): Figure[] => YEARS.map((year) => row[`result${year}`]);

const kpiOf = ({ kpis }: Findings, measure: string | null): Findings['kpis'][number] | null =>
  kpis.find(({ kpi }) => isSameKey(kpi.id, measure)) ?? null;

const decimalsFor = (format: FigureFormat, plan: Plan): number =>
  format === 'percent' ? 4 : format === 'money' ? plan.style.decimals : Math.max(2, plan.style.decimals);

/** The plan's year within the theme, counted from 1; null if the theme does not include it. */
const yearOf = (thisYear: number, from: number): number | null => {
  const year = thisYear - from + 1;
  return year >= 1 && year <= YEARS.length ? year : null;
};

/** The outlook of its KPI; for a measure filled in by hand the result written for the year. */
const reachedOf = (
  row: StrategyRow,
  found: Findings['kpis'][number] | null,
  year: number | null,
  decimals: number,
): Figure => {
  const outlook = found?.review.year.actual ?? null;
  if (outlook !== null) return roundTo(outlook, decimals);
  return year === null ? null : (resultsOf(row)[year - 1] ?? null);
};

const pathFor = (row: StrategyRow, decimals: number): Figure[] => {
  const { start, growth } = row;
  // A growth rate implies a path by growth.
  const path = row.path ?? (growth === null ? 'straight' : 'growth');
  return pathOf({ start, growth, targets: targetsOf(row), path }, decimals);
};

const themeOf = (plan: Plan, findings: Findings, row: StrategyRow): Theme[] => {
  const { id, start } = row;
  if (id === null) return [];
  const thisYear = Number(plan.first.slice(0, 4));
  const found = kpiOf(findings, row.measure);
  const format = found?.kpi.format ?? 'figure';
  const betterWhen = row.betterWhen ?? found?.kpi.betterWhen ?? BLANK.betterWhen;
  const decimals = decimalsFor(format, plan);
  const from = row.from ?? thisYear;
  const [path, year] = [pathFor(row, decimals), yearOf(thisYear, from)];
  const outlook = reachedOf(row, found, year, decimals);
  const serving = plan.goals.filter(({ theme }) => isSameKey(theme, id));
  return [
    {
      row,
      id,
      format,
      betterWhen,
      from,
      path,
      year,
      outlook,
      targets: targetsOf(row),
      results: resultsOf(row),
      measure: found?.kpi.name ?? row.measure ?? '',
      mark: year === null ? null : (path[year - 1] ?? null),
      held: againstPath(start, path, year ?? path.length + 1, outlook, betterWhen),
      goals: serving.flatMap(({ id: goal }) => goal ?? []),
    },
  ];
};

/** The strategy of a plan that has one; null otherwise, for which nothing is read. */
export const strategyOf = (
  workbook: Workbook,
  plan: Plan,
  findingsFor: () => Findings,
): StrategyFound | null => {
  if (!workbook.keys().includes(strategy.key)) return null;
  const findings = findingsFor();
  const read = rowsOf(workbook, strategy, plan);
  const themes = read.rows.flatMap((row) => themeOf(plan, findings, row));
  const goals = plan.goals.flatMap(({ id, theme }) => (id === null ? [] : [{ id, theme }]));
  return { themes, served: unserved(themes, goals), read, problems: read.problems };
};

/** Writes the year's results into their cells; unchanged ones are left out. */
export const resultsWritten = ({ themes, read }: StrategyFound, plan: Plan): Edit[] => {
  const placed = themes.flatMap(({ row, year, outlook, results }): CellChange[] => {
    const at = year === null ? undefined : read.layout?.columns.get(`result${year}`)?.[0];
    if (year === null || at === undefined || outlook === null || results[year - 1] === outlook) return [];
    return [
      { row: row.row, column: at, content: contentOf(strategy.columns.result1, outlook, plan.language) },
    ];
  });
  return neighbours(strategy, placed);
};
