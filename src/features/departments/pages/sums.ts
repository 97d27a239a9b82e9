import { usedOf, type Control } from '../../../domain/control/control';
import { departmentRows, type DepartmentSums } from '../../../domain/firm/departmentRows';
import { nameKey } from '../../../domain/firm/departments';
import { THOUSANDTHS, roundTo } from '../../../domain/money/money';
import type { Figure, Month } from '../../../domain/plan';
import {
  eachMonth,
  limitsIn,
  type BudgetBooks,
  type LimitsByLine,
  type Money,
} from '../../../domain/review/breakdown';
import { linesUnder } from '../../../plan/firm/ceilings';
import type { Firm, PlanDepartment } from '../../../plan/firm/departments';
import { controlOf } from '../../../plan/ledger/money';
import type { Plan, PlanLine } from '../../../plan/plan';
import { booksOf, figuresByReach, type Figures } from '../../breakdown';

export interface SummedRow extends DepartmentSums<PlanLine> {
  figures: Figures;
  /** One item for each month of the fiscal year. */
  months: readonly Money[];
  /** The tag by which the row is found when the page is written anew. */
  tag: string;
}

/** The ceiling of a department or a group, and the sum of its lines. */
export interface CeilingRow {
  /** Null for a group. */
  department: PlanDepartment | null;
  name: string | null;
  group: string | null;
  ceiling: Figure;
  /** The year's limits of its lines and of those of departments below it. */
  sum: Figure;
  /** Ceiling − sum; negative where the lines ask for more than the ceiling. */
  gap: Figure;
  used: number;
  /** Ceiling − used. */
  available: Figure;
}

const tagOf = ({ kind, type, name, of }: DepartmentSums<PlanLine>): string =>
  [kind, type, ...(of === null ? [] : [nameKey(of), '/']), nameKey(name) ?? ''].join(' ').trimEnd();

export const summedRows = (plan: Plan, firm: Firm, month: Month): SummedRow[] => {
  const books = booksOf(plan, month);
  const known = limitsIn(books);
  return departmentRows(plan.lines, firm).map((row) => ({
    ...row,
    figures: figuresByReach(books, row.lines, known),
    months: eachMonth(books, row.lines, known),
    tag: tagOf(row),
  }));
};

const yearOf = (lines: readonly PlanLine[], limits: LimitsByLine): Figure => {
  const years = lines.flatMap(({ id }) => limits.get(id)?.year ?? []);
  return years.length === 0
    ? null
    : roundTo(
        years.reduce((all, year) => all + year, 0),
        THOUSANDTHS,
      );
};

const standingOf = (
  lines: readonly PlanLine[],
  ceiling: Figure,
  control: Control,
  limits: LimitsByLine,
): Omit<CeilingRow, 'department' | 'name' | 'group'> => {
  const sum = yearOf(lines, limits);
  const used = roundTo(
    lines.reduce((all, { id }) => all + usedOf(control, id, 12).year, 0),
    THOUSANDTHS,
  );
  return {
    ceiling,
    sum,
    used,
    gap: ceiling === null ? null : roundTo(ceiling - (sum ?? 0), THOUSANDTHS),
    available: ceiling === null ? null : roundTo(ceiling - used, THOUSANDTHS),
  };
};

interface CeilingRows {
  /** All departments, whether or not they have a ceiling. */
  departments: (CeilingRow & { department: PlanDepartment })[];
  /** Group ceilings across the firm and within departments, in the tab's order. */
  groups: CeilingRow[];
}

export const ceilingRows = (plan: Plan, firm: Firm): CeilingRows => {
  const [control, limits] = [
    controlOf(plan),
    limitsIn({ ...plan, upto: 12 } satisfies BudgetBooks<PlanLine>),
  ];
  const standing = (row: Pick<PlanDepartment, 'group' | 'ceiling'> & { name: string | null }) =>
    standingOf(linesUnder(plan.lines, firm, row), row.ceiling, control, limits);
  return {
    departments: firm.standing.map(({ department }) => ({
      department,
      name: department.name,
      group: null,
      ...standing(department),
    })),
    groups: firm.read.rows
      .filter(({ group, ceiling }) => group !== null && ceiling !== null)
      .map((row) => ({ department: null, name: row.name, group: row.group, ...standing(row) })),
  };
};
