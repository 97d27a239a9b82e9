/** What is approved is called by its Id for the rest of the year: a goal that was written down without one gets it then. */
import { goalIds } from '../../plan/goals/ids';
import type { Plan } from '../../plan/plan';
import { asRead, placesOf } from '../../sheet/asRead';
import type { Edit } from '../../sheet/edit';
import { neighbours } from '../../sheet/mending/inPlace';
import { goals } from '../../tabs';
import type { Workbook } from '../../workbook';

interface Named {
  /** All goals, each with its Id. */
  rows: Plan['goals'];
  /** Those that get one, such as “G3: Open a second shop”. */
  given: string[];
  edits: Edit[];
}

/** Only blank cells are written, of rows that still say what was read. */
export const goalsNamed = (workbook: Workbook, plan: Plan): Named => {
  const [layout, ids] = [plan.layouts.goals, goalIds(plan.goals)];
  const column = layout?.columns.get('id')?.[0];
  const open = plan.goals.filter(({ id, row }) => id === null && ids.has(row));
  if (layout === null || column === undefined || open.length === 0)
    return { rows: plan.goals, given: [], edits: [] };
  const [places, numbers] = [placesOf(layout, ['id', 'goal']), open.map(({ row }) => row)];
  const cells = workbook.sheet(goals)?.cells() ?? [];
  const placed = open.map(({ row }) => ({ row, column, content: ids.get(row) ?? null }));
  return {
    rows: plan.goals.map((goal) => ({ ...goal, id: ids.get(goal.row) ?? null })),
    given: open.map(({ row, goal }) => `${ids.get(row) ?? ''}: ${goal ?? ''}`),
    edits: [
      ...asRead(goals, cells, places, Math.min(...numbers), Math.max(...numbers)),
      ...neighbours(goals, placed),
    ],
  };
};
