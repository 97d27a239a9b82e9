import type { Figure } from '../../domain/plan';
import { limitsIn, type Books, type Limits } from '../../domain/breakdown';
import { departmentRows, type DepartmentRow } from '../../domain/departmentRows';
import { nameKey } from '../../domain/departments';
import { CENTS, isLimited, usedOf } from '../../domain/control';
import { roundTo } from '../../domain/money';
import { controlOf } from '../../plan/ledger/money';
import type { Firm, PlanDepartment } from '../../plan/departments';
import type { Plan, PlanLine } from '../../plan/plan';
import { booksOf, figuresOf, type Figures } from '../breakdown';
import type { Month } from '../../domain/plan';

export interface SummedRow extends DepartmentRow<PlanLine> {
  figures: Figures;
  /** By which the row is known when it is written anew. */
  tag: string;
}

/** A department's ceiling beside what its lines sum to. */
export interface CeilingRow {
  department: PlanDepartment;
  /** The year's limits of its lines and of those below it. */
  sum: Figure;
  /** Ceiling − sum: below zero the lines ask for more than there is. */
  gap: Figure;
  used: number;
  /** Ceiling − used. */
  available: Figure;
}

const tagOf = ({ kind, type, name, of }: DepartmentRow<PlanLine>): string =>
  [kind, type, ...(of === null ? [] : [nameKey(of), '/']), nameKey(name) ?? ''].join(' ').trimEnd();

export const summedRows = (plan: Plan, firm: Firm, month: Month): SummedRow[] => {
  const books = booksOf(plan, month);
  const known = limitsIn(books);
  return departmentRows(plan.lines, firm).map((row) => ({
    ...row,
    figures: figuresOf(books, row.lines, known),
    tag: tagOf(row),
  }));
};

/** The limited lines of a department and of those below it. */
export const linesBelow = (plan: Plan, firm: Firm, department: PlanDepartment): PlanLine[] => {
  const seen = new Set<string>();
  return plan.lines.filter((line) => {
    if (seen.has(line.id)) return false;
    seen.add(line.id);
    return isLimited(line) && firm.upFrom(line.department).includes(department);
  });
};

const yearOf = (lines: readonly PlanLine[], limits: Limits): Figure => {
  const years = lines.flatMap(({ id }) => limits.get(id)?.year ?? []);
  return years.length === 0
    ? null
    : roundTo(
        years.reduce((all, year) => all + year, 0),
        CENTS,
      );
};

export const ceilingRows = (plan: Plan, firm: Firm): CeilingRow[] => {
  const control = controlOf(plan);
  const limits = limitsIn({ ...plan, upto: 12 } satisfies Books<PlanLine>);
  return firm.standing.map(({ department }) => {
    const lines = linesBelow(plan, firm, department);
    const [sum, { ceiling }] = [yearOf(lines, limits), department];
    const used = roundTo(
      lines.reduce((all, { id }) => all + usedOf(control, id, 12).year, 0),
      CENTS,
    );
    return {
      department,
      sum,
      gap: ceiling === null ? null : roundTo(ceiling - (sum ?? 0), CENTS),
      used,
      available: ceiling === null ? null : roundTo(ceiling - used, CENTS),
    };
  });
};
