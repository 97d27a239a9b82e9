/** The tabs of imports and of their rules, as they stand or as they are to be. */
import { nextFreeRow, rowsAt } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { layoutOf, placeOfTable } from '../../sheet/layout';
import { readTable } from '../../sheet/read';
import { tableEdits } from '../../sheet/scaffold/table';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { Columns, RowOf, TableTab } from '../../sheet/tab';
import { actuals, budget } from '../../tabs';
import { importRules, type ImportRuleRow } from '../../tabs/importRules';
import { imports, type ImportRow } from '../../tabs/imports';
import { monthStart } from '../../tabs/formulas';
import type { Workbook } from '../../workbook';
import type { Plan } from '../../plan/plan';
import { isEmpty, siteFor, type Site } from '../../plan/sites/site';
import { RULE_KEYS, type RuleRow } from '../../imports/rules';

/** What of a plan is needed to read a tab. */
export type Reading = Pick<Plan, 'first' | 'language' | 'dayOf'>;

/** A tab that a plan may do without, with its rows. */
export interface OwnTable<R> {
  tab: TableTab;
  site: Site;
  rows: readonly R[];
}

const ownTable = <C extends Columns>(
  workbook: Workbook,
  plan: Reading,
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
  const rows = site.sheet === null ? [] : readTable(tab, site.sheet.cells(), plan).rows;
  return { tab: tab as unknown as TableTab, site, rows };
};

export const readImports = (workbook: Workbook, plan: Reading): OwnTable<ImportRow> =>
  ownTable(workbook, plan, imports);
export const readRules = (workbook: Workbook, plan: Reading): OwnTable<ImportRuleRow> =>
  ownTable(workbook, plan, importRules);

/** What formulas of the tabs of imports and of the ledger name. */
export const surroundings = (workbook: Workbook, { style, layouts }: Plan): Surroundings => ({
  style,
  place: ({ key }) => {
    const [tab, layout] = key === budget.key ? [budget, layouts.budget] : [actuals, layouts.actuals];
    const sheet = key === tab.key ? workbook.sheet(tab) : null;
    if (sheet === null || layout === null) return undefined;
    // The ledger's mark carries the Budget's name: one read less.
    const carried = key === budget.key ? workbook.carried(actuals) : '';
    return placeOfTable(carried === '' ? sheet.name() : carried, layout);
  },
  valuesOf: () => [],
  monthStart,
});

/** A tab that lost its mark, or never got it, is ours again. */
export const adopted = <R>({ tab, site }: OwnTable<R>): Edit[] =>
  site.sheet !== null && !site.isMarked ? [{ kind: 'adopt', tab, name: site.name }] : [];

/** Rows below those that are there; the tab with them where there is none yet. */
export const addedTo = <R>(
  table: OwnTable<R>,
  rows: readonly RowValues[],
  plan: Reading,
  around: Surroundings,
): Edit[] => {
  const { tab, site } = table;
  if (site.sheet === null) return tableEdits(tab, site.name, rows, around);
  if (rows.length === 0) return adopted(table);
  const cells = site.sheet.cells();
  const layout = layoutOf(tab.columns, cells, plan.first, plan.dayOf);
  if (layout === null) return [];
  const row = nextFreeRow(tab, cells, layout);
  // Rows that stand ready have their formulas.
  const isReady = row + rows.length - 1 <= cells.length;
  const keys = Object.keys(tab.columns).filter((key) => !isReady || tab.columns[key]?.computed !== true);
  return [...adopted(table), ...rowsAt(tab, layout, row, rows, around, '', keys)];
};

const sameRule = (one: RuleRow, other: RuleRow): boolean => RULE_KEYS.every((key) => one[key] === other[key]);

/** Rules that are not there yet: done again, after a failure perhaps, none is written twice. */
export const newRules = (rows: readonly RuleRow[], { rows: there }: OwnTable<ImportRuleRow>): RuleRow[] =>
  rows.filter((row) => !there.some((each) => sameRule(each, row)));

const NUMBERED = /^N(\d+)/;
const numberOf = (id: string | null): number => Number(NUMBERED.exec(id ?? '')?.[1] ?? 0);

/** The Ids of the imports that are listed. */
export const listed = ({ rows }: OwnTable<ImportRow>): ReadonlySet<string> =>
  new Set(rows.flatMap(({ id }) => id ?? []));

/** The Id behind all that are known. */
export const nextImport = (ids: readonly (string | null)[]): string =>
  `N${Math.max(0, ...ids.map(numberOf)) + 1}`;
