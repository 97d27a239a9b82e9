/** An edit of the Budget: amounts typed as text become numbers. */
import { budget } from '../tabs';
import type { Workbook } from '../workbook';
import type { Consequence, Edited } from './edited';
import { ANY_YEAR, editedRows, held, numbersInPlace } from './editedCells';
import { layoutOf } from '../sheet/layout';
import { yearsNamed } from '../sheet/layout';

export const budgetEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const sheet = workbook.sheet(budget);
  const cells = sheet?.cells() ?? [];
  const first = yearsNamed(budget.columns, 'months', cells, workbook.dayOf)[0] ?? ANY_YEAR;
  const layout = layoutOf(budget.columns, cells, first, workbook.dayOf);
  if (sheet === null || layout === null) return null;
  const [top, bottom] = editedRows(edited, layout, cells);
  const amounts = [...(layout.columns.get('annual') ?? []), ...(layout.columns.get('months') ?? [])]
    .filter((at) => at !== undefined)
    .filter((at) => at >= edited.column && at < edited.column + edited.columns);
  if (top > bottom || amounts.length === 0) return null;
  const left = Math.min(...amounts);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: Math.max(...amounts) - left + 1 };
  return {
    edits: numbersInPlace(budget, cells, area, (row, column) => {
      const formula = sheet.formulas()[row - 1]?.[column - 1] ?? '';
      return formula === '' ? held(cells, workbook.dayOf, row, column) : { formula };
    }),
    toast: null,
  };
};
