/**
 * The plan's lines as a table by department: parents include their children, and the top-level rows sum to the plan.
 */
import { LINE_TYPES, type BudgetLine, type LineType } from '../plan';
import { slicesOf } from '../review/breakdown';
import { nameKey, type Department, type Tree } from './departments';

export interface DepartmentSums<L> {
  /**
   * `department`: includes all departments below it; `group`: one group's lines within a department; `other`: a name
   * that is no department; `none`: lines that name no department; `total`: all lines of the type.
   */
  kind: 'department' | 'group' | 'other' | 'none' | 'total';
  type: LineType;
  /** Null for `none` and `total`. */
  name: string | null;
  /** The department that a group belongs to. */
  of: string | null;
  /** 0 at the top: the rows at depth 0, and only they, sum to the total. */
  depth: number;
  lines: readonly L[];
}

type Line = BudgetLine & { department: string | null; group: string | null };

/**
 * For each type of line: the departments with their groups below them, then unknown names, lines without a department,
 * and the total.
 */
export function departmentRows<L extends Line, D extends Department>(
  lines: readonly L[],
  tree: Tree<D>,
): DepartmentSums<L>[] {
  return LINE_TYPES.flatMap((type) => {
    const all = slicesOf(
      lines.filter((line) => line.type === type),
      () => null,
    ).flatMap((slice) => slice.lines);
    if (all.length === 0) return [];
    const rows = [...knownRows(type, all, tree), ...otherRows(type, all, tree)];
    return [...rows, { kind: 'total', type, name: null, of: null, depth: 0, lines: all }];
  });
}

const knownRows = <L extends Line, D extends Department>(
  type: LineType,
  all: readonly L[],
  { standing, upFrom }: Tree<D>,
): DepartmentSums<L>[] =>
  standing.flatMap(({ department, depth }): DepartmentSums<L>[] => {
    const lines = all.filter((line) => upFrom(line.department).includes(department));
    if (lines.length === 0) return [];
    const own = lines.filter((line) => upFrom(line.department)[0] === department);
    const { name } = department;
    const groups = slicesOf(own, ({ group }) => group);
    const hasParts = groups.length > 1 || (own.length > 0 && own.length < lines.length);
    return [
      { kind: 'department', type, name, of: null, depth, lines },
      ...(hasParts ? groups : []).map((part): DepartmentSums<L> => ({
        kind: 'group',
        type,
        name: part.name,
        of: name,
        depth: depth + 1,
        lines: part.lines,
      })),
    ];
  });

const otherRows = <L extends Line, D extends Department>(
  type: LineType,
  all: readonly L[],
  { named }: Tree<D>,
): DepartmentSums<L>[] =>
  slicesOf(
    all.filter(({ department }) => nameKey(department) === null || named(department) === undefined),
    ({ department }) => department,
  ).map(({ name, lines }) => ({
    kind: name === null ? 'none' : 'other',
    type,
    name,
    of: null,
    depth: 0,
    lines,
  }));
