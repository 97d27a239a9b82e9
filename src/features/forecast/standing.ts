import type { Month, Twelve } from '../../domain/plan';
import type { Plan } from '../../plan/plan';
import { amountsAsked } from '../../plan/reading/wholeAmounts';
import { ownSheet } from '../../plan/sites/ownSheet';
import type { Edit } from '../../sheet/edit';
import { withHeaders } from '../../sheet/headers';
import type { Cells, DayOf, Layout } from '../../sheet/layout';
import { held } from '../../sheet/mending/inPlace';
import { completedLines } from '../../sheet/page/lined';
import { runsOf } from '../../sheet/places/runs';
import { shown, type Problem } from '../../sheet/problem';
import { readTable } from '../../sheet/read';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { reforecastTab, type ForecastRow } from '../../tabs/made/reforecast';
import { says } from '../../words';
import type { Sheet, Workbook } from '../../workbook';
import type { ClosedFigures } from './closedFigures';
import type { ForecastLine } from './draft';
import { HEADING, reforecastPage, valuesOf, type ReforecastTab } from './shape';

/** A forecast's tab as it was found; what was typed there stays. */
export interface ForecastStanding {
  tab: ReforecastTab;
  /** Null where there is no tab, or where a run died before it had written anything. */
  found: { sheet: Sheet; layout: Layout; rows: readonly ForecastRow[] } | null;
  /** The name under which the tab is to be added or marked as ours again; blank where it already is ours. */
  name: string;
  /** The decision that the tab refers to, and where. */
  decision: { id: string; row: number; column: number } | null;
  problems: Problem[];
}

const decisionIn = (cells: Cells, dayOf: DayOf): ForecastStanding['decision'] => {
  for (let row = 0; row < cells.length; row++) {
    const column = (cells[row] ?? []).findIndex(
      (cell) => typeof cell === 'string' && says(HEADING.decision, cell),
    );
    if (column < 0) continue;
    const id = shown(cells[row]?.[column + 1] ?? '', dayOf);
    return { id, row: row + 1, column: column + 2 };
  }
  return null;
};

export const standingFor = (workbook: Workbook, plan: Plan, month: Month): ForecastStanding => {
  const tab = reforecastTab(month);
  const { sheet, name } = ownSheet(workbook, tab, plan);
  const cells = sheet?.cells() ?? [];
  const read = withHeaders(tab, cells, plan, readTable(tab, cells, plan));
  const found =
    sheet === null || read.layout === null ? null : { sheet, layout: read.layout, rows: read.rows };
  // The tab is called by its name, since it is not one of the plan's own tabs.
  const problems =
    found === null
      ? []
      : [...read.problems, ...amountsAsked(tab, read, plan)].map((each) => ({
          ...each,
          tab: tab.name[plan.language],
        }));
  return { tab, found, name, decision: found === null ? null : decisionIn(cells, plan.dayOf), problems };
};

/** The months on the tab, by line. */
export const typedMonths = ({ found }: ForecastStanding): ReadonlyMap<string, Twelve> =>
  new Map(
    [...(found?.rows ?? [])]
      .reverse()
      .flatMap(({ id, months }) => (id === null ? [] : [[id, months] as const])),
  );

const NO_HEADING = { title: '', decision: '', made: '', reason: '', givenUp: '' };

/** Completes the tab: missing formulas, closed months that differ from what was frozen, and lines added later. */
export const completed = (
  { tab, found }: ForecastStanding,
  lines: readonly ForecastLine[],
  closed: ClosedFigures,
  plan: Plan,
  around: Surroundings,
): Edit[] => {
  if (found === null) return [];
  const { sheet, layout, rows } = found;
  const ids = new Set(rows.map(({ id }) => id));
  const page = reforecastPage(tab, closed.months.length, plan, NO_HEADING);
  return [
    ...completedLines(page, { sheet, layout, ids }, lines.map(valuesOf), plan.dayOf, around),
    ...closedAgain(tab, found, closed, plan),
  ];
};

/**
 * Closed months are not for people to change: they are set back to what was frozen, one write for each run of columns.
 */
const closedAgain = (
  tab: ReforecastTab,
  { sheet, layout, rows }: NonNullable<ForecastStanding['found']>,
  closed: ClosedFigures,
  plan: Plan,
): Edit[] => {
  const cells = sheet.cells();
  const places = closed.months.map((_, slot) => ({ column: layout.columns.get('months')?.[slot] }));
  const actual = new Map(rows.map(({ row, id }) => [row, closed.actualsOf(id ?? '')]));
  const wrong = rows.filter(({ row, months }) => actual.get(row)?.some((was, slot) => was !== months[slot]));
  const [top, bottom] = [wrong[0]?.row, wrong.at(-1)?.row];
  if (top === undefined || bottom === undefined) return [];
  return runsOf(places).map(({ column, slots }) => ({
    kind: 'write',
    tab,
    row: top,
    column,
    cells: Array.from({ length: bottom - top + 1 }, (_, down) =>
      slots.map((slot, right) => {
        const was = actual.get(top + down)?.[slot];
        return { content: was === undefined ? held(cells, plan.dayOf, top + down, column + right) : was };
      }),
    ),
  }));
};

/** The cell in which the tab names the decision that made it. */
export const decisionCell = ({ tab, decision }: ForecastStanding, id: string): Edit[] =>
  decision === null || decision.id === id
    ? []
    : [{ kind: 'write', tab, row: decision.row, column: decision.column, cells: [[{ content: id }]] }];
