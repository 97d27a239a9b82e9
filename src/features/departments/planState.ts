import type { Firm, PlanDepartment } from '../../plan/firm/departments';
import type { Plan } from '../../plan/plan';
import { contentOf } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import type { Column } from '../../sheet/tab';
import { departments } from '../../tabs/firm/departments';

/** Edits of the cells in a department's row that hold the state of its plan. */
export const stateEdits = (
  firm: Firm,
  department: PlanDepartment,
  values: Pick<PlanDepartment, 'state' | 'stateBy' | 'stateOn' | 'reason'>,
  plan: Plan,
): Edit[] => {
  const { layout } = firm.read;
  if (layout === null) return [];
  const columns = departments.columns as unknown as Record<string, Column>;
  return Object.entries(values).flatMap(([key, value]): Edit[] => {
    const at = layout.columns.get(key)?.[0];
    const column = columns[key];
    if (at === undefined || column === undefined) return [];
    const content = contentOf(column, value, plan.language);
    return [{ kind: 'write', tab: departments, row: department.row, column: at, cells: [[{ content }]] }];
  });
};
