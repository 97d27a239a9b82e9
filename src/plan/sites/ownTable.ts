/** A tab that a plan may do without and that features add rows to: it is created with its first rows. */
import { nextFreeRow, rowsAt } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import type { Problem } from '../../sheet/problem';
import { readTable } from '../../sheet/read';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { tableEdits } from '../../sheet/scaffold/table';
import type { Columns, RowOf, TableTab } from '../../sheet/tab';
import type { Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { isEmpty, siteFor, type TabSite } from './site';

/** What is needed of a plan to read a tab. */
export type ReadingPlan = Pick<Plan, 'first' | 'language' | 'dayOf'>;

/** An optional tab with its rows. */
export interface OwnTable<R> {
  tab: TableTab;
  site: TabSite;
  rows: readonly R[];
  problems: readonly Problem[];
}

/** The tab with its rows, found by its mark, or by its name if it lost the mark. */
export const ownTable = <C extends Columns>(
  workbook: Workbook,
  plan: ReadingPlan,
  tab: TableTab<C>,
): OwnTable<RowOf<TableTab<C>>> => {
  const own = workbook.keys().includes(tab.key) ? workbook.sheet(tab) : null;
  const site =
    own !== null && !isEmpty(own)
      ? { sheet: own, name: '', isMarked: true }
      : siteFor(
          workbook,
          tab,
          plan.language,
          (sheet) => layoutOf(tab.columns, sheet.cells(), plan.first, plan.dayOf) !== null,
        );
  const read = site.sheet === null ? { rows: [], problems: [] } : readTable(tab, site.sheet.cells(), plan);
  return { tab: tab, site, rows: read.rows, problems: read.problems };
};

/** Marks a tab as ours again if it has no mark. */
export const adopted = <R>({ tab, site }: OwnTable<R>): Edit[] =>
  site.sheet !== null && !site.isMarked ? [{ kind: 'adopt', tab, name: site.name }] : [];

/** Appends rows, or creates the tab with them. */
export const addedTo = <R>(
  table: OwnTable<R>,
  rows: readonly RowValues[],
  plan: ReadingPlan,
  around: Surroundings,
): Edit[] => {
  const { tab, site } = table;
  if (site.sheet === null) return tableEdits(tab, site.name, rows, around);
  if (rows.length === 0) return adopted(table);
  const cells = site.sheet.cells();
  const layout = layoutOf(tab.columns, cells, plan.first, plan.dayOf);
  if (layout === null) return [];
  const row = nextFreeRow(tab, cells, layout);
  // Ready rows already have their formulas.
  const isReady = row + rows.length - 1 <= cells.length;
  const keys = Object.keys(tab.columns).filter((key) => !isReady || tab.columns[key]?.computed !== true);
  return [...adopted(table), ...rowsAt({ tab, layout }, row, rows, around, keys)];
};
