import { asRead } from '../../sheet/asRead';
import type { Edit } from '../../sheet/edit';
import { columnsOf } from '../../sheet/layout';
import { budget } from '../../tabs';
import { plain } from '../../words';
import type { Workbook } from '../../workbook';
import type { Plan, PlanLine } from '../plan';

/** A line by its Id, or by its name if no other has it. */
export const lineNamed = (plan: Plan, text: string): PlanLine | null => {
  const wanted = plain(text);
  const named = plan.lines.filter(({ line }) => plain(line ?? '') === wanted);
  return (
    plan.lines.find(({ id }) => plain(id) === wanted) ?? (named.length === 1 ? (named[0] ?? null) : null)
  );
};

/** What people call it; without, its Id. */
export const lineName = ({ line, id }: PlanLine): string => line ?? id;

export const nameOf = (plan: Plan, id: string | null): string => {
  const line = plan.lines.find((each) => each.id === id);
  return line === undefined ? (id ?? '') : lineName(line);
};

/** What lines are called and their money, from the first of them to the last; nothing where none is written. */
export const linesAsRead = (
  workbook: Workbook,
  { layouts }: Pick<Plan, 'layouts'>,
  lines: readonly { row: number }[],
): Edit[] => {
  const [layout, sheet] = [layouts.budget, workbook.sheet(budget)];
  if (layout === null || sheet === null || lines.length === 0) return [];
  const rows = lines.map(({ row }) => row);
  const columns = columnsOf(layout, ['id', 'line', 'annual', 'months']);
  return asRead(budget, sheet.cells(), columns, Math.min(...rows), Math.max(...rows));
};
