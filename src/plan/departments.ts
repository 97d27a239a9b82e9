import { leadsBack, nameKey, treeOf, type Tree } from '../domain/departments';
import { a1 } from '../sheet/address';
import { withHeaders } from '../sheet/headers';
import { problem, readTable, type Problem, type TableRead } from '../sheet/read';
import { budget } from '../tabs';
import { departments, type DepartmentRow } from '../tabs/departments';
import { filled, type Words } from '../words';
import type { Workbook } from '../workbook';
import type { Plan } from './plan';

export type PlanDepartment = DepartmentRow & { name: string };

/** The firm's departments as they were read. */
export interface Firm extends Tree<PlanDepartment> {
  problems: readonly Problem[];
  read: TableRead<DepartmentRow>;
}

const EXPECTED = {
  parent: {
    en: 'a department of this tab; “{name}” stands at the top until then',
    vi: 'một bộ phận ở trang này; tạm thời “{name}” đứng ở cấp cao nhất',
  },
  circle: {
    en: 'a department that is not itself below “{name}”, which stands at the top until then',
    vi: 'một bộ phận không trực thuộc “{name}”; tạm thời “{name}” đứng ở cấp cao nhất',
  },
  second: { en: 'somebody else than the approver', vi: 'một người khác với người duyệt' },
  known: {
    en: 'a department of the tab Departments; counted as one of its own',
    vi: 'một bộ phận ở trang Bộ phận; tạm tính riêng',
  },
} as const satisfies Record<string, Words>;

/** The departments of a plan that keeps them; null where it does not, and then nothing is read. */
export const firmOf = (
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'dayOf' | 'language' | 'style' | 'lines' | 'layouts'>,
): Firm | null => {
  if (!workbook.keys().includes(departments.key)) return null;
  const sheet = workbook.sheet(departments);
  if (sheet === null) return null;
  const read = withHeaders(departments, sheet.cells(), plan, readTable(departments, sheet.cells(), plan));
  const rows = read.rows.flatMap((row) => (row.name === null ? [] : [{ ...row, name: row.name }]));
  const tree = treeOf(rows);
  return {
    ...tree,
    read,
    problems: [...read.problems, ...faultsIn(rows, tree, read), ...unknownIn(plan, tree)],
  };
};

const faultsIn = (
  rows: readonly PlanDepartment[],
  { named }: Tree<PlanDepartment>,
  read: TableRead<DepartmentRow>,
): Problem[] => {
  const at = (row: DepartmentRow, key: string): string =>
    a1(row.row, read.layout?.columns.get(key)?.[0] ?? 1);
  return rows.flatMap((row) => {
    const { name, parent, approver, second } = row;
    const wrong =
      parent === null
        ? null
        : named(parent) === undefined
          ? 'parent'
          : leadsBack(row, named)
            ? 'circle'
            : null;
    return [
      ...(wrong === null || parent === null
        ? []
        : [problem(departments, at(row, 'parent'), parent, filled(EXPECTED[wrong], { name }))]),
      ...(second !== null && nameKey(second) === nameKey(approver)
        ? [problem(departments, at(row, 'second'), second, EXPECTED.second)]
        : []),
    ];
  });
};

/** Lines whose department is none of the tab's: each name once, with the first cell that bears it. */
const unknownIn = (
  { lines, layouts }: Pick<Plan, 'lines' | 'layouts'>,
  { named }: Tree<PlanDepartment>,
): Problem[] => {
  const told = new Set<string | null>([null]);
  return lines.flatMap(({ department, row }) => {
    const key = nameKey(department);
    if (told.has(key) || department === null || named(department) !== undefined) return [];
    told.add(key);
    const column = layouts.budget?.columns.get('department')?.[0] ?? 1;
    return [problem(budget, a1(row, column), department, EXPECTED.known, true)];
  });
};
