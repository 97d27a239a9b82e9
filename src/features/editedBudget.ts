/** An edit of the Budget: amounts typed as text become numbers, and approved ones go back to what was approved. */
import type { BudgetLine } from '../domain/plan';
import { languageIn, layoutOf, monthLabel, type Cells, type Layout } from '../sheet/layout';
import { addMonths } from '../domain/months';
import { readTable, shown } from '../sheet/read';
import { budget } from '../tabs';
import { fill, type Language } from '../words';
import type { Workbook } from '../workbook';
import { approvedMonths } from './approved';
import type { Consequence, Edited, Toast } from './edited';
import { ANY_YEAR, editedRows, figuresIn, held, inPlace, yearOf, type Placed } from './editedCells';
import { spokenMoney, TOAST } from './editedWords';

/** An amount that was typed over, or an Id. */
interface Fixed extends Placed {
  id: string;
  where: string;
  typed: unknown;
}

export const budgetEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const sheet = workbook.sheet(budget);
  const cells = sheet?.cells() ?? [];
  const first = yearOf(workbook, workbook.dayOf) ?? ANY_YEAR;
  const layout = layoutOf(budget.columns, cells, first, workbook.dayOf);
  if (sheet === null || layout === null) return null;
  const [top, bottom] = editedRows(edited, layout, cells);
  const amounts = ['annual', 'months']
    .flatMap((key) => layout.columns.get(key) ?? [])
    .filter((at) => at !== undefined)
    .filter((at) => at >= edited.column && at < edited.column + edited.columns);
  if (top > bottom || amounts.length === 0) return null;
  const fixed = changed(workbook, layout, cells, [top, bottom], amounts, first);
  const figures = amounts.flatMap((column) =>
    figuresIn(cells, { row: top, column, rows: bottom - top + 1, columns: 1 }),
  );
  const edits = inPlace(budget, [...figures, ...fixed], (row, column) => {
    const formula = sheet.formulas()[row - 1]?.[column - 1] ?? '';
    return formula === '' ? held(cells, workbook.dayOf, row, column) : { formula };
  });
  return { edits, toast: toastOf(fixed, languageIn(budget.columns, cells, layout)) };
};

/** Amounts of approved lines that are no longer what was approved. */
const changed = (
  workbook: Workbook,
  layout: Layout,
  cells: Cells,
  [top, bottom]: readonly [number, number],
  amounts: readonly number[],
  first: string,
): Fixed[] => {
  const approved = approvedMonths(workbook);
  if (approved === null) return [];
  const { rows } = readTable(budget, cells, { first, dayOf: workbook.dayOf });
  const months = layout.columns.get('months') ?? [];
  return rows
    .filter(({ row }) => row >= top && row <= bottom)
    .flatMap((line) => {
      const was: BudgetLine | undefined = approved.get(line.id ?? '');
      if (was === undefined) return [];
      return amounts.flatMap((column): Fixed[] => {
        const month = months.indexOf(column);
        const [now, content] =
          month < 0 ? [line.annual, was.annual] : [line.months[month], was.months[month]];
        if (now === content) return [];
        const where = month < 0 ? budget.columns.annual.header.en : monthLabel(addMonths(first, month));
        const typed = cells[line.row - 1]?.[column - 1];
        return [{ row: line.row, column, content: content ?? null, id: was.id, where, typed }];
      });
    });
};

const toastOf = (fixed: readonly Fixed[], language: Language): Toast | null => {
  const [one] = fixed;
  if (one === undefined) return null;
  const { id, where, typed, content } = one;
  const said = (value: unknown): string =>
    typeof value === 'number'
      ? spokenMoney(value, language)
      : value === null || value === ''
        ? '–'
        : shown(value);
  const place = where === budget.columns.annual.header.en ? budget.columns.annual.header[language] : where;
  const words = fixed.length === 1 ? TOAST.putBack : TOAST.putBackAll;
  const values = { line: id, place, was: said(content), typed: said(typed), count: fixed.length };
  return { title: TOAST.approved[language], message: fill(words, language, values) };
};
