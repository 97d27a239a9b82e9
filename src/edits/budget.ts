/** A number that is typed on Budget while no plan is approved: one in the way of a formula is named. */
import { languageIn, layoutOf, type Layout } from '../sheet/layout';
import { a1 } from '../sheet/places/address';
import { isError } from '../sheet/value';
import { budget } from '../tabs';
import { fill } from '../words';
import type { Sheet, Workbook } from '../workbook';
import { ANY_YEAR, editedRows, touches, yearOf } from './cells';
import type { Consequence, Edited, Toast } from './event';
import { TOAST } from './words';

export const MONEY = ['annual', 'months'];

export const budgetEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const sheet = workbook.sheet(budget);
  const cells = sheet?.cells() ?? [];
  const first = yearOf(workbook, workbook.dayOf) ?? ANY_YEAR;
  const layout = layoutOf(budget.columns, cells, first, workbook.dayOf);
  if (sheet === null || layout === null || !touches(edited, layout, MONEY)) return null;
  const [top, bottom] = editedRows(edited, layout, cells);
  if (top > bottom) return null;
  return { edits: [], toast: spilled(sheet, layout, edited) };
};

/** The month of a row whose formula can't fill its neighbours, since something stands in one of them. */
export const spillerIn = (sheet: Sheet, layout: Layout, row: number): number | undefined =>
  (layout.columns.get('months') ?? []).find(
    (at) => at !== undefined && isError(sheet.cells()[row - 1]?.[at - 1]),
  );

const spilled = (sheet: Sheet, layout: Layout, edited: Edited): Toast | null => {
  const at = touches(edited, layout, ['months']) ? spillerIn(sheet, layout, edited.row) : undefined;
  if (at === undefined || (sheet.formulas()[edited.row - 1]?.[at - 1] ?? '') === '') return null;
  const language = languageIn(budget.columns, sheet.cells(), layout);
  return { title: 'AOP Planner', message: fill(TOAST.spilled, language, { cell: a1(edited.row, at) }) };
};
