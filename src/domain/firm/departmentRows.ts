/** The plan's lines as rows of departments: parents hold their children, and what stands at the top sums to the plan. */
import { LINE_TYPES, type BudgetLine, type LineType } from '../plan';
import { slicesOf } from '../review/breakdown';
import { nameKey, type Department, type Tree } from './departments';

export interface DepartmentRow<L> {
  /**
   * `department`: all below it is in it; `group`: a group's lines of the department above; `other`: a name that is no
   * department's; `none`: lines that name none; `total`: all lines of the type.
   */
  kind: 'department' | 'group' | 'other' | 'none' | 'total';
  type: LineType;
  /** Null for what has no name. */
  name: string | null;
  /** The department that a group's lines are of. */
  of: string | null;
  /** 0 at the top: those rows, and no others, sum to the total. */
  depth: number;
  lines: readonly L[];
}

type Line = BudgetLine & { department: string | null; group: string | null };

export function departmentRows<L extends Line, D extends Department>(
  lines: readonly L[],
  tree: Tree<D>,
): DepartmentRow<L>[] {
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
): DepartmentRow<L>[] =>
  standing.flatMap(({ department, depth }): DepartmentRow<L>[] => {
    const lines = all.filter((line) => upFrom(line.department).includes(department));
    if (lines.length === 0) return [];
    const own = lines.filter((line) => upFrom(line.department)[0] === department);
    const { name } = department;
    const groups = slicesOf(own, ({ group }) => group);
    const hasParts = groups.length > 1 || (own.length > 0 && own.length < lines.length);
    return [
      { kind: 'department', type, name, of: null, depth, lines },
      ...(hasParts ? groups : []).map((part): DepartmentRow<L> => ({
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
): DepartmentRow<L>[] =>
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
