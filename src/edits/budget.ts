/** A number typed on Budget before approval: where it blocks a formula that fills the months, that formula is named. */
import { languageIn, layoutOf, type Layout } from '../sheet/layout';
import { a1 } from '../sheet/places/address';
import { isError } from '../sheet/value';
import { budget } from '../tabs';
import { ADD_ON, fill, type Language } from '../words';
import type { Sheet, Workbook } from '../workbook';
import { editedRows, headedYear, touches } from './cells';
import type { Toast, Touched } from './event';
import { TOAST } from './words';

/** The cell of a formula that is blocked from filling its neighbours, and the language for the message. */
export interface Spilled {
  cell: string;
  language: Language;
}

export const MONEY = ['annual', 'months'];

/** The formula that is blocked from filling its row's months; null where there is none. */
export const spilledBy = (workbook: Workbook, touched: Touched): Spilled | null => {
  const sheet = workbook.sheet(budget);
  const cells = sheet?.cells() ?? [];
  const first = headedYear(workbook);
  const layout = layoutOf(budget.columns, cells, first, workbook.dayOf);
  if (sheet === null || layout === null || !touches(touched, layout, ['months'])) return null;
  const [top, bottom] = editedRows(touched, layout, cells);
  const at = top > bottom ? undefined : spillerIn(sheet, layout, touched.row);
  if (at === undefined || (sheet.formulas()[touched.row - 1]?.[at - 1] ?? '') === '') return null;
  return { cell: a1(touched.row, at), language: languageIn(budget.columns, cells, layout) };
};

/** Which month of the row has a formula that can't fill its neighbours because one of them is not blank. */
export const spillerIn = (sheet: Sheet, layout: Layout, row: number): number | undefined =>
  (layout.columns.get('months') ?? []).find(
    (at) => at !== undefined && isError(sheet.cells()[row - 1]?.[at - 1]),
  );

export const spilledToast = ({ cell, language }: Spilled): Toast => ({
  title: ADD_ON,
  message: fill(TOAST.spilled, language, { cell }),
});
