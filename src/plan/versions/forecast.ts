import type { BudgetLine, Month } from '../../domain/plan';
import { expectedMonths } from '../../domain/review/forecast';
import type { VersionMonths } from '../../domain/year/version';
import { readTable, type ReadContext } from '../../sheet/read';
import { reforecastMonth, reforecastTab } from '../../tabs/made/reforecast';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Workbook } from '../../workbook';

/** What is needed to read a forecast. */
export interface ForecastContext extends ReadContext {
  lines: readonly BudgetLine[];
  decisions: readonly DecisionRow[];
}

/** The decisions that made a forecast, by the closed month it was made after; the last one counts. */
export const reforecastsIn = (decisions: readonly DecisionRow[]): ReadonlyMap<Month, DecisionRow> =>
  new Map(
    decisions.flatMap((row): [Month, DecisionRow][] =>
      row.kind === 'reforecast' && row.toMonth !== null ? [[row.toMonth, row]] : [],
    ),
  );

/** The closed months whose forecast has a tab; in a file that lost its marks, according to the log alone. */
export const forecastsThere = (workbook: Workbook, decisions: readonly DecisionRow[]): Month[] => {
  const keys = workbook.keys();
  if (keys.length > 0) return keys.flatMap((key) => reforecastMonth(key) ?? []).sort();
  return [...reforecastsIn(decisions).keys()]
    .filter((month) => workbook.sheet(reforecastTab(month)) !== null)
    .sort();
};

/**
 * Line → twelve months: closed ones as they were, the others as forecast, or as planned where left blank. Null where
 * there is no such tab.
 */
export const forecastMonths = (
  workbook: Workbook,
  month: Month,
  beside: ForecastContext,
): VersionMonths | null => {
  const tab = reforecastTab(month);
  const sheet = workbook.sheet(tab);
  if (sheet === null) return null;
  const { rows } = readTable(tab, sheet.cells(), beside);
  const planned = new Map([...beside.lines].reverse().map(({ id, months }) => [id, months]));
  return new Map(
    rows
      .reverse()
      .flatMap(({ id, months }) =>
        id === null ? [] : [[id, expectedMonths(months, planned.get(id) ?? [])] as const],
      ),
  );
};

/** The months of the latest forecast; null where there is none. */
export const latestForecast = (workbook: Workbook, beside: ForecastContext): VersionMonths | null => {
  const latest = forecastsThere(workbook, beside.decisions).at(-1);
  return latest === undefined ? null : forecastMonths(workbook, latest, beside);
};
