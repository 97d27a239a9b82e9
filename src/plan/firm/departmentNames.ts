/**
 * Names of departments that have no row on Departments: reported with the cell, and with the name that may be meant.
 */
import { lostAt, type Rights } from '../../domain/firm/approvals';
import { nameKey, type Tree } from '../../domain/firm/departments';
import { namesIn } from '../../domain/goals/listed';
import { nearMiss } from '../../domain/nearMiss';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import type { Voice } from '../../speech';
import { actions, budget, goals } from '../../tabs';
import { filled, type Words } from '../../words';

/** A column that names departments, one or several per cell. */
interface DepartmentCells {
  tab: { key: string };
  cells: readonly { cell: string; text: string }[];
}

const KNOWN: Words = {
  en: 'a department on the tab Departments; counted as a department of its own',
  vi: 'một bộ phận ở trang Bộ phận; tạm tính riêng',
};
const NEAR: Words = {
  en: 'a department on the tab Departments, perhaps “{near}”; counted as a department of its own',
  vi: 'một bộ phận ở trang Bộ phận, có thể là “{near}”; tạm tính riêng',
};

interface ColumnsRead {
  rows: readonly { row: number }[];
  layout: Layout | null;
}

export const inColumn = (
  tab: { key: string },
  { rows, layout }: ColumnsRead,
  key: string,
): DepartmentCells => {
  const at = layout?.columns.get(key)?.[0];
  return {
    tab,
    cells: rows.flatMap((row) => {
      const text = (row as unknown as Record<string, unknown>)[key];
      return at === undefined || typeof text !== 'string' ? [] : [{ cell: a1(row.row, at), text }];
    }),
  };
};

/** The columns of the plan that name departments. */
export const departmentCells = (
  read: Readonly<Record<'budget' | 'goals' | 'actions', ColumnsRead>>,
): DepartmentCells[] => [
  inColumn(budget, read.budget, 'department'),
  inColumn(goals, read.goals, 'department'),
  inColumn(actions, read.actions, 'department'),
  inColumn(actions, read.actions, 'coordinating'),
];

type Known = Pick<Tree<{ name: string; parent: string | null }>, 'named' | 'standing'>;

/** The department that an unknown name may be meant for; null where none is close. */
export const nearDepartment = ({ standing }: Known, name: string): string | null =>
  nearMiss(
    name,
    standing.map(({ department }) => ({ id: department.name, names: [] })),
  );

/** The problem of a name that no department has. */
export const unknownDepartment = (
  known: Known,
  tab: { key: string },
  cell: string,
  name: string,
): Problem => {
  const near = nearDepartment(known, name);
  return { ...question(tab, cell, name, near === null ? KNOWN : filled(NEAR, { near })), canWait: true };
};

/** Each unknown name once per column, at its first cell; none while no departments are listed at all. */
export const unknownDepartments = (known: Known, columns: readonly DepartmentCells[]): Problem[] =>
  (known.standing.length === 0 ? [] : columns).flatMap(({ tab, cells }) => {
    const told = new Set<string | null>([null]);
    const isKnown = (name: string): boolean => known.named(name) !== undefined;
    return cells.flatMap(({ cell, text }) =>
      namesIn(text, isKnown).flatMap((name) => {
        const key = nameKey(name);
        if (told.has(key) || isKnown(name)) return [];
        told.add(key);
        return [unknownDepartment(known, tab, cell, name)];
      }),
    );
  });

const LOST = {
  unknown: {
    en: '“{name}” is not on Departments{near}. Correct the name, or add it there first.',
    vi: '“{name}” không có ở trang Bộ phận{near}. Hãy sửa lại tên, hoặc thêm vào trang đó trước.',
  },
  circle: {
    en: 'on Departments, “{name}” is below itself. Correct “Part of” first.',
    vi: 'ở trang Bộ phận, “{name}” đang trực thuộc chính mình. Hãy sửa lại cột “Thuộc bộ phận” trước.',
  },
  near: { en: ' (perhaps “{near}”)', vi: ' (có thể là “{near}”)' },
} as const satisfies Record<string, Words>;

type Approving = Tree<Rights>;
type Telling = (voice: Voice) => string;
/** Whether any department names an approver. */
export const namesApprovers = ({ standing }: Approving): boolean =>
  standing.some(({ department }) => department.approver !== null);

/**
 * Why Departments does not tell who approves for a department: a name on the way up matches no row. Null where it does
 * tell.
 */
export const lostIn = (firm: Approving, department: string | null): Telling | null => {
  const name = lostAt(firm, department);
  if (name === null) return null;
  if (firm.named(name) !== undefined) return ({ say }) => say(LOST.circle, { name });
  const near = nearDepartment(firm, name);
  return ({ say }) => say(LOST.unknown, { name, near: near === null ? '' : say(LOST.near, { near }) });
};
