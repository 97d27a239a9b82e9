import { asRead } from '../../sheet/asRead';
import type { Edit } from '../../sheet/edit';
import { columnsOf } from '../../sheet/layout';
import { budget } from '../../tabs';
import { plain } from '../../words';
import type { Workbook } from '../../workbook';
import type { Plan, PlanLine } from '../plan';

/** A line by its Id, or by its name if no other line has it; null if there is none. */
export const lineNamed = (plan: Plan, text: string): PlanLine | null => {
  const wanted = plain(text);
  const named = plan.lines.filter(({ line }) => plain(line ?? '') === wanted);
  return (
    plan.lines.find(({ id }) => plain(id) === wanted) ?? (named.length === 1 ? (named[0] ?? null) : null)
  );
};

/** The line's name, or its Id if it has none. */
export const lineName = ({ line, id }: PlanLine): string => line ?? id;

/** The name of a line; its Id if it is unknown. */
export const nameOf = (plan: Plan, id: string | null): string => {
  const line = plan.lines.find((each) => each.id === id);
  return line === undefined ? (id ?? '') : lineName(line);
};

/** Checks that names and money of these lines are still as read; no check if nothing will be written. */
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
