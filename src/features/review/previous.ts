import { a1 } from '../../sheet/address';
import { layoutOf, type Layout } from '../../sheet/layout';
import { readTable, shown } from '../../sheet/read';
import type { TableTab } from '../../sheet/tab';
import { EXPLANATION, type Explanation, reviewColumns } from '../../tabs/review';
import type { Sheet, Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { isOurs } from './report';

/** What the tab of an earlier review holds that must not be lost. */
export interface Previous {
  layout: Layout;
  explanations: Map<string, Explanation>;
  names: Map<string, string>;
  kept: string[];
  lastRow: number;
  /** The rows of KPIs, also of those that are gone. */
  rows: ReadonlyMap<string, number>;
  /** The row that says where the figures come from, or that they are closed; null where a person took it away. */
  sourceRow: number | null;
  /** The closing that the tab is frozen by, as it says itself. */
  closing: string | null;
}

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

export const previousOf = (
  sheet: Sheet,
  tab: TableTab<typeof reviewColumns>,
  plan: Plan,
): Previous | null => {
  const cells = sheet.cells();
  const layout = layoutOf(tab.columns, cells, plan.first, plan.dayOf);
  if (layout === null) return null;
  const { rows } = readTable(tab, cells, plan);
  const tagAt = (layout.columns.get('tag')?.[0] ?? 0) - 1;
  const tagOf = (row: number): string => shown(cells[row - 1]?.[tagAt] ?? '');
  const explanations = new Map<string, Explanation>();
  const names = new Map<string, string>();
  const kpiRows = new Map<string, number>();
  let [sourceRow, closing]: [number | null, string | null] = [null, null];
  for (let row = 1; row < layout.headerRow; row++) {
    const [kind, id = null] = tagOf(row).split(' ');
    if (kind === 'source' || kind === 'closed') [sourceRow, closing] = [row, id];
  }
  for (const row of rows) {
    const tag = tagOf(row.row);
    const id = tag.startsWith('kpi ') ? tag.slice(4) : null;
    if (id !== null) kpiRows.set(id, row.row);
    if (id === null || EXPLANATION.every((key) => row[key] === null)) continue;
    explanations.set(id, row);
    names.set(id, shown(cells[row.row - 1]?.[(layout.columns.get('name')?.[0] ?? 2) - 1] ?? ''));
  }
  const { kept, lastRow } = strayCells(cells, layout, tagOf);
  return { layout, explanations, names, kept, lastRow, rows: kpiRows, sourceRow, closing };
};

/** Cells in our columns that a person wrote: in rows of their own, or beside what our rows say. */
const strayCells = (
  cells: readonly (readonly unknown[])[],
  layout: Layout,
  tagOf: (row: number) => string,
): { kept: string[]; lastRow: number } => {
  const places = [...layout.columns].flatMap(([key, columns]) =>
    columns.flatMap((column) => (column === undefined ? [] : [{ key, column }])),
  );
  const kept: string[] = [];
  let lastRow = layout.headerRow;
  cells.forEach((line, index) => {
    const row = index + 1;
    const tag = tagOf(row);
    if (tag !== '') lastRow = Math.max(lastRow, row);
    if (row === layout.headerRow) return;
    for (const { key, column } of places) {
      const value = line[column - 1];
      if (isBlank(value) || (tag !== '' && isOurs(tag, key))) continue;
      kept.push(tag === 'kept' ? shown(value) : `${a1(row, column)}: ${shown(value)}`);
      lastRow = Math.max(lastRow, row);
    }
  });
  return { kept, lastRow };
};

/** The tab of this month's review, also where a run died before it could mark it as ours. */
export const reviewSheet = (
  workbook: Workbook,
  tab: TableTab<typeof reviewColumns>,
  plan: Plan,
): { sheet: Sheet | null; name: string } => {
  const own = workbook.sheet(tab);
  if (own !== null) return { sheet: own, name: '' };
  const wanted = tab.name[plan.language];
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const there = workbook.named(name);
    if (there === null || there.cells().every((line) => line.every(isBlank))) return { sheet: null, name };
    if (previousOf(there, tab, plan) !== null) return { sheet: there, name };
  }
};
