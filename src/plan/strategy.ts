/** The firm's strategy beside this year: each theme's path, what is expected, and who serves it. */
import { isSameKey } from '../domain/keys';
import { roundTo } from '../domain/money';
import { BLANK, type BetterWhen, type Figure } from '../domain/plan';
import { heldBy, pathOf, unserved, type PathHeld, type Served } from '../domain/strategy';
import { contentOf } from '../sheet/content';
import type { Edit } from '../sheet/edit';
import { neighbours, type Placed } from '../sheet/inPlace';
import type { Problem, TableRead } from '../sheet/read';
import type { FigureFormat } from '../sheet/tab';
import { strategy } from '../tabs/firm';
import type { StrategyRow } from '../tabs/firm/strategy';
import type { Workbook } from '../workbook';
import type { Findings } from './findings';
import { rowsOf } from './frame';
import type { Plan } from './plan';

const YEARS = [1, 2, 3, 4, 5] as const;

export interface Theme {
  row: StrategyRow;
  id: string;
  /** What it is measured by, as people call it. */
  measure: string;
  format: FigureFormat;
  betterWhen: BetterWhen;
  /** The calendar year of target 1. */
  from: number;
  /** What each of the five years must reach, set or on the path. */
  path: readonly Figure[];
  results: readonly Figure[];
  /** Of the plan's year, from 1; null where the strategy does not reach it. */
  year: number | null;
  mark: Figure;
  outlook: Figure;
  held: PathHeld;
  /** Ids of this year's goals that serve it. */
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

const themeOf = (plan: Plan, findings: Findings, row: StrategyRow): Theme[] => {
  if (row.id === null) return [];
  const { id } = row;
  const thisYear = Number(plan.first.slice(0, 4));
  const found = kpiOf(findings, row.measure);
  const format = found?.kpi.format ?? 'figure';
  const betterWhen = row.betterWhen ?? found?.kpi.betterWhen ?? BLANK.betterWhen;
  const from = row.from ?? thisYear;
  const decimals = decimalsFor(format, plan);
  const path = pathOf(
    { start: row.start, targets: targetsOf(row), path: row.path ?? 'straight', growth: row.growth },
    decimals,
  );
  const year = thisYear - from + 1;
  const isWithin = year >= 1 && year <= path.length;
  const outlook = found?.review.year.actual ?? null;
  const reached = outlook === null ? (resultsOf(row)[year - 1] ?? null) : roundTo(outlook, decimals);
  return [
    {
      ...{ row, id, format, betterWhen, from, path },
      measure: found?.kpi.name ?? row.measure ?? '',
      results: resultsOf(row),
      year: isWithin ? year : null,
      mark: isWithin ? (path[year - 1] ?? null) : null,
      outlook: reached,
      held: heldBy(row.start, path, isWithin ? year : path.length + 1, reached, betterWhen),
      goals: plan.goals.flatMap(({ id: goal, theme }) =>
        goal !== null && isSameKey(theme, id) ? [goal] : [],
      ),
    },
  ];
};

/** The strategy of a plan that keeps one; null where it does not, and then nothing is read. */
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

/** The year's results, each into its cell; what is there already and is the same is not written. */
export const resultsWritten = ({ themes, read }: StrategyFound, plan: Plan): Edit[] => {
  const placed = themes.flatMap(({ row, year, outlook, results }): Placed[] => {
    const at = year === null ? undefined : read.layout?.columns.get(`result${year}`)?.[0];
    if (year === null || at === undefined || outlook === null || results[year - 1] === outlook) return [];
    return [
      { row: row.row, column: at, content: contentOf(strategy.columns.result1, outlook, plan.language) },
    ];
  });
  return neighbours(strategy, placed);
};
