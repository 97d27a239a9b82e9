import { isLimited, type Ceiling } from '../domain/control';
import { treeOf } from '../domain/departments';
import { BLANK, type BudgetLine, type Month } from '../domain/plan';
import type { DayOf } from '../sheet/layout';
import { readTable } from '../sheet/read';
import { departmentLimits } from '../tabs/departmentLimits';
import type { Workbook } from '../workbook';

/** The ceilings of departments, over their lines and those below them. Of a plan without departments nothing is read. */
export const ceilingsIn = (
  workbook: Workbook,
  lines: readonly (BudgetLine & { department: string | null })[],
  context: { first: Month; dayOf: DayOf },
): Ceiling[] => {
  if (!workbook.keys().includes(departmentLimits.key)) return [];
  const cells = workbook.sheet(departmentLimits)?.cells() ?? [];
  const { rows } = readTable(departmentLimits, cells, context);
  const tree = treeOf(rows.flatMap((row) => (row.name === null ? [] : [{ ...row, name: row.name }])));
  return tree.standing.flatMap(({ department }) => {
    const { name, ceiling, policy, tolerance } = department;
    if (ceiling === null) return [];
    const own = lines.filter((line) => isLimited(line) && tree.upFrom(line.department).includes(department));
    return {
      ...{ name, limit: ceiling, policy: policy ?? BLANK.yearPolicy, tolerance: tolerance ?? 0 },
      lines: new Set(own.map(({ id }) => id)),
    };
  });
};
