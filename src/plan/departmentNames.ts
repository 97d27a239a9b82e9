/** Departments that are named somewhere and have no row of their own: named with the cell, and the one that may be meant. */
import { departmentsIn } from '../domain/coordination';
import { nameKey, type Tree } from '../domain/departments';
import { nearMiss } from '../domain/nearMiss';
import { a1 } from '../sheet/address';
import { problem, type Problem } from '../sheet/read';
import type { Layout } from '../sheet/layout';
import { actions, budget, goals } from '../tabs';
import { filled, type Words } from '../words';

/** A column that names departments, one or several in a cell. */
export interface DepartmentCells {
  tab: { key: string };
  cells: readonly { cell: string; names: readonly string[] }[];
}

const KNOWN: Words = {
  en: 'a department of the tab Departments; counted as one of its own',
  vi: 'một bộ phận ở trang Bộ phận; tạm tính riêng',
};
const NEAR: Words = {
  en: 'a department of the tab Departments, perhaps “{near}”; counted as one of its own',
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
      return at === undefined || typeof text !== 'string'
        ? []
        : [{ cell: a1(row.row, at), names: departmentsIn(text) }];
    }),
  };
};

/** Where the tabs of a plan name departments. */
export const departmentCells = (
  read: Readonly<Record<'budget' | 'goals' | 'actions', ColumnsRead>>,
): DepartmentCells[] => [
  inColumn(budget, read.budget, 'department'),
  inColumn(goals, read.goals, 'department'),
  inColumn(actions, read.actions, 'department'),
  inColumn(actions, read.actions, 'coordinating'),
];

type Known = Pick<Tree<{ name: string; parent: string | null }>, 'named' | 'standing'>;

/** What may be meant by a name that no department has. */
export const nearDepartment = ({ standing }: Known, name: string): string | null =>
  nearMiss(
    name,
    standing.map(({ department }) => ({ id: department.name, names: [] })),
  );

export const unknownDepartment = (
  known: Known,
  tab: { key: string },
  cell: string,
  name: string,
): Problem => {
  const near = nearDepartment(known, name);
  return { ...problem(tab, cell, name, near === null ? KNOWN : filled(NEAR, { near }), true), canWait: true };
};

/** Each name once in a column, with the first cell that bears it; none while nobody said which departments there are. */
export const unknownDepartments = (known: Known, columns: readonly DepartmentCells[]): Problem[] =>
  (known.standing.length === 0 ? [] : columns).flatMap(({ tab, cells }) => {
    const told = new Set<string | null>([null]);
    return cells.flatMap(({ cell, names }) =>
      names.flatMap((name) => {
        const key = nameKey(name);
        if (told.has(key) || known.named(name) !== undefined) return [];
        told.add(key);
        return [unknownDepartment(known, tab, cell, name)];
      }),
    );
  });
