import { isLimited, type Ceiling, type CeilingOf } from '../../domain/control/control';
import { nameKey, treeOf, type Tree } from '../../domain/firm/departments';
import { BLANK, type BudgetLine, type Month } from '../../domain/plan';
import type { DayOf } from '../../sheet/layout';
import { readTable } from '../../sheet/read';
import type { RowOf } from '../../sheet/tab';
import { departmentLimits } from '../../tabs/firm/departmentLimits';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';

type LimitRow = RowOf<typeof departmentLimits>;
type Grouped = BudgetLine & { department: string | null; group: string | null };

/** The rows that are departments: rows that name a group only set a ceiling. */
export const rowsOfDepartments = <R extends Pick<LimitRow, 'name' | 'group'>>(
  rows: readonly R[],
): (R & { name: string })[] =>
  rows.flatMap((row) => (row.name === null || row.group !== null ? [] : [{ ...row, name: row.name }]));

/** The limited lines under a row's ceiling. A department without a row of its own counts as a tree of its own. */
export const linesUnder = <L extends Grouped>(
  lines: readonly L[],
  { named, upFrom }: Tree<{ name: string; parent: string | null }>,
  { name, group }: Pick<LimitRow, 'name' | 'group'>,
): L[] => {
  const [department, own, part] = [named(name), nameKey(name), nameKey(group)];
  const isIn = (of: string | null): boolean =>
    own === null || (department === undefined ? nameKey(of) === own : upFrom(of).includes(department));
  const known = new Set<string>();
  return lines.filter((line) => {
    if (known.has(line.id)) return false;
    known.add(line.id);
    return isLimited(line) && isIn(line.department) && (part === null || nameKey(line.group) === part);
  });
};

/** Where several rows have the same department and group, the first counts. */
const firstOfEach = (rows: readonly LimitRow[]): LimitRow[] => {
  const known = new Set<string>();
  return rows.filter(({ name, group }) => {
    const key = JSON.stringify([nameKey(name), nameKey(group)]);
    return !known.has(key) && known.add(key);
  });
};

/** The rows of Departments, and the tree that they form. */
interface FirmLimits {
  rows: readonly LimitRow[];
  tree: Tree<LimitRow & { name: string }>;
}

/** Null for a plan without departments, for which nothing is read. */
export const firmLimits = (
  workbook: Workbook,
  context: { first: Month; dayOf: DayOf },
): FirmLimits | null => {
  if (!workbook.keys().includes(departmentLimits.key)) return null;
  const cells = workbook.sheet(departmentLimits)?.cells() ?? [];
  const { rows } = readTable(departmentLimits, cells, context);
  return { rows, tree: treeOf(rowsOfDepartments(rows)) };
};

/** The ceilings of departments and groups over their lines and all below them. */
export const ceilingsOf = (firm: FirmLimits | null, lines: readonly Grouped[]): Ceiling[] => {
  const { rows, tree } = firm ?? { rows: [], tree: treeOf<LimitRow & { name: string }>([]) };
  return firstOfEach(rows).flatMap((row) => {
    const { name, group, ceiling, policy, tolerance } = row;
    if (ceiling === null || (name === null && group === null)) return [];
    const own = linesUnder(lines, tree, row);
    return {
      department: name,
      group,
      limit: ceiling,
      policy: policy ?? BLANK.yearPolicy,
      tolerance: tolerance ?? 0,
      lines: new Set(own.map(({ id }) => id)),
    };
  });
};

const GROUP: Words = { en: 'group {group}', vi: 'nhóm {group}' };
/** Whose ceiling it is, in words: a department, a group, or a group within a department. */
export const ceilingName = ({ department, group }: CeilingOf, language: Language): string =>
  [
    ...(department === null ? [] : [department]),
    ...(group === null ? [] : [fill(GROUP, language, { group })]),
  ].join(', ');
