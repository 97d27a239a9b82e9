import { leadsBack, nameKey, treeOf, type Tree } from '../../domain/firm/departments';
import { nearMiss } from '../../domain/nearMiss';
import { withHeaders } from '../../sheet/headers';
import type { Cells } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, shown, type Problem } from '../../sheet/problem';
import { isBlankCell, readTable, type TableRead } from '../../sheet/read';
import { departments, type DepartmentRow } from '../../tabs/firm/departments';
import { filled, filledBy, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { amountsAsked } from '../reading/wholeAmounts';
import { rowsOfDepartments } from './ceilings';
import { nearDepartment, unknownDepartment } from './departmentNames';

export type PlanDepartment = DepartmentRow & { name: string };

/** The firm's departments as read. */
export interface Firm extends Tree<PlanDepartment> {
  problems: readonly Problem[];
  read: TableRead<DepartmentRow>;
}

const EXPECTED = {
  parent: {
    en: 'a department of this tab{near}; “{name}” stands at the top until then',
    vi: 'một bộ phận ở trang này{near}; tạm thời “{name}” đứng ở cấp cao nhất',
  },
  circle: {
    en: 'a department that is not itself below “{name}”, which stands at the top until then',
    vi: 'một bộ phận không trực thuộc “{name}”; tạm thời “{name}” đứng ở cấp cao nhất',
  },
  second: { en: 'somebody other than the approver', vi: 'một người khác với người duyệt' },
  group: {
    en: 'a group of the tab Budget{near}; until then this ceiling holds no line',
    vi: 'một nhóm ở trang Ngân sách{near}; tạm thời mức trần này chưa giữ khoản nào',
  },
  only: {
    en: 'nothing: a row that names a group sets a ceiling, and no more',
    vi: 'để trống: dòng ghi nhóm chỉ đặt mức trần',
  },
  whose: {
    en: 'a department or a group beside the ceiling; until then it holds no line',
    vi: 'một bộ phận hoặc nhóm ở cùng dòng; tạm thời mức trần này chưa giữ khoản nào',
  },
  near: { en: ', perhaps “{near}”', vi: ', có thể là “{near}”' },
} as const satisfies Record<string, Words>;

/** The expected value, with the name that may be meant. */
const withNear = (words: Words, near: string | null, said: Readonly<Record<string, string>> = {}): Words => {
  const told = near === null ? { en: '', vi: '' } : filled(EXPECTED.near, { near });
  return filledBy(words, (language) => ({ ...said, near: told[language] }));
};

/** The departments of a plan that has them; null otherwise, for which nothing is read. */
export const firmOf = (
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'dayOf' | 'language' | 'style' | 'lines'>,
): Firm | null => {
  if (!workbook.keys().includes(departments.key)) return null;
  const sheet = workbook.sheet(departments);
  if (sheet === null) return null;
  const read = withHeaders(departments, sheet.cells(), plan, readTable(departments, sheet.cells(), plan));
  const rows = rowsOfDepartments(read.rows);
  const tree = treeOf(rows);
  const at = (row: DepartmentRow, key: string): string =>
    a1(row.row, read.layout?.columns.get(key)?.[0] ?? 1);
  return {
    ...tree,
    read,
    problems: [
      // Missing headers are reported with the plan.
      ...read.problems.filter(({ unread }) => unread !== true),
      ...amountsAsked(departments, read, plan),
      ...faultsIn(rows, tree, at),
      ...groupFaults(read.rows, tree, plan, at),
      ...nobodysCeilings(sheet.cells(), read, plan),
    ],
  };
};

/** Ceilings in rows with neither a department nor a group. */
const nobodysCeilings = (
  cells: Cells,
  { rows, layout }: TableRead<DepartmentRow>,
  { dayOf }: Pick<Plan, 'dayOf'>,
): Problem[] => {
  const at = layout?.columns.get('ceiling')?.[0];
  if (layout === null || at === undefined) return [];
  const known = new Set(rows.map(({ row }) => row));
  return cells.flatMap((line, index) => {
    const [row, ceiling] = [index + 1, line[at - 1]];
    return row <= layout.headerRow || known.has(row) || isBlankCell(ceiling)
      ? []
      : [problem(departments, a1(row, at), shown(ceiling, dayOf), EXPECTED.whose)];
  });
};

type At = (row: DepartmentRow, key: string) => string;

const faultsIn = (rows: readonly PlanDepartment[], tree: Tree<PlanDepartment>, at: At): Problem[] =>
  rows.flatMap((row) => {
    const { name, parent, approver, second } = row;
    const { named } = tree;
    const parentFault = (): Problem[] => {
      if (parent === null) return [];
      const tell = (expected: Words): Problem[] => [
        problem(departments, at(row, 'parent'), parent, expected),
      ];
      if (named(parent) === undefined)
        return tell(withNear(EXPECTED.parent, nearDepartment(tree, parent), { name }));
      return leadsBack(row, named) ? tell(filled(EXPECTED.circle, { name })) : [];
    };
    return [
      ...parentFault(),
      ...(second !== null && nameKey(second) === nameKey(approver)
        ? [problem(departments, at(row, 'second'), second, EXPECTED.second)]
        : []),
    ];
  });

/** Columns that have no meaning in a row for a group's ceiling. */
const OF_DEPARTMENTS = ['parent', 'head', 'approver', 'upTo', 'second'] as const;

const groupFaults = (
  rows: readonly DepartmentRow[],
  tree: Tree<PlanDepartment>,
  { lines }: Pick<Plan, 'lines'>,
  at: At,
): Problem[] => {
  const groups = [...new Set(lines.flatMap(({ group }) => group ?? []))];
  const known = new Set(groups.map(nameKey));
  return rows.flatMap((row): Problem[] => {
    const { name, group } = row;
    if (group === null) return [];
    const near = nearMiss(
      group,
      groups.map((id) => ({ id, names: [] })),
    );
    const idle = OF_DEPARTMENTS.find((key) => row[key] !== null);
    return [
      ...(name === null || tree.named(name) !== undefined
        ? []
        : [unknownDepartment(tree, departments, at(row, 'name'), name)]),
      ...(known.has(nameKey(group))
        ? []
        : [problem(departments, at(row, 'group'), group, withNear(EXPECTED.group, near))]),
      ...(idle === undefined
        ? []
        : [problem(departments, at(row, idle), String(row[idle] ?? ''), EXPECTED.only)]),
    ];
  });
};
