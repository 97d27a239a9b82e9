/**
 * Puts a draft into a plan whose tables are still blank: existing rows stay, and only tables without rows are filled.
 */
import { isSameKey } from '../../domain/keys';
import { rowsOf, type Frame } from '../../plan/frame';
import { placesIn } from '../../plan/sites/around';
import { nextFreeRow, rowsAt } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { TableTab } from '../../sheet/tab';
import { actions, budget, goals, kpis, risks } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { namedTabs } from '../../tabs/optional';
import type { Workbook } from '../../workbook';
import { insteadOf, scaffold } from '../set-up';
import type { draftContent } from './content';

type Content = ReturnType<typeof draftContent>;

const TABLES: readonly TableTab[] = [goals, budget, kpis, actions, risks];

/** The part of a draft that an existing plan can take. */
interface Into {
  edits: readonly Edit[];
  /** The row for the first drafted line; null where Budget has its lines already. */
  budgetRow: number | null;
}

const idsOf = (rows: readonly RowValues[]): (string | null)[] =>
  rows.map(({ id }) => (typeof id === 'string' ? id : null));

/**
 * Null where a table has rows of a person's own. Rows that an interrupted run of the same draft wrote are recognised
 * and stay; the other tables are filled.
 */
export const draftedInto = (workbook: Workbook, frame: Frame, content: Content): Into | null => {
  const { first, style } = frame;
  const rowsFor = ({ key }: { key: string }): readonly RowValues[] => content[key as keyof Content];
  const context = { first, dayOf: workbook.dayOf };
  const found = TABLES.map((tab) => ({ tab, ...rowsOf(workbook, tab, context) }));
  const isDrafted = (tab: TableTab, rows: readonly RowValues[]): boolean => {
    const [own, drafted] = [idsOf(rows), idsOf(rowsFor(tab))];
    return own.length === drafted.length && own.every((id, at) => isSameKey(id, drafted[at] ?? null));
  };
  if (found.some(({ tab, rows }) => rows.length > 0 && !isDrafted(tab, rows))) return null;
  if (found.every(({ rows }) => rows.length > 0)) return null;
  const around: Surroundings = {
    style,
    monthStart,
    place: placesIn(workbook, namedTabs, first),
    valuesOf: (of, column) =>
      TABLES.filter(({ key }) => key === of.key).flatMap((tab) =>
        rowsFor(tab)
          .map((row) => row[column] ?? row[insteadOf(tab, column)])
          .filter((value) => typeof value === 'string'),
      ),
  };
  const filled = found.flatMap(({ tab, rows, layout }) => {
    const cells = workbook.sheet(tab)?.cells() ?? [];
    return layout === null || rows.length > 0
      ? []
      : [{ tab, layout, row: nextFreeRow(tab, cells, layout), rows: rowsFor(tab) }];
  });
  return {
    edits: [
      ...scaffold(workbook, { first, style, content }),
      ...filled.flatMap(({ tab, layout, row, rows }) => rowsAt({ tab, layout }, row, rows, around)),
    ],
    budgetRow: filled.find(({ tab }) => tab.key === budget.key)?.row ?? null,
  };
};
