/** Writes months and years as values, with a note on the year that says how they came about. */
import type { Plan } from '../../plan/plan';
import { linesAsRead } from '../../plan/rows/lines';
import type { Cell, Edit } from '../../sheet/edit';
import { held } from '../../sheet/mending/inPlace';
import { areasOf } from '../../sheet/places/blocks';
import { budget } from '../../tabs';
import type { Sheet, Workbook } from '../../workbook';

/** The new values of a line's row. */
export interface Becoming {
  row: number;
  annual: number;
  months: readonly (number | null)[];
  note: string;
}

/** Keeps a person's note; our own earlier note is replaced. */
const noteFor = (
  sheet: Sheet,
  row: number,
  column: number,
  note: string,
  ours: readonly string[],
): string => {
  const lines = (sheet.notes()[row - 1]?.[column - 1] ?? '').split('\n');
  const own = lines.filter((line) => line !== '' && !ours.some((beginning) => line.startsWith(beginning)));
  return [...own, note].join('\n');
};

/**
 * One write for each block of neighbouring rows. Unchanged cells are written back as they are, formulas as formulas.
 */
export const monthEdits = (
  workbook: Workbook,
  plan: Plan,
  becoming: readonly Becoming[],
  ours: readonly string[],
): Edit[] => {
  const { layout, sheet } = { layout: plan.layouts.budget, sheet: workbook.sheet(budget) };
  const annualAt = layout?.columns.get('annual')?.[0];
  if (layout === null || sheet === null || annualAt === undefined) return [];
  const monthsAt = layout.columns.get('months') ?? [];
  const cellAt = (row: number, column: number, value: number | null): Cell => {
    const formula = sheet.formulas()[row - 1]?.[column - 1] ?? '';
    const was = sheet.cells()[row - 1]?.[column - 1];
    if (value === null || value === was)
      return {
        content: formula === '' ? held(sheet.cells(), plan.dayOf, row, column) : { formula },
        unchanged: true,
      };
    return { content: value };
  };
  const columns = [annualAt, ...monthsAt].filter((at) => at !== undefined);
  const writes = areasOf(becoming, columns).map(({ rows, columns: [first = 0, ...others] }): Edit => ({
    kind: 'write',
    tab: budget,
    row: rows[0]?.row ?? 0,
    column: first,
    cells: rows.map(({ row, annual, months, note }) =>
      [first, ...others].map((column): Cell => {
        if (column === annualAt)
          return { ...cellAt(row, column, annual), note: noteFor(sheet, row, column, note, ours) };
        return cellAt(row, column, months[monthsAt.indexOf(column)] ?? null);
      }),
    ),
  }));
  return [...linesAsRead(workbook, plan, becoming), ...writes];
};
