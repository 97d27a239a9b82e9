/** Columns that a plan only has if they were asked for. */
import type { Month } from '../../domain/plan';
import type { RowValues } from '../../sheet/content';
import { layoutOf } from '../../sheet/layout';
import type { AnyTab } from '../../sheet/tab';
import { asked, type TeamColumns } from '../../tabs/firm/teams';
import type { Workbook } from '../../workbook';

const KINDS = Object.keys(asked) as TeamColumns[];

/** Whether a tab has these columns, judged by the first of them. */
export const hasAsked = (workbook: Workbook, kind: TeamColumns, first: Month): boolean => {
  const { tab, columns } = asked[kind];
  const sheet = workbook.sheet(tab);
  const layout = sheet === null ? null : layoutOf(tab.columns, sheet.cells(), first, workbook.dayOf);
  return layout?.columns.get(columns[0])?.[0] !== undefined;
};

/**
 * The tab's declaration for this plan: with these columns if it has them, or if rows to be written have a value in
 * them.
 */
export const asKept = (
  workbook: Workbook,
  tab: AnyTab,
  first: Month,
  given: readonly RowValues[],
): AnyTab => {
  const kind = KINDS.find((each) => asked[each].tab.key === tab.key);
  if (kind === undefined) return tab;
  const says = (row: RowValues): boolean => asked[kind].columns.some((key) => (row[key] ?? null) !== null);
  return hasAsked(workbook, kind, first) || given.some(says) ? asked[kind].tab : tab;
};
